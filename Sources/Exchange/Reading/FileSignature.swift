/// Filens kännetecken: the first bytes, which say more than the ending of a name.
enum FileSignature: Equatable {
    case empty, zip, json, text
    /// A document of an office program behind a password.
    case encrypted
    /// Something that is no table: a PDF, a picture, a program, an older document.
    case foreign

    init(_ bytes: [UInt8]) {
        let head = bytes.prefix(4096)
        if bytes.isEmpty {
            self = .empty
        } else if head.starts(with: Array("PK\u{3}\u{4}".utf8)) || head.starts(with: Array("PK\u{5}\u{6}".utf8)) {
            self = .zip
        } else if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
            self = Self.holds("EncryptedPackage", bytes) ? .encrypted : .foreign
        } else if Self.beginnings.contains(where: { head.starts(with: $0) }) {
            self = .foreign
        } else {
            self = Self.text(head)
        }
    }

    /// PDF, RTF, PNG, JPEG, GIF, gzip, 7z, rar, a database, a program.
    private static let beginnings: [[UInt8]] = [
        Array("%PDF".utf8), Array("{\\rtf".utf8), [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), [0x1F, 0x8B],
        [0x37, 0x7A, 0xBC, 0xAF], [0x52, 0x61, 0x72, 0x21], Array("SQLite".utf8), [0x7F, 0x45, 0x4C, 0x46],
    ]

    private static func text(_ head: ArraySlice<UInt8>) -> Self {
        let bare = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head
        // In the letters of the first bytes, whatever their width: UTF-16 has a zero beside each of them.
        let letters = bare.filter { $0 > 0x20 && $0 < 0xFE }.prefix(16).map { (65...90).contains($0) ? $0 + 32 : $0 }
        let controls = bare.count { $0 < 0x20 && ![0x00, 0x09, 0x0A, 0x0B, 0x0C, 0x0D].contains($0) }
        // A few of them are dirt in a text; a program or a picture is full of them.
        if controls > 8, controls * 20 > bare.count { return .foreign }
        guard let first = letters.first else { return .text }
        if first == UInt8(ascii: "{"), letters.count > 1, [UInt8(ascii: "\""), UInt8(ascii: "}")].contains(letters[1]) { return .json }
        let markup = ["<html", "<!doctype", "<?xml", "<table"]
        if markup.contains(where: { letters.starts(with: Array($0.utf8)) }) { return .foreign }
        return .text
    }

    /// Names in such a file are UTF-16.
    private static func holds(_ name: String, _ bytes: [UInt8]) -> Bool {
        let wanted = name.utf8.reduce(into: [UInt8]()) { $0 += [$1, 0] }
        guard let first = wanted.first else { return true }
        var rest = bytes[...]
        while let place = rest.firstIndex(of: first) {
            if rest[place...].starts(with: wanted) { return true }
            rest = rest[(place + 1)...]
        }
        return false
    }

    /// Endings that promise a table; other text may be prose.
    static func isTable(name: String) -> Bool {
        let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        return ["csv", "tsv", "tab", "skv"].contains(ending)
    }
}
