import Domain

/// Cellens text. Control characters never reach anything that is shown; line breaks are line feeds.
enum CellText {
    /// More UTF-16 units than a cell holds.
    static func isLong(_ bytes: some Collection<UInt8>) -> Bool {
        guard bytes.count > ReadingLimits.cellUnits else { return false }
        guard bytes.count <= ReadingLimits.cellUnits * 4 else { return true }
        return String(decoding: bytes, as: UTF8.self).utf16.count > ReadingLimits.cellUnits
    }

    /// The text, and the first character that was replaced in it (`U+001B`). Broken UTF-8 becomes U+FFFD.
    static func clean(_ bytes: some Collection<UInt8>) -> (text: String, removed: String?) {
        let text = String(decoding: bytes, as: UTF8.self)
        guard bytes.contains(where: isSuspect), text.unicodeScalars.contains(where: { isBreak($0) || isControl($0) }) else { return (text, nil) }
        var cleaned = String.UnicodeScalarView()
        var removed: String?
        var wasReturn = false
        for scalar in text.unicodeScalars {
            if isBreak(scalar) {
                if !(wasReturn && scalar == "\n") { cleaned.append("\n") }
            } else if isControl(scalar) {
                cleaned.append("\u{FFFD}")
                if removed == nil { removed = name(of: scalar) }
            } else {
                cleaned.append(scalar)
            }
            wasReturn = scalar == "\r"
        }
        return (String(cleaned), removed)
    }

    /// First bytes of everything that has to be looked at closer.
    private static func isSuspect(_ byte: UInt8) -> Bool { byte < 0x20 ? byte != 0x09 && byte != 0x0A : byte == 0x7F || byte == 0xC2 || byte == 0xE2 }

    private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x85: false
        case 0...0x1F, 0x7F...0x9F: true
        default: false
        }
    }

    static func name(of scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
