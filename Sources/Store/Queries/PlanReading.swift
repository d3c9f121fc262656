import Domain
import GRDB

/// Hela rader i planens egen ordning: for exports, the linter and comparisons. One row at a time is in memory.
enum PlanReading {
    static let longest = 512
    static let mostRemarks = 1000
    static let mostCompared = 4000

    private static let order = "ORDER BY a.section_place, a.position, a.code"

    static func whole(_ plan: PlanID, offset: Int, limit: Int, in db: Database) throws -> [Activity] {
        guard let place = try PlanRecord.place(plan, in: db) else { return [] }
        // The index gives the numbers of the rows; only those that are wanted are read.
        let sql = """
            SELECT a.id FROM activity AS a WHERE a.plan = ? \(order) LIMIT ? OFFSET ?
            """
        let ids = try Int64.fetchAll(
            db.cachedStatement(sql: sql), arguments: [place.id, min(max(0, limit), longest), max(0, offset)])
        return try ids.compactMap { try ActivityRecord.read(at: $0, in: db)?.activity }
    }

    static func each(_ plan: Int64, most: Int = .max, in db: Database, _ body: (Activity) throws -> Void) throws {
        let ids = try Int64.fetchAll(
            db.cachedStatement(sql: "SELECT a.id FROM activity AS a WHERE a.plan = ? \(order) LIMIT ?"),
            arguments: [plan, most])
        for id in ids { if let stored = try ActivityRecord.read(at: id, in: db) { try body(stored.activity) } }
    }

    static func review(
        _ code: PlanID, _ facts: PlanLint.Facts, register: RoleRegister, in db: Database
    ) throws -> PlanReview {
        guard let stored = try PlanRecord.read(code, in: db) else { return PlanReview(remarks: [], coverage: Coverage()) }
        var lint = PlanLint(stored.plan, register: register, facts: facts)
        try each(stored.id, in: db) { lint.read($0) }
        var review = lint.finished()
        review.remarks = Array(review.remarks.prefix(mostRemarks))
        return review
    }

    /// Nil when one of the plans is gone.
    static func comparison(_ old: PlanID, _ new: PlanID, in db: Database) throws -> PlanComparison? {
        guard let old = try PlanRecord.read(old, in: db), let new = try PlanRecord.read(new, in: db) else { return nil }
        var rows: (old: [Activity], new: [Activity]) = ([], [])
        try each(old.id, most: mostCompared, in: db) { rows.old.append($0) }
        try each(new.id, most: mostCompared, in: db) { rows.new.append($0) }
        var comparison = PlanComparison(old.plan, rows.old, new.plan, rows.new)
        comparison.rows = Array(comparison.rows.prefix(mostCompared))
        return comparison
    }
}
