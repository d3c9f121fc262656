import Domain
import Interface
import Screen
import Store
import TestSupport
import Testing

/// Before the meeting: day, place and agenda.
@Suite struct ForumMeetingPreparingTests {
    @Test func particularsAreChanged() throws {
        var s = try MeetingWorld.room()
        s.stand(on: "När")
        s.press(.enter)
        s.answer("Ändra dag och tid")
        s.press(.control("u"))
        s.type("1 december 9.30")
        s.press(.enter)
        s.stand(on: "Plats")
        s.press(.enter, .control("u"))
        s.type("Biblioteket")
        s.press(.enter)
        s.stand(on: "Längd")
        s.press(.enter, .control("u"))
        s.type("90")
        s.press(.enter)
        let head = try s.theMeeting().head
        #expect(head.day.iso == "2026-12-01")
        #expect(head.begins == 9 * 60 + 30)
        #expect(head.place?.text == "Biblioteket")
        #expect(head.length == 90)
        #expect(head.sequence == 3)
        s.expect("om 10 dagar")
    }

    @Test func theAgendaIsArranged() throws {
        var s = try MeetingWorld.room()
        s.stand(on: "Lägesbild")
        s.press("n")
        s.type("Trygghetsvandring")
        s.press(.enter)
        #expect(s.focused?.contains("Trygghetsvandring") == true)
        s.press("K")
        #expect(try s.theMeeting().items.map(\.title.text)[3...4] == ["Trygghetsvandring", "Lägesbild: klotter och annan påverkan"])
        s.press(.enter)
        s.answer("Ändra planerad tid")
        s.type("20")
        s.press(.enter)
        #expect(try s.theMeeting().items[3].length == 20)
        s.press(.enter)
        s.answer("Ändra rubriken")
        s.press(.control("u"))
        s.type("Trygghetsvandring i december")
        s.press(.enter)
        #expect(try s.theMeeting().items[3].title.text == "Trygghetsvandring i december")
        s.press(.home)
        for _ in 0..<3 { s.press(.down) }
        s.press("K")
        s.expect(notice: "Punkten står först.")
    }

    /// The template changes under a meeting that nobody has touched, and what is parked late still comes.
    @Test func theAgendaIsNotStoredUntilItIsTouched() throws {
        var s = try MeetingWorld.room()
        #expect(try s.theMeeting().items.isEmpty)
        s.press("s")
        #expect(try s.theMeeting().items.count == 6)
    }

    @Test func anInternalNoteBeforehand() throws {
        var s = try MeetingWorld.room()
        s.stand(on: "Lägesbild")
        s.press("i")
        s.type("Fråga om siffrorna först")
        s.press(.enter)
        s.expect("Intern (i inget protokoll): Fråga om siffrorna först")
        #expect(try s.theMeeting().items[3].internalNote?.text == "Fråga om siffrorna först")
    }

    @Test func aMeetingOfAnotherDayAsksFirst() throws {
        var s = try MeetingWorld.scenario()
        try s.restart(days: 2)
        s.openFromForum("21 nov")
        s.press("s")
        s.expect(title: "Börja mötet?")
        s.answer("Det hölls då")
        s.expect("skrivs in i efterhand")
        for _ in 0..<6 { s.press(" ") }
        s.press("1")
        let meeting = try s.theMeeting()
        #expect(meeting.head.stage == .held)
        #expect(meeting.head.beganAt == nil)
        #expect(meeting.head.day == Now.test.day)
        #expect(meeting.items.allSatisfy { $0.used == nil })
    }

    @Test func aMeetingIsHeldToday() throws {
        var s = try MeetingWorld.scenario()
        try s.restart(days: 2)
        s.openFromForum("21 nov")
        s.press("s")
        s.answer("Det hålls i dag")
        #expect(try s.theMeeting().head.day == Now.test.day + 2)
        s.expect("pågår")
    }

    @Test func theNextMeetingIsPlannedHere() throws {
        var s = try MeetingWorld.running()
        s.stand(on: "Nästa möte")
        s.press(.enter)
        s.answer("Planera nästa möte")
        s.type("5 december 13.00")
        s.press(.enter)
        s.expect(notice: "Nästa möte är planerat: 5 december 2026 13.00")
        s.expect("5 december 13.00")
        s.press(" ")
        #expect(try s.theMeeting().items[5].note?.text == "Nästa möte: 5 december 2026 13.00.")
    }
}

extension Scenario {
    /// From the forum's own page.
    mutating func openFromForum(_ day: String, sourceLocation: SourceLocation = #_sourceLocation) {
        press("g", "f", .home)
        for _ in 0..<10 where focused?.contains("SSPF Kärrtorp") != true { press(.down) }
        press(.enter, .home)
        for _ in 0..<10 where focused?.contains(day) != true { press(.down) }
        #expect(focused?.contains(day) == true, "\(text)", sourceLocation: sourceLocation)
        press(.enter)
    }
}
