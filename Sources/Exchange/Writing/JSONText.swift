/// Json being written by hand, with its keys in the order that people read them in.
enum JSONText {
    /// Everything comes through as it is: what cannot be seen stands as its number, which a reader turns back.
    static func quoted(_ text: String) -> String {
        var result = "\""
        result.reserveCapacity(text.utf8.count + 2)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            default:
                if scalar.isASCII ? scalar.value >= 0x20 && scalar.value < 0x7F : !scalar.isUnseen {
                    result.unicodeScalars.append(scalar)
                } else {
                    for unit in String(scalar).utf16 {
                        let digits = String(unit, radix: 16)
                        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                    }
                }
            }
        }
        return result + "\""
    }

    /// `["a", "b"]`
    static func list(_ texts: [String]) -> String { "[\(texts.map(quoted).joined(separator: ", "))]" }
}
