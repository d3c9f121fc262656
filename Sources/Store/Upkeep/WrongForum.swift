import Domain
import GRDB

/// Hölls i fel forum: what was said at the meeting goes, here and in the journal, and cannot come back. Runs inside a
/// transaction; the caller wipes the traces.
struct WrongForum {
    let meeting: MeetingID
    let revision: Int
    let day: CalendarDay

    func close(in db: Database) throws -> Set<Subject> {
        guard let stored = try MeetingRecord.read(meeting, in: db) else { throw ArchiveFailure.missing }
        if stored.meeting.head.stage.isSettled { throw ArchiveFailure.approved }
        guard stored.meeting.head.revision == revision else { throw ArchiveFailure.conflict }
        let forum = stored.meeting.head.forum
        var emptied = stored.meeting.emptied(on: day)
        emptied.head.revision = revision + 1
        try MeetingRecord.update(emptied, over: stored, in: db)
        var subjects: Set<Subject> = [.meeting(meeting), .meetings(forum), .forums, .commitments, .undo]

        var things: Set<String> = [meeting.thing]
        for id in try CommitmentRecord.made(at: meeting, in: db) { things.formUnion(try remove(id, in: db)) }
        for id in try CommitmentRecord.taken(at: meeting, in: db) { things.formUnion(try forget(id, in: db)) }
        let added = try added(to: stored, in: db)
        for later in try leave(added, of: stored, in: db) { subjects.insert(.meeting(later)) }
        try forgetEntries(things, added, in: db)
        try Traces.leave(.text, in: db)
        return subjects
    }

    // MARK: Commitments

    private func remove(_ id: Int64, in db: Database) throws -> [String] {
        guard let stored = try CommitmentRecord.read(at: id, in: db) else { return [] }
        try CommitmentRecord.delete(at: id, in: db)
        return [stored.commitment.id.thing]
    }

    /// Takes back what the meeting did with one that was made elsewhere, and what followed stands.
    private func forget(_ id: Int64, in db: Database) throws -> [String] {
        guard let stored = try CommitmentRecord.read(at: id, in: db) else { return [] }
        var commitment = stored.commitment
        let kept = commitment.events.filter { $0.meeting != meeting }
        let undone = commitment.events.filter { $0.meeting == meeting }
        if undone.contains(where: { $0.deed != .moved && $0.deed != .kept }) { commitment.state = Self.state(kept) }
        // Where it was not moved again by another meeting, it is due when it was before.
        if let moved = undone.last(where: { $0.deed == .moved }), moved.due == commitment.due {
            let first = undone.first { $0.deed == .moved }
            commitment.due = kept.last { $0.deed == .moved }?.due ?? first?.was ?? commitment.due
        }
        commitment.events = kept
        commitment.revision += 1
        guard let forum = try ForumRecord.id(commitment.forum, in: db) else { return [] }
        try CommitmentRecord.update(commitment, over: stored, forum: forum, in: db)
        return [commitment.id.thing]
    }

    private static func state(_ events: [CommitmentEvent]) -> CommitmentState {
        switch events.last(where: { $0.deed != .moved && $0.deed != .kept })?.deed {
        case .done: .done
        case .dropped: .dropped
        case .reopened, .moved, .kept, nil: .open
        }
    }

    // MARK: Points

    /// Items that are not of the forum's own agenda, and that no other meeting has taken up.
    private func added(to stored: MeetingRecord.Stored, in db: Database) throws -> Set<ItemID> {
        let template = Set(try ForumRecord.read(stored.meeting.head.forum, in: db)?.forum.agenda.map(\.id) ?? [])
        let own = stored.meeting.items.filter { !$0.isStanding && !template.contains($0.id) }
        let sql = """
            SELECT 1 FROM meeting AS m JOIN meeting_item AS i ON i.meeting = m.id AND i.code = ?
            WHERE m.forum = ? AND m.id <> ?
                AND (m.stage IN ('held', 'approved') OR m.stage = 'running' AND i.state <> 'open') LIMIT 1
            """
        return Set(try own.map(\.id).filter { try db.number(sql, [$0.text, stored.forum, stored.id]) == nil })
    }

    /// What was parked there, and stands in the agendas of meetings to come; the meetings.
    private func leave(_ added: Set<ItemID>, of stored: MeetingRecord.Stored, in db: Database) throws -> [MeetingID] {
        var touched: [MeetingID] = []
        for id in try ahead(of: stored, in: db) {
            guard let later = try MeetingRecord.read(at: id, in: db) else { continue }
            var meeting = later.meeting
            meeting.items.removeAll { added.contains($0.id) }
            guard meeting.items != later.meeting.items else { continue }
            meeting.head.revision += 1
            try MeetingRecord.update(meeting, over: later, in: db)
            touched.append(meeting.id)
        }
        return touched
    }

    private func ahead(of stored: MeetingRecord.Stored, in db: Database) throws -> [Int64] {
        let sql = "SELECT id FROM meeting WHERE forum = ? AND stage IN ('planned', 'running', 'cancelled') AND id <> ?"
        return try Int64.fetchAll(db.cachedStatement(sql: sql), arguments: [stored.forum, stored.id])
    }

    // MARK: The journal

    /// Every entry that concerns the meeting, a commitment of it or a point of it.
    private func forgetEntries(_ things: Set<String>, _ added: Set<ItemID>, in db: Database) throws {
        var entries: Set<Int64> = []
        for thing in things {
            let sql = "SELECT entry FROM journal_thing WHERE thing = ?"
            entries.formUnion(try Int64.fetchAll(db.cachedStatement(sql: sql), arguments: [thing]))
        }
        if !added.isEmpty { entries.formUnion(try Self.entries(holding: added, in: db)) }
        for entry in entries { try Journal.forget("id = ?", [entry], in: db) }
    }

    private static func entries(holding added: Set<ItemID>, in db: Database) throws -> [Int64] {
        try Row.fetchAll(db, sql: "SELECT id, deed FROM journal").compactMap { row in
            guard case .forum(let deed)? = Deed.decoded(row[1]) else { return nil }
            let items = deed.meetings.flatMap(\.items).compactMap { ($0.before ?? $0.after)?.id }
            return added.isDisjoint(with: items) ? nil : row[0]
        }
    }
}
