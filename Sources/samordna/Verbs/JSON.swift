import Domain

/// JSON for scripts: codes and not words, keys that stay.
indirect enum JSON {
    case text(String)
    case number(Int)
    case truth(Bool)
    case nothing
    case list([JSON])
    case object([(String, JSON)])

    /// On one line.
    var line: String {
        switch self {
        case .text(let text): Self.quoted(text)
        case .number(let number): String(number)
        case .truth(let truth): truth ? "true" : "false"
        case .nothing: "null"
        case .list(let values): "[" + values.map(\.line).joined(separator: ", ") + "]"
        case .object(let pairs): "{" + pairs.map { Self.quoted($0.0) + ": " + $0.1.line }.joined(separator: ", ") + "}"
        }
    }

    static func codes<C: ReportCode>(_ codes: Set<C>) -> JSON { .list(C.allCases.filter(codes.contains).map { .text($0.rawValue) }) }
    static func day(_ day: CalendarDay?) -> JSON { day.map { .text($0.iso) } ?? .nothing }
    static func screened(_ text: ScreenedText?) -> JSON { text.map { .text($0.text) } ?? .nothing }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\u{0}"..."\u{1f}", "\u{7f}"..."\u{9f}", "\u{200b}"..."\u{200f}", "\u{2028}"..."\u{202e}", "\u{2066}"..."\u{2069}":
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
