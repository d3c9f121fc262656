import Domain

@testable import Store

/// Changes of forums out of a seed, as a chair and somebody who does not care make them.
struct RandomForum {
    var random: RandomPlan
    init(seed: Int) { random = RandomPlan(seed: UInt64(seed) + 4711) }

    private static let words = ["Öppen dörr", "Ny film é", "Underlag saknas", "作 å", "Kort"]

    private mutating func text(_ kind: ScreenedText.Kind) -> ScreenedText { ForumSample.text(random.pick(Self.words), kind) }
    private mutating func maybe(_ kind: ScreenedText.Kind) -> ScreenedText? { random.chance(2) ? nil : text(kind) }

    /// One order, or nil when there is nothing to make it of.
    mutating func change(_ step: Int, _ archive: SQLiteArchive) throws -> Change? {
        let forums = try archive.forums().map(\.forum)
        guard !forums.isEmpty, !random.chance(12) else { return newForum(step) }
        let forum = random.pick(forums)
        let meetings = try archive.meetings(MeetingFilter(forum: forum.id)).rows.map(\.head)
        switch random.draw(12) {
        case 0: return .saveForum(changed(forum, step), meetings: try moved(meetings, archive) + [new(forum, step)])
        case 1: return .removeForum(forum.id, revision: forum.revision)
        case 2: return .saveMeeting(new(forum, step), commitments: [])
        case 3:
            guard !meetings.isEmpty else { return nil }
            let head = random.pick(meetings)
            return .removeMeeting(head.id, revision: head.revision)
        case 4:
            let rows = try archive.commitments().rows.map(\.commitment).filter { _ in random.chance(2) }
            let all = rows.map { doing($0, at: nil) }
            guard let head = meetings.first else { return .saveCommitments(all) }
            return .saveCommitments(all + [commitment(head, "s\(step)")])
        default:
            guard !meetings.isEmpty, let meeting = try archive.meeting(random.pick(meetings).id) else { return nil }
            let open = try archive.commitments(CommitmentFilter(forum: forum.id)).rows.map(\.commitment)
            var commitments = random.chance(3) ? [commitment(meeting.head, "m\(step)")] : []
            if let first = open.first, random.chance(3) { commitments.append(doing(first, at: meeting.id)) }
            return .saveMeeting(changed(meeting, step), commitments: commitments)
        }
    }

    private mutating func newForum(_ step: Int) -> Change {
        let forum = ForumSample.forum(ForumID("f\(step)"), name: random.pick(Self.words))
        return .saveForum(forum, meetings: (0..<random.draw(3)).map { _ in new(forum, step * 100 + 100 + random.draw(100)) }.unique)
    }

    private mutating func new(_ forum: Forum, _ number: Int) -> Meeting {
        ForumSample.meeting(
            MeetingID("m\(number)"), today - 60 + random.draw(120), forum: forum.id, stage: random.chance(5) ? .held : .planned,
            begins: random.chance(2) ? nil : 600, vbe: random.chance(3) ? .parked : nil)
    }

    private mutating func changed(_ forum: Forum, _ step: Int) -> Forum {
        var forum = forum
        switch random.draw(5) {
        case 0: forum.name = text(.forumName)
        case 1: forum.agenda.reverse()
        case 2: forum.series = forum.series == nil ? ForumSample.forum.series : nil
        case 3: forum.closedOn = forum.closedOn == nil ? today : nil
        default: forum.organisations.append(ForumSample.text("Enhet \(step)", .organisation))
        }
        return forum
    }

    private mutating func moved(_ heads: [MeetingHead], _ archive: SQLiteArchive) throws -> [Meeting] {
        try heads.filter { $0.stage == .planned }.compactMap { head in
            guard random.chance(2), let meeting = try archive.meeting(head.id) else { return nil }
            return random.chance(2) ? meeting.cancelled() : meeting.moved(to: head.day + 7, begins: 800)
        }
    }

    private mutating func changed(_ meeting: Meeting, _ step: Int) -> Meeting {
        var next = meeting
        if next.items.isEmpty { next.items = ForumSample.agenda.map(AgendaItem.init) }
        for _ in 0...random.draw(2) {
            let place = random.draw(next.items.count)
            switch random.draw(11) {
            case 0: next.items[place].state = random.code()
            case 1: next.items[place].note = maybe(.meetingNote)
            case 2: next.items[place].internalNote = maybe(.internalNote)
            case 3: next.items[place].decisions.append(text(.decision))
            case 4: next.items[place].decisions = Array(next.items[place].decisions.dropFirst())
            case 5: next.items.insert(AgendaItem(id: ItemID("i\(step)-\(next.items.count)"), title: text(.agendaItem)), at: place)
            case 6 where next.items.count > 1: next.items.remove(at: place)
            case 7: next.items.swapAt(0, place)
            case 8: next = next.attending(random.pick(ForumSample.forum.organisations), random.chance(3) ? nil : random.code())
            case 9: next.head.stage = random.pick([.planned, .running, .held, .cancelled, .approved])
            default:
                next.head.answeredAt = random.draw(1440)
                next.items[place].used = random.draw(30)
            }
        }
        return next
    }

    private mutating func commitment(_ head: MeetingHead, _ id: String) -> Commitment {
        ForumSample.commitment(
            CommitmentID(id), at: head.id, forum: head.forum, due: today - 20 + random.draw(60), words: random.pick(Self.words),
            organisation: random.chance(2) ? nil : "Polisen")
    }

    private mutating func doing(_ commitment: Commitment, at meeting: MeetingID?) -> Commitment {
        commitment.doing(
            CommitmentEvent(random.code(), meeting: meeting, day: today, due: today + random.draw(90), reason: maybe(.reason)))
    }
}

extension [Meeting] {
    fileprivate var unique: [Meeting] {
        var seen: Set<MeetingID> = []
        return filter { seen.insert($0.id).inserted }
    }
}
