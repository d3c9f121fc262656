import Domain

/// Invented forums for measuring: at most forty of them, with weekly meetings over several years, the same for the same number.
///
/// Each of them meets today.
struct SeedForums: Sequence, IteratorProtocol {
    static let most = 40
    /// A forum that meets less often says nothing of regularity.
    private static let leastMeetings = 25
    static let first: ForumID = "forum00000"

    private let meetings: Int
    private let forums: Int
    private let today: CalendarDay
    private let district: DistrictID
    private var number = 0
    private var draw = Draw()

    init(meetings: Int, today: CalendarDay, district: DistrictID) {
        self.meetings = meetings
        self.today = today
        self.district = district
        forums = Swift.min(Self.most, Swift.max(1, meetings / Self.leastMeetings))
    }

    mutating func next() -> ForumBundle? {
        guard number < forums else { return nil }
        defer { number += 1 }
        let count = meetings / forums + (number < meetings % forums ? 1 : 0)
        let ahead = Swift.max(1, count / 25)
        let kind = SeedMeetingWords.kinds[number % SeedMeetingWords.kinds.count]
        let id = ForumID("forum" + padded(number, 5))
        let place = SeedMeetingWords.places[number / 4 % SeedMeetingWords.places.count]
        let forum = Forum(
            id: id, revision: 1, kind: kind.id, name: ScreenedText(stored: "\(kind.name) \(place)", kind: .forumName),
            district: district, convenor: ScreenedText(stored: draw.pick(SeedMeetingWords.roles), kind: .role),
            record: draw.pick([.minutes, .meetingNotes]), cadence: number % 5 == 4 ? .atLeast(perYear: 2) : .everyMeeting,
            organisations: SeedMeetingWords.organisations.map { ScreenedText(stored: $0, kind: .organisation) }, agenda: SeedMeetingWords.agenda,
            createdOn: today - 7 * count)
        var bundle = ForumBundle(forum: forum, meetings: [], commitments: [])
        for place in 0..<count {
            // The last `ahead` of them are still to come, the first of those today.
            let meeting = meeting(place, of: forum, weeks: place - (count - ahead))
            bundle.meetings.append(meeting)
            guard meeting.head.stage.isHeld, draw.below(2) == 0 else { continue }
            bundle.commitments.append(commitment(place, at: meeting, isOld: place < count - ahead - 4))
        }
        return bundle
    }

    // MARK: Meetings

    private mutating func meeting(_ place: Int, of forum: Forum, weeks: Int) -> Meeting {
        let day = today + 7 * weeks
        var head = MeetingHead(
            forum, id: MeetingID("m" + padded(number, 3) + padded(place, 6)), day: day, begins: 540 + 30 * (number % 12), length: 60)
        head.revision = 1
        guard weeks < 0 else { return Meeting(head) }
        guard draw.below(20) > 0 else {
            head.stage = .cancelled
            head.sequence = 1
            return Meeting(head)
        }
        head.stage = draw.below(3) == 0 ? .approved : .held
        if head.stage == .approved { head.approvedOn = day + 7 }
        head.individualsDiscussed = false
        let begins = head.begins ?? 600
        (head.beganAt, head.answeredAt, head.endedAt) = (begins + 2, begins + 55, begins + 58)
        let items = forum.agenda.map { answered(AgendaItem($0)) }
        let attendance = forum.organisations.map { Attendance($0, draw.below(6) == 0 ? .absent : .present) }
        return Meeting(head, items: items, attendance: attendance)
    }

    private mutating func answered(_ item: AgendaItem) -> AgendaItem {
        var item = item
        item.state = draw.pick([.done, .done, .done, .done, .done, .done, .done, .parked, .notApplicable])
        if item.state == .notApplicable { item.reason = ScreenedText(stored: draw.pick(SeedMeetingWords.reasons), kind: .reason) }
        guard item.state == .done else { return item }
        item.used = 3 + draw.below(15)
        if item.kind == .vbe { item.ticks = [draw.pick(VBETick.allCases), .routine] }
        if draw.below(3) == 0 { item.note = ScreenedText(stored: draw.pick(SeedMeetingWords.notes), kind: .meetingNote) }
        if draw.below(9) == 0 { item.decisions = [ScreenedText(stored: draw.pick(SeedMeetingWords.decisions), kind: .decision)] }
        if draw.below(12) == 0 { item.internalNote = ScreenedText(stored: "Håll tiden här.", kind: .internalNote) }
        return item
    }

    private mutating func commitment(_ place: Int, at meeting: Meeting, isOld: Bool) -> Commitment {
        let made = Commitment(
            id: CommitmentID("c" + padded(number, 3) + padded(place, 6)), revision: 1, forum: meeting.head.forum, meeting: meeting.id,
            madeOn: meeting.head.day, text: ScreenedText(stored: draw.pick(SeedMeetingWords.promises), kind: .commitment),
            role: ScreenedText(stored: draw.pick(SeedMeetingWords.roles), kind: .role), due: meeting.head.day + 14 + draw.below(30))
        // One in fifty of the old ones was forgotten, and is late.
        guard isOld, draw.below(50) > 0 else { return made }
        return made.doing(CommitmentEvent(.done, meeting: nil, day: made.due))
    }
}
