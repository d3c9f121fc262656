/// One word of a typed filter with its place: `ansvarig:"kultur, fritid"` is one.
struct QueryToken {
    struct Letter {
        var character: Character
        var isQuoted: Bool
        func isPlain(_ wanted: Character) -> Bool { !isQuoted && character == wanted }
    }

    /// In characters of what was typed.
    var range: Range<Int>
    /// Without the quotation marks.
    var letters: [Letter] = []
    var hasQuotes = false
    var isOpen = false

    /// As `ScreenedText` keeps texts: single spaces between words, so that a phrase is found however it was typed.
    static func text(_ letters: some Sequence<Letter>) -> String {
        String(letters.map(\.character)).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Divided at spaces outside quotation marks.
    static func tokens(of typed: [Character]) -> [QueryToken] {
        var tokens: [QueryToken] = []
        var isInside = false
        for (place, character) in typed.enumerated() {
            let isMark = marks.contains(character)
            if !isMark, character.isWhitespace, !(isInside && tokens[tokens.count - 1].isOpen) {
                isInside = false
                continue
            }
            if !isInside { tokens.append(QueryToken(range: place..<place)) }
            isInside = true
            // In place: a copy for every character would cost more the longer the token is.
            tokens[tokens.count - 1].append(character, isMark: isMark)
        }
        return tokens
    }

    private mutating func append(_ character: Character, isMark: Bool) {
        range = range.lowerBound..<range.upperBound + 1
        if isMark {
            hasQuotes = true
            isOpen.toggle()
        } else {
            letters.append(Letter(character: character, isQuoted: isOpen))
        }
    }

    private static let marks: Set<Character> = ["\"", "”", "“", "„", "»", "«"]
}
