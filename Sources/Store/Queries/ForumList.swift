import Domain
import GRDB

/// Listan över forum, with what is next, what was last and what is owed: some steps in an index for each.
enum ForumList {
    static let most = 500

    static let sql = """
        SELECT \(ForumRecord.selection) FROM forum ORDER BY closed_day IS NOT NULL, sorting, code LIMIT \(most)
        """

    static func read(on day: CalendarDay, in db: Database) throws -> [ForumHead] {
        var heads: [ForumHead] = []
        for stored in try forums(in: db) {
            let id = stored.id
            let counts = try db.first(counting, [id, id, Commitment.closedTurn, id, day.number]) { row in
                (row[0] as Int, row[1] as Int, row[2] as Int)
            }
            heads.append(
                ForumHead(
                    forum: stored.forum, next: try row(running, [id], in: db) ?? row(planned, [id, day.number], in: db),
                    last: try last(id, in: db), meetings: counts?.0 ?? 0, openCommitments: counts?.1 ?? 0,
                    lateCommitments: counts?.2 ?? 0))
        }
        return heads
    }

    private static func forums(in db: Database) throws -> [ForumRecord.Stored] {
        try Array(Row.fetchCursor(db.cachedStatement(sql: sql)).map { try ForumRecord.stored($0, in: db) })
    }

    static let counting = """
        SELECT
            (SELECT count(*) FROM meeting
                WHERE forum = ? AND stage IN ('planned', 'running', 'held', 'approved', 'wrong_forum')),
            (SELECT count(*) FROM commitment WHERE forum = ? AND turn < ?),
            (SELECT count(*) FROM commitment WHERE forum = ? AND turn < ?)
        """
    static let running = """
        SELECT id FROM meeting WHERE forum = ? AND stage = 'running' ORDER BY day, begins, code LIMIT 1
        """
    static let planned = """
        SELECT id FROM meeting WHERE forum = ? AND stage = 'planned' AND day >= ? ORDER BY day, begins, code LIMIT 1
        """
    static let latest = """
        SELECT id, day, begins, code FROM meeting WHERE forum = ? AND stage = ?
        ORDER BY day DESC, begins DESC, code DESC LIMIT 1
        """

    private static func row(_ sql: String, _ arguments: StatementArguments, in db: Database) throws -> MeetingRow? {
        let id = try Int64.fetchOne(db.cachedStatement(sql: sql), arguments: arguments)
        return try id.flatMap { try MeetingRecord.row(at: $0, in: db) }
    }

    /// The later of the last that is held and the last that is approved.
    private static func last(_ forum: Int64, in db: Database) throws -> MeetingRow? {
        var found: (id: Int64, place: MeetingPlace)?
        for stage in [MeetingStage.held, .approved] {
            let candidate = try db.first(latest, [forum, stage.rawValue]) { row in
                (id: row[0] as Int64, place: MeetingPlace(day: row[1], begins: row[2] ?? -1, code: row[3]))
            }
            guard let candidate else { continue }
            if let known = found, candidate.place < known.place { continue }
            found = candidate
        }
        return try found.flatMap { try MeetingRecord.row(at: $0.id, in: db) }
    }
}

/// Where a meeting stands in time: those of one day by the hour, and those without one before them.
struct MeetingPlace: Comparable {
    var day: Int
    var begins: Int
    var code: String

    static func < (a: Self, b: Self) -> Bool { (a.day, a.begins, a.code) < (b.day, b.begins, b.code) }
}
