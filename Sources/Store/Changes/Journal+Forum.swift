import Domain
import GRDB

/// Ångra och gör om i forumen.
extension Journal {
    /// What is added needs its forum, and its meeting, to be there; what is removed leaves before they go.
    func go(_ deed: ForumDeed, _ entry: Int64, _ way: Way, _ orders: Orders) throws {
        let db = orders.db
        let revisions = try self.revisions(of: entry, way, in: db)
        let (present, wanted): (Side, Side) = way == .back ? (.after, .before) : (.before, .after)
        if let forum = deed.particulars?[wanted] { try put(forum, revisions, in: db) }
        let meetings = Set(deed.meetings.map(\.id))
        for commitment in deed.commitments where commitment[wanted] == nil {
            guard let id = commitment[present]?.id else { continue }
            let stored = try stored(id, revisions, in: db)
            try orders.refuseSettled(stored?.commitment, nil, but: meetings)
            if let stored { try CommitmentRecord.delete(at: stored.id, in: db) }
        }
        for meeting in deed.meetings { try go(meeting, deed.forum, present, wanted, revisions, in: db) }
        for commitment in deed.commitments {
            guard var next = commitment[wanted] else { continue }
            let stored = try stored(next.id, revisions, in: db)
            try orders.refuseSettled(stored?.commitment, next, but: meetings)
            let revision = try revision(of: next.id.thing, revisions)
            next.revision = stored.map { $0.commitment.revision + 1 } ?? revision.wanted
            guard try MeetingRecord.isThere(next.meeting, of: next.forum, in: db) else { throw ArchiveFailure.changedSince }
            try orders.put(next, over: stored)
            if stored != nil { try rename(revision.wanted, to: next.revision, ofThing: next.id.thing, in: db) }
        }
        if let particulars = deed.particulars, particulars[wanted] == nil { try remove(deed.forum, revisions, in: db) }
    }

    private typealias Revisions = [String: (wanted: Int, present: Int)]

    private func revision(of thing: String, _ revisions: Revisions) throws -> (wanted: Int, present: Int) {
        guard let revision = revisions[thing] else { throw ArchiveFailure.changedSince }
        return revision
    }

    // MARK: Forums

    private func put(_ forum: Forum, _ revisions: Revisions, in db: Database) throws {
        let revision = try revision(of: forum.id.thing, revisions)
        let stored = try ForumRecord.read(forum.id, in: db)
        guard stored?.forum.revision ?? 0 == revision.present else { throw ArchiveFailure.changedSince }
        var forum = forum
        guard let stored else {
            forum.revision = revision.wanted
            try ForumRecord.insert(forum, in: db)
            return
        }
        forum.revision = stored.forum.revision + 1
        try ForumRecord.update(forum, over: stored, in: db)
        try rename(revision.wanted, to: forum.revision, ofThing: forum.id.thing, in: db)
    }

    /// Not when somebody has put something into it since.
    private func remove(_ id: ForumID, _ revisions: Revisions, in db: Database) throws {
        let revision = try revision(of: id.thing, revisions)
        guard let stored = try ForumRecord.read(id, in: db), stored.forum.revision == revision.present,
            try db.number("SELECT 1 FROM meeting WHERE forum = ? LIMIT 1", [stored.id]) == nil,
            try db.number("SELECT 1 FROM commitment WHERE forum = ? LIMIT 1", [stored.id]) == nil
        else { throw ArchiveFailure.changedSince }
        try ForumRecord.delete(at: stored.id, in: db)
    }

    // MARK: Meetings

    private func go(
        _ delta: MeetingDelta, _ forum: ForumID, _ present: Side, _ wanted: Side, _ revisions: Revisions, in db: Database
    ) throws {
        let revision = try revision(of: delta.id.thing, revisions)
        let stored = try MeetingRecord.read(delta.id, in: db)
        // Its own approval can be taken back; whatever was done before somebody approved it cannot.
        if stored?.meeting.head.stage == .approved, delta.head?[present]?.stage != .approved { throw ArchiveFailure.approved }
        guard stored?.meeting.head.revision ?? 0 == revision.present else { throw ArchiveFailure.changedSince }
        guard var meeting = delta.meeting(wanted, from: stored?.meeting) else {
            guard let stored else { throw ArchiveFailure.changedSince }
            // Somebody has made a commitment there since.
            guard try CommitmentRecord.made(at: delta.id, in: db).isEmpty else { throw ArchiveFailure.changedSince }
            return try MeetingRecord.delete(at: stored.id, in: db)
        }
        guard let stored else {
            guard let row = try ForumRecord.id(forum, in: db) else { throw ArchiveFailure.changedSince }
            meeting.head.revision = revision.wanted
            try MeetingRecord.insert(meeting, forum: row, in: db)
            return
        }
        meeting.head.revision = stored.meeting.head.revision + 1
        meeting.head.sequence = meeting.head.sequence(after: stored.meeting.head)
        try MeetingRecord.update(meeting, over: stored, in: db)
        try rename(revision.wanted, to: meeting.head.revision, ofThing: delta.id.thing, in: db)
    }

    // MARK: Commitments

    /// The commitment as it is stored, when it is as the entry left it; nil when it has to be missing and is.
    private func stored(_ id: CommitmentID, _ revisions: Revisions, in db: Database) throws -> CommitmentRecord.Stored? {
        let stored = try CommitmentRecord.read(id, in: db)
        guard stored?.commitment.revision ?? 0 == (try revision(of: id.thing, revisions)).present else {
            throw ArchiveFailure.changedSince
        }
        return stored
    }
}
