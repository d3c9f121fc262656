import Domain

@testable import Store

/// Invented forums: every letter that has ever been in the way, and every field other than its beginning.
enum ForumSample {
    static func text(_ text: String, _ kind: ScreenedText.Kind) -> ScreenedText { ScreenedText(stored: text, kind: kind) }

    static let agenda = [
        AgendaLine(id: "open", kind: .opening, title: text("Öppnande", .agendaItem), length: 5, isStanding: true),
        AgendaLine(id: "follow", kind: .followUp, title: text("Uppföljning av åtaganden", .agendaItem), length: 10),
        AgendaLine(id: "vbe", kind: .vbe, title: text("Våldsbejakande extremism", .agendaItem), length: 15),
        AgendaLine(id: "other", title: text("Lägesbild é 作", .agendaItem)),
        AgendaLine(id: "next", kind: .nextMeeting, title: text("Nästa möte", .agendaItem), length: 5),
    ]

    static let forum = Forum(
        id: "f1", kind: "sspf", name: text("SSPF Ånäs é 作", .forumName), district: "Ånäs é 作",
        convenor: text("Preventionssamordnare", .role), record: .meetingNotes, cadence: .atLeast(perYear: 4),
        organisations: [text("Polisen", .organisation), text("Skolan Ö", .organisation)], agenda: agenda,
        place: text("Stora salen", .meetingPlace),
        series: MeetingSeries(
            rhythm: .monthWeekday(5), first: today - 30, through: today + 300, skippedMonths: [7, 12], begins: 780, length: 90),
        createdOn: today - 400, closedOn: nil)

    static func forum(_ id: ForumID, name: String? = nil, kind: ForumKindID = "sspf", district: DistrictID = "norra") -> Forum {
        Forum(
            id: id, kind: kind, name: text(name ?? "Forum \(id)", .forumName), district: district,
            convenor: text("Preventionssamordnare", .role), record: .meetingNotes, cadence: .everyMeeting,
            organisations: forum.organisations, agenda: agenda, createdOn: today - 400)
    }

    static let full = Meeting(
        MeetingHead(
            id: "full", forum: "f1", day: today - 3, begins: 780, length: 90, place: text("Lilla salen å", .meetingPlace),
            stage: .held, sequence: 3, convenor: text("Enhetschef", .role), record: .minutes, beganAt: 782, answeredAt: 850,
            endedAt: 860, individualsDiscussed: false, approvedOn: nil, diary: text("2026/17", .diaryNumber)),
        items: [
            AgendaItem(
                id: "next", kind: .nextMeeting, title: text("Nästa möte", .agendaItem), length: 5, isStanding: true, state: .done,
                used: 2),
            AgendaItem(
                id: "vbe", kind: .vbe, title: text("Våldsbejakande extremism", .agendaItem), length: 15, isStanding: true,
                state: .done, note: text("Ny film, é 作", .meetingNote), internalNote: text("Sägs inte här", .internalNote),
                decisions: [text("Visa filmen", .decision), text("Tryck blanketten", .decision)],
                ticks: [.form, .pictureNews], used: 20, parkedBefore: 1),
            AgendaItem(
                id: "other", title: text("Lägesbild", .agendaItem), state: .parked, note: text("Hann inte", .meetingNote),
                internalNote: text("Underlaget dröjer", .internalNote), parkedBefore: 2),
            AgendaItem(
                id: "na", title: text("Sommaren", .agendaItem), state: .notApplicable, reason: text("Det är vinter", .reason)),
        ],
        attendance: [
            Attendance(text("Skolan Ö", .organisation), .absent), Attendance(text("Polisen", .organisation), .present),
        ])

    /// Planned, with nothing on its agenda until it is prepared.
    static func meeting(
        _ id: MeetingID, _ day: CalendarDay = today, forum: ForumID = "f1", stage: MeetingStage = .planned, begins: Int? = nil,
        vbe: ItemState? = nil
    ) -> Meeting {
        let head = MeetingHead(
            id: id, forum: forum, day: day, begins: begins, stage: stage, convenor: text("Preventionssamordnare", .role),
            record: .meetingNotes)
        guard let vbe else { return Meeting(head) }
        var items = agenda.map(AgendaItem.init)
        for place in items.indices { items[place].state = items[place].kind == .vbe ? vbe : .done }
        return Meeting(head, items: items)
    }

    static func commitment(
        _ id: CommitmentID, at meeting: MeetingID = "full", forum: ForumID = "f1", due: CalendarDay = today + 10,
        words: String = "Skicka affischen", role: String = "Rektor", organisation: String? = "Skolan Ö"
    ) -> Commitment {
        Commitment(
            id: id, forum: forum, meeting: meeting, madeOn: today - 3, text: text(words, .commitment), role: text(role, .role),
            organisation: organisation.map { text($0, .organisation) }, due: due)
    }

    static let individual = IndividualMeeting(
        kind: "sig", month: Month(year: 2026, month: 11), consentChecked: true, actions: 3,
        nextMonth: Month(year: 2027, month: 1))

    static let now = Now(day: today, minute: 800)
}

extension Archive {
    func forums(on day: CalendarDay = today) throws -> [ForumHead] {
        guard case .forums(let heads) = try answer(.forums(on: day)) else { throw ArchiveFailure.missing }
        return heads
    }
    func forum(_ id: ForumID = "f1") throws -> Forum? { try forums().first { $0.forum.id == id }?.forum }
    func meetings(_ filter: MeetingFilter = MeetingFilter(), _ offset: Int = 0, _ limit: Int = 512) throws -> MeetingWindow {
        guard case .meetings(let window) = try answer(.meetings(filter, offset: offset, limit: limit)) else {
            throw ArchiveFailure.missing
        }
        return window
    }
    func meetingPlace(_ id: MeetingID, _ filter: MeetingFilter = MeetingFilter()) throws -> Int? {
        guard case .meetingPlace(let place) = try answer(.meetingPlace(filter, id)) else { throw ArchiveFailure.missing }
        return place
    }
    func meeting(_ id: MeetingID) throws -> Meeting? {
        guard case .meeting(let meeting) = try answer(.meeting(id)) else { throw ArchiveFailure.missing }
        return meeting
    }
    func carried(_ forum: ForumID = "f1", to meeting: MeetingID? = nil, on day: CalendarDay = today) throws -> Carried {
        guard case .carried(let carried) = try answer(.carried(forum, to: meeting, on: day)) else {
            throw ArchiveFailure.missing
        }
        return carried
    }
    func commitments(_ filter: CommitmentFilter = CommitmentFilter(openOnly: false), _ offset: Int = 0, _ limit: Int = 512) throws
        -> CommitmentWindow
    {
        guard case .commitments(let window) = try answer(.commitments(filter, on: today, offset: offset, limit: limit)) else {
            throw ArchiveFailure.missing
        }
        return window
    }
    func commitment(_ id: CommitmentID) throws -> Commitment? {
        try commitments().rows.first { $0.commitment.id == id }?.commitment
    }
    func meetingCommitments(_ meeting: MeetingID, _ forum: ForumID = "f1") throws -> [Commitment] {
        guard case .meetingCommitments(let all) = try answer(.meetingCommitments(forum, meeting)) else {
            throw ArchiveFailure.missing
        }
        return all
    }
    func regularity(_ question: RegularityQuestion = .lastYear(today)) throws -> [ForumMarks] {
        guard case .regularity(let marks) = try answer(.regularity(question)) else { throw ArchiveFailure.missing }
        return marks
    }
    func forumDue(on day: CalendarDay = today, within: Int = 14, _ limit: Int = 50) throws -> ForumDueList {
        guard case .forumDue(let list) = try answer(.forumDue(on: day, within: within, limit: limit)) else {
            throw ArchiveFailure.missing
        }
        return list
    }
    func calendar(_ forum: ForumID? = nil, _ from: CalendarDay = today - 1000, _ through: CalendarDay = today + 1000) throws
        -> [CalendarMark]
    {
        guard case .calendar(let marks) = try answer(.calendar(forum, from: from, through: through)) else {
            throw ArchiveFailure.missing
        }
        return marks
    }
    func meetingHeads(_ forum: ForumID = "f1", _ offset: Int = 0, _ limit: Int = 512) throws -> [MeetingHead] {
        guard case .meetingHeads(let heads) = try answer(.meetingHeads(forum, offset: offset, limit: limit)) else {
            throw ArchiveFailure.missing
        }
        return heads
    }
    func individuals() throws -> [IndividualCount] {
        guard case .individualMeetings(let counts) = try answer(.individualMeetings) else { throw ArchiveFailure.missing }
        return counts
    }
    func minutes(_ district: DistrictID = "norra", year: Int = 2026) throws -> [MinutesTally] {
        guard case .minutesTally(let tallies) = try answer(.minutesTally(district, year: year)) else {
            throw ArchiveFailure.missing
        }
        return tallies
    }
}
