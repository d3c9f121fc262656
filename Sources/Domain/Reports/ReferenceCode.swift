/// Referenskod: six characters and a check character, without letters and digits that sound or look alike.
///
/// Twenty-three symbols: a prime, so that a weighted sum modulo 23 finds every single wrong character and every
/// exchange of two. Of the pairs that are mistaken for each other one or none is left: no 0/O/D, 1/I/L, 2/Z, 5/S, 8/B,
/// U/V, M/N, B/P, D/T, and of the vowels only A and Y, so that hardly any code is a word.
package struct ReferenceCode: Hashable, Comparable, Sendable, Codable {
    /// Seven symbols without separators: `7F3K2MA`.
    package let text: String

    package static let alphabet: [Character] = Array("23456789ACFGHJKMPQRTWXY")
    /// Symbols, of which the last one is the check.
    package static let length = 7

    /// Why a code that somebody read out is none.
    package enum Misreading: Error, Equatable, Sendable {
        case length(Int)
        /// A character that no code has, 0 or O among them.
        case symbol(Character)
        /// One character is wrong, or two have changed places.
        case check
    }

    /// Draws a new code. `random(n)` gives a number in `0 ..< n`; other numbers are folded into that.
    package init(random: (Int) -> Int) {
        let count = Self.alphabet.count
        let numbers = (0..<Self.length - 1).map { _ in
            let drawn = random(count) % count
            return drawn < 0 ? drawn + count : drawn
        }
        text = String((numbers + [Self.check(of: numbers)]).map { Self.alphabet[$0] })
    }

    /// Reads what was typed or read out: capitals or not, with or without spaces and hyphens, B for 8, S for 5, Z for 2.
    package init(read typed: some StringProtocol) throws(Misreading) {
        let symbols = typed.uppercased().filter { !$0.isWhitespace && !"-–—·.".contains($0) }
        guard symbols.count == Self.length else { throw .length(symbols.count) }
        var numbers: [Int] = []
        for symbol in symbols {
            guard let number = Self.number(of: symbol) else { throw .symbol(symbol) }
            numbers.append(number)
        }
        guard Self.weighted(numbers) == 0 else { throw .check }
        text = String(numbers.map { Self.alphabet[$0] })
    }

    /// Only for reading back from the archive: nothing is checked.
    package init(stored text: String) { self.text = text }

    package init(from decoder: any Decoder) throws {
        self.init(stored: try decoder.singleValueContainer().decode(String.self))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    /// As it is shown and read out: `7F3-K2M-A`.
    package var spoken: String {
        text.enumerated().reduce(into: "") { $0 += ($1.offset > 0 && $1.offset % 3 == 0 ? "-" : "") + String($1.element) }
    }

    package static func < (a: Self, b: Self) -> Bool { a.text < b.text }

    /// The number of a symbol, or of the one it is mistaken for by eye.
    private static func number(of symbol: Character) -> Int? {
        let lookalike: [Character: Character] = ["B": "8", "S": "5", "Z": "2"]
        return alphabet.firstIndex(of: lookalike[symbol] ?? symbol)
    }

    /// Place 1 … 7 is also the weight: different for any two places, and never 0 modulo 23.
    private static func weighted(_ numbers: [Int]) -> Int {
        zip(1..., numbers).reduce(0) { ($0 + $1.0 * $1.1) % alphabet.count }
    }

    /// The only number that makes the weighted sum 0.
    private static func check(of numbers: [Int]) -> Int {
        alphabet.indices.first { weighted(numbers + [$0]) == 0 } ?? 0
    }
}
