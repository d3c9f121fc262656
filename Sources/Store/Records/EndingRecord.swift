import Domain
import GRDB

/// Slut that are counted: district, month, kind and a number, never a row per walk.
enum EndingRecord {
    static func add(_ kind: EndingKind, district: DistrictID, month: Month, in db: Database) throws {
        let columns = kind.columns
        try db.run(
            """
            INSERT INTO ending_count (district, month, kind, detail, count) VALUES (?, ?, ?, ?, 1)
            ON CONFLICT DO UPDATE SET count = count + 1
            """, [district.text, month.iso, columns.kind, columns.detail])
    }

    /// False when there is nothing to take away. A counter that comes to nought is removed.
    static func takeAway(_ kind: EndingKind, district: DistrictID, month: Month, in db: Database) throws -> Bool {
        let columns = kind.columns
        let key: StatementArguments = [district.text, month.iso, columns.kind, columns.detail]
        let place = "WHERE district = ? AND month = ? AND kind = ? AND detail = ?"
        guard let count = try db.number("SELECT count FROM ending_count \(place)", key) else { return false }
        try db.run(
            count > 1 ? "UPDATE ending_count SET count = count - 1 \(place)" : "DELETE FROM ending_count \(place)", key)
        return true
    }

    /// One year, all districts together, by month and kind.
    static func counts(year: Int, in db: Database) throws -> [EndingCount] {
        let sql = """
            SELECT month, kind, detail, sum(count) FROM ending_count WHERE month BETWEEN ? AND ?
            GROUP BY month, kind, detail ORDER BY month, kind, detail
            """
        let bounds: StatementArguments = [Month(year: year, month: 1).iso, Month(year: year, month: 12).iso]
        return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: bounds).map {
            EndingCount(month: try .stored($0[0]), kind: try .stored(kind: $0[1], detail: $0[2]), count: $0[3])
        }
    }
}
