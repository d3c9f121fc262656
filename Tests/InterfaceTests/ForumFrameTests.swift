import Domain
import Interface
import Screen
import TestSupport
import Testing

/// What the hall, a forum, its series and a meeting about a person look like, by the cell, in four sizes.
@Suite struct ForumFrameTests {
    @Test func emptyHall() throws {
        var s = try Scenario()
        s.press("4")
        expectFrame("forum-hall-empty", s)
    }

    @Test func hall() throws {
        var s = try ForumWorld.scenario()
        s.press(.down)
        expectFrame("forum-hall", s)
    }

    @Test func mode() throws {
        var s = try ForumWorld.scenario()
        s.press("n")
        expectFrame("forum-mode", s)
    }

    @Test func kinds() throws {
        var s = try ForumWorld.scenario()
        s.press("n")
        s.answer("Fenomen")
        expectFrame("forum-kinds", s)
    }

    @Test func page() throws {
        var s = try ForumWorld.page()
        s.press(.down)
        expectFrame("forum-page", s)
    }

    @Test func particulars() throws {
        var s = try ForumWorld.page()
        s.press("i")
        expectFrame("forum-particulars", s)
    }

    @Test func series() throws {
        var s = try ForumWorld.page()
        s.press("t", .down)
        expectFrame("forum-series", s)
    }

    @Test func individual() throws {
        var s = try ForumWorld.individual()
        s.press(.down, " ", " ")
        expectFrame("forum-individual", s)
    }
}
