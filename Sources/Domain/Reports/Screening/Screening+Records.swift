/// Numbers of cases and accounts: keys into somebody else's register.
extension FoldedText {
    func caseNumbers() -> [Hit] {
        tokens.indices.compactMap { index in
            let token = tokens[index]
            guard token.isWord else { return nil }
            if ["k", "b", "t"].contains(token.lower), let end = courtNumber(index) {
                let first = token.isGlued && self[index - 1]?.text == "-" && self[index - 2]?.kind == .digits ? index - 2 : index
                return .block(.caseNumber, cells(from: first, through: end), .replaceWithYesOrNo)
            }
            guard WordList.caseWords.contains(token.lower) else { return nil }
            var next = index + 1
            while let word = self[next], next < index + 4, word.kind == .mark || ["nr", "nummer", "är", "k"].contains(word.lower) { next += 1 }
            guard let digits = self[next], digits.kind == .digits, digits.text.count > 3,
                !digits.isYear || ("/-".contains(self[next + 1]?.text ?? " ") && (self[next + 2]?.number ?? 0) > 99 && self[next + 2]?.isYear == false),
                // "nr 178/2002" is an act and no case.
                !(self[next + 1]?.text == "/" && ["nr", "nummer"].contains(token.lower))
            else { return nil }
            return .block(.caseNumber, cells(from: index, through: endOfRun(next)), .replaceWithYesOrNo)
        }
    }

    /// `K123456-26`, `K 1234-26`, `5000-K1234-26`: the last token.
    private func courtNumber(_ index: Int) -> Int? {
        var next = index + 1
        if self[next]?.text == "-" { next += 1 }
        guard let digits = self[next], digits.kind == .digits else { return nil }
        let year = self[next + 2]
        let isWhole = digits.text.count > 2 && ["-", "/"].contains(self[next + 1]?.text ?? "") && year?.kind == .digits
        if isWhole { return next + 2 }
        return tokens[index].lower == "k" && digits.text.count > 4 ? next : nil
    }

    func accounts(_ chains: [DigitChain]) -> [Hit] {
        let cards = chains.compactMap { chain -> Hit? in
            let isCard = (13...19).contains(chain.digits.count) && (3...6).contains(chain.digits[0])
                && DigitChain.passesLuhn(chain.digits)
            return isCard ? .block(.account, chain.range) : nil
        }
        let named = tokens.indices.compactMap { index -> Hit? in
            guard WordList.accountWords.contains(tokens[index].lower) else { return nil }
            let from = tokens[index].range.upperBound
            guard let chain = chains.first(where: { $0.range.lowerBound >= from && $0.range.lowerBound - from < 12 }),
                chain.digits.count > 4, !cells[from..<chain.range.lowerBound].contains(where: { ".!?".contains($0) }) || chain.digits.count > 6
            else { return nil }
            return .block(.account, tokens[index].range.lowerBound..<chain.range.upperBound)
        }
        return cards + named + ibans()
    }

    private func ibans() -> [Hit] {
        cells.indices.compactMap { start in
            guard !isAlphanumeric(start - 1), start + 14 < cells.count, cells[start].isASCII, cells[start].isLetter,
                cells[start + 1].isASCII, cells[start + 1].isLetter, cells[start + 2].isASCIIDigit || cells[start + 2] == " "
            else { return nil }
            var (symbols, found) = ([Character](), Int?.none)
            for index in start..<cells.count where cells[index] != " " && cells[index] != "-" {
                guard cells[index].isASCII, cells[index].isLetter || cells[index].isASCIIDigit, symbols.count < 34 else { break }
                symbols.append(cells[index])
                guard symbols.count >= 15, !isAlphanumeric(index + 1) else { continue }
                let isSwedish = symbols.count == 24 && String(symbols.prefix(2)).uppercased() == "SE"
                    && symbols.dropFirst(2).allSatisfy(\.isASCIIDigit)
                if isSwedish || Self.passesMod97(symbols) { found = index }
            }
            return found.map { .block(.account, start..<$0 + 1) }
        }
    }

    /// The check of an IBAN: the country moved last, letters as 10 … 35, remainder 1.
    private static func passesMod97(_ symbols: [Character]) -> Bool {
        guard symbols[2].isASCIIDigit, symbols[3].isASCIIDigit else { return false }
        let remainder = (symbols.dropFirst(4) + symbols.prefix(4)).reduce(0) { rest, symbol in
            guard let value = Int(String(symbol), radix: 36) else { return rest }
            return (rest * (value > 9 ? 100 : 10) + value) % 97
        }
        return remainder == 1
    }
}
