extension String {
    /// With nothing in it that cannot be seen: control and direction characters, spaces without width and what is no
    /// character at all are written out, `<U+202E>`. Line breaks stay, as line feeds; a tab is a space. Composed and
    /// decomposed letters stay as they are.
    var visible: String {
        if isPlain { return self }
        var text = ""
        text.reserveCapacity(utf8.count + 16)
        var follows = false
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x0A where follows: break
            case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: text += "\n"
            case 0x09: text += " "
            case _ where scalar.isUnseen: text += scalar.spelled
            default: text.unicodeScalars.append(scalar)
            }
            follows = scalar.value == 0x0D
        }
        return text
    }

    private var isPlain: Bool { unicodeScalars.allSatisfy { $0.value >= 0x20 && !$0.isUnseen && $0.value != 0x2028 && $0.value != 0x2029 } }
}

extension Unicode.Scalar {
    /// Nothing is drawn for it, and a reader is misled. Joiners and soft hyphens belong to the writing of words.
    var isUnseen: Bool {
        switch value {
        case 0x20..<0x7F, 0xA0..<0x600: false
        case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
            0xFDD0...0xFDEF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
        default: value & 0xFFFE == 0xFFFE
        }
    }

    fileprivate var spelled: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
    }
}
