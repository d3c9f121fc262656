/// What a plan is screened for. It names programmes, units, groups and ages by their nature, and all of them are public;
/// what it may never hold is a person.
extension FoldedText {
    func planHits() -> [Hit] {
        let streets = streets().filter { $0.severity == .block }
        let classes = classes().filter { $0.severity == .block }
        return streets + dwellings() + postalCodes() + classes + ages().filter(isSaidOfOne)
            + initials() + planTitles() + planPairs() + kinship().filter(isKinOfOne) + quotations().filter(isSpeech)
            + sensitiveWords().filter(isBesidePerson)
    }

    private func words(_ hit: Hit) -> [Token] { tokens.filter { $0.range.overlaps(hit.cells) } }

    private func index(of hit: Hit) -> Int? { tokens.firstIndex { $0.range.overlaps(hit.cells) } }

    /// `16-åring`, `född 2009`, `en elev på 15 år`; a limit or a span is said of a group.
    private func isSaidOfOne(_ hit: Hit) -> Bool {
        guard hit.severity == .block, let first = index(of: hit) else { return false }
        let words = words(hit).map(\.lower)
        guard words.last == "år" || words.last == "års" else {
            return !["ar", "arna"].contains { words.last?.hasSuffix($0) == true }
        }
        return self[first - 1]?.lower == "på" && !words.contains("-")
    }

    /// Titles with a name after them; what a function is for may have a capital too.
    private func planTitles() -> [Hit] {
        tokens.indices.compactMap { index in
            let title = tokens[index]
            guard title.isWord, let name = self[index + 1], !name.startsSentence, isPartOfName(index + 1),
                RoleRegister.shape(of: title.lower) == .officer || WordList.titles.contains(where: { title.lower.hasSuffix($0) })
            else { return nil }
            var end = index + 1
            while isPartOfName(end + 1), self[end + 1]?.startsSentence == false { end += 1 }
            return .warn(.titleWithName, cells(from: index, through: end), .replaceWithRole)
        }
    }

    /// Two words in a row that may be a first name and a surname.
    private func planPairs() -> [Hit] {
        var hits: [Hit] = []
        var index = 0
        while index < tokens.count {
            var end = index
            while isPartOfName(end) || isParticle(end, from: index), end == index || !tokens[end].startsSentence { end += 1 }
            if end - index > 1 { hits.append(.warn(.namePair, cells(from: index, through: end - 1), .replaceWithRole)) }
            index = max(end, index + 1)
        }
        return hits
    }

    private func isPartOfName(_ index: Int) -> Bool {
        guard let token = self[index], token.isWord, token.text.count > 1, !token.isGlued || self[index - 1]?.kind == .mark else { return false }
        let isShouted = token.isAcronym && token.text.count > 3
        return (token.isCapitalised || isShouted) && !isOrdinary(token)
    }

    /// "Carl von Essen"
    private func isParticle(_ index: Int, from first: Int) -> Bool {
        index > first && WordList.particles.contains(self[index]?.lower ?? "") && isPartOfName(index + 1)
    }

    /// A place, an authority, a function or what one is for, or a kind of thing that has a name.
    func isOrdinary(_ token: Token) -> Bool {
        isPublic(token) || WordList.namedThings.contains(token.lower) || RoleWords.areas.contains(token.lower) || WordList.programmeWords.contains(token.lower)
            || RoleRegister.shape(of: token.lower) != .unknown
    }

    /// "Mamman", "hans bror"; families and siblings are what plans are for.
    private func isKinOfOne(_ hit: Hit) -> Bool {
        guard let at = index(of: hit), let word = self[at]?.lower else { return false }
        let isKnown = WordList.kinOfOne.contains(word) || WordList.kinOfOne.contains(String(word.dropLast()))
        return isKnown || WordList.possessives.contains(self[at - 1]?.lower ?? "") || isPartOfName(at + 1)
    }

    /// The name of a campaign is short; what somebody said is not.
    private func isSpeech(_ hit: Hit) -> Bool { words(hit).count { $0.isWord } > WordList.longestTitle }

    private func isBesidePerson(_ hit: Hit) -> Bool {
        guard let at = index(of: hit) else { return false }
        return (at - 3...at + 2).contains { WordList.onePerson.contains(self[$0]?.lower ?? "") }
    }
}
