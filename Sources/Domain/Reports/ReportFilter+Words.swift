extension ReportFilter {
    /// Reads typed filter text: every word must fit a row, as the beginning of its code or of one of its Swedish labels.
    ///
    /// `labels(word)` gives the coded values and areas whose label begins with the word, whatever its case.
    package init(
        typed: String, uncheckedOnly: Bool = false,
        labels: (String) -> (codes: [String: Set<String>], areas: Set<AreaID>)
    ) {
        let words = typed.composed.split(whereSeparator: \.isWhitespace).map { part in
            let word = String(part)
            let found = labels(word)
            return Word(codePrefix: Self.codePrefix(of: word), codes: found.codes, areas: found.areas)
        }
        self.init(words: words, uncheckedOnly: uncheckedOnly)
    }

    /// Nil for a word with a character that no reference code has. The hyphens of the spoken form are dropped.
    private static func codePrefix(of word: String) -> String? {
        let symbols = word.uppercased().filter { $0 != "-" }
        guard (1...ReferenceCode.length).contains(symbols.count),
            symbols.allSatisfy(ReferenceCode.alphabet.contains)
        else { return nil }
        return symbols
    }
}
