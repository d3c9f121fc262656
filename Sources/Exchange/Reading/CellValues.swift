import Domain

/// Värdet i en cell, as text: what a reader of the sheet would call it.
struct CellValues {
    var strings: SharedStrings
    var styles: NumberStyles
    var startsIn1904: Bool

    enum Value {
        case bytes([UInt8])
        case shared(String, SharedStrings.Trouble)
    }

    /// The type and the style are those that the cell itself speaks of.
    func value(_ bytes: [UInt8], type: String, style: Int) -> Value {
        switch type {
        case "s":
            guard let index = Int(String(decoding: bytes, as: UTF8.self)), let found = strings[index] else { return .bytes([]) }
            return .shared(found.text, found.trouble)
        case "b": return .bytes(Array((bytes == [UInt8(ascii: "1")] ? "TRUE" : "FALSE").utf8))
        case "d": return .bytes(Array(day(bytes)))
        case "str": return .bytes(EscapedText.decoded(bytes))
        case "e", "inlineStr": return .bytes(bytes)
        default: return .bytes(Array(number(String(decoding: bytes, as: UTF8.self), style: style).utf8))
        }
    }

    /// A day at midnight is a day.
    private func day(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        let day = bytes.prefix { $0 != UInt8(ascii: "T") }
        return CalendarDay(iso: String(decoding: day, as: UTF8.self)) == nil ? bytes[...] : day
    }

    private func number(_ text: String, style: Int) -> String {
        let kind = styles[style]
        guard let value = Double(text), value.isFinite else { return text }
        switch kind {
        case .plain: return text.utf8.count > 15 ? Self.shortest(value) : text
        case .date: return SerialDay.text(value, startsIn1904: startsIn1904) ?? text
        // Hundredths are not exact in two's powers: 0.07 times 100 is 7 only when rounded.
        case .percent: return abs(value) < 1e6 ? Self.shortest((value * 1e10).rounded() / 1e8) + " %" : text
        }
    }

    /// `0.1` and not the seventeen digits that stand for it.
    private static func shortest(_ value: Double) -> String {
        let text = "\(value)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
