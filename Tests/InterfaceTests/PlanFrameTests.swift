import Domain
import Interface
import Screen
import Store
import TestSupport
import Testing

/// What the plan looks like, by the cell, in four sizes.
@Suite struct PlanFrameTests {
    @Test func hall() throws {
        var s = try Scenario()
        s.press("3")
        expectFrame("plan-hall", s)
    }

    @Test func example() throws {
        var s = try Scenario.example()
        for _ in 0..<8 { s.press(.down) }
        expectFrame("plan-example", s)
    }

    @Test func filterAndMarks() throws {
        var s = try Scenario.example()
        s.press("/")
        s.type("ansvarig:avdelningschef ej:genomförd")
        s.press(.enter, "x", "x")
        expectFrame("plan-filter", s)
    }

    @Test func typingAFilterThatIsWrong() throws {
        var s = try Scenario.example()
        s.press("/")
        s.type("vbe ansvrig:skola")
        expectFrame("plan-filter-wrong", s)
    }

    @Test func editing() throws {
        var s = try RoomsWorld.scenario()
        s.stand(at: 1, .activity)
        s.press(.enter)
        s.type(" på Ängö, ring 070-123 45 67")
        expectFrame("plan-editing", s)
    }

    @Test func followUp() throws {
        var s = try RoomsWorld.scenario()
        s.press("f", "n")
        expectFrame("plan-follow-up", s)
    }

    @Test func sheet() throws {
        var s = try RoomsWorld.scenario()
        s.press("i", .down, .down)
        expectFrame("plan-sheet", s)
    }

    @Test func importing() throws {
        var s = try RoomsWorld.scenario()
        s.readIn(ImportScenes.source)
        s.press(.down, .down, .down, .down)
        expectFrame("plan-import", s)
    }

    @Test func remarks() throws {
        var s = try Scenario.example()
        s.press("c")
        expectFrame("plan-remarks", s)
    }

    @Test func steps() throws {
        var s = try RoomsWorld.frozen()
        s.press("b", .down)
        expectFrame("plan-steps", s)
    }

    @Test func revision() throws {
        var s = try RoomsWorld.revising()
        s.press(" ", .enter)
        s.type(" i alla skolor")
        s.press(.enter)
        expectFrame("plan-revision", s)
    }

    @Test func search() throws {
        var s = try Scenario.example()
        s.press("S")
        s.type("våld")
        s.press(.enter)
        expectFrame("plan-search", s)
    }

    @Test func impossibleDay() throws {
        var s = try RoomsWorld.scenario()
        s.stand(at: 1, .timeline)
        s.press(.enter)
        s.retype("t.o.m. 2025-31-12")
        s.press(.enter)
        expectFrame("plan-impossible", s)
    }

    @Test func startWithLateLines() throws {
        var s = try RoomsWorld.frozen()
        s.press("1", .down)
        expectFrame("start-late", s)
    }
}
