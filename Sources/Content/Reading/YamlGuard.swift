/// Vakt före YAML-läsaren. Counts what a hostile file would use too much of; an ordinary file is nowhere near.
///
/// The counts are upper bounds taken from the bytes alone, so quotes and comments need not be understood:
/// the reader recurses once per level and builds one value per separator, and it copies what an alias points at.
enum YamlGuard {
    static let deepest = 100
    static let mostValues = 200_000

    static func check(_ source: SourceText) throws(ContentFailure) {
        try refuseDepth(source)
        try refuseAliases(source)
    }

    private static func refuseDepth(_ source: SourceText) throws(ContentFailure) {
        var place = SourcePlace(file: source.file)
        var brackets = 0
        var separators = 0
        /// Still inside the run of blanks and `- `, `? `, `: ` that opens levels at the start of a line.
        var opening = true
        for byte in source.text.utf8 {
            switch byte {
            case UInt8(ascii: "\n"):
                place.line += 1
                place.column = 0
                opening = true
                separators += 1
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                brackets += 1
                separators += 1
                opening = false
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                brackets = max(0, brackets - 1)
                opening = false
            case UInt8(ascii: ","):
                separators += 1
                opening = false
            case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
                separators += 1
            case UInt8(ascii: " "):
                break
            default:
                opening = false
            }
            guard brackets <= deepest, !(opening && place.column > deepest) else {
                throw ContentFailure(.tooDeep, at: place, ["limit": String(deepest)])
            }
            guard separators <= mostValues else {
                throw ContentFailure(.tooManyValues, at: place, ["limit": String(mostValues)])
            }
            if byte & 0xC0 != 0x80 { place.column += 1 }
        }
    }

    /// `&name` somewhere and `*name` later: anything less is no alias, or one that the reader refuses by itself.
    private static func refuseAliases(_ source: SourceText) throws(ContentFailure) {
        let bytes = Array(source.text.utf8)
        var anchors: [ArraySlice<UInt8>: Int] = [:]
        var index = 0
        while index < bytes.count {
            defer { index += 1 }
            let isAnchor = bytes[index] == UInt8(ascii: "&")
            guard isAnchor || bytes[index] == UInt8(ascii: "*") else { continue }
            let name = bytes[(index + 1)...].prefix { isNameByte($0) }
            guard !name.isEmpty else { continue }
            if isAnchor {
                anchors[name] = anchors[name] ?? index
            } else if anchors[name] != nil {
                throw ContentFailure(
                    .alias, at: place(of: index, in: bytes, file: source.file),
                    ["name": String(decoding: name, as: UTF8.self)])
            }
        }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    private static func place(of offset: Int, in bytes: [UInt8], file: String) -> SourcePlace {
        var place = SourcePlace(file: file)
        for byte in bytes[..<offset] {
            if byte == UInt8(ascii: "\n") {
                place.line += 1
                place.column = 1
            } else if byte & 0xC0 != 0x80 {
                place.column += 1
            }
        }
        return place
    }
}
