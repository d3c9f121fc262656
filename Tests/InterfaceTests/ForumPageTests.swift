import Domain
import Interface
import Screen
import TestSupport
import Testing

/// A forum's page: its meetings, what is done with them, and what it is.
@Suite struct ForumPageTests {
    @Test func whatComesStandsFirstAndThenWhatHasBeen() throws {
        let s = try ForumWorld.page()
        s.expect(title: "SSPF Kärrtorp")
        s.expect("VBE: varje möte · minnesanteckningar", "4 av 5 möten senaste året")
        s.expect("Serie: tredje tisdagen varje månad 14.00, inte i juli, till och med ")
        s.expect("Sammankallar: Preventionssamordnare", "Medborgarhuset, lilla salen", "Deltar: skola, socialtjänst")
        let rows = s.items("meetings")
        #expect(rows.map { String($0.prefix(10)) } == [
            "tis 15 dec", "tis 19 jan", "tis 16 feb", "tis 17 nov", "tis 20 okt", "tis 15 sep", "tis 16 jun", "tis 19 maj",
        ])
        #expect(rows[0].contains("planerat"))
        #expect(rows[5].contains("VBE: bordlagd"))
        #expect(s.lines.first { $0.item.above.plain == "Tidigare" }?.item.text.plain.hasPrefix("tis 17 nov") == true)
    }

    @Test func aMeetingIsOpenedAndLeftAgain() throws {
        var s = try ForumWorld.page()
        s.press(.enter)
        #expect(s.app.scopes.first == .meetingPlanned)
        s.press(.escape)
        #expect(s.app.scopes.first == .forumPage)
        s.press(.escape)
        #expect(s.app.scopes.first == .forumHall)
    }

    // MARK: New meetings

    @Test(arguments: [
        ("2026-12-01 14.00", "2026-12-01", 840), ("1 december kl 14", "2026-12-01", 840), ("1/12 14:00", "2026-12-01", 840),
        ("tis 1 dec 14.30", "2026-12-01", 870), ("2027-01-07 9", "2027-01-07", 540), ("7 januari", "2027-01-07", 840),
    ] as [(String, String, Int)])
    func aMeetingIsPlanned(_ typed: String, _ day: String, _ minute: Int) throws {
        var s = try ForumWorld.page()
        s.press("n")
        s.type(typed)
        s.press(.enter)
        let made = try #require(s.meetings(of: ForumWorld.sspf).first { $0.head.day.iso == day }?.head, "\(s.text)")
        #expect(made.begins == minute)
        #expect(made.stage == .planned)
        #expect(made.place?.text == "Medborgarhuset, lilla salen")
        s.press("u")
        #expect(!s.meetings(of: ForumWorld.sspf).contains { $0.head.day.iso == day })
    }

    @Test(arguments: [
        ("31 november", "finns inte i kalendern"), ("2026-02-30 14.00", "finns inte i kalendern"), ("nästa tisdag", "gick inte att läsa"),
        ("1 december 25.00", "inget klockslag"), ("15 december 14.00", "redan ett möte"), ("", "gick inte att läsa"),
    ] as [(String, String)])
    func aDayThatCannotBeIsRefusedWithASentence(_ typed: String, _ words: String) throws {
        var s = try ForumWorld.page()
        s.press("n")
        s.type(typed)
        s.press(.enter)
        s.expect(words)
        #expect(s.app.isTyping)
        #expect(s.meetings(of: ForumWorld.sspf).count == 8)
    }

    @Test func aMeetingThatHasBeenIsRegisteredWithItsAnswer() throws {
        var s = try ForumWorld.page()
        s.press("n")
        s.type("2026-08-18")
        s.press(.enter)
        s.expect(title: "Hölls mötet tis 18 aug?")
        s.answer("Ja, VBE behandlades")
        s.expect(title: "Diskuterades individer?")
        s.answer("Nej")
        let made = try #require(s.meetings(of: ForumWorld.sspf).first { $0.head.day.iso == "2026-08-18" })
        #expect(made.head.stage == .held)
        #expect(made.vbe == .done)
        #expect(made.head.begins == nil)
        s.expect("5 av 6 möten senaste året")
    }

    @Test func notApplicableAsksForAReasonThatIsScreened() throws {
        var s = try ForumWorld.page()
        s.press("n")
        s.type("18 augusti 2026")
        s.press(.enter)
        s.answer("Ja, VBE var inte aktuellt")
        s.type("ring 070-123 45 67")
        s.press(.enter)
        #expect(s.app.isTyping)
        s.retype("Mötet gällde lokaler")
        s.press(.enter)
        s.answer("Nej")
        let made = try #require(s.meetings(of: ForumWorld.sspf).first { $0.head.day.iso == "2026-08-18" })
        #expect(made.vbe == .notApplicable)
        #expect(s.storedMeeting(made.head.id)?.items.first?.reason?.text == "Mötet gällde lokaler")
    }

    @Test func aMeetingWhereIndividualsWereDiscussedIsKeptAsHeldInTheWrongForum() throws {
        var s = try ForumWorld.page()
        s.press("n")
        s.type("2026-08-18")
        s.press(.enter)
        s.answer("Ja, VBE behandlades")
        s.answer("Ja: mötet registreras")
        let made = try #require(s.meetings(of: ForumWorld.sspf).first { $0.head.day.iso == "2026-08-18" })
        #expect(made.head.stage == .wrongForum)
        s.open("tis 18 aug")
        s.expect(notice: "Mötet hölls i fel forum")
    }

    // MARK: Moved, cancelled, removed

    @Test func aMeetingIsMovedAndCalendarsAreToldOnce() throws {
        var s = try ForumWorld.page()
        s.press("f")
        s.expect("2026-12-15 14.00")
        s.retype("16 december")
        s.press(.enter)
        let moved = try #require(s.storedMeeting("p1")?.head)
        #expect(moved.day.iso == "2026-12-16")
        #expect(moved.begins == 14 * 60)
        #expect(moved.sequence == 1)
        s.press("f")
        s.retype("1 november 2026")
        s.press(.enter)
        s.expect("Den dagen har varit")
        s.press(.escape, .end, "f")
        s.expect(notice: "Bara planerade möten kan flyttas")
    }

    @Test func aMeetingIsCancelledWhenAskedAndPlannedAgain() throws {
        var s = try ForumWorld.page()
        s.press("x", .escape)
        #expect(s.storedMeeting("p1")?.head.stage == .planned)
        s.press("x")
        s.answer("Ställ in mötet")
        #expect(s.storedMeeting("p1")?.head.stage == .cancelled)
        s.expect("inställt")
        s.press("d")
        s.expect(notice: "Ett inställt möte ligger kvar")
        s.press("x")
        #expect(s.storedMeeting("p1")?.head.stage == .planned)
        #expect(s.storedMeeting("p1")?.head.sequence == 2)
    }

    @Test func aPlannedMeetingIsRemovedAndAHeldOneIsNot() throws {
        var s = try ForumWorld.page()
        s.press("d")
        s.expect("ställas in i stället")
        s.answer("Ta bort mötet")
        #expect(s.storedMeeting("p1") == nil)
        s.press(.end, "d")
        s.expect(notice: "Bara planerade möten kan tas bort")
        #expect(s.meetings(of: ForumWorld.sspf).count == 7)
    }

    // MARK: Kalenderfil

    @Test func theCalendarFileHasEveryMeetingAndNoNote() throws {
        var s = try ForumWorld.page()
        var noted = try #require(s.storedMeeting("m5"))
        noted.items[2].note = ForumWorld.text("Klotter vid torget", .meetingNote)
        _ = try s.archive.perform(.saveMeeting(noted, commitments: []))
        try s.restart()
        s.press("4")
        s.open("SSPF Kärrtorp")
        s.press("x")
        s.answer("Ställ in mötet")
        s.press("e")
        s.expect("inte provad i Outlook, Google Kalender eller Apple Kalender")
        s.answer("Skriv filen")
        let calendar = try #require(s.world.calendars.first)
        #expect(calendar.name.hasPrefix("kalender-sspf-karrtorp"))
        #expect(calendar.file.events.count == 8)
        let first = try #require(calendar.file.events.first { $0.uid == "p1@samordna" })
        #expect(first.isCancelled)
        #expect(first.sequence == 1)
        #expect(first.title == "Inställt: SSPF Kärrtorp")
        #expect(first.description.contains("VBE"))
        #expect(!calendar.file.events.contains { $0.description.contains("Klotter vid torget") })
        #expect(calendar.file.events.filter(\.isCancelled).count == 1)
    }

    @Test func withoutMeetingsThereIsNoCalendar() throws {
        var s = try ForumWorld.scenario()
        s.open("APT:")
        s.open("Biblioteket")
        s.press("e")
        s.expect(notice: "Det finns inga möten att skriva")
    }

    @Test func aCalendarOfManyYearsHasTheLastOne() throws {
        let forum = ForumWorld.sspfForum
        let heads = (0..<40).map { MeetingHead(forum, id: MeetingID("h\($0)"), day: ForumWorld.day("2024-01-10") + $0 * 30) }
        let file = ForumCalendar.file(forum, heads, written: .test, .swedish)
        #expect(file.events.allSatisfy { $0.day >= Now.test.day - 365 })
        #expect(file.events.count < 40)
        #expect(Set(file.events.map(\.uid)).count == file.events.count)
    }
}
