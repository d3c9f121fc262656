import Domain
import Interface
import Screen
import Store
import TestSupport

/// A district with a local BRÅ, an SSPF and three units, a year of meetings, and what was promised there. Today is 21 November 2026.
enum AgendaWorld {
    static func text(_ text: String, _ kind: ScreenedText.Kind) -> ScreenedText { ScreenedText(stored: text, kind: kind) }
    static func day(_ iso: String) -> CalendarDay { CalendarDay(iso: iso) ?? CalendarDay(number: 0) }

    static let agenda: [AgendaLine] = [
        AgendaLine(id: "opening", kind: .opening, title: text("Öppnande", .agendaItem), length: 5, isStanding: true),
        AgendaLine(id: "vbe", kind: .vbe, title: text("VBE – stående punkt", .agendaItem), length: 15),
        AgendaLine(id: "other", title: text("Trygghet i centrum", .agendaItem), length: 20),
    ]

    static func forum(
        _ id: ForumID, _ name: String, kind: ForumKindID = "sspf", cadence: VBECadence = .everyMeeting, convenor: String = "Preventionssamordnare"
    ) -> Forum {
        Forum(
            id: id, kind: kind, name: text(name, .forumName), district: "skarpnack", convenor: text(convenor, .role), record: .meetingNotes,
            cadence: cadence, organisations: ["skola", "socialtjänst", "polis"].map { text($0, .organisation) }, agenda: agenda,
            createdOn: day("2026-01-10"))
    }

    static let sspf = forum("sspf", "SSPF Kärrtorp")
    static let bra = forum("bra", "Lokalt BRÅ", kind: "bra", cadence: .atLeast(perYear: 2), convenor: "Stadsdelsdirektör")
    static let units = (1...3).map {
        forum(ForumID("apt\($0)"), "APT enhet \($0)", kind: "workplace_meeting", cadence: .atLeast(perYear: 1), convenor: "Enhetschef")
    }

    static func meeting(
        _ id: MeetingID, _ forum: Forum, _ day: String, begins: Int? = 14 * 60, _ stage: MeetingStage = .held, vbe: ItemState = .done,
        absent: [String] = []
    ) -> Meeting {
        var head = MeetingHead(forum, id: id, day: Self.day(day), begins: begins)
        head.stage = stage
        guard stage != .planned, stage != .cancelled else { return Meeting(head) }
        if stage == .running { head.beganAt = 14 * 60 }
        if stage == .held { head.individualsDiscussed = false }
        var items = forum.agenda.map { AgendaItem($0) }
        for place in items.indices where stage == .held { items[place].state = .done }
        for place in items.indices where items[place].kind == .vbe { items[place].state = vbe }
        return Meeting(head, items: items, attendance: forum.organisations.map { Attendance($0, absent.contains($0.text) ? .absent : .present) })
    }

    static let sspfMeetings: [Meeting] = [
        meeting("s1", sspf, "2026-02-03"), meeting("s2", sspf, "2026-03-10"), meeting("s3", sspf, "2026-05-12", vbe: .parked, absent: ["polis"]),
        meeting("s4", sspf, "2026-09-08", absent: ["polis"]), meeting("s5", sspf, "2026-10-13", absent: ["polis"]),
        meeting("s6", sspf, "2026-12-08", .planned), meeting("s7", sspf, "2026-06-09", .cancelled),
    ]
    static let braMeetings: [Meeting] = [meeting("b1", bra, "2026-04-16"), meeting("b2", bra, "2026-11-03", .planned)]

    static func commitment(
        _ id: CommitmentID, _ words: String, _ role: String, due: String, organisation: String? = nil, moves: Int = 0, at meeting: MeetingID = "s5",
        in forum: ForumID = "sspf"
    ) -> Commitment {
        var one = Commitment(
            id: id, forum: forum, meeting: meeting, madeOn: day("2026-10-13"), text: text(words, .commitment), role: text(role, .role),
            organisation: organisation.map { text($0, .organisation) }, due: day("2026-10-20"))
        for number in 0..<moves {
            one = one.doing(CommitmentEvent(.moved, meeting: nil, day: day("2026-10-18") + number, due: day(due) - moves + number + 1))
        }
        one.due = day(due)
        return one
    }

    static let commitments: [Commitment] = [
        commitment("c1", "Skicka rutinen till alla rektorer", "Rektor", due: "2026-10-31", organisation: "skola", moves: 2),
        commitment("c2", "Boka utbildning för fältarbetarna", "Enhetschef fält", due: "2026-11-14", organisation: "socialtjänst"),
        commitment("c3", "Bjuda in fastighetsägarna till nästa möte", "Preventionssamordnare", due: "2026-12-08"),
        commitment("c4", "Ta med trygghetsmätningen", "Kommunpolis", due: "2026-12-01", organisation: "polis", at: "b1", in: "bra"),
    ]

    /// - Parameter more: forums and meetings beside those.
    static func scenario(size: Size = .small, linear: Bool = false, commitments: [Commitment] = commitments, texts: Texts = .swedish) throws -> Scenario {
        var s = try Scenario(size: size, texts: texts, linear: linear)
        _ = try s.archive.perform(.saveForum(sspf, meetings: []))
        _ = try s.archive.perform(.saveForum(bra, meetings: []))
        for (place, unit) in units.enumerated() {
            _ = try s.archive.perform(.saveForum(unit, meetings: []))
            if place < 2 { _ = try s.archive.perform(.saveMeeting(meeting(MeetingID("u\(place)"), unit, "2026-09-0\(place + 1)"), commitments: [])) }
        }
        for one in sspfMeetings + braMeetings {
            _ = try s.archive.perform(.saveMeeting(one, commitments: commitments.filter { $0.meeting == one.id }))
        }
        try s.restart()
        return s
    }
}

extension Scenario {
    func commitments(of forum: ForumID? = nil, open: Bool = true) throws -> [Commitment] {
        let lookup = Lookup.commitments(CommitmentFilter(forum: forum, openOnly: open), on: app.now.day, offset: 0, limit: 500)
        if case .commitments(let window) = try archive.answer(lookup) { return window.rows.map(\.commitment) }
        return []
    }

    /// Prepared, led or read: the same place.
    var isAtMeeting: Bool { [.meeting, .meetingPlanned, .meetingRecord].contains(app.scopes.first) }

    func commitment(_ id: CommitmentID) throws -> Commitment? { try commitments(open: false).first { $0.id == id } }
}
