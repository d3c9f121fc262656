import Domain
import Interface
import Screen
import TestSupport
import Testing

/// Five hundred people who press whatever can be pressed.
@Suite struct RandomWalkTests {
    /// Fifty walks each. The first wanders about on its way; the others are looked over at their end.
    @Test(arguments: 1...10)
    func everyWalkEndsInARecord(_ seed: UInt64) throws {
        var random = Dice(seed: seed)
        var s = try Scenario(size: Size.all[Int(seed) % Size.all.count], seed: seed, pane: .routine)
        for number in 0..<50 {
            if number == 0 { try wander(&s, &random) }
            try answer(&s, &random)
            s.check()
            try record(&s, &random)
            s.press("n")
        }
        #expect(try s.reports.isEmpty)
    }

    /// One of the answers, again and again, until there is nothing left to answer.
    private func answer(_ s: inout Scenario, _ random: inout Dice) throws {
        for _ in 0..<100 {
            guard try !s.walk.position.isFinished else { return }
            let answers = try s.walk.position.offered.count
            // An action has one answer and two ways on. Few have everything to tell of at once.
            let isEnough = try s.walk.position.occurrence > 1 && Bool.random(using: &random)
            let place = isEnough ? 0 : Int.random(in: 0..<max(2, answers), using: &random)
            s.send(.key(.character(Keymap.choices[place])), checked: false)
        }
        Issue.record("a walk without an end\n\(s.text)")
    }

    /// Whichever way of recording it: all of them end on the page that says so.
    private func record(_ s: inout Scenario, _ random: inout Dice) throws {
        let options = s.lines.filter { $0.list.name == "endings" }
        let option = try #require(options.randomElement(using: &random), "\(s.text)")
        if try s.walk.position.outcomes == ["opinion_only"] {
            #expect(s.endOptions == ["Räkna ett utbildningsbehov", "Avsluta utan att räkna något"])
        }
        s.send(.choose(option.target))
        if !s.app.layers.isEmpty { s.press("1") }
        // The choice of district was undone on the way: it was asked for first.
        if s.app.pane == .routine, !s.isFinished {
            s.send(.choose(option.target))
            if !s.app.layers.isEmpty { s.press("1") }
        }
        if s.app.pane == .reports {
            s.press(.escape)
            s.answer("Kasta blanketten")
            s.answer("Endast statistik")
        }
        try #require(s.isFinished, "\(s.notice ?? "") \(s.title)\n\(s.text)")
    }

    /// Whatever else can be pressed on the way, and every page of it looked over.
    private func wander(_ s: inout Scenario, _ random: inout Dice) throws {
        let keys: [Key] = [
            "1", "2", "1", "2", "3", .left, "u", "U", .tab, " ", "L", .escape, "v", "t", "c", "s", .down, .enter, "p", "!", "?",
            .pageDown, "g", "4", .backTab, "f", .end,
        ]
        for _ in 0..<60 { s.press(keys.randomElement(using: &random) ?? "1") }
        while !s.app.layers.isEmpty { s.press(.escape) }
        s.press("g", "r")
        if s.isFinished { s.press("n") }
        // Forward again from whatever was looked at.
        for _ in 0..<200 {
            switch s.app.walk.stage {
            case .changing: s.send(.key(.right), checked: false)
            case .reviewing where try !s.walk.position.isFinished: s.press(.escape)
            default: return
            }
        }
    }

    /// Whoever only has an opinion to tell of, whatever else they press.
    @Test(arguments: 1...10)
    func anOpinionNeverReachesTheForm(_ seed: UInt64) throws {
        var random = Dice(seed: seed)
        var s = try Scenario(seed: seed, pane: .routine)
        s.answer(all: Newcomer.opinion.answers)
        let keys: [Key] = ["3", "4", "5", "e", .tab, " ", "v", "t", "c", .down, .up, "s", "0", "a"]
        for _ in 0..<30 {
            s.press(keys.randomElement(using: &random) ?? "3")
            if case .editing = s.app.reports.stage { Issue.record("a form after an opinion\n\(s.text)") }
            while !s.app.layers.isEmpty { s.press(.escape) }
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
