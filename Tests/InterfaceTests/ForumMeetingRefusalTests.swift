import Domain
import Interface
import Screen
import Store
import TestSupport
import Testing

/// What cannot be done now is refused with what, why and what to do instead.
@Suite struct ForumMeetingRefusalTests {
    @Test(arguments: [" ", "b", "x", "a", "d", "o", "å", "p", "f"] as [Key])
    func beforeItBegins(_ key: Key) throws {
        var s = try MeetingWorld.room()
        s.press(key)
        s.expect(notice: "Mötet har inte börjat. Tryck s för att börja det.")
        #expect(try s.theMeeting().items.isEmpty)
    }

    @Test func standingItemsStay() throws {
        var s = try MeetingWorld.room()
        s.stand(on: "VBE")
        s.press("D")
        s.expect(notice: "”VBE – stående punkt” är en stående punkt.")
        s.stand(on: "Lägesbild")
        s.press("D")
        s.expect(notice: "Borttagen: Lägesbild")
        #expect(try s.theMeeting().items.map(\.id) == ["i1", "i2", "i3", "i5", "i6"])
        s.press("u")
        s.expect("Lägesbild: klotter")
    }

    @Test func theAgendaIsFixedOnceBegun() throws {
        var s = try MeetingWorld.running()
        for key in ["K", "J", "D"] as [Key] {
            s.press(key)
            s.expect(notice: "Mötet har börjat, så dagordningen ligger fast.")
        }
    }

    @Test func aMeetingIsEndedWithEverythingAnswered() throws {
        var s = try MeetingWorld.running()
        s.press(" ", "f")
        s.expect(title: "5 punkter är inte besvarade")
        s.answer("Bordlägg det som återstår")
        s.expect(title: "Diskuterades enskilda individer?")
        s.press(.escape)
        #expect(try s.theMeeting().head.stage == .running)
        #expect(try s.states == [.done, .parked, .parked, .parked, .parked, .parked])
    }

    // MARK: Individer

    @Test func theQuestionHasToBeAnswered() throws {
        var s = try MeetingWorld.asked()
        s.press(.escape)
        #expect(try s.theMeeting().head.stage == .running)
        s.press("m")
        s.expect("UTKAST", "Mötet är inte avslutat än.")
        s.press("J")
        s.expect(notice: "Mötet är inte avslutat.")
        s.press(.escape, "f", "1")
        #expect(try s.theMeeting().head.stage == .held)
    }

    @Test func yesEmptiesTheMeeting() throws {
        var s = try MeetingWorld.running()
        s.press("a")
        s.type("Det här ska inte finnas kvar")
        s.press(.enter, "i")
        s.type("Inte det här heller")
        s.press(.enter, "d")
        s.type("Beslut som försvinner")
        s.press(.enter)
        s.commit("Åtagande som försvinner", "Rektor", "om 2 veckor")
        for _ in 0..<6 { s.press(" ") }
        s.press("2")
        s.expect(title: "Då hölls mötet i fel forum")
        s.expect("Det går inte att ångra.", "individmöte, med samtycke")
        s.press("1")
        #expect(try s.theMeeting().head.stage == .running)
        s.press("f", "2", "2")
        s.expect(notice: "Mötet är tömt och stängt.")
        s.expect("Mötet hölls i fel forum.")
        let meeting = try s.theMeeting()
        #expect(meeting.head.stage == .wrongForum)
        #expect(meeting.items.allSatisfy { $0.note == nil && $0.internalNote == nil && $0.decisions.isEmpty })
        #expect(try s.theCommitments().isEmpty)
        s.press("u")
        #expect(try s.theMeeting().head.stage == .wrongForum)
        s.press(" ")
        s.expect(notice: "Mötet hölls i fel forum och är tömt.")
    }

    // MARK: Justerat

    @Test func whatIsApprovedIsFrozen() throws {
        var s = try MeetingWorld.approved()
        s.expect(notice: "Minnesanteckningarna är justerade 21 november 2026")
        s.expect(not: "UTKAST")
        s.expect("Dnr SKN 2026/123", "Justerade 21 november 2026")
        let before = try s.theMeeting()
        for key in ["r", "J"] as [Key] {
            s.press(key)
            s.expect(notice: "Det är ")
        }
        #expect(try s.theMeeting() == before)
        #expect(throws: ArchiveFailure.approved) { try s.archive.perform(.saveMeeting(before.noting(nil, of: "i1"), commitments: [])) }
    }

    @Test func theDayOfApproval() throws {
        var s = try MeetingWorld.ended()
        for (typed, answer) in [("2026-11-20", "Det kan inte justeras före mötet"), ("2026-11-22", "Dagen har inte kommit."), ("igår ungefär", "”igår ungefär”")] {
            s.press("J", .control("u"))
            s.type(typed)
            s.press(.enter)
            s.expect(answer)
            s.press(.escape)
        }
        s.press("J", .enter, .enter)
        #expect(try s.theMeeting().head.approvedOn == Now.test.day)
        #expect(try s.theMeeting().head.diary == nil)
    }

    @Test func aHeldMeetingIsCorrected() throws {
        var s = try MeetingWorld.ended()
        s.press("r")
        s.expect("genomfört · rättas")
        s.stand(on: "Lägesbild")
        s.press(" ")
        s.expect(notice: "Mötet är genomfört, så varje punkt har ett svar.")
        s.press("b", "m")
        s.expect("Bordlades till nästa möte.")
        s.press(.escape, "s", "1")
        #expect(try s.theMeeting().head.stage == .running)
        #expect(try s.theMeeting().head.individualsDiscussed == nil)
        s.press("f", "1")
        #expect(try s.theMeeting().head.stage == .held)
    }

    @Test func aCancelledMeetingSaysSo() throws {
        var s = try MeetingWorld.room()
        s.stand(on: "När")
        s.press(.enter)
        s.answer("Ställ in mötet")
        s.expect("Mötet är inställt.")
        s.press(" ")
        s.expect(notice: "Mötet är inställt. Tryck s")
        s.press("s", "1")
        #expect(try s.theMeeting().head.stage == .planned)
        #expect(try s.theMeeting().head.sequence == 2)
    }

    // MARK: Roller och dagar

    @Test(arguments: ["Anna Andersson", "rektor Anna Andersson", "070-123 45 67"])
    func aCommitmentHasAFunction(_ role: String) throws {
        var s = try MeetingWorld.running()
        s.press("o")
        s.type("Boka lokalen")
        s.press(.enter)
        s.type(role)
        s.press(.enter)
        s.expect("kan peka ut någon")
        #expect(try s.theCommitments().isEmpty)
    }

    @Test func anUnknownRoleIsConfirmed() throws {
        var s = try MeetingWorld.running()
        s.press("o")
        s.type("Boka lokalen")
        s.press(.enter)
        s.type("samarbetspart")
        s.press(.enter)
        s.expect(title: "Är ”samarbetspart” en roll?")
        s.answer("Ja, det är en roll")
        s.press(.enter)
        #expect(try s.theCommitments().map(\.role.text) == ["samarbetspart"])
    }

    @Test(arguments: [("15 januari", "2027-01-15"), ("2027-02-01", "2027-02-01"), ("nästa möte", "2026-12-19"), ("om 3 veckor", "2026-12-12"),
        ("på fredag", "2026-11-27"), ("om en månad", "2026-12-21"), ("1/12", "2026-12-01")])
    func dueDays(_ typed: String, _ day: String) throws {
        var s = try MeetingWorld.running()
        s.commit("Boka lokalen", "Rektor", typed)
        #expect(try s.theCommitments().map(\.due.iso) == [day], "\(s.text)")
    }

    @Test(arguments: ["2026-11-01", "snart", "31 november"])
    func daysThatAreNone(_ typed: String) throws {
        var s = try MeetingWorld.running()
        s.commit("Boka lokalen", "Rektor", typed)
        #expect(try s.theCommitments().isEmpty)
        #expect(s.app.isTyping)
    }
}
