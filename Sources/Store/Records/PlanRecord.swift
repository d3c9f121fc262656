import Domain
import GRDB

/// Handlingsplan as a row of `plan` and its four lists. A removed plan is there for undo alone.
enum PlanRecord {
    /// A plan as it is stored, with the number of its row.
    struct Stored {
        var id: Int64
        var plan: Plan
    }

    /// What has to be known of a plan to write its rows.
    struct Place {
        var id: Int64
        var year: Int
        var isFrozen: Bool
    }

    private static let columns = [
        "code", "revision", "district", "year", "edition", "style", "goal", "predecessor", "is_example", "stage",
        "is_frozen", "counts",
    ]
    private static let insertion = """
        INSERT INTO plan (\(columns.joined(separator: ", ")))
        VALUES (\(repeatElement("?", count: columns.count).joined(separator: ", ")))
        """
    private static let correction = """
        UPDATE plan SET \(columns.map { "\($0) = ?" }.joined(separator: ", ")) WHERE id = ?
        """

    private static func values(_ plan: Plan) -> [(any DatabaseValueConvertible)?] {
        [
            plan.id.text, plan.revision, plan.district.text, plan.year, plan.edition, plan.style.text, plan.goal?.text,
            plan.predecessor?.text, plan.isExample ? 1 : 0, plan.stage.rawValue, plan.isFrozen ? 1 : 0,
            plan.counts ? 1 : 0,
        ]
    }

    static func insert(_ plan: Plan, in db: Database) throws -> Int64 {
        try db.run(insertion, StatementArguments(values(plan)))
        let id = db.lastInsertedRowID
        try PlanParts.write(plan, of: id, in: db)
        return id
    }

    static func update(_ plan: Plan, at id: Int64, in db: Database) throws {
        try db.run(correction, StatementArguments(values(plan) + [id]))
        try PlanParts.remove(of: id, in: db)
        try PlanParts.write(plan, of: id, in: db)
    }

    /// Whether the code is taken, also by a plan that was removed.
    static func isTaken(_ code: PlanID, in db: Database) throws -> Bool {
        try db.number("SELECT 1 FROM plan WHERE code = ?", [code.text]) != nil
    }

    static func place(_ code: PlanID, in db: Database) throws -> Place? {
        let sql = "SELECT id, year, is_frozen FROM plan WHERE code = ? AND removed_day IS NULL"
        return try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [code.text]).map {
            Place(id: $0[0], year: $0[1], isFrozen: $0[2] == 1)
        }
    }

    /// The number of the row, revision and the day of removal of any plan there is.
    static func state(_ code: PlanID, in db: Database) throws -> (id: Int64, revision: Int, isRemoved: Bool)? {
        let sql = "SELECT id, revision, removed_day IS NOT NULL FROM plan WHERE code = ?"
        return try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [code.text]).map { ($0[0], $0[1], $0[2] == 1) }
    }

    static func mark(_ id: Int64, removed day: CalendarDay?, in db: Database) throws {
        try db.run("UPDATE plan SET removed_day = ? WHERE id = ?", [day?.number, id])
    }

    static func read(_ code: PlanID, in db: Database) throws -> Stored? {
        let sql = """
            SELECT id, revision, district, year, edition, style, goal, predecessor, is_example FROM plan
            WHERE code = ? AND removed_day IS NULL
            """
        guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [code.text]) else { return nil }
        let id: Int64 = row[0]
        let plan = Plan(
            id: code, revision: row[1], district: DistrictID(row[2]), year: row[3], edition: row[4], style: StyleID(row[5]),
            goal: .stored(row[6], .goal), sections: try PlanParts.sections(of: id, in: db),
            steps: try PlanParts.steps(of: id, in: db), predecessor: (row[7] as String?).map { PlanID($0) },
            removals: try PlanParts.removals(of: id, in: db), isExample: row[8] == 1,
            silenced: try PlanParts.silenced(of: id, in: db))
        return Stored(id: id, plan: plan)
    }

    /// Newest year first; within the year by district and the later edition first.
    static func heads(in db: Database) throws -> [PlanHead] {
        let sql = """
            SELECT code, revision, district, year, edition, stage, is_example, predecessor, activities, done FROM plan
            WHERE removed_day IS NULL ORDER BY year DESC, district, edition DESC, id LIMIT 500
            """
        let rows = try Row.fetchCursor(db.cachedStatement(sql: sql))
        var heads: [PlanHead] = []
        while let row = try rows.next() {
            heads.append(
                PlanHead(
                    id: PlanID(row[0]), revision: row[1], district: DistrictID(row[2]), year: row[3], edition: row[4],
                    stage: try .stored(row[5]), isExample: row[6] == 1, predecessor: (row[7] as String?).map { PlanID($0) },
                    activities: row[8], done: row[9]))
        }
        return heads
    }
}

extension ScreenedText {
    /// Read back from a column.
    static func stored(_ text: String?, _ kind: Kind) -> ScreenedText? { text.map { ScreenedText(stored: $0, kind: kind) } }
}
