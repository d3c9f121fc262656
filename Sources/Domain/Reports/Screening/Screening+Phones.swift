/// Phone numbers, and long numbers that nobody knows.
extension FoldedText {
    /// Numbers that everybody may call stay: they point at nobody.
    private static let publicNumbers: Set<String> = ["112", "1177", "11414", "11313", "116000", "116111", "116123", "90101", "118118"]

    func phones(_ chains: [DigitChain]) -> [Hit] {
        chains.flatMap { chain in phone(in: chain).map { [.block(.phone, $0, .replaceWithRole)] } ?? [] }
    }

    private func phone(in chain: DigitChain) -> Range<Int>? {
        for start in chain.breaks.dropLast() {
            let first = chain.cells[start]
            let ends = chain.breaks.filter { $0 > start }.reversed()
            let hasPlus = first > 0 && (cells[first - 1] == "+" || (first > 1 && cells[first - 1] == "(" && cells[first - 2] == "+"))
            let isCalled = isCalled(before: first)
            for end in ends where isOneNumber(chain, start..<end) {
                let digits = chain.digits[start..<end]
                let isForeign = (hasPlus || digits.starts(with: [0, 0])) && (8...15).contains(digits.count)
                let isSwedish = digits.first == 0 && digits.dropFirst().first != 0 && (8...10).contains(digits.count)
                let isNamed = isCalled && (5...12).contains(digits.count)
                    && !Self.publicNumbers.contains(digits.map(String.init).joined())
                guard isForeign || isSwedish || isNamed else { continue }
                let range = chain.range(start..<end)
                guard isForeign || isNamed || !isDateOrClocks(range) else { continue }
                return hasPlus ? (first - 1)..<range.upperBound : range
            }
        }
        return nil
    }

    /// Grouped with what phone numbers are grouped with.
    private func isOneNumber(_ chain: DigitChain, _ indices: Range<Int>) -> Bool {
        cells[chain.range(indices)].allSatisfy { $0.isASCIIDigit || " -/.()".contains($0) }
    }

    /// `tfn`, `mobil` or `ring` stands right before.
    private func isCalled(before cell: Int) -> Bool {
        guard let index = tokens.firstIndex(where: { $0.range.contains(cell) }) else { return false }
        let before = tokens[..<index].reversed().drop { $0.kind == .mark || ["nr", "nummer", "är"].contains($0.lower) }
        return before.first.map { WordList.phoneWords.contains($0.lower) } ?? false
            && index - (before.first.flatMap { word in tokens.firstIndex { $0.range == word.range } } ?? 0) < 5
    }

    /// `01.02.2026`, `08.00-16.00`: these have rules of their own.
    private func isDateOrClocks(_ range: Range<Int>) -> Bool {
        let parts = String(cells[range]).split { !$0.isASCIIDigit }.map { (count: $0.count, number: Int($0) ?? 0) }
        let isDate = parts.map(\.count) == [2, 2, 4] && parts[0].number <= 31 && parts[1].number <= 12
        let isClocks = parts.map(\.count) == [2, 2, 2, 2] && cells[range].contains { ".:".contains($0) }
            && parts[0].number < 25 && parts[1].number < 60 && parts[2].number < 25 && parts[3].number < 60
        return isDate || isClocks
    }

    /// Six digits in a row, or three groups and more: a number that means something to somebody.
    func longNumbers(_ chains: [DigitChain]) -> [Hit] {
        chains.compactMap { chain in
            let groups = chain.groups
            let isThousands = groups.count > 1 && (1...3).contains(groups[0].count)
                && groups.dropFirst().allSatisfy { $0.count == 3 }
            guard !isThousands, !Self.publicNumbers.contains(chain.digits.map(String.init).joined()) else { return nil }
            let hasYear = groups.contains { $0.count == 4 && ($0[0] == 2 || $0[0] == 1) }
            let isGrouped = groups.count > 2 && (7...12).contains(chain.digits.count) && !hasYear
                && cells[chain.range].allSatisfy { $0.isASCIIDigit || " -".contains($0) }
            let isLong = groups.contains { $0.count > 5 }
            return isLong || isGrouped ? .warn(.longNumber, chain.range, .remove) : nil
        }
    }
}
