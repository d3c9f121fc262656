import Domain
import Interface
import Screen
import TestSupport
import Testing

/// The series: what it will make is shown, and nothing is made before it is saved.
@Suite struct SeriesRoomTests {
    private func fresh() throws -> Scenario {
        var s = try Scenario()
        let forum = ForumWorld.forum("sspf", "new", "SSPF Bagarmossen")
        _ = try s.archive.perform(.saveForum(forum, meetings: []))
        try s.restart()
        s.press("4")
        s.open("SSPF Bagarmossen")
        s.press("t")
        return s
    }

    private func fill(_ s: inout Scenario, _ place: Int, _ text: String) {
        s.send(.choose(Target("series", place)))
        s.retype(text)
        s.press(.enter)
    }

    @Test func aMonthlySeriesIsShownAndThenMade() throws {
        var s = try fresh()
        s.expect("sista måndagen varje månad", "måndag 30 november 2026")
        // The proposal gives way to what is typed, and the rhythm follows the day.
        s.send(.choose(Target("series", 1)))
        s.type("1 december kl 14")
        s.press(.enter)
        s.expect("tisdag 1 december 2026", "14.00", "första tisdagen varje månad")
        fill(&s, 2, "2027-12-31")
        s.send(.choose(Target("series", 5)))
        s.answer("juli")
        s.press(.enter)
        s.expect("12 möten", "tis 1 dec 14.00", "tis 5 jan 14.00", "juli", "12 nya möten.", "Inget görs förrän du sparar med s.")
        s.expect(not: "tis 6 jul")
        // Each day can be gone to, also where the window is small.
        s.press(.end)
        s.expect("tis 7 dec 2027 14.00")
        s.press(.enter)
        s.expect(notice: "Dagarna följer av serien")
        #expect(s.meetings(of: "new").isEmpty)
        s.press("s")
        s.expect(title: "SSPF Bagarmossen")
        s.expect(notice: "Serien är sparad. 12 nya möten.")
        let meetings = s.meetings(of: "new")
        #expect(meetings.count == 12)
        #expect(meetings.first?.head.day.iso == "2026-12-01")
        #expect(meetings.allSatisfy { $0.head.begins == 14 * 60 && $0.head.length == 60 && $0.head.day.weekday == 2 })
        s.expect("Serie: första tisdagen varje månad 14.00, inte i juli")
        // All of it is one undo.
        s.press("u")
        #expect(s.meetings(of: "new").isEmpty)
        #expect(s.forums.first?.forum.series == nil)
    }

    @Test func allMonthsMayBeMetInAgain() throws {
        var s = try ForumWorld.page()
        s.press("t")
        s.expect("juli")
        s.send(.choose(Target("series", 5)))
        s.press("7", .enter)
        s.expect("inga")
    }

    @Test func aChangedSeriesSaysWhatItCancels() throws {
        var s = try ForumWorld.page()
        s.press("t")
        s.send(.choose(Target("series", 0)))
        s.answer("varannan tisdag")
        s.press("s")
        #expect(s.title.contains("ställs in"))
        s.expect("nya möten", "Ställs in: ")
        s.press(.escape)
        #expect(s.meetings(of: ForumWorld.sspf).count == 8)
        s.press("s")
        s.answer("Spara serien")
        let stages = s.meetings(of: ForumWorld.sspf).map(\.head.stage)
        #expect(stages.contains(.cancelled))
        // What was held is never touched.
        #expect(stages.count { $0 == .held } == 5)
    }

    @Test func leavingASeriesThatIsNotSavedIsAsked() throws {
        var s = try ForumWorld.page()
        s.press("t", .escape)
        #expect(s.app.scopes.first == .forumPage)
        s.press("t")
        fill(&s, 3, "15.30")
        s.press(.escape)
        s.expect(title: "Serien är inte sparad")
        s.answer("Stanna här")
        #expect(s.app.scopes.first == .meetingSeries)
        s.press(.escape)
        s.answer("Kasta ändringen")
        #expect(s.app.scopes.first == .forumPage)
        #expect(s.storedMeeting("p1")?.head.begins == 14 * 60)
        s.press("t")
        fill(&s, 3, "15.30")
        s.press(.escape)
        s.answer("Spara serien")
        #expect(s.storedMeeting("p1")?.head.begins == 15 * 60 + 30)
        #expect(s.storedMeeting("p1")?.head.sequence == 1)
    }

    @Test func whatCannotBeIsRefused() throws {
        var s = try fresh()
        fill(&s, 1, "31 november")
        s.expect("finns inte i kalendern")
        s.press(.escape)
        fill(&s, 2, "2026-01-01")
        s.expect("kan inte sluta innan den har börjat")
        s.press(.escape)
        fill(&s, 3, "25.00")
        s.expect("inget klockslag")
        s.press(.escape)
        fill(&s, 4, "länge")
        s.expect("är ingen längd")
        s.press(.escape)
        fill(&s, 4, "90 min")
        s.expect("90 minuter")
        s.send(.choose(Target("series", 5)))
        for key in ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "a", "b"] as [Key] { s.press(key) }
        s.press(.enter)
        s.expect("Serien ger inga möten")
        s.press("s")
        s.expect(notice: "Serien ger inga möten")
        #expect(s.meetings(of: "new").isEmpty)
    }
}
