import Domain
import GRDB

/// Gallring av borttagna planer: they are kept for undo as long as the journal is, and then they go with every row.
enum PlanDisposal {
    static let keptDays = Journal.keptDays

    /// Inside a transaction, but for copies; the number of plans. The caller wipes the traces.
    static func remove(removedBefore day: Int, in db: Database) throws -> Int {
        let sql = "SELECT id, code FROM plan WHERE removed_day IS NOT NULL AND removed_day < ?"
        let plans = try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [day])
        for plan in plans { try remove(plan[0], plan[1], in: db) }
        return plans.count
    }

    private static func remove(_ id: Int64, _ code: String, in db: Database) throws {
        for row in try Int64.fetchAll(db.cachedStatement(sql: "SELECT id FROM activity WHERE plan = ?"), arguments: [id]) {
            try ActivityWords.delete(at: row, in: db)
            try ActivityParts.remove(of: row, in: db)
        }
        try db.run("DELETE FROM activity_log WHERE activity IN (SELECT code FROM activity WHERE plan = ?)", [id])
        try db.run("DELETE FROM activity_owed WHERE plan = ?", [id])
        try db.run("DELETE FROM activity WHERE plan = ?", [id])
        try PlanParts.remove(of: id, in: db)
        try db.run("DELETE FROM plan WHERE id = ?", [id])
        // What the journal says of its rows could not be undone any more.
        try Journal.forget("subject = ?", [code], in: db)
    }
}
