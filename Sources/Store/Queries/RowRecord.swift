import Domain
import GRDB

/// A row of the list, without what the list does not show.
enum RowRecord {
    static let columns = """
        code, revision, received_day, period, area, place_type, trigger, event_type, checked_day, id
        """

    static func fetch(_ sql: String, _ arguments: StatementArguments, in db: Database) throws -> [(row: ReportRow, id: Int64)] {
        let cursor = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
        var rows: [(row: ReportRow, id: Int64)] = []
        var periods = Known<Period>()
        var events = Known<Set<EventType>>()
        while let row = try cursor.next() {
            let shown = ReportRow(
                code: ReferenceCode(stored: row[0]), revision: row[1], receivedOn: CalendarDay(number: row[2]),
                period: try periods.value(row[3], Period.stored), area: AreaID(row[4]), placeType: try .stored(row[5]),
                trigger: try .stored(row[6]), eventTypes: try events.value(row[7], EventType.storedSet),
                checkedOn: (row[8] as Int?).map(CalendarDay.init(number:)))
            rows.append((shown, row[9]))
        }
        return rows
    }

    /// The oldest that nobody has checked.
    static func summary(in db: Database) throws -> ReportSummary {
        let counts = try Row.fetchOne(db.cachedStatement(sql: "SELECT total, unchecked FROM report_count"))
        let sql = """
            SELECT \(columns) FROM report WHERE checked_day IS NULL ORDER BY received_day, id LIMIT 5
            """
        return ReportSummary(
            total: counts?[0] ?? 0, unchecked: counts?[1] ?? 0, oldestUnchecked: try fetch(sql, [], in: db).map(\.row))
    }
}

/// Stored values that come again and again in a stretch of rows: each of them is read once.
struct Known<Value> {
    private var values: [String: Value] = [:]

    mutating func value(_ text: String, _ read: (String) throws -> Value) rethrows -> Value {
        if let known = values[text] { return known }
        let value = try read(text)
        values[text] = value
        return value
    }
}
