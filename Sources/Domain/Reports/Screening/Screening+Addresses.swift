/// Streets, doors and postal codes.
extension FoldedText {
    func streets() -> [Hit] {
        tokens.indices.compactMap { index in
            guard let first = streetStart(index) else { return nil }
            if let end = houseNumber(after: index) { return .block(.street, cells(from: first, through: end), .replaceWithArea) }
            let word = tokens[index]
            guard first < index || (word.isCapitalised && !word.startsSentence) else { return nil }
            return .warn(.street, cells(from: first, through: index), .replaceWithArea)
        }
    }

    /// The first token of a street name that ends with this token.
    private func streetStart(_ index: Int) -> Int? {
        let word = tokens[index]
        guard word.isWord else { return nil }
        if WordList.streetNouns.contains(word.lower) {
            guard let before = self[index - 1], before.isCapitalised, !word.isGlued,
                before.lower.hasSuffix("s") || word.isCapitalised || WordList.streetAdjectives.contains(before.lower),
                !(before.startsSentence && WordList.commonGenitives.contains(before.lower))
            else { return nil }
            return index - 1
        }
        guard !WordList.ordinaryPlaces.contains(where: { word.lower.hasSuffix($0) }) else { return nil }
        let endings = word.isCapitalised ? WordList.streetEndings + WordList.looseStreetEndings : WordList.streetEndings
        return endings.contains { word.lower.hasSuffix($0) && word.text.count > $0.count + 1 } ? index : nil
    }

    /// `5`, `, 5`, `nr 5 B`: the last token of the number. A year is none.
    private func houseNumber(after index: Int) -> Int? {
        var next = index + 1
        while let token = self[next], next < index + 3, token.text == "," || ["nr", "nummer"].contains(token.lower) { next += 1 }
        guard let digits = self[next], digits.kind == .digits, digits.text.count < 5, !digits.isYear,
            self[next + 1]?.text != "%" else { return nil }
        if let letter = self[next + 1], letter.isWord, letter.text.count == 1, letter.isGlued || letter.text.first?.isUppercase == true {
            return next + 1
        }
        return next
    }

    /// `lgh 1203`, `port 3`, `trapphus B`.
    func dwellings() -> [Hit] {
        tokens.indices.compactMap { index in
            guard WordList.dwellings.contains(tokens[index].lower) else { return nil }
            let next = self[index + 1]?.text == "." || ["nr", "nummer"].contains(self[index + 1]?.lower ?? "") ? index + 2 : index + 1
            guard let number = self[next],
                number.kind == .digits || (number.text.count == 1 && number.text.first?.isUppercase == true)
            else { return nil }
            return .block(.dwelling, cells(from: index, through: next), .replaceWithPlaceType)
        }
    }

    /// `123 45 Ort` and `12345 Ort` block; `123 45` alone warns.
    func postalCodes() -> [Hit] {
        tokens.indices.compactMap { index in
            let first = tokens[index]
            guard first.kind == .digits, first.text.first != "0", !first.isGluedLetter || self[index - 1]?.kind == .mark
            else { return nil }
            var end = index
            if first.text.count == 3, let second = self[index + 1], second.kind == .digits, second.text.count == 2, !second.isGlued {
                end += 1
            } else if first.text.count != 5 { return nil }
            guard end == index || !["114 14", "113 13"].contains(String(cells[cells(from: index, through: end)])),
                self[end + 1]?.isGluedLetter != true
            else { return nil }
            if let town = self[end + 1], town.isCapitalised, !town.startsSentence {
                return .block(.postalCode, cells(from: index, through: end + 1), .replaceWithArea)
            }
            return end > index ? .warn(.postalCode, cells(from: index, through: end), .replaceWithArea) : nil
        }
    }
}
