/// Digits that are written as one number, whatever stands between them: `80 01 01 - 12 34`.
struct DigitChain {
    private(set) var digits: [Int] = []
    /// The cell of each digit.
    private(set) var cells: [Int] = []

    var range: Range<Int> { (cells.first ?? 0)..<(cells.last ?? -1) + 1 }
    var isEmpty: Bool { digits.isEmpty }

    /// Nothing stands between this digit and the one before.
    func isGlued(_ index: Int) -> Bool { index > 0 && index < cells.count && cells[index] == cells[index - 1] + 1 }

    /// Indices of the first digit of every run, and the end.
    var breaks: [Int] { digits.indices.filter { !isGlued($0) } + [digits.count] }

    /// The runs, as written.
    var groups: [[Int]] { zip(breaks, breaks.dropFirst()).map { Array(digits[$0..<$1]) } }

    func range(_ indices: Range<Int>) -> Range<Int> { cells[indices.lowerBound]..<cells[indices.upperBound - 1] + 1 }

    func number(_ indices: Range<Int>) -> Int { digits[indices].reduce(0) { $0 * 10 + $1 } }

    static let separators: Set<Character> = Set(" -+./,_:;()[]*'~=|\\")
    /// Most separators between two digits of one number, space counted once: `) - `.
    static let widestGap = 4

    static func chains(in text: FoldedText) -> [DigitChain] {
        var chains: [DigitChain] = []
        var chain = DigitChain()
        for (cell, character) in text.cells.enumerated() {
            guard let digit = digit(at: cell, in: text) else {
                if !separators.contains(character), !chain.isEmpty {
                    chains.append(chain)
                    chain = DigitChain()
                }
                continue
            }
            if let last = chain.cells.last, cell - last > widestGap + 1 {
                chains.append(chain)
                chain = DigitChain()
            }
            chain.digits.append(digit)
            chain.cells.append(cell)
        }
        if !chain.isEmpty { chains.append(chain) }
        return chains
    }

    /// A letter that looks like a digit is one where it stands between two: `8001O1`.
    private static func digit(at cell: Int, in text: FoldedText) -> Int? {
        let character = text.cells[cell]
        if character.isASCIIDigit { return character.wholeNumberValue }
        guard "OoIl".contains(character) else { return nil }
        let before = text.cells[..<cell].last { !"OoIl".contains($0) }
        let after = text.cells[(cell + 1)...].first { !"OoIl".contains($0) }
        guard before?.isASCIIDigit == true, after?.isASCIIDigit == true else { return nil }
        return "Oo".contains(character) ? 0 : 1
    }

    /// Every second digit doubled, from the right: the check of identity, organisation and card numbers.
    static func passesLuhn(_ digits: some BidirectionalCollection<Int>) -> Bool {
        digits.reversed().enumerated().reduce(0) { sum, next in
            let doubled = next.element * (next.offset % 2 == 0 ? 1 : 2)
            return sum + (doubled > 9 ? doubled - 9 : doubled)
        } % 10 == 0
    }
}
