import Domain
import Interface
import Screen
import Store
import TestSupport
import Testing

/// People who press whatever can be pressed in the plan: every page is looked over, and there is always a way home.
@Suite struct PlanWanderTests {
    private static let keys: [Key] = [
        .up, .down, .left, .right, .tab, .backTab, .enter, .enter, " ", " ", "x", "X", "/", "v", "S", "o", "a", "i", "e", "f", "f", "r", "c",
        "n", "y", "d", "J", "K", "w", "t", "b", "p", "I", "m", "u", "u", "U", .escape, .escape, .home, .end, .pageDown, "1", "2", "3", "s", "4",
        .control("u"), .backspace, "å", "7",
    ]

    @Test(arguments: 1...12)
    func everyPageHoldsAndEscapeLeadsHome(_ seed: UInt64) throws {
        var random = Dice(seed: seed)
        let size = Size.all[Int(seed) % Size.all.count]
        var s = seed.isMultiple(of: 3) ? try RoomsWorld.revising(size: size) : seed.isMultiple(of: 2) ? try Scenario.example(size: size) : try RoomsWorld.scenario(size: size)
        for step in 0..<90 {
            s.press(Self.keys.randomElement(using: &random) ?? .enter)
            if s.app.layers.isEmpty, s.app.pane != .plan { s.press("g", "p") }
            if step % 30 == 29 { s.resize(Size.all.randomElement(using: &random) ?? .small) }
        }
        while !s.app.layers.isEmpty { s.press(s.title.hasPrefix("Vilket stadsdelsområde") ? "1" : .escape) }
        if s.app.pane != .plan { s.press("g", "p") }
        for _ in 0..<40 where s.app.pane != .start || !s.app.layers.isEmpty {
            // What must be answered has something to choose.
            if case .menu? = s.app.layers.last, s.title.hasPrefix("Vilket stadsdelsområde") { s.press("1") } else { s.press(.escape) }
        }
        s.expect(title: "Start")
    }

    /// Whatever was done can be taken back, one change at a time, to the very beginning.
    @Test(arguments: 1...6)
    func everythingIsTakenBack(_ seed: UInt64) throws {
        var random = Dice(seed: seed)
        var s = try RoomsWorld.scenario()
        let before = try s.small.map { row in
            var row = row
            row.revision = 0
            return row
        }
        let keys: [Key] = [" ", " ", .down, .up, .right, .left, "x", "J", "K", "y", "n", "f", "m", .escape, .tab]
        for _ in 0..<40 {
            s.press(keys.randomElement(using: &random) ?? " ")
            while !s.app.layers.isEmpty { s.press(.escape) }
            if s.app.pane != .plan { s.press("3") }
        }
        for _ in 0..<60 {
            guard case .undoState(let state) = try s.archive.answer(.undoState), let kind = state.undo, kind != .newPlan else { break }
            s.press("u")
        }
        let after = try s.small.map { row in
            var row = row
            row.revision = 0
            return row
        }
        #expect(after == before)
    }
}
