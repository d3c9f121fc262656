/// A word, a run of digits or a mark of a timeline, in small letters and composed, with its place in the words.
struct TimelineToken {
    enum Kind { case word, number, mark }
    var kind: Kind
    var text: String
    /// In characters of the words.
    var range: Range<Int>
    /// Nothing stands between this token and the one before.
    var isGlued: Bool

    var isWord: Bool { kind == .word }
    var isNumber: Bool { kind == .number }
    /// The value of at most eight digits.
    var number: Int? { kind == .number && text.utf8.count <= 8 ? Int(text) : nil }
    var digits: Int { kind == .number ? text.utf8.count : 0 }
    func isMark(_ mark: String) -> Bool { kind == .mark && text == mark }

    static func tokens(of words: String) -> [TimelineToken] {
        var tokens: [TimelineToken] = []
        var isGlued = false
        for (place, character) in words.enumerated() {
            if character.isWhitespace {
                isGlued = false
                continue
            }
            if invisible.contains(character) { continue }
            let kind = kind(of: character)
            let text = kind == .mark ? marks[character] ?? String(character) : String(character)
            if kind != .mark, isGlued, let last = tokens.last, last.kind == kind {
                tokens[tokens.count - 1].text += text
                tokens[tokens.count - 1].range = last.range.lowerBound..<place + 1
            } else {
                tokens.append(TimelineToken(kind: kind, text: text, range: place..<place + 1, isGlued: isGlued))
            }
            isGlued = true
        }
        for index in tokens.indices where tokens[index].isWord { tokens[index].text = tokens[index].text.lowercased().composed }
        return joined(tokens)
    }

    /// Digits of other scripts are marks: what they mean is not guessed at.
    private static func kind(of character: Character) -> Kind {
        if character.isASCII, character.isNumber { return .number }
        return character.isLetter ? .word : .mark
    }

    /// `t.o.m.`, `t o m` and `tom` are one word.
    private static func joined(_ tokens: [TimelineToken]) -> [TimelineToken] {
        guard tokens.contains(where: { $0.text == "o" || $0.text == "om" }) else { return tokens }
        var joined: [TimelineToken] = []
        for token in tokens {
            let dot = joined.last?.isMark(".") == true ? 1 : 0
            let place = joined.count - 1 - dot
            guard place >= 0, token.isWord, joined[place].isWord, beginnings[joined[place].text]?.contains(token.text) == true else {
                joined.append(token)
                continue
            }
            joined.removeLast(dot)
            joined[place].text += token.text
            joined[place].range = joined[place].range.lowerBound..<token.range.upperBound
        }
        return joined
    }

    private static let beginnings: [String: Set<String>] = [
        "t": ["o", "om"], "fr": ["o", "om"], "f": ["o", "om"], "to": ["m"], "fro": ["m"], "fo": ["m"],
    ]
    private static let invisible: Set<Character> = ["\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}"]
    private static let marks: [Character: String] = [
        "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-", "’": "'", "‘": "'", "´": "'",
    ]
}
