import Domain
import GRDB

/// Åtaganden, any stretch of them: open ones by due day, then closed ones, the latest first.
enum CommitmentList {
    static let longest = 512
    static let mostOfMeeting = 200

    static func window(_ filter: CommitmentFilter, offset: Int, limit: Int, in db: Database) throws -> CommitmentWindow {
        let offset = max(0, offset)
        let condition = CommitmentCondition(filter)
        let arguments: StatementArguments = StatementArguments(condition.arguments)
        let matching = try db.number("SELECT count(*) FROM \(condition.source) WHERE \(condition.sql)", arguments) ?? 0
        let ids = try Int64.fetchAll(
            db.cachedStatement(sql: sql(condition)), arguments: arguments + [min(max(0, limit), longest), offset])
        return CommitmentWindow(offset: offset, rows: try ids.compactMap { try row(at: $0, in: db) }, matching: matching)
    }

    static func sql(_ condition: CommitmentCondition) -> String {
        "SELECT c.id FROM \(condition.source) WHERE \(condition.sql) ORDER BY c.turn, c.code LIMIT ? OFFSET ?"
    }

    private static func row(at id: Int64, in db: Database) throws -> CommitmentWindow.Row? {
        let sql = "SELECT \(CommitmentRecord.selection) FROM \(CommitmentRecord.source) WHERE c.id = ?"
        return try db.first(sql, [id]) { row in
            CommitmentWindow.Row(commitment: try CommitmentRecord.stored(row, in: db).commitment, forumName: row[11])
        }
    }

    /// What was made or taken up at the meeting before all, since its record says so; then what is open.
    static func of(_ meeting: MeetingID, _ forum: ForumID, in db: Database) throws -> [Commitment] {
        let own = try CommitmentRecord.made(at: meeting, in: db) + CommitmentRecord.taken(at: meeting, in: db)
        let open = try Int64.fetchAll(
            db.cachedStatement(sql: openOnes), arguments: [forum.text, Commitment.closedTurn, mostOfMeeting])
        var ids: [Int64] = []
        var seen: Set<Int64> = []
        for id in own + open where ids.count < mostOfMeeting && seen.insert(id).inserted { ids.append(id) }
        let found = try ids.compactMap { try CommitmentRecord.read(at: $0, in: db)?.commitment }
        return found.filter { $0.forum == forum }.sorted { ($0.turn, $0.id) < ($1.turn, $1.id) }
    }

    static let openOnes = """
        SELECT id FROM commitment WHERE forum = (SELECT id FROM forum WHERE code = ?) AND turn < ? ORDER BY turn, code LIMIT ?
        """
}

/// The filter in SQL, asked of `commitment AS c`, and of `forum AS f` where there are words.
struct CommitmentCondition {
    private(set) var sql: String
    private(set) var source = "commitment AS c"
    private(set) var arguments: [any DatabaseValueConvertible] = []

    init(_ filter: CommitmentFilter) {
        var terms: [String] = []
        if let forum = filter.forum {
            terms.append("c.forum = (SELECT id FROM forum WHERE code = ?)")
            arguments.append(forum.text)
        }
        if filter.openOnly {
            terms.append("c.turn < ?")
            arguments.append(Commitment.closedTurn)
        }
        let words = filter.words.folded.split(whereSeparator: \.isWhitespace).prefix(16).map(String.init)
        if !words.isEmpty { source += " CROSS JOIN forum AS f ON f.id = c.forum" }
        for word in words {
            terms.append("(instr(c.folded, ?) > 0 OR instr(f.folded, ?) > 0)")
            arguments += [word, word]
        }
        sql = terms.isEmpty ? "1" : terms.joined(separator: " AND ")
    }
}
