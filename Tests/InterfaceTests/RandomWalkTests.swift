import Domain
import Interface
import Screen
import TestSupport
import Testing

/// Five hundred people who press whatever can be pressed. `check` looks over every page they come to.
@Suite struct RandomWalkTests {
    private static let walksEach = 25

    @Test(arguments: 1...20)
    func everyWalkEndsInARecord(_ seed: UInt64) throws {
        var random = Dice(seed: seed)
        let size = Size.all[Int(seed) % Size.all.count]
        var s = try Scenario(size: size, seed: seed, pane: .routine)
        for _ in 0..<Self.walksEach {
            try answer(&s, &random)
            let options = s.lines.filter { $0.list.name == "endings" }
            try #require(!options.isEmpty, "\(s.text)")
            let onlyOpinion = try s.walk.position.outcomes == ["opinion_only"]
            if onlyOpinion { #expect(!options.contains { $0.item.text.plain == "Blankett till samordnaren" }) }

            let option = try #require(options.randomElement(using: &random))
            s.send(.choose(option.target))
            if s.app.layers.last != nil { s.press("1") }
            if s.app.pane == .reports {
                s.press(.escape)
                s.answer("Kasta blanketten")
                s.answer("Endast statistik")
            }
            try #require(s.isFinished, "\(s.text)")
            s.press("n")
        }
        #expect(try s.reports.isEmpty)
    }

    /// Answers, and now and then thinks better of it.
    private func answer(_ s: inout Scenario, _ random: inout Dice) throws {
        let detours: [Key] = [.left, .left, "u", "U", .tab, " ", "L", .escape, "v", "t", "c", "s", .down, .enter, "p", "!", .pageDown]
        var presses = 0
        while try s.app.walk.stage != .reviewing || !s.walk.position.isFinished {
            presses += 1
            try #require(presses < 600, "\(s.text)")
            if !s.app.layers.isEmpty {
                // A page that is read, or a question about leaving or changing: whichever answer but throwing away.
                let stay = s.lines.last { $0.list.name == "menu" && $0.item.text.plain != "Kasta genomgången" }
                if let stay, presses % 2 == 0 { s.send(.choose(stay.target)) } else { s.press(.escape) }
                continue
            }
            if s.app.pane != .routine {
                s.press("2")
                continue
            }
            // Whoever wanders for long comes to the end by answering.
            let wanders = presses < 150 && Int.random(in: 0..<4, using: &random) == 0
            if wanders, let key = detours.randomElement(using: &random) {
                s.press(key)
                continue
            }
            if s.app.walk.stage == .reviewing {
                s.press(.escape)
                continue
            }
            if case .changing = s.app.walk.stage, Bool.random(using: &random) || presses >= 150 {
                s.press(.right)
                continue
            }
            let keys = s.lines.compactMap { $0.list.name == "answers" ? $0.item.key?.first : nil }
            if let key = keys.randomElement(using: &random) { s.press(.character(key)) }
        }
    }

    /// Everybody who only has an opinion to tell of, whatever else they press.
    @Test(arguments: 1...20)
    func anOpinionNeverReachesTheForm(_ seed: UInt64) throws {
        var random = Dice(seed: seed)
        var s = try Scenario(seed: seed, pane: .routine)
        s.answer(all: ["Nej", "Oro för en person", "Nej, inget mer", "Bara åsikt", "Vidare"])
        for _ in 0..<40 {
            let keys: [Key] = ["3", "4", "5", "e", .tab, " ", "v", "t", "c", .down, .up, "s", "n", "0", "a", .escape]
            if let key = keys.randomElement(using: &random) { s.press(key) }
            if case .editing = s.app.reports.stage { Issue.record("a form after an opinion\n\(s.text)") }
            while !s.app.layers.isEmpty { s.press(.escape) }
            if s.app.pane != .routine { s.press("2") }
            // Back to the end of the same walk; a look at an earlier answer is no change of it.
            while case .changing = s.app.walk.stage { s.press(.right) }
        }
        #expect(try s.walk.position.outcomes == ["opinion_only"])
        #expect(s.endOptions == ["Räkna ett utbildningsbehov", "Avsluta utan att räkna något"])
        #expect(try s.reports.isEmpty)
    }
}

/// SplitMix64: the same throws for the same seed.
struct Dice: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 }
    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}
