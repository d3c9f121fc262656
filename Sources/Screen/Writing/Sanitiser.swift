/// Renare. Stands last before the terminal, standard output and standard error: nothing that came in as data can steer
/// a terminal, turn the reading order round or hide itself. What is taken away is shown as `<U+202E>`, never dropped.
package enum Sanitiser {
    package enum Form: Sendable {
        /// One line: a line break is shown as ␤, a tab as a space.
        case line
        /// Several lines: line breaks stay.
        case text
    }

    package static func clean(_ text: String, _ form: Form = .line) -> String {
        if text.unicodeScalars.allSatisfy(isPlain) { return text }
        var clean = ""
        clean.reserveCapacity(text.utf8.count + 16)
        for character in text { append(character, form, to: &clean) }
        return clean
    }

    package static func clean(_ text: Text, _ form: Form = .line) -> Text {
        Text(spans: text.spans.map { Span(clean($0.text, form), $0.role) })
    }

    /// Latin letters, punctuation, arrows, lines and symbols: nothing in them can mislead, so they are not looked into.
    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x2010...0x2027, 0x2190...0x27BF: true
        default: false
        }
    }

    private static func append(_ character: Character, _ form: Form, to clean: inout String) {
        switch character {
        case "\n", "\r\n", "\r":
            clean.append(form == .line ? "␤" : "\n")
        case "\t":
            clean.append(" ")
        default:
            let scalars = Array(character.unicodeScalars)
            for (place, scalar) in scalars.enumerated() {
                if isPlain(scalar) || isHarmless(scalar, at: place, in: scalars) {
                    clean.unicodeScalars.append(scalar)
                } else {
                    clean += escape(scalar)
                }
            }
        }
    }

    private static func isHarmless(_ scalar: Unicode.Scalar, at place: Int, in scalars: [Unicode.Scalar]) -> Bool {
        switch scalar.value {
        case 0x200D: return isBetweenEmoji(place, scalars)
        case 0xFE0E, 0xFE0F: return place > 0 && scalars[place - 1].properties.isEmoji
        // Selectors, joiners and fillers that are drawn as nothing at all.
        case 0xFE00...0xFE0D, 0xE0100...0xE01EF, 0x180B...0x180F, 0x034F, 0x115F, 0x1160, 0x3164, 0xFFA0: return false
        default: break
        }
        let properties = scalar.properties
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return false
        // A mark needs a letter to stand on, and towers of marks run into the lines above.
        case .nonspacingMark, .enclosingMark: return place > 0 && place <= marksAtMost
        default: return !properties.isNoncharacterCodePoint
        }
    }

    private static let marksAtMost = 6

    private static func isBetweenEmoji(_ place: Int, _ scalars: [Unicode.Scalar]) -> Bool {
        guard place > 0, place + 1 < scalars.count else { return false }
        let before = scalars[place - 1]
        return (before.properties.isEmoji || before.value == 0xFE0F || before.properties.isEmojiModifier)
            && scalars[place + 1].properties.isEmoji
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
    }
}
