import Domain
import Screen

/// A line of the meeting that can have the focus. Told by what it is, so that the focus stays on it when others come and go.
package enum MeetingLine: Hashable, Sendable {
    /// Day and clock.
    case when
    case length, place
    case item(ItemID)
    /// Rutinen påmind, blanketten, lägesbildsnytt: under the VBE item.
    case tick(ItemID, VBETick)
    /// Under the follow-up, or under the item where commitments are made.
    case commitment(CommitmentID)
}

/// Mötet som det står: what the room is drawn and acted on from, put together of what the archive answered.
struct MeetingSight {
    let forum: Forum
    /// With the agenda as it would be saved: before the meeting it is merged of template and parked items.
    let meeting: Meeting
    let commitments: [Commitment]
    let absences: [OrganisationAbsence]
    /// The first planned meeting after this one.
    let next: CalendarMark?

    init?(_ id: MeetingID, of forum: ForumID, _ desk: ForumDesk) {
        guard let forum = desk.forum(forum), var meeting = desk.meeting(id) else { return nil }
        if meeting.head.stage == .planned {
            meeting.items = MeetingAgenda.merged(meeting.items, forum: forum, carried: desk.carried(forum.id, to: meeting))
        }
        self.forum = forum
        self.meeting = meeting
        let day = meeting.head.day
        // Those that later meetings made say nothing about this one.
        commitments = desk.meetingCommitments(forum.id, id).filter { $0.meeting == id || $0.madeOn <= day }
        absences = Regularity.absences(desk.marks(forum.id, through: day).filter { $0.meeting != id && $0.day <= day })
        next = desk.calendar(forum.id, from: day).first {
            $0.meeting != id && $0.stage == .planned && ($0.day, $0.begins ?? 0) >= (day, meeting.head.begins ?? 0)
        }
    }

    static func needs(_ id: MeetingID, of forum: ForumID, _ desk: ForumDesk) -> [Lookup] {
        let first: [Lookup] = [.meeting(id), .meetingCommitments(forum, id), .roles]
        guard let meeting = desk.meeting(id) else { return first }
        return first + [
            .carried(forum, to: id, on: meeting.head.day), ForumDesk.marks(forum, through: meeting.head.day),
            ForumDesk.calendar(forum, from: meeting.head.day),
        ]
    }

    var id: MeetingID { meeting.id }
    var stage: MeetingStage { meeting.head.stage }
    var isUnderWay: Bool { stage == .running || stage == .held }

    /// Open when the meeting began, or taken up at it.
    var carriedOver: [Commitment] { commitments.filter { $0.meeting != id } }
    var made: [Commitment] { commitments.filter { $0.meeting == id } }
    func commitment(_ id: CommitmentID) -> Commitment? { commitments.first { $0.id == id } }

    /// The forum's own, and whoever else was there.
    var organisations: [ScreenedText] {
        forum.organisations + meeting.attendance.map(\.organisation).filter { !forum.organisations.contains($0) }
    }

    func presence(_ organisation: ScreenedText) -> Presence? {
        meeting.attendance.first { $0.organisation == organisation }?.presence
    }

    /// How many meetings in a row it has been away, this one counted; 0 when it is not away.
    func streak(_ organisation: ScreenedText) -> Int {
        guard presence(organisation) == .absent else { return 0 }
        return 1 + (absences.first { $0.organisation == organisation.text }?.streak ?? 0)
    }

    // MARK: Lines

    /// The item that commitments stand under: those from before, or those made here.
    func holder(madeHere: Bool) -> ItemID? {
        let wanted: [AgendaKind] = madeHere ? [.commitments, .followUp] : [.followUp, .commitments]
        return wanted.lazy.compactMap { kind in meeting.items.first { $0.kind == kind } }.first?.id ?? meeting.items.last?.id
    }

    func commitments(under item: ItemID) -> [Commitment] {
        (holder(madeHere: false) == item ? carriedOver : []) + (holder(madeHere: true) == item ? made : [])
    }

    var lines: [MeetingLine] {
        let particulars: [MeetingLine] = stage == .planned ? [.when, .length, .place] : []
        return particulars + meeting.items.flatMap { item -> [MeetingLine] in
            let ticks = item.kind == .vbe && isUnderWay ? VBETick.allCases.map { MeetingLine.tick(item.id, $0) } : []
            return [.item(item.id)] + ticks + commitments(under: item.id).map { .commitment($0.id) }
        }
    }

    /// The item that a line belongs to.
    func item(of line: MeetingLine?) -> AgendaItem? {
        switch line {
        case .item(let id), .tick(let id, _): meeting.item(id)
        case .commitment(let id): meeting.items.first { commitments(under: $0.id).contains { $0.id == id } }
        case .when, .length, .place, nil: nil
        }
    }
}

extension ForumDesk {
    func carried(_ forum: ForumID, to meeting: Meeting) -> Carried {
        if case .carried(let carried)? = shelf[.carried(forum, to: meeting.id, on: meeting.head.day)] { carried } else { Carried() }
    }

    func meetingCommitments(_ forum: ForumID, _ meeting: MeetingID) -> [Commitment] {
        if case .meetingCommitments(let found)? = shelf[.meetingCommitments(forum, meeting)] { found } else { [] }
    }

    /// A year back, for who has been away.
    static func marks(_ forum: ForumID, through day: CalendarDay) -> Lookup {
        .regularity(RegularityQuestion(forum: forum, from: day - 364, through: day, withAbsences: true))
    }

    func marks(_ forum: ForumID, through day: CalendarDay) -> [MeetingMark] {
        if case .regularity(let marks)? = shelf[Self.marks(forum, through: day)] { marks.first?.marks ?? [] } else { [] }
    }

    /// A good year ahead, for which meeting comes next.
    static func calendar(_ forum: ForumID, from day: CalendarDay) -> Lookup { .calendar(forum, from: day, through: day + 400) }

    func calendar(_ forum: ForumID, from day: CalendarDay) -> [CalendarMark] {
        if case .calendar(let marks)? = shelf[Self.calendar(forum, from: day)] { marks } else { [] }
    }
}
