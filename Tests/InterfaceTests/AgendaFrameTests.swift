import Domain
import Interface
import Screen
import Store
import TestSupport
import Testing

/// Commitments, regularity, the year and Start with forums, by the cell, in four sizes.
@Suite struct AgendaFrameTests {
    private func scenario(_ command: String) throws -> Scenario {
        var s = try AgendaWorld.scenario()
        s.command(command)
        return s
    }

    @Test func commitments() throws { expectFrame("commitments", try scenario("Åtaganden")) }

    @Test func commitmentsPerRole() throws {
        var s = try scenario("Åtaganden")
        s.press("v")
        s.answer("Per roll")
        s.press("a", .down)
        expectFrame("commitments-role", s)
    }

    @Test func commitmentMenu() throws {
        var s = try scenario("Åtaganden")
        s.press(.enter)
        expectFrame("commitment-menu", s)
    }

    @Test func regularity() throws { expectFrame("regularity", try scenario("Regelbundenhet")) }

    @Test func regularityOfOne() throws {
        var s = try scenario("Regelbundenhet")
        s.answer("SSPF Kärrtorp")
        if s.title.hasPrefix("Regelbundenhet") { s.press(.enter) }
        expectFrame("regularity-one", s)
    }

    @Test func year() throws { expectFrame("year", try scenario("Året")) }

    @Test func start() throws {
        var s = try AgendaWorld.scenario()
        s.press(.down)
        expectFrame("start-forums", s)
    }
}
