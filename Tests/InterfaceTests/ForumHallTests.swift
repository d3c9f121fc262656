import Domain
import Interface
import Screen
import TestSupport
import Testing

/// The hall: what it says of each forum, and how one is begun.
@Suite struct ForumHallTests {
    // MARK: Without any

    @Test func anEmptyHallSaysWhatAForumIsAndLeadsOn() throws {
        var s = try Scenario()
        s.press("4")
        s.expect("Här finns inget forum än", "Ett forum är en grupp", "Nytt forum")
        s.press(.enter)
        s.expect(title: "Vad ska forumet handla om?")
        s.expect("kan aldrig ändras", "Aldrig en person", "fem uppgifter")
        s.press(.escape)
        s.expect(title: "Forum")
        #expect(s.forums.isEmpty)
    }

    @Test func aForumIsMadeOfItsKindAndShown() throws {
        var s = try Scenario()
        s.press("4", "n")
        s.answer("Fenomen")
        s.expect(title: "Vilket slags forum?")
        s.expect("VBE: varje möte · minnesanteckningar", "ej bekräftad")
        #expect(!s.menuTexts.contains("SIG"))
        s.answer("SSPF")
        s.type(" Kärrtorp")
        s.press(.enter)
        s.expect(title: "SSPF Kärrtorp")
        s.expect(notice: "SSPF Kärrtorp är upplagt")
        s.expect("Lägg upp en mötesserie", "Forumet har inga möten än")
        let made = try #require(s.forums.first?.forum)
        #expect(made.kind == "sspf")
        #expect(made.cadence == .everyMeeting)
        #expect(made.record == .meetingNotes)
        #expect(made.agenda.contains { $0.kind == .vbe && $0.isStanding })
        #expect(made.series == nil)
        // One undo takes it away, and the page says so.
        s.press("u")
        #expect(s.forums.isEmpty)
        s.expect("Forumet finns inte längre")
        s.press(.escape)
        s.expect("Här finns inget forum än")
    }

    @Test func aNameIsNotTakenTwiceAndNotAPersons() throws {
        var s = try ForumWorld.scenario()
        s.press("n")
        s.answer("Fenomen")
        s.answer("SSPF")
        s.retype("sspf kärrtorp")
        s.press(.enter)
        s.expect("Det finns redan ett forum som heter")
        s.retype("SSPF 19850101-1234")
        s.press(.enter)
        #expect(s.forums.count == 6)
        s.expect("Texten kan peka ut någon")
    }

    @Test func unitsAreMadeSeveralAtOnce() throws {
        var s = try Scenario()
        s.press("4", "n")
        s.answer("Fenomen")
        s.answer("APT")
        s.type("Biblioteket; Fritidsgården ; biblioteket;")
        s.press(.enter)
        if s.title == "Är det här namn på enheter?" { s.answer("Ja, det är enheter") }
        #expect(Set(s.forums.map(\.forum.name.text)) == ["Biblioteket", "Fritidsgården"])
        #expect(s.forums.allSatisfy { $0.forum.cadence == .atLeast(perYear: 1) })
    }

    @Test func withoutADistrictTheDistrictIsAskedForFirst() throws {
        var s = try Scenario(district: nil)
        s.answer("Skarpnäck")
        s.press("4", "u")
        s.expect(title: "Vilket stadsdelsområde")
    }

    // MARK: With forums

    @Test func eachForumSaysHowItStands() throws {
        let s = try ForumWorld.scenario()
        let rows = s.items("forums")
        let sspf = try #require(rows.first { $0.hasPrefix("SSPF Kärrtorp") })
        #expect(sspf.contains("Nästa möte: tis 15 dec 14.00"))
        #expect(sspf.contains("VBE på 4 av 5 möten"))
        #expect(sspf.contains("Öppna åtaganden: 2"))
        let council = try #require(rows.first { $0.hasPrefix("Lokalt BRÅ") })
        #expect(council.contains("VBE brister"))
        #expect(council.contains("Nästa möte: saknas"))
        // Status is a sign and a word.
        let line = try #require(s.line("Lokalt BRÅ"))
        #expect(line.item.mark == .warning)
        #expect(rows.last { $0.contains("Samverkansforum Hammarby") }?.contains("nedlagt") == true)
    }

    @Test func unitsStandUnderOneLineThatOpens() throws {
        var s = try ForumWorld.scenario()
        s.expect("APT: VBE på 1 av 3 enheter i år")
        s.expect(not: "Biblioteket")
        s.open("APT:")
        s.expect("Biblioteket", "Förskolan Ängen")
        s.open("APT:")
        s.expect(not: "Biblioteket")
    }

    @Test func theFilterFindsAUnitToo() throws {
        var s = try ForumWorld.scenario()
        s.press("/")
        s.type("biblio")
        s.press(.enter)
        #expect(s.items("forums").count == 1)
        s.expect("Visar: biblio", "Biblioteket")
        s.press(.escape)
        #expect(s.items("forums").count > 3)
        s.press("/")
        s.type("ingenstans")
        s.press(.enter)
        s.expect("Inget forum passar orden")
    }

    @Test func aRunningMeetingStandsFirstAndIsOneKeyAway() throws {
        var s = try ForumWorld.scenario()
        let meeting = try #require(s.storedMeeting("p1")).begun(at: .test)
        _ = try s.archive.perform(.saveMeeting(meeting, commitments: []))
        try s.restart()
        s.press("4")
        let first = try #require(s.lines.first)
        #expect(first.item.text.plain.hasPrefix("SSPF Kärrtorp: mötet pågår, började 14.02"))
        s.press(.home, .enter)
        #expect(s.app.scopes.first == .meeting)
    }

    @Test func theOtherRoomsAreOneKeyAway() throws {
        for (key, scope) in [("å", .commitments), ("o", .commitments), ("r", .regularity), ("y", .yearView)] as [(Key, Scope)] {
            var s = try ForumWorld.scenario()
            s.press(key)
            #expect(s.app.scopes.first == scope)
            s.press(.escape)
            #expect(s.app.scopes.first == .forumHall)
        }
    }

    /// Five hundred forums are a list like any other: a stretch of it is made into rows.
    @Test func aDistrictWithHundredsOfForumsShowsAStretch() throws {
        var s = try Scenario()
        for number in 1...120 {
            let forum = ForumWorld.forum("sspf", ForumID("f\(number)"), "SSPF \(1000 + number)")
            _ = try s.archive.perform(.saveForum(forum, meetings: []))
        }
        try s.restart()
        s.press("4")
        #expect(s.lines.count < 120)
        s.press(.end)
        #expect(s.lines.contains { $0.item.text.plain.hasPrefix("SSPF 1120") })
        #expect(s.lines.count < 120)
        s.press(.enter)
        s.expect(title: "SSPF 1120")
    }

    // MARK: Meetings about individuals

    @Test func equalMeetingsAreOneRowThatIsRemovedOneAtATime() throws {
        var s = try ForumWorld.scenario()
        s.expect("november 2026 · SIG · 2 möten · samtycke kontrollerat · 3 åtgärder · nästa i december 2026")
        s.expect("oktober 2026 · SSPF · 1 möte · samtycke inte kontrollerat")
        s.press(.end, .up, "d")
        s.expect("Det går inte att ångra")
        s.press(.enter)
        #expect(s.individuals.map(\.count).reduce(0, +) == 3)
        s.press("d")
        s.answer("Ta bort ett")
        s.expect(notice: "Mötet är borttaget")
        #expect(s.individuals.map(\.count).reduce(0, +) == 2)
        s.press(.home, "d")
        s.expect(notice: "Ett forum tas bort eller läggs ned på sin egen sida")
    }
}
