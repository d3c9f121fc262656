/// Schools and other units by name, and classes.
extension FoldedText {
    func units() -> [Hit] {
        tokens.indices.compactMap { index in
            let word = tokens[index]
            guard word.isWord else { return nil }
            // The name and the kind in one word: a capital inside a sentence, or a name that is no ordinary kind of school.
            if let stem = WordList.unitEndings.first(where: { word.lower.hasSuffix($0) && word.text.count > $0.count + 1 }),
                !WordList.ordinaryUnits.contains(where: { word.lower == $0 || word.lower == $0 + "s" }),
                !word.lower.contains("högskola") {
                let isPlain = WordList.ordinaryUnits.contains { word.lower.hasSuffix($0) && !word.isCapitalised && $0.count > stem.count }
                if word.isCapitalised { return .block(.namedUnit, word.range, .replaceWithUnitType) }
                if !isPlain { return .warn(.namedUnit, word.range, .replaceWithUnitType) }
            }
            guard WordList.unitNouns.contains(word.lower) else { return nil }
            if let before = self[index - 1], before.isCapitalised, !word.isGlued, before.lower.hasSuffix("s"),
                !(before.startsSentence && WordList.commonGenitives.contains(before.lower)) {
                return .block(.namedUnit, cells(from: index - 1, through: index), .replaceWithUnitType)
            }
            if let after = self[index + 1], after.isCapitalised, !after.startsSentence, !after.isGlued, !isPublic(after) {
                return .block(.namedUnit, cells(from: index, through: index + 1), .replaceWithUnitType)
            }
            return nil
        }
    }

    /// `7B`, `klass 8 C` and `åk 9a` block; `klass 8` and `årskurs 9` warn.
    func classes() -> [Hit] {
        tokens.indices.compactMap { index in
            let token = tokens[index]
            if WordList.classWords.contains(token.lower) {
                let at = self[index + 1]?.text == "." ? index + 2 : index + 1
                guard let digits = self[at], digits.kind == .digits, digits.text.count == 1 else { return nil }
                let colon = self[at + 1]?.text == ":" ? 1 : 0
                if let letter = self[at + 1 + colon], letter.isWord, letter.text.count == 1, !["i", "å", "ö"].contains(letter.text) {
                    return .block(.schoolClass, cells(from: index, through: at + 1 + colon), .replaceWithChildOrAdult)
                }
                return .warn(.schoolClass, cells(from: index, through: at), .replaceWithChildOrAdult)
            }
            if token.text.count == 1, let year = token.number, year > 3, self[index + 1]?.text == ":",
                ["an", "or", "orna"].contains(self[index + 2]?.lower ?? "") {
                return .warn(.schoolClass, cells(from: index, through: index + 2), .replaceWithChildOrAdult)
            }
            guard token.kind == .digits, token.text.count == 1, token.text != "0", !token.isGlued || "(/,\"".contains(self[index - 1]?.text ?? " "),
                let letter = self[index + 1], letter.isWord, letter.text.count == 1, "abcdef".contains(letter.lower),
                letter.isGlued || letter.isCapitalised, self[index + 2]?.isGluedLetter != true
            else { return nil }
            // "2 a §" is a section of a law and "punkt 2b" an item of a list; "3D" is a printer.
            let before = self[index - 1].map { $0.lower } ?? ""
            guard self[index + 2]?.text != "§", !WordList.itemWords.contains(before), token.text + letter.text != "3D",
                self[index + 2]?.text != "." || self[index + 3]?.isGluedLetter != true
            else { return nil }
            return .block(.schoolClass, cells(from: index, through: index + 1), .replaceWithChildOrAdult)
        }
    }
}
