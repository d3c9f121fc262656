import Domain
import GRDB

/// Möten, any stretch of them, the newest first. The index gives the numbers of the rows; only those shown are read.
enum MeetingList {
    static let longest = 512

    static func window(_ filter: MeetingFilter, offset: Int, limit: Int, in db: Database) throws -> MeetingWindow {
        let offset = max(0, offset)
        let condition = MeetingCondition(filter)
        let arguments: StatementArguments = StatementArguments(condition.arguments)
        let matching = try db.number("SELECT count(*) FROM meeting AS m WHERE \(condition.sql)", arguments) ?? 0
        let ids = try Int64.fetchAll(
            db.cachedStatement(sql: sql(condition)),
            arguments: arguments + [min(max(0, limit), longest), offset])
        return MeetingWindow(
            offset: offset, rows: try ids.compactMap { try MeetingRecord.row(at: $0, in: db) }, matching: matching)
    }

    static func sql(_ condition: MeetingCondition) -> String {
        """
        SELECT m.id FROM meeting AS m WHERE \(condition.sql)
        ORDER BY m.day DESC, m.begins DESC, m.code DESC LIMIT ? OFFSET ?
        """
    }

    /// Nil for one that the filter does not let through.
    static func place(of meeting: MeetingID, _ filter: MeetingFilter, in db: Database) throws -> Int? {
        let condition = MeetingCondition(filter)
        let arguments: StatementArguments = StatementArguments(condition.arguments)
        let own = "SELECT m.day, coalesce(m.begins, -1) FROM meeting AS m WHERE \(condition.sql) AND m.code = ?"
        guard
            let (day, begins) = try db.first(
                own, arguments + [meeting.text], { row in (row[0] as Int, row[1] as Int) })
        else { return nil }
        let before = """
            SELECT count(*) FROM meeting AS m WHERE \(condition.sql) AND m.day >= ?
                AND (m.day, coalesce(m.begins, -1), m.code) > (?, ?, ?)
            """
        return try db.number(before, arguments + [day, day, begins, meeting.text])
    }
}

/// The filter in SQL, asked of `meeting AS m`.
struct MeetingCondition {
    private(set) var sql: String
    private(set) var arguments: [any DatabaseValueConvertible] = []

    init(_ filter: MeetingFilter) {
        var terms: [String] = []
        if let forum = filter.forum {
            terms.append("m.forum = (SELECT id FROM forum WHERE code = ?)")
            arguments.append(forum.text)
        }
        if let from = filter.from {
            terms.append("m.day >= ?")
            arguments.append(from.number)
        }
        if let through = filter.through {
            terms.append("m.day <= ?")
            arguments.append(through.number)
        }
        if !filter.stages.isEmpty {
            // With the sign no index by stage is chosen, which would have to be sorted.
            let codes = filter.stages.map(\.rawValue).sorted()
            terms.append("+m.stage IN (\(repeatElement("?", count: codes.count).joined(separator: ", ")))")
            arguments += codes
        }
        sql = terms.isEmpty ? "1" : terms.joined(separator: " AND ")
    }
}
