import Domain

/// Gärning i forumen: what an entry in the journal remembers of a change, and no more than changed. Revisions stand in
/// `journal_thing`, which follows every renaming.
struct ForumDeed: Codable, Equatable {
    /// Of what was changed; the first of them where there are more.
    var forum: ForumID
    /// Nil when its particulars are as they were.
    var particulars: Delta<Forum>?
    var meetings: [MeetingDelta] = []
    var commitments: [Delta<Commitment>] = []
    /// What revisions there were and came.
    var things: [JournalThing] = []

    private enum CodingKeys: String, CodingKey { case forum, particulars, meetings, commitments }

    init(forum: ForumID) { self.forum = forum }

    var isEmpty: Bool { particulars == nil && meetings.isEmpty && commitments.isEmpty }

    mutating func add(forum before: Forum?, _ after: Forum?) {
        guard let id = (after ?? before)?.id else { return }
        particulars = Delta(before: before, after: after)
        add(id.thing, before?.revision, after?.revision)
    }

    mutating func add(meeting before: Meeting?, _ after: Meeting?) {
        guard let id = (after ?? before)?.id else { return }
        meetings.append(MeetingDelta(id, before, after))
        add(id.thing, before?.head.revision, after?.head.revision)
    }

    mutating func add(commitment before: Commitment?, _ after: Commitment?) {
        guard let id = (after ?? before)?.id else { return }
        commitments.append(Delta(before: before, after: after))
        add(id.thing, before?.revision, after?.revision)
    }

    private mutating func add(_ thing: String, _ before: Int?, _ after: Int?) {
        things.append(JournalThing(thing: thing, before: before ?? 0, after: after ?? 0))
    }

    func texts(_ side: Side) -> Set<String> {
        Set(
            (particulars?[side]?.texts ?? []) + meetings.flatMap { $0.texts(side) }
                + commitments.flatMap { $0[side]?.texts ?? [] })
    }

    var subjects: Set<Subject> {
        var subjects: Set<Subject> = [.undo]
        if particulars != nil { subjects.formUnion([.forums, .meetings(forum)]) }
        for meeting in meetings {
            subjects.formUnion([.meeting(meeting.id), .meetings(forum)])
            if meeting.changesForums { subjects.insert(.forums) }
        }
        for commitment in commitments {
            subjects.insert(.commitments)
            let (before, after) = (commitment.before, commitment.after)
            if before?.state != after?.state || before?.due != after?.due { subjects.insert(.forums) }
        }
        return subjects
    }
}

enum Side { case before, after }

/// One thing on either side of a change; nil where it is not there.
struct Delta<Value: Codable & Equatable>: Codable, Equatable {
    var before: Value?
    var after: Value?

    /// Nil when nothing changed.
    init?(_ before: Value?, _ after: Value?) {
        guard before != after else { return nil }
        self.init(before: before, after: after)
    }

    init(before: Value?, after: Value?) {
        self.before = before
        self.after = after
    }

    subscript(_ side: Side) -> Value? { side == .before ? before : after }
}

/// What changed in a meeting: a key during it changes its head and one item.
struct MeetingDelta: Codable, Equatable {
    var id: MeetingID
    /// Without the one side of it the meeting was made, without the other it was removed.
    var head: Delta<MeetingHead>?
    /// Items that changed, came or went.
    var items: [Delta<AgendaItem>]
    /// When items came, went or moved.
    var order: Delta<[ItemID]>?
    var attendance: Delta<[Attendance]>?

    init(_ id: MeetingID, _ before: Meeting?, _ after: Meeting?) {
        self.id = id
        var (old, new) = (before?.head, after?.head)
        // The revisions stand beside the entry.
        old?.revision = 0
        new?.revision = 0
        head = Delta(old, new)
        let olds = Dictionary(uniqueKeysWithValues: (before?.items ?? []).map { ($0.id, $0) })
        let news = Dictionary(uniqueKeysWithValues: (after?.items ?? []).map { ($0.id, $0) })
        items = (before?.items ?? []).compactMap { Delta($0, news[$0.id]) }
        items += (after?.items ?? []).filter { olds[$0.id] == nil }.map { Delta(before: nil, after: $0) }
        order = Delta(before?.items.map(\.id) ?? [], after?.items.map(\.id) ?? [])
        attendance = Delta(before?.attendance ?? [], after?.attendance ?? [])
    }

    /// The meeting as it is on that side, out of the one that is stored on the other; nil where it is not there.
    func meeting(_ side: Side, from stored: Meeting?) -> Meeting? {
        guard var meeting = stored ?? head?[side].map({ Meeting($0) }) else { return nil }
        if let head {
            guard let wanted = head[side] else { return nil }
            meeting.head = wanted
        }
        var known = Dictionary(uniqueKeysWithValues: meeting.items.map { ($0.id, $0) })
        for item in items {
            guard let id = (item.before ?? item.after)?.id else { continue }
            known[id] = item[side]
        }
        let ids = order.map { $0[side] ?? [] } ?? meeting.items.map(\.id)
        meeting.items = ids.compactMap { known[$0] }
        if let attendance { meeting.attendance = attendance[side] ?? [] }
        return meeting
    }

    func texts(_ side: Side) -> [String] {
        let own = (head?[side]).map { Meeting($0).texts } ?? []
        return own + items.flatMap { $0[side]?.texts ?? [] } + (attendance?[side] ?? []).map(\.organisation.text)
    }

    /// The list of forums or their regularity is another after it.
    var changesForums: Bool {
        if attendance != nil { return true }
        // What a list of forums does not show.
        func shown(_ head: MeetingHead?) -> MeetingHead? {
            guard var head else { return nil }
            (head.beganAt, head.answeredAt, head.endedAt, head.individualsDiscussed) = (nil, nil, nil, nil)
            return head
        }
        if let head, shown(head.before) != shown(head.after) { return true }
        return items.contains { item in
            func vbe(_ item: AgendaItem?) -> ItemState? { item.flatMap { $0.kind == .vbe ? $0.state : nil } }
            return vbe(item.before) != vbe(item.after)
        }
    }
}

// Three kinds of ids in one column.
extension ForumID { var thing: String { "forum.\(text)" } }
extension MeetingID { var thing: String { "meeting.\(text)" } }
extension CommitmentID { var thing: String { "commitment.\(text)" } }
