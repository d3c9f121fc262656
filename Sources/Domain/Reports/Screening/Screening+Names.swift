/// Names are found by their capitals only: no list of names is kept, and a name in small letters or first in a
/// sentence passes. The writer is told so; the three questions before a save are the real check.
extension FoldedText {
    func initials() -> [Hit] {
        tokens.indices.compactMap { index in
            guard isInitial(index) else { return nil }
            if self[index + 1]?.text == ".", isInitial(index + 2) {
                return .warn(.initials, cells(from: index, through: self[index + 3]?.text == "." ? index + 3 : index + 2), .replaceWithRole)
            }
            // `K. Efternamn` and `Förnamn K.`
            if self[index + 1]?.text == ".", let name = self[index + 2], name.isCapitalised, name.text.count > 1,
                index == 0 || self[index - 1]?.isWord != true || self[index - 1]?.isCapitalised == false,
                !WordList.itemWords.contains(self[index - 1]?.lower ?? ""), self[index - 1]?.kind != .digits {
                return .warn(.initials, cells(from: index, through: index + 2), .replaceWithRole)
            }
            if let name = self[index - 1], name.isCapitalised, name.text.count > 1, !tokens[index].isGlued, !isPublic(name),
                !WordList.itemWords.contains(name.lower), self[index + 1]?.isGluedLetter != true {
                return .warn(.initials, cells(from: index - 1, through: index), .replaceWithRole)
            }
            return nil
        }
    }

    private func isInitial(_ index: Int) -> Bool {
        guard let token = self[index], token.isWord, token.text.count == 1 else { return false }
        return token.text.first?.isUppercase == true && (!token.isGlued || self[index - 1]?.kind == .mark)
    }

    func titles() -> [Hit] {
        tokens.indices.compactMap { index in
            let title = tokens[index]
            guard title.isWord, WordList.titles.contains(where: { title.lower.hasSuffix($0) }), let name = self[index + 1],
                name.isCapitalised, !name.startsSentence, name.text.count > 1, !isPublic(name)
            else { return nil }
            var end = index + 1
            while let next = self[end + 1], next.isCapitalised, !next.startsSentence { end += 1 }
            return .warn(.titleWithName, cells(from: index, through: end), .replaceWithRole)
        }
    }

    /// Rows of capitalised words, and single ones inside a sentence, that are no known place or authority.
    func capitals() -> [Hit] {
        var hits: [Hit] = []
        var index = 0
        while index < tokens.count {
            var end = index
            while isNameLike(end), end == index || !tokens[end].startsSentence { end += 1 }
            if end == index { index += 1; continue }
            let inside = (index..<end).filter { !tokens[$0].startsSentence }
            if inside.contains(where: { !isPublic(tokens[$0]) }) {
                let isPair = end - index > 1
                let isSingle = !isPair && tokens[index].text.count > 1 && !tokens[index].isAcronym
                if isPair { hits.append(.warn(.namePair, cells(from: index, through: end - 1), .replaceWithRole)) }
                if isSingle { hits.append(.warn(.capitalisedWord, tokens[index].range, .replaceWithRole)) }
            }
            index = end
        }
        return hits
    }

    private func isNameLike(_ index: Int) -> Bool {
        guard let token = self[index], token.isWord, !token.isGlued || self[index - 1]?.kind == .mark else { return false }
        return (token.isCapitalised && token.text.count > 1) || (token.isAcronym && token.text.count > 3 && !isPublic(token))
    }

    /// A known place, authority or public thing, with or without the s of the genitive, or a word made from one.
    func isPublic(_ token: Token) -> Bool {
        let word = token.lower
        return WordList.publicWords.contains(word) || (word.hasSuffix("s") && WordList.publicWords.contains(String(word.dropLast())))
            || WordList.publicStems.contains { word.hasPrefix($0) }
    }
}
