/// Words about family, faith, origin, health and love, and what somebody said: warnings, because a hate crime has to be
/// described with some of them.
extension FoldedText {
    func kinship() -> [Hit] {
        tokens.indices.compactMap { index in
            let word = tokens[index]
            guard word.isWord else { return nil }
            let isKin = WordList.kin.contains(word.lower) || (word.lower.hasSuffix("s") && WordList.kin.contains(String(word.lower.dropLast())))
            let isKinTo = WordList.kinBeforeTo.contains(word.lower) && self[index + 1]?.lower == "till"
            return isKin || isKinTo ? .warn(.kinship, word.range, .replaceWithGroup) : nil
        }
    }

    /// From the opening to the closing mark, or to the end.
    func quotations() -> [Hit] {
        var hits: [Hit] = []
        var open: Int?
        for (cell, character) in cells.enumerated() {
            // A single mark quotes only where it does not stand inside a word.
            let isQuote = "\"”„»«‹›".contains(character) || (character == "'" && !(isAlphanumeric(cell - 1) && isAlphanumeric(cell + 1)))
            guard isQuote else { continue }
            if let start = open {
                hits.append(.warn(.quotation, start..<cell + 1, .retell))
                open = nil
            } else {
                open = cell
            }
        }
        if let open { hits.append(.warn(.quotation, open..<open + 1, .retell)) }
        return hits
    }

    func sensitiveWords() -> [Hit] {
        tokens.compactMap { word -> Hit? in
            guard word.isWord, !WordList.hateEndings.contains(where: { word.lower.contains($0) }) else { return nil }
            let rule = WordList.sensitive.first { _, stems in stems.contains { word.lower.hasPrefix($0) } }?.key
            return rule.map { .warn($0, word.range, .replaceWithGroup) }
        }
    }
}
