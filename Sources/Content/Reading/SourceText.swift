/// En fil som text: its name and its content, known to be UTF-8, of reasonable size and without control characters.
///
/// What a district gives us is not trusted. Everything that could make the YAML reader slow, deep or confused is
/// refused here, before it sees a byte.
package struct SourceText: Equatable, Sendable {
    package static let largest = 2_000_000

    package let file: String
    package let text: String

    package init(_ text: String, file: String) throws(ContentFailure) {
        guard text.utf8.count <= Self.largest else { throw Self.tooLarge(file) }
        self.file = file
        self.text = text
        try refuseControlCharacters()
    }

    package init(bytes: [UInt8], file: String) throws(ContentFailure) {
        guard bytes.count <= Self.largest else { throw Self.tooLarge(file) }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw ContentFailure(.notUTF8, at: Self.placeOfBadByte(in: bytes, file: file))
        }
        try self.init(text, file: file)
    }

    package init(_ resource: ResourceFile) throws(ContentFailure) {
        try self.init(resource.text, file: resource.name)
    }

    private static func tooLarge(_ file: String) -> ContentFailure {
        ContentFailure(.tooLarge, at: SourcePlace(file: file), ["limit": String(largest)])
    }

    /// The characters that YAML itself does not print, and no others.
    private func refuseControlCharacters() throws(ContentFailure) {
        var place = SourcePlace(file: file)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A:
                place.line += 1
                place.column = 1
                continue
            case 0x09, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xFFFD, 0x10000...0x10FFFF: break
            default:
                let digits = String(scalar.value, radix: 16, uppercase: true)
                let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
                throw ContentFailure(.controlCharacter, at: place, ["code": code])
            }
            place.column += 1
        }
    }

    /// The first place where repairing changes the bytes.
    private static func placeOfBadByte(in bytes: [UInt8], file: String) -> SourcePlace {
        var place = SourcePlace(file: file)
        for (given, repaired) in zip(bytes, String(decoding: bytes, as: UTF8.self).utf8) {
            guard given == repaired else { break }
            if given == 0x0A {
                place.line += 1
                place.column = 1
            } else if given & 0xC0 != 0x80 {
                place.column += 1
            }
        }
        return place
    }
}
