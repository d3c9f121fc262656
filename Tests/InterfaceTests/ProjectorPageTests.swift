import Domain
import Interface
import Screen
import Store
import TestSupport
import Testing

/// A meeting for those in the room: what they see, and that it is all they see.
struct ProjectorPageTests {
    private let forum: Forum
    private let today: MeetingID = "today"

    init() {
        func text(_ text: String, _ kind: ScreenedText.Kind = .agendaItem) -> ScreenedText { ScreenedText(stored: text, kind: kind) }
        forum = Forum(
            id: "sspf1", kind: "sspf", name: text("SSPF Kärrtorp", .forumName), district: "skarpnack", convenor: text("Preventionssamordnare", .role),
            record: .meetingNotes, cadence: .everyMeeting, organisations: [text("skola", .organisation), text("polis", .organisation)],
            agenda: [
                AgendaLine(id: "i1", kind: .opening, title: text("Öppnande, närvaro per organisation"), length: 5, isStanding: true),
                AgendaLine(id: "i2", kind: .followUp, title: text("Uppföljning av åtaganden"), length: 10, isStanding: true),
                AgendaLine(id: "i3", kind: .vbe, title: text("VBE – stående punkt"), length: 15),
                AgendaLine(id: "i4", title: text("Lägesbild: klotter och annan påverkan vid Björkhagens centrum, 作品 och é"), length: 15),
                AgendaLine(id: "i5", kind: .commitments, title: text("Åtaganden"), length: 10, isStanding: true),
                AgendaLine(id: "i6", kind: .nextMeeting, title: text("Nästa möte"), length: 5, isStanding: true),
            ],
            place: text("Medborgarhuset", .meetingPlace), createdOn: CalendarDay(number: 20_000))
    }

    /// With a meeting today, and a commitment from the one before.
    private func planned(linear: Bool = false) throws -> Scenario {
        let s = try Scenario(linear: linear)
        let day = Now.test.day
        _ = try s.archive.perform(.saveForum(forum, meetings: [Meeting(MeetingHead(forum, id: today, day: day, begins: 840))]))
        var held = Meeting(MeetingHead(forum, id: "before", day: day - 28, begins: 840), items: forum.agenda.map(AgendaItem.init))
        for place in held.items.indices { held.items[place].state = .done }
        held.items[3].state = .parked
        held.head.stage = .held
        held.head.individualsDiscussed = false
        _ = try s.archive.perform(
            .saveMeeting(held, commitments: [commitment("c1", "Ta fram statistik över klotter", at: held.head, due: day - 3)]))
        return s
    }

    private func commitment(_ id: CommitmentID, _ what: String, at head: MeetingHead, due: CalendarDay) -> Commitment {
        Commitment(
            id: id, forum: forum.id, meeting: head.id, madeOn: head.day, text: ScreenedText(stored: what, kind: .commitment),
            role: ScreenedText(stored: "Kommunpolis", kind: .role), due: due)
    }

    /// What the chair does, in the archive that both have.
    private func change(_ s: Scenario, commitments: [Commitment] = [], _ change: (Meeting) -> Meeting) throws {
        guard case .meeting(let meeting?) = try s.archive.answer(.meeting(today)) else { return }
        _ = try s.archive.perform(.saveMeeting(change(meeting), commitments: commitments))
    }

    /// Begun at 14.02, two items answered, the third in turn.
    private func running(linear: Bool = false) throws -> Scenario {
        let s = try planned(linear: linear)
        try change(s) { meeting in
            var meeting = meeting
            meeting.items = forum.agenda.map(AgendaItem.init)
            return meeting.begun(at: .test).answered("i1", .done, at: .test).answered("i2", .done, at: .test)
                .deciding(ScreenedText(stored: "Statistiken delas före nästa möte.", kind: .decision), at: "i2")
                .notingInternally(ScreenedText(stored: "Håll tiden.", kind: .internalNote), of: "i3").ticked(.routine, of: "i3")
        }
        return s
    }

    @Test func beforeTheMeeting() throws { expectFrame("projector-planned", try planned().projected()) }

    @Test func whileItRuns() throws {
        var s = try running().projected()
        s.send(.time(Now(day: Now.test.day, minute: Now.test.minute + 12)))
        expectFrame("projector-running", s)
    }

    @Test func withoutAMeeting() throws {
        let s = try Scenario().projected()
        s.expect("Inget möte är planerat")
    }

    @Test func nothingInternalIsShown() throws {
        for linear in [false, true] {
            let s = try running(linear: linear).projected(size: .wide)
            s.expect("SSPF Kärrtorp", "Statistiken delas före nästa möte.", "Ta fram statistik över klotter", "försenat", "rutinen påmind")
            s.expect(not: "Håll tiden")
        }
    }

    /// The next tick leads back from wherever somebody has scrolled.
    @Test func itFollowsTheItemInTurn() throws {
        var s = try running().projected(size: .least)
        #expect(s.text.contains("VBE"))
        s.press(.end)
        #expect(!s.text.contains("3  VBE"), "\(s.text)")
        s.send(.changed(Receipt(subjects: [.everything])))
        #expect(!s.text.contains("3  VBE"), "\(s.text)")
        try change(s) { $0.answered("i3", .done, at: .test) }
        s.send(.changed(Receipt(subjects: [.everything])))
        #expect(s.text.contains("4  Lägesbild"), "\(s.text)")
    }

    @Test func aMeetingThatEndsStaysUntilAnotherBegins() throws {
        var s = try running().projected()
        try change(s) { meeting in
            var meeting = meeting
            for item in meeting.items { meeting = meeting.answered(item.id, .done, at: .test) }
            meeting.head.individualsDiscussed = false
            return meeting.ended(at: .test) ?? meeting
        }
        var later = Meeting(MeetingHead(forum, id: "later", day: Now.test.day + 28, begins: 840))
        _ = try s.archive.perform(.saveMeeting(later, commitments: []))
        s.send(.changed(Receipt(subjects: [.everything])))
        s.expect("genomfört", "21 november")
        later.head.revision = 1
        later.items = forum.agenda.map(AgendaItem.init)
        _ = try s.archive.perform(.saveMeeting(later.begun(at: .test), commitments: []))
        s.send(.changed(Receipt(subjects: [.everything])))
        s.expect("pågår sedan", "Öppnande, närvaro per organisation · nu")
    }

    /// Only the clock of a running meeting is worth waking for.
    @Test func theClockMoves() throws {
        #expect(try !planned().projected().app.wakesEachMinute)
        var s = try running().projected()
        #expect(s.app.wakesEachMinute)
        s.expect("0 av 60 minuter")
        s.send(.time(Now(day: Now.test.day, minute: Now.test.minute + 61)))
        s.expect("61 minuter, planerat 60", "15.03")
    }

    @Test func everyKeyButTheFewIsWithoutMeaning() throws {
        let s = try running().projected()
        let page = s.page
        for key in "abcdefhijklmnoprstuvxyz0123456789+-/: åäö" {
            var copy = s
            copy.press(.character(key))
            guard !"jk".contains(key) else { continue }
            #expect(copy.page.body == page.body && copy.page.overlay == nil && copy.orders.isEmpty, "\(key)")
        }
        for key in [Key.escape, "q", .control("c")] {
            var copy = s
            copy.press(key)
            #expect(copy.orders == [.quit], "\(key)")
        }
    }
}
