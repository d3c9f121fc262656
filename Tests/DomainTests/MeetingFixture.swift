import Domain

/// An invented forum and its meetings.
enum MeetingFixture {
    static func text(_ text: String, _ kind: ScreenedText.Kind = .agendaItem) -> ScreenedText { ScreenedText(stored: text, kind: kind) }
    static func day(_ iso: String) -> CalendarDay { CalendarDay(iso: iso)! }
    static func now(_ iso: String, _ hour: Int, _ minute: Int = 0) -> Now { Now(day: day(iso), minute: hour * 60 + minute) }

    static let agenda = [
        AgendaLine(id: "opening", kind: .opening, title: text("Öppnande"), length: 5, isStanding: true),
        AgendaLine(id: "follow_up", kind: .followUp, title: text("Uppföljning av åtaganden"), length: 10, isStanding: true),
        AgendaLine(id: "vbe", kind: .vbe, title: text("VBE – stående punkt"), length: 15),
        AgendaLine(id: "picture", title: text("Lägesbild"), length: 15),
        AgendaLine(id: "commitments", kind: .commitments, title: text("Åtaganden"), length: 10, isStanding: true),
        AgendaLine(id: "next", kind: .nextMeeting, title: text("Nästa möte"), length: 5, isStanding: true),
    ]

    static func forum(
        _ id: ForumID = "f1", agenda: [AgendaLine] = agenda, series: MeetingSeries? = nil, cadence: VBECadence = .everyMeeting
    ) -> Forum {
        Forum(
            id: id, revision: 1, kind: "sspf", name: text("SSPF Kärrtorp", .forumName), district: "skarpnack",
            convenor: text("preventionssamordnare", .role), record: .meetingNotes, cadence: cadence,
            organisations: ["skola", "polis", "fritid"].map { text($0, .organisation) }, agenda: agenda, series: series,
            createdOn: day("2026-01-01"))
    }

    /// Planned for 21 November 2026 and prepared.
    static func meeting(_ forum: Forum = forum(), id: MeetingID = "m1") -> Meeting {
        Meeting(MeetingHead(forum, id: id, day: day("2026-11-21"), begins: 14 * 60), items: forum.agenda.map(AgendaItem.init))
    }

    static func reason(_ words: String = "Punkten togs på förra mötet") -> ScreenedText { text(words, .reason) }

    /// All answered as done, and no individuals discussed.
    static func ready(_ meeting: Meeting = meeting().begun(at: now("2026-11-21", 14))) -> Meeting {
        meeting.items.reduce(meeting) { $0.answered($1.id, .done, at: now("2026-11-21", 14, 30)) }.answeringIndividuals(false)
    }
}
