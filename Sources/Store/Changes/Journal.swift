import Domain
import GRDB

/// Ångra-journal. One entry per undoable change, written in the change's own transaction, so that undo survives a restart.
///
/// Undo concerns one's own changes: those made since it was opened, and those that were there then. What another
/// instance did since is not ours to undo; if it touched the same thing, undo is refused.
struct Journal {
    /// Days and entries that are kept at most.
    static let keptDays = 90
    static let keptEntries: Int64 = 1000

    /// Random, of one opening of the archive; tells nothing.
    let session: Int64
    /// The newest entry there was at the opening.
    let inherited: Int64

    struct Entry {
        var id: Int64
        var kind: ChangeKind
        var deed: Deed
        var revisionBefore: Int
        var revisionAfter: Int
        var position: Int64?
    }

    static func open(in db: Database) throws -> Journal {
        let newest = try db.number("SELECT max(id) FROM journal") ?? 0
        return Journal(session: .random(in: .min ... .max), inherited: Int64(newest))
    }

    /// A new change, after which there is nothing to redo.
    ///
    /// - Parameter things: What the deed changed, with revisions, where it is more than the one thing of the columns.
    func write(
        _ kind: ChangeKind, _ deed: Deed, on day: CalendarDay, position: Int64? = nil, things: [JournalThing] = [],
        in db: Database
    ) throws {
        try Self.forget("undone AND (session = ? OR id <= ?)", [session, inherited], in: db)
        let revisions = deed.revisions
        try db.run(
            """
            INSERT INTO journal (session, day, kind, subject, deed, revision_before, revision_after, position,
                drops_text, brings_text)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                session, day.number, kind.rawValue, deed.subject, try deed.encoded(), revisions.before, revisions.after,
                position, deed.dropsText ? 1 : 0, deed.bringsText ? 1 : 0,
            ])
        let entry = db.lastInsertedRowID
        for thing in things {
            try db.run(
                "INSERT INTO journal_thing (entry, thing, revision_before, revision_after) VALUES (?, ?, ?, ?)",
                [entry, thing.thing, thing.before, thing.after])
        }
        try Self.forget("id <= ?", [entry - Self.keptEntries], in: db)
    }

    /// Removes entries, and remembers that their traces have to be wiped; the number of them.
    @discardableResult
    static func forget(_ condition: String, _ arguments: StatementArguments, in db: Database) throws -> Int {
        let sql = """
            SELECT count(*), max(CASE WHEN undone THEN brings_text ELSE drops_text END) FROM journal WHERE \(condition)
            """
        guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: arguments),
            let count = row[0] as Int?, count > 0
        else { return 0 }
        try db.run("DELETE FROM journal_thing WHERE entry IN (SELECT id FROM journal WHERE \(condition))", arguments)
        try db.run("DELETE FROM journal WHERE \(condition)", arguments)
        try Traces.leave((row[1] as Int? ?? 0) > 0 ? .text : .journal, in: db)
        return count
    }

    func next(undone: Bool, in db: Database) throws -> Entry? {
        let sql = """
            SELECT id, kind, deed, revision_before, revision_after, position FROM journal
            WHERE \(Self.own(undone: undone)) LIMIT 1
            """
        let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [session, inherited])
        guard let row, let kind = ChangeKind(rawValue: row[1]), let deed = Deed.decoded(row[2]) else { return nil }
        return Entry(
            id: row[0], kind: kind, deed: deed, revisionBefore: row[3], revisionAfter: row[4], position: row[5])
    }

    /// One's own entries in the order of undoing or of doing again. `undone` stands by itself, so that its index is used.
    private static func own(undone: Bool) -> String {
        "\(undone ? "undone" : "NOT undone") AND (session = ? OR id <= ?) ORDER BY id \(undone ? "ASC" : "DESC")"
    }

    /// Asked after every change, so it reads no more than the kinds.
    func state(in db: Database) throws -> UndoState {
        UndoState(undo: try kind(undone: false, in: db), redo: try kind(undone: true, in: db))
    }

    private func kind(undone: Bool, in db: Database) throws -> ChangeKind? {
        let sql = "SELECT kind FROM journal WHERE \(Self.own(undone: undone)) LIMIT 1"
        let kind = try String.fetchOne(db.cachedStatement(sql: sql), arguments: [session, inherited])
        return kind.flatMap(ChangeKind.init(rawValue:))
    }

    func mark(_ entry: Entry, undone: Bool, in db: Database) throws {
        try db.run("UPDATE journal SET undone = ? WHERE id = ?", [undone ? 1 : 0, entry.id])
    }

    /// The state of the thing that had the one revision is in force again under another: revisions only count up, so
    /// that nobody mistakes a thing that was undone and changed for the one that they read.
    func rename(_ revision: Int, to new: Int, of subject: String, in db: Database) throws {
        for column in ["revision_before", "revision_after"] {
            try db.run(
                "UPDATE journal SET \(column) = ? WHERE subject = ? AND \(column) = ?", [new, subject, revision])
        }
    }

    /// The same of a thing whose revisions stand beside its entries.
    func rename(_ revision: Int, to new: Int, ofThing thing: String, in db: Database) throws {
        for column in ["revision_before", "revision_after"] {
            try db.run(
                "UPDATE journal_thing SET \(column) = ? WHERE thing = ? AND \(column) = ?", [new, thing, revision])
        }
    }
}
