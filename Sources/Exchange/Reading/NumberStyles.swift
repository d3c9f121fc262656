import CXml
import Domain

/// Talformat i en arbetsbok: whether a number is a day, a time, a share of a hundred or just a number.
final class NumberStyles: XMLEvents {
    enum Kind: Equatable { case plain, date, percent }

    private var formats: [Int: Kind] = [:]
    private var styles: [Kind] = []
    private var isInCellStyles = false

    /// Of the style with that number.
    subscript(index: Int) -> Kind { styles.indices.contains(index) ? styles[index] : .plain }

    func start(_ element: XMLElement) {
        guard element.space == CXML_SHEET else { return }
        switch element.name {
        case "numFmt":
            guard let id = element["numFmtId"].flatMap({ Int($0) }), let code = element["formatCode"], formats.count < 10_000 else { return }
            formats[id] = Self.kind(of: code)
        case "cellXfs": isInCellStyles = true
        case "xf" where isInCellStyles && styles.count < 100_000:
            let id = element["numFmtId"].flatMap { Int($0) } ?? 0
            styles.append(formats[id] ?? Self.builtIn(id))
        default: break
        }
    }

    func end(_ space: cxml_space, _ name: String) { if name == "cellXfs" { isInCellStyles = false } }
    func characters(_: UnsafeBufferPointer<UInt8>) {}

    /// Those without a code of their own. 27–36 and 50–58 are days in the east of Asia.
    private static func builtIn(_ id: Int) -> Kind {
        switch id {
        case 9, 10: .percent
        case 14...22, 27...36, 45...47, 50...58: .date
        default: .plain
        }
    }

    /// By the letters of the code that are not text: y, m, d, h, s (and the Swedish å for a year).
    static func kind(of code: String) -> Kind {
        var letters = ""
        var rest = code.lowercased()[...]
        while let first = rest.popFirst() {
            switch first {
            case ";": rest = ""
            case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
            case "\\", "_", "*": rest = rest.dropFirst()
            case "[":
                let inside = rest.prefix { $0 != "]" }
                rest = rest.dropFirst(inside.count + 1)
                // Hours that go on past a day; everything else in brackets is a colour, a language or a condition.
                if !inside.isEmpty, inside.allSatisfy({ "hms".contains($0) }) { letters += inside }
            default: letters.append(first)
            }
        }
        if letters == "general" || letters == "standard" { return .plain }
        if letters.contains("%") { return .percent }
        // Digits stand in numbers only; "0.00 mdkr" is no month.
        if letters.contains(where: { "0#?".contains($0) }), !letters.contains("s") { return .plain }
        return letters.contains { "ymdhs\u{E5}".contains($0) } ? .date : .plain
    }
}
