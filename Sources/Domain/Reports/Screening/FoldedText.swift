/// The text as the rules read it: one kind of space, hyphen and digit, nothing without width, and for every cell the
/// place in the text that it came from.
struct FoldedText {
    /// A word, a run of digits or a single mark; space is no token, `isGlued` says that there was none.
    struct Token {
        enum Kind { case word, digits, mark }
        var kind: Kind
        /// In cells.
        var range: Range<Int>
        /// Folded, in the writer's own case.
        var text: String
        var lower: String
        /// Nothing stands between this token and the one before.
        var isGlued: Bool
        /// A capital here says nothing.
        var startsSentence: Bool

        var isWord: Bool { kind == .word }
        var isCapitalised: Bool { kind == .word && text.first?.isUppercase == true && !isAcronym }
        var isAcronym: Bool { kind == .word && text.count > 1 && text.allSatisfy(\.isUppercase) }
        /// The number of a run of at most nine digits.
        var number: Int? { kind == .digits && text.count < 10 ? Int(text) : nil }
        /// Between 1900 and 2099.
        var isYear: Bool { text.count == 4 && number.map { (1900...2099).contains($0) } ?? false }
    }

    /// Folded characters, one per cell.
    let cells: [Character]
    /// Index in the original text, per cell.
    let origins: [Int]
    let tokens: [Token]
    /// Places of characters that hide or turn text: in the original text.
    let controls: [Int]
    let hidden: [Int]

    init(_ text: String) {
        var cells: [Character] = []
        var origins: [Int] = []
        var controls: [Int] = []
        var hidden: [Int] = []
        for (index, character) in text.enumerated() {
            let folded = Folding.fold(character)
            if folded.hasControl { controls.append(index) }
            if folded.hasHidden { hidden.append(index) }
            for character in folded.characters where character != " " || cells.last != " " {
                cells.append(character)
                origins.append(index)
            }
        }
        self.cells = cells
        self.origins = origins
        self.controls = controls
        self.hidden = hidden
        tokens = Self.tokens(of: cells)
    }

    /// The token, or nil outside the text.
    subscript(index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

    /// From the first token to the last, in cells.
    func cells(from first: Int, through last: Int) -> Range<Int> {
        tokens[first].range.lowerBound..<tokens[last].range.upperBound
    }

    /// From cells to characters of the original text.
    func original(_ range: Range<Int>) -> Range<Int> {
        origins[range.lowerBound]..<origins[range.upperBound - 1] + 1
    }

    private static func tokens(of cells: [Character]) -> [Token] {
        var tokens: [Token] = []
        var start = 0
        while start < cells.count {
            guard cells[start] != " " else { start += 1; continue }
            let kind = kind(of: cells[start])
            var end = start + 1
            while kind != .mark, end < cells.count, self.kind(of: cells[end]) == kind { end += 1 }
            let text = String(cells[start..<end])
            tokens.append(
                Token(
                    kind: kind, range: start..<end, text: text, lower: text.lowercased(),
                    isGlued: start > 0 && cells[start - 1] != " ", startsSentence: startsSentence(after: tokens.last)))
            start = end
        }
        return tokens
    }

    private static func kind(of character: Character) -> Token.Kind {
        character.isLetter ? .word : character.isASCII && character.isNumber ? .digits : .mark
    }

    /// An opening quotation mark or bracket starts a sentence only where it stands at the start of one itself.
    private static func startsSentence(after last: Token?) -> Bool {
        guard let last else { return true }
        guard last.kind == .mark else { return false }
        return ".!?:;•*".contains(last.text) || (last.startsSentence && "\"”»«(-'".contains(last.text))
    }
}
