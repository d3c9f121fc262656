/// Registreringsskyltar: three letters, two digits, and a digit or a letter.
extension FoldedText {
    func plates() -> [Hit] {
        tokens.indices.compactMap { index in
            let letters = tokens[index]
            guard letters.isWord, letters.text.count == 3, Self.isPlate(letters.text),
                index == 0 || !letters.isGlued || tokens[index - 1].kind == .mark
            else { return nil }
            var next = index + 1
            let hasHyphen = self[next]?.text == "-" || (self[next]?.text == "." && self[next + 1]?.isGlued == true)
            if hasHyphen { next += 1 }
            guard let digits = self[next], digits.kind == .digits else { return nil }
            var end = next
            if digits.text.count == 2, let last = self[next + 1], last.text.count == 1, last.isWord,
                last.isGlued || (letters.isAcronym && last.text.first?.isUppercase == true), Self.isPlate(last.text) { end += 1 } else if digits.text.count != 3 { return nil }
            if let after = self[end + 1], after.isGluedLetter { return nil }
            // "den 123" and "SOU 123" are words with a number; without anything between them they are not.
            let isApart = hasHyphen || !digits.isGlued
            guard !isApart || !WordList.threeLetters.contains(letters.lower) else { return nil }
            return .block(.plate, cells(from: index, through: end))
        }
    }

    /// Plates have no I, Q, V, Å, Ä or Ö.
    private static func isPlate(_ letters: String) -> Bool {
        letters.uppercased().allSatisfy { "ABCDEFGHJKLMNOPRSTUWXYZ".contains($0) }
    }
}
