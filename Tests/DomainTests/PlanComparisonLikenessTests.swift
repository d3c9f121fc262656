import Testing

@testable import Domain

/// Rows paired by the words they share, against trying every pair.
@Suite struct PlanComparisonLikenessTests {
    private static func likeness(_ a: String, _ b: String) -> Int {
        let (a, b) = (Set(RowLikeness.words(a)), Set(RowLikeness.words(b)))
        return a.isEmpty || b.isEmpty ? 0 : a.intersection(b).count * 2_000_000 / (a.count + b.count)
    }

    /// The best of all pairs, and again among those that are left.
    private static func greedy(_ olds: [String], _ news: [String]) -> [RowLikeness.Pair] {
        var all: [(key: [Int], pair: RowLikeness.Pair)] = []
        for (old, a) in olds.enumerated() {
            for (new, b) in news.enumerated() {
                let likeness = likeness(a, b)
                if likeness >= 600_000 { all.append(([-likeness, abs(old - new), old + new, new], .init(old: old, new: new))) }
            }
        }
        var found: [RowLikeness.Pair] = []
        for candidate in all.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) })
        where !found.contains(where: { $0.old == candidate.pair.old || $0.new == candidate.pair.new }) {
            found.append(candidate.pair)
        }
        return found
    }

    private static func texts(_ dice: inout PlanDice, _ words: ArraySlice<String>) -> [String] {
        (0..<Int.random(in: 0...8, using: &dice)).map { _ in dice.some(words).joined(separator: " ") }
    }

    @Test(arguments: 0..<300) func theLikestArePairedFirst(seed: UInt64) {
        var dice = PlanDice(seed: seed)
        let all = ["anhörigstöd", "utbildning", "öppen", "fritid", "förskola", "nätverk", "möte"]
        let words = all.prefix(Int.random(in: 2...7, using: &dice))
        let (olds, news) = (Self.texts(&dice, words), Self.texts(&dice, words))
        let found = RowLikeness(olds, news).pairs()
        #expect(found == Self.greedy(olds, news))
        let back = RowLikeness(news, olds).pairs()
        #expect(Set(back.map { [$0.new, $0.old] }) == Set(found.map { [$0.old, $0.new] }))
    }

    @Test func caseAccentsAndShortWordsSayNothing() {
        #expect(RowLikeness.words("VBE på APT i Ö-enheten, å e\u{301}n") == ["vbe", "apt", "enheten"])
        #expect(RowLikeness(["Öppen fritid"], ["OPPEN  FRITID"]).pairs().count == 1)
        #expect(RowLikeness(["", "i på"], ["", "av i"]).pairs().isEmpty)
    }

    @Test func sixTenthsAreEnoughAndLessIsNot() {
        // 3 of 5 and 5 words shared: 6/10. 2 of 4 and 4: 4/8.
        #expect(RowLikeness(["ett två tre fyra fem"], ["ett två tre sex sju"]).pairs().count == 1)
        #expect(RowLikeness(["ett två tre fyra"], ["ett två fem sex"]).pairs().isEmpty)
    }

    @Test func hundredsOfNearlyEqualRowsFindTheirNeighbours() {
        let olds = (0..<300).map { "Våldsförebyggande arbete i förskolan nummer\($0)" }
        let news = (0..<300).map { "Våldsförebyggande arbete i förskolan avdelning\($0)" }
        let found = RowLikeness(olds, news).pairs()
        #expect(found.count == 300 && found.allSatisfy { $0.old == $0.new })
    }
}
