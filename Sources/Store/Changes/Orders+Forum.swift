import Domain
import GRDB

/// Utförande av ändringar av forum och deras möten.
extension Orders {
    func save(_ forum: Forum, meetings: [Meeting]) throws -> Receipt {
        var deed = ForumDeed(forum: forum.id)
        let row: Int64
        if let stored = try ForumRecord.read(forum.id, in: db) {
            guard stored.forum.revision == forum.revision else { throw ArchiveFailure.conflict }
            row = stored.id
            if stored.forum != forum {
                var forum = forum
                forum.revision += 1
                try ForumRecord.update(forum, over: stored, in: db)
                deed.add(forum: stored.forum, forum)
            }
        } else {
            guard forum.revision == 0 else { throw ArchiveFailure.missing }
            var forum = forum
            forum.revision = 1
            row = try ForumRecord.insert(forum, in: db)
            deed.add(forum: nil, forum)
        }
        var kinds: Set<ChangeKind> = []
        for meeting in meetings {
            guard meeting.head.forum == forum.id else { throw ArchiveFailure.other(detail: "meetings of two forums") }
            let before = try save(meeting, forum: row, in: &deed)
            if before != meeting { kinds.insert(ChangeKind(before, meeting, commitments: false)) }
        }
        guard !deed.isEmpty else { return Receipt(subjects: []) }
        if let particulars = deed.particulars { return try note(particulars.before == nil ? .newForum : .changeForum, deed) }
        return try note(kinds.count == 1 ? kinds.first ?? .changeForum : .changeForum, deed)
    }

    func remove(_ id: ForumID, from revision: Int) throws -> Receipt {
        guard let stored = try ForumRecord.read(id, in: db) else { throw ArchiveFailure.missing }
        guard stored.forum.revision == revision else { throw ArchiveFailure.conflict }
        guard try !MeetingRecord.hasHeld(stored.id, in: db) else { throw ArchiveFailure.hasMeetings }
        var deed = ForumDeed(forum: id)
        for meeting in try MeetingRecord.all(of: stored.id, in: db) { try remove(meeting, in: &deed) }
        // Those that were made between meetings.
        for commitment in try CommitmentRecord.all(of: stored.id, in: db) { try remove(commitment, in: &deed) }
        try ForumRecord.delete(at: stored.id, in: db)
        deed.add(forum: stored.forum, nil)
        return try note(.removeForum, deed)
    }

    // MARK: Meetings

    func save(_ meeting: Meeting, commitments: [Commitment]) throws -> Receipt {
        guard let forum = try ForumRecord.id(meeting.head.forum, in: db) else { throw ArchiveFailure.missing }
        var deed = ForumDeed(forum: meeting.head.forum)
        let before = try save(meeting, forum: forum, in: &deed)
        for commitment in commitments { _ = try save(commitment, at: meeting.id, in: &deed) }
        guard !deed.isEmpty else { return Receipt(subjects: []) }
        let changed = deed.commitments.isEmpty ? [] : commitments
        return try note(ChangeKind(before, meeting, commitments: changed), deed)
    }

    func remove(_ id: MeetingID, from revision: Int) throws -> Receipt {
        guard let stored = try MeetingRecord.read(id, in: db) else { throw ArchiveFailure.missing }
        if stored.meeting.head.stage.isSettled { throw ArchiveFailure.approved }
        guard stored.meeting.head.revision == revision else { throw ArchiveFailure.conflict }
        var deed = ForumDeed(forum: stored.meeting.head.forum)
        try remove(stored, in: &deed)
        return try note(.removeMeeting, deed)
    }

    /// What was stored before; nil when it is new. One that is as it was is left.
    private func save(_ meeting: Meeting, forum: Int64, in deed: inout ForumDeed) throws -> Meeting? {
        guard Set(meeting.items.map(\.id)).count == meeting.items.count else {
            throw ArchiveFailure.other(detail: "two items of one id")
        }
        var next = meeting
        next.head.revision += 1
        guard let stored = try MeetingRecord.read(meeting.id, in: db) else {
            guard meeting.head.revision == 0 else { throw ArchiveFailure.missing }
            // Entered afterwards: then nothing of it was ever here.
            guard meeting.head.stage != .wrongForum || meeting == meeting.emptied(on: meeting.head.day) else {
                throw ArchiveFailure.other(detail: "wrong forum")
            }
            try MeetingRecord.insert(next, forum: forum, in: db)
            deed.add(meeting: nil, next)
            return nil
        }
        if stored.meeting.head.stage.isSettled { throw ArchiveFailure.approved }
        guard stored.forum == forum else { throw ArchiveFailure.other(detail: "a meeting of another forum") }
        guard stored.meeting.head.revision == meeting.head.revision else { throw ArchiveFailure.conflict }
        // That is an order of its own, which cannot be undone.
        guard meeting.head.stage != .wrongForum else { throw ArchiveFailure.other(detail: "wrong forum") }
        guard stored.meeting != meeting else { return meeting }
        try MeetingRecord.update(next, over: stored, in: db)
        deed.add(meeting: stored.meeting, next)
        return stored.meeting
    }

    /// With the commitments that were made at it.
    private func remove(_ stored: MeetingRecord.Stored, in deed: inout ForumDeed) throws {
        for id in try CommitmentRecord.made(at: stored.meeting.id, in: db) {
            if let commitment = try CommitmentRecord.read(at: id, in: db) { try remove(commitment, in: &deed) }
        }
        try MeetingRecord.delete(at: stored.id, in: db)
        deed.add(meeting: stored.meeting, nil)
    }

    // MARK: Commitments

    func save(_ commitments: [Commitment]) throws -> Receipt {
        guard let first = commitments.first else { return Receipt(subjects: []) }
        var deed = ForumDeed(forum: first.forum)
        var isNew = false
        for commitment in commitments { isNew = try save(commitment, at: nil, in: &deed) == nil || isNew }
        guard !deed.isEmpty else { return Receipt(subjects: []) }
        return try note(isNew ? .newCommitment : .changeCommitment, deed)
    }

    /// What was stored before; nil when it is new. One that is as it was is left.
    ///
    /// - Parameter present: The meeting of the same order, which has been looked at already.
    private func save(_ commitment: Commitment, at present: MeetingID?, in deed: inout ForumDeed) throws -> Commitment? {
        let stored = try CommitmentRecord.read(commitment.id, in: db)
        guard stored?.commitment != commitment else { return commitment }
        guard stored?.commitment.revision ?? 0 == commitment.revision else {
            throw stored == nil ? ArchiveFailure.missing : .conflict
        }
        // It is made at a meeting of the forum, or it is nowhere.
        guard try MeetingRecord.isThere(commitment.meeting, of: commitment.forum, in: db) else { throw ArchiveFailure.missing }
        try refuseSettled(stored?.commitment, commitment, but: present.map { [$0] } ?? [])
        var next = commitment
        next.revision += 1
        try put(next, over: stored)
        deed.add(commitment: stored?.commitment, next)
        return stored?.commitment
    }

    private func remove(_ stored: CommitmentRecord.Stored, in deed: inout ForumDeed) throws {
        try CommitmentRecord.delete(at: stored.id, in: db)
        deed.add(commitment: stored.commitment, nil)
    }

    /// Also the way of undoing.
    func put(_ commitment: Commitment, over stored: CommitmentRecord.Stored?) throws {
        guard let forum = try ForumRecord.id(commitment.forum, in: db) else { throw ArchiveFailure.missing }
        guard let stored else { return try CommitmentRecord.insert(commitment, forum: forum, in: db) }
        try CommitmentRecord.update(commitment, over: stored, forum: forum, in: db)
    }

    /// What the record of an approved meeting says stands: which commitments were made there, in what words, and what was
    /// done with others. Whether they are done, and when they are due, goes on.
    func refuseSettled(_ before: Commitment?, _ after: Commitment?, but present: Set<MeetingID>) throws {
        func made(_ commitment: Commitment?) -> Commitment? {
            commitment.map {
                Commitment(
                    id: $0.id, forum: $0.forum, meeting: $0.meeting, madeOn: $0.madeOn, text: $0.text, role: $0.role,
                    organisation: $0.organisation, due: $0.madeOn)
            }
        }
        var touched: Set<MeetingID> = []
        if made(before) != made(after) { touched.formUnion([before?.meeting, after?.meeting].compactMap { $0 }) }
        let (old, new) = (before?.events ?? [], after?.events ?? [])
        for meeting in Set((old + new).compactMap(\.meeting)) {
            if old.filter({ $0.meeting == meeting }) != new.filter({ $0.meeting == meeting }) { touched.insert(meeting) }
        }
        for meeting in touched.subtracting(present) where try MeetingRecord.stage(meeting, in: db)?.isSettled ?? false {
            throw ArchiveFailure.approved
        }
    }

    private func note(_ kind: ChangeKind, _ deed: ForumDeed) throws -> Receipt {
        try note(kind, .forum(deed), things: deed.things)
    }
}

extension MeetingRecord {
    /// The forum has a meeting that took place.
    static func hasHeld(_ forum: Int64, in db: Database) throws -> Bool {
        let sql = "SELECT 1 FROM meeting WHERE forum = ? AND stage NOT IN ('planned', 'cancelled') LIMIT 1"
        return try db.number(sql, [forum]) != nil
    }

    static func isThere(_ meeting: MeetingID, of forum: ForumID, in db: Database) throws -> Bool {
        let sql = "SELECT 1 FROM meeting WHERE code = ? AND forum = (SELECT id FROM forum WHERE code = ?)"
        return try db.number(sql, [meeting.text, forum.text]) != nil
    }

    static func all(of forum: Int64, in db: Database) throws -> [Stored] {
        try Int64.fetchAll(
            db.cachedStatement(sql: "SELECT id FROM meeting WHERE forum = ? ORDER BY day, begins, code"), arguments: [forum]
        ).compactMap { try read(at: $0, in: db) }
    }
}

extension CommitmentRecord {
    static func all(of forum: Int64, in db: Database) throws -> [Stored] {
        try Int64.fetchAll(
            db.cachedStatement(sql: "SELECT id FROM commitment WHERE forum = ? ORDER BY turn, code"), arguments: [forum]
        ).compactMap { try read(at: $0, in: db) }
    }
}
