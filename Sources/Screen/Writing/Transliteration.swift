/// Translitterering. Texts in the signs that a poor font or locale can show. Display only.
extension Symbols {
    /// The text as this set can show it. Equal to the text for the full set.
    package func shown(_ text: String) -> String {
        if reach == .everything || text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        var shown = ""
        shown.reserveCapacity(text.utf8.count)
        for character in text { shown += replacement(for: character) }
        return shown
    }

    private func replacement(for character: Character) -> String {
        if character.isASCII { return String(character) }
        if let sign = Self.signs[character] { return sign }
        guard reach == .ascii else { return String(character) }
        if let letter = Self.letters[character] { return letter }
        // A letter with marks that the table does not hold, written in parts.
        if let first = character.unicodeScalars.first, first.isASCII, first.value >= 0x20 { return String(first) }
        return "?"
    }

    // Characters are compared by meaning, so "å" here is found whether it came as one scalar or as a and ring.
    private static let letters: [Character: String] = {
        var letters: [Character: String] = [
            "æ": "ae", "Æ": "AE", "ø": "o", "Ø": "O", "ß": "ss", "đ": "d", "Đ": "D", "ł": "l", "Ł": "L",
            "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "ı": "i",
            "−": "-", "‑": "-", "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"", "’": "'", "‘": "'",
            "§": "S", "×": "x", "±": "+/-", "°": "o", "½": "1/2", "€": "EUR", "•": "*", "·": ".", "\u{A0}": " ",
        ]
        let families: [(String, String)] = [
            ("aàáâãäåāăą", "a"), ("cçćč", "c"), ("dď", "d"), ("eèéêëēęě", "e"), ("gğ", "g"), ("iìíîïī", "i"),
            ("nñńň", "n"), ("oòóôõöōő", "o"), ("rřŕ", "r"), ("sśšş", "s"), ("tťţ", "t"), ("uùúûüūůű", "u"),
            ("yýÿ", "y"), ("zźžż", "z"),
        ]
        for (family, plain) in families {
            for letter in family where !letter.isASCII {
                letters[letter] = plain
                if let capital = letter.uppercased().first { letters[capital] = plain.uppercased() }
            }
        }
        return letters
    }()

    private static let signs: [Character: String] = [
        "✓": "v", "✔": "v", "○": "o", "●": "*", "◇": "~", "◌": "~", "▸": ">", "▶": ">", "⚠": "!", "⏎": "Enter", "␤": "|",
        "–": "-", "—": "-", "…": "...", "→": "->", "←": "<-", "↑": "^", "↓": "v", "▴": "^", "▾": "v", "‹": "<", "›": ">",
        "─": "-", "│": "|", "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+", "┤": "+", "┬": "+", "┴": "+", "┼": "+",
        "▁": "_", "▂": ".", "▃": "-", "▄": "=", "▅": "+", "▆": "*", "▇": "%", "█": "#", "░": ".", "▒": ":", "▓": "#",
    ]
}
