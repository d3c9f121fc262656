/// How one character is read: digits of every script as 0–9, every hyphen as -, every space as a space.
enum Folding {
    struct Folded {
        var characters: [Character] = []
        var hasControl = false
        var hasHidden = false
    }

    static func fold(_ character: Character) -> Folded {
        if character.isWhitespace { return Folded(characters: [" "]) }
        if let value = character.asciiValue, value > 0x1F, value < 0x7F { return Folded(characters: [character]) }
        var folded = Folded()
        var kept = String.UnicodeScalarView()
        for scalar in character.unicodeScalars {
            if isControl(scalar) {
                folded.hasControl = true
            } else if isHidden(scalar) {
                // A joiner or a selector inside an emoji is how the emoji is spelled.
                folded.hasHidden = folded.hasHidden || !character.unicodeScalars.contains { $0.properties.isEmoji && $0.value > 0xFF }
            } else if let digit = digit(scalar) {
                kept.append(digit)
            } else if let last = kept.last, (48...57).contains(last.value), isMark(scalar) {
                // A mark put on a digit does not make it less of one.
                continue
            } else {
                kept.append(plain(scalar))
            }
        }
        folded.characters = Array(String(kept).composed)
        return folded
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069: true
        default: scalar.properties.generalCategory == .control
        }
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x200B...0x200D, 0x2060...0x2064, 0x2800, 0x3164,
            0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xE0000...0xE0FFF: true
        default: false
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.canonicalCombiningClass != .notReordered || scalar.properties.generalCategory == .enclosingMark
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        guard scalar.value > 0x7F, let kind = scalar.properties.numericType, kind != .numeric,
            let value = scalar.properties.numericValue, (0...9).contains(value)
        else { return nil }
        return Unicode.Scalar(48 + UInt8(value))
    }

    private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        // Fullwidth forms of the ASCII characters.
        case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        // Hyphens, dashes and minus signs.
        case 0x2010...0x2015, 0x2043, 0x2212, 0xFE58, 0xFE63: "-"
        // Curved and doubled quotation marks.
        case 0x201C...0x201F: "\""
        case 0x2018...0x201B, 0xB4: "'"
        // Full stops, dots, slashes and the at sign of other scripts.
        case 0x2024, 0x3002, 0xFF61, 0x00B7, 0x2219, 0x22C5, 0x30FB: "."
        case 0x2044, 0x2215, 0x29F8: "/"
        case 0xFE6B: "@"
        default: lookalikes[scalar] ?? scalar
        }
    }

    /// Cyrillic and Greek capitals and small letters that cannot be told from Latin ones.
    private static let lookalikes: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
        zip("АВЕКМНОРСТХаеорсухіј".unicodeScalars, "ABEKMHOPCTXaeopcyxij".unicodeScalars),
        uniquingKeysWith: { first, _ in first })
}
