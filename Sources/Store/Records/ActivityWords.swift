import Domain
import GRDB

/// Sökord. The folded texts of an activity in one column, a line for each, and the index over them.
///
/// The index holds no text of its own but the words; what is taken out of it has to be told with the text that was put
/// in. Words that were taken out stay in its old pages until `settle` has merged them.
enum ActivityWords {
    /// Roles are not in it: they stand in the register and change their spelling there.
    static func folded(_ activity: Activity) -> String {
        let own = [activity.text, activity.timeline, activity.followUp, activity.target?.words].compactMap { $0?.text }
        let lists = (activity.target?.units ?? []).map(\.name.text) + activity.reports.compactMap { $0.comment?.text }
            + activity.notes.map(\.text.text)
        return (own + lists).map(\.folded).joined(separator: "\n")
    }

    static func insert(_ folded: String, at id: Int64, in db: Database) throws {
        try db.run("INSERT INTO activity_words (id, folded) VALUES (?, ?)", [id, folded])
        try db.run("INSERT INTO activity_search (rowid, folded) VALUES (?, ?)", [id, folded])
    }

    static func update(_ folded: String, at id: Int64, in db: Database) throws {
        guard let before = try stored(at: id, in: db), before != folded else { return }
        try leave(before, at: id, in: db)
        try db.run("UPDATE activity_words SET folded = ? WHERE id = ?", [folded, id])
        try db.run("INSERT INTO activity_search (rowid, folded) VALUES (?, ?)", [id, folded])
    }

    static func delete(at id: Int64, in db: Database) throws {
        guard let before = try stored(at: id, in: db) else { return }
        try leave(before, at: id, in: db)
        try db.run("DELETE FROM activity_words WHERE id = ?", [id])
    }

    /// Outside any other writing: merges the index, so that words that were taken out are no longer in any page of it.
    static func settle(in db: Database) throws {
        try db.execute(sql: "INSERT INTO activity_search (activity_search) VALUES ('optimize')")
    }

    private static func stored(at id: Int64, in db: Database) throws -> String? {
        try String.fetchOne(db.cachedStatement(sql: "SELECT folded FROM activity_words WHERE id = ?"), arguments: [id])
    }

    private static func leave(_ folded: String, at id: Int64, in db: Database) throws {
        try db.run(
            "INSERT INTO activity_search (activity_search, rowid, folded) VALUES ('delete', ?, ?)", [id, folded])
    }
}
