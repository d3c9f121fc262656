/// What notes from a meeting are screened for. Like a plan they name places, parties, units and days; unlike a plan they are written while
/// people talk, so that one person slips in easily: by a first name, by "pojken", by an age, by what was said.
///
/// A name first in a sentence is found only where the words after it are told of one person: no list of names is kept.
extension FoldedText {
    func meetingHits() -> [Hit] {
        let own = meetingAges() + lettered() + nameAtStart() + oneAlone() + speeches() + sensitiveWords().filter(isBesideOne)
        return planHits() + own + loneCapitals()
    }

    /// `Ali, 15 år`, `tjej, 17 år`, `Ali (15)`: of one; of groups, limits and times the rule of the plan holds.
    private func meetingAges() -> [Hit] {
        ages().filter { hit in
            guard let at = tokens.firstIndex(where: { $0.range.overlaps(hit.cells) }) else { return false }
            if hit.severity == .warn { return tokens[at].text.count == 2 && isSomebody(at - 2) && !isSpan(hit) }
            let before = self[at - 1]?.lower ?? ""
            return !isSpan(hit) && ([",", "("].contains(before) || isSomebody(at - 1))
        }
    }

    private func isSpan(_ hit: Hit) -> Bool { tokens.contains { $0.range.overlaps(hit.cells) && $0.text == "-" } }

    private func isSomebody(_ index: Int) -> Bool {
        guard let token = self[index] else { return false }
        return WordList.personWords.contains(token.lower) || WordList.lettered.contains(token.lower) || isUnknownName(index)
    }

    /// `elev A`, `pojken AS`.
    private func lettered() -> [Hit] {
        tokens.indices.compactMap { index in
            guard WordList.lettered.contains(tokens[index].lower), let letters = self[index + 1], letters.isWord, !letters.isGlued,
                letters.text.count < 3, letters.text.allSatisfy(\.isUppercase)
            else { return nil }
            return .warn(.initials, cells(from: index, through: index + 1), .replaceWithRole)
        }
    }

    private func oneAlone() -> [Hit] {
        tokens.indices.compactMap { index in
            let (word, next) = (tokens[index], self[index + 1]?.lower ?? "")
            let isOne = WordList.oneAlone.contains(word.lower)
                || (WordList.oneOfMany.contains(word.lower) && WordList.toldOfOne.contains(next) && self[index + 2]?.lower != "rätt")
                || (word.lower == "den" && next == "unge") || (word.lower == "samma" && WordList.sameOne.contains(next))
            guard isOne else { return nil }
            let isPair = word.lower == "den" || word.lower == "samma"
            return .warn(.onePerson, cells(from: index, through: isPair ? index + 1 : index), .replaceWithGroup)
        }
    }

    /// `Ali bor`, `Kim har hotat`.
    private func nameAtStart() -> [Hit] {
        tokens.indices.compactMap { index in
            guard tokens[index].startsSentence, isUnknownName(index), !WordList.openers.contains(tokens[index].lower),
                let next = self[index + 1]?.lower
            else { return nil }
            let isDone = WordList.doneByOne.contains(next)
                || (["har", "hade"].contains(next) && WordList.doneByOneBefore.contains(self[index + 2]?.lower ?? ""))
            return isDone ? .warn(.capitalisedWord, tokens[index].range, .replaceWithRole) : nil
        }
    }

    /// A single capital inside a sentence that is no place, party, function or thing.
    private func loneCapitals() -> [Hit] {
        tokens.indices.compactMap { index in
            // "2 Lägesbild" is a numbered point.
            let isNumbered = self[index - 1].map { $0.kind == .digits && $0.startsSentence } ?? false
            guard !tokens[index].startsSentence, !isNumbered, isUnknownName(index), !isNamedThing(index) else { return nil }
            return .warn(.capitalisedWord, tokens[index].range, .replaceWithRole)
        }
    }

    private func isNamedThing(_ index: Int) -> Bool {
        let before = self[index - 1]
        if let before, "\"”„»«‹›'".contains(before.text) { return true }
        if WordList.placePrepositions.contains(before?.lower ?? "") || WordList.namedThings.contains(before?.lower ?? "") { return true }
        return tokens[index].lower.hasSuffix("s") && WordList.placeNouns.contains(self[index + 1]?.lower ?? "")
    }

    private func isUnknownName(_ index: Int) -> Bool {
        guard let token = self[index], token.isCapitalised, token.text.count > 1, !token.isGlued || self[index - 1]?.kind == .mark,
            !isOrdinary(token), !WordList.countries.contains(token.lower)
        else { return false }
        let word = token.lower.hasSuffix("s") ? String(token.lower.dropLast()) : token.lower
        if WordList.publicEndings.contains(where: { ending in [word, token.lower].contains { $0.hasSuffix(ending) } }) { return false }
        return token.text.count < 9 || word.hasSuffix("sen") || !WordList.articles.contains { word.hasSuffix($0) }
    }

    /// What somebody says of themselves or to another, and what is said to have been said; the name of a campaign is neither.
    private func speeches() -> [Hit] {
        quotations().filter { hit in
            let inside = tokens.indices.filter { tokens[$0].range.overlaps(hit.cells) }
            guard let first = inside.first else { return false }
            return inside.contains { WordList.spoken.contains(tokens[$0].lower) }
                || (first - 4..<first).contains { WordList.saying.contains(self[$0]?.lower ?? "") }
        }
    }

    private func isBesideOne(_ hit: Hit) -> Bool {
        guard let at = tokens.firstIndex(where: { $0.range.overlaps(hit.cells) }) else { return false }
        return (at - 4...at + 3).contains { WordList.besideOne.contains(self[$0]?.lower ?? "") }
    }
}
