import Domain
import Interface
import Screen
import Store
import TestSupport
import Testing

/// A forum with a meeting today, one in four weeks, and two before, where the police were away.
enum MeetingWorld {
    static let forum: ForumID = "sspf1"
    static let today: MeetingID = "m1"
    static let next: MeetingID = "m2"

    static func text(_ text: String, _ kind: ScreenedText.Kind) -> ScreenedText { ScreenedText(stored: text, kind: kind) }

    static func agenda() -> [AgendaLine] {
        [
            AgendaLine(id: "i1", kind: .opening, title: text("Öppnande, närvaro per organisation", .agendaItem), length: 5, isStanding: true),
            AgendaLine(id: "i2", kind: .followUp, title: text("Uppföljning av åtaganden", .agendaItem), length: 10, isStanding: true),
            AgendaLine(id: "i3", kind: .vbe, title: text("VBE – stående punkt", .agendaItem), length: 15),
            AgendaLine(id: "i4", title: text("Lägesbild: klotter och annan påverkan", .agendaItem), length: 15),
            AgendaLine(id: "i5", kind: .commitments, title: text("Åtaganden", .agendaItem), length: 10, isStanding: true),
            AgendaLine(id: "i6", kind: .nextMeeting, title: text("Nästa möte", .agendaItem), length: 5, isStanding: true),
        ]
    }

    static func make(_ record: RecordType = .meetingNotes) -> Forum {
        Forum(
            id: forum, kind: "sspf", name: text("SSPF Kärrtorp", .forumName), district: "skarpnack",
            convenor: text("Preventionssamordnare", .role), record: record, cadence: .everyMeeting,
            organisations: ["skola", "socialtjänst", "polis", "fritid", "fält"].map { text($0, .organisation) }, agenda: agenda(),
            place: text("Medborgarhuset", .meetingPlace), createdOn: CalendarDay(number: 20_000))
    }

    static func meeting(_ id: MeetingID, _ iso: String, _ forum: Forum) -> Meeting {
        Meeting(MeetingHead(forum, id: id, day: CalendarDay(iso: iso) ?? CalendarDay(number: 0), begins: 14 * 60))
    }

    /// Held by the clock, with everything treated and the police away.
    static func held(_ id: MeetingID, _ iso: String, _ forum: Forum) -> Meeting {
        var meeting = meeting(id, iso, forum)
        meeting.items = forum.agenda.map(AgendaItem.init)
        for place in meeting.items.indices { meeting.items[place].state = .done }
        meeting.attendance = forum.organisations.map { Attendance($0, $0.text == "polis" ? .absent : .present) }
        meeting.head.stage = .held
        meeting.head.individualsDiscussed = false
        return meeting
    }

    static func commitment(_ id: CommitmentID, _ what: String, due: String, events: [CommitmentEvent] = []) -> Commitment {
        Commitment(
            id: id, forum: forum, meeting: "h2", madeOn: CalendarDay(iso: "2026-10-17") ?? CalendarDay(number: 0),
            text: text(what, .commitment), role: text("Kommunpolis", .role), organisation: text("polis", .organisation),
            due: CalendarDay(iso: due) ?? CalendarDay(number: 0), events: events)
    }

    /// At Start, with all of it in the archive.
    static func scenario(
        size: Size = .small, linear: Bool = false, record: RecordType = .meetingNotes, commitments: Bool = true, texts: Texts = .swedish
    ) throws -> Scenario {
        var s = try Scenario(size: size, texts: texts, linear: linear)
        let forum = make(record)
        _ = try s.archive.perform(.saveForum(forum, meetings: [meeting(today, "2026-11-21", forum), meeting(next, "2026-12-19", forum)]))
        _ = try s.archive.perform(.saveMeeting(held("h1", "2026-09-19", forum), commitments: []))
        _ = try s.archive.perform(
            .saveMeeting(
                held("h2", "2026-10-17", forum),
                commitments: commitments
                    ? [commitment("c1", "Ta fram statistik över klotter", due: "2026-11-21"), commitment("c2", "Informera rektorerna om blanketten", due: "2026-11-01")]
                    : []))
        try s.restart()
        return s
    }

    /// In the room of today's meeting, as Start leads there.
    static func room(
        size: Size = .small, linear: Bool = false, record: RecordType = .meetingNotes, commitments: Bool = false, texts: Texts = .swedish
    ) throws -> Scenario {
        var s = try scenario(size: size, linear: linear, record: record, commitments: commitments, texts: texts)
        s.goToMeeting()
        return s
    }

    static func running(
        size: Size = .small, linear: Bool = false, record: RecordType = .meetingNotes, commitments: Bool = false, texts: Texts = .swedish
    ) throws -> Scenario {
        var s = try room(size: size, linear: linear, record: record, commitments: commitments, texts: texts)
        s.press("s")
        return s
    }

    /// Everything answered, and the question of individuals asked.
    static func asked(record: RecordType = .meetingNotes, linear: Bool = false) throws -> Scenario {
        var s = try running(linear: linear, record: record)
        for _ in 0..<6 { s.press(" ") }
        return s
    }

    static func ended(record: RecordType = .meetingNotes) throws -> Scenario {
        var s = try asked(record: record)
        s.press("1")
        return s
    }

    static func approved() throws -> Scenario {
        var s = try ended()
        s.press("J", .enter)
        s.type("SKN 2026/123")
        s.press(.enter)
        return s
    }
}

extension Scenario {
    /// To the meeting that Start tells of.
    mutating func goToMeeting(sourceLocation: SourceLocation = #_sourceLocation) {
        press("g", "s")
        guard let line = lines.first(where: { $0.list.name == "start" && $0.item.text.plain.contains("SSPF Kärrtorp") && ($0.item.mark == .active || $0.item.text.plain.hasPrefix("I dag")) }) else {
            Issue.record("no meeting on Start:\n\(text)", sourceLocation: sourceLocation)
            return
        }
        send(.choose(line.target))
    }

    func theMeeting(_ id: MeetingID = MeetingWorld.today) throws -> Meeting {
        guard case .meeting(let meeting?) = try archive.answer(.meeting(id)) else { throw ArchiveFailure.missing }
        return meeting
    }

    func theCommitments(_ id: MeetingID = MeetingWorld.today) throws -> [Commitment] {
        guard case .meetingCommitments(let found) = try archive.answer(.meetingCommitments(MeetingWorld.forum, id)) else { return [] }
        return found
    }

    var states: [ItemState] { get throws { try theMeeting().items.map(\.state) } }

    /// The row of the agenda that has the focus.
    var focused: String? {
        lines.first { line in line.list.focus.map { line.list.items[$0] == line.item } ?? false }?.item.text.plain
    }

    /// Down until the focus is on that row.
    mutating func stand(on text: String, sourceLocation: SourceLocation = #_sourceLocation) {
        press(.home)
        for _ in 0..<40 where focused?.contains(text) != true { press(.down) }
        #expect(focused?.contains(text) == true, "\(self.text)", sourceLocation: sourceLocation)
    }

    /// The three questions of a commitment.
    mutating func commit(_ what: String, _ role: String, _ due: String) {
        press("o")
        type(what)
        press(.enter)
        type(role)
        press(.enter, .control("u"))
        type(due)
        press(.enter)
    }
}
