import Domain
import GRDB

/// Listan över forum, with what is next, what was last and what is owed: some steps in an index for each.
enum ForumList {
    static let most = 500

    static let sql = """
        SELECT \(ForumRecord.selection) FROM forum ORDER BY closed_day IS NOT NULL, sorting, code LIMIT \(most)
        """

    static func read(on day: CalendarDay, in db: Database) throws -> [ForumHead] {
        try forums(in: db).map { try head(of: $0, on: day, in: db) }
    }

    private static func head(of stored: ForumRecord.Stored, on day: CalendarDay, in db: Database) throws -> ForumHead {
        var head = ForumHead(forum: stored.forum, next: nil, last: nil, meetings: 0, openCommitments: 0, lateCommitments: 0)
        var ids: [Int64?] = []
        _ = try db.first(looking, [stored.id, Commitment.closedTurn, day.number]) { row in
            (head.meetings, head.openCommitments, head.lateCommitments) = (row[0], row[1], row[2])
            ids = (3...6).map { row[$0] }
        }
        func row(_ place: Int) throws -> MeetingRow? { try ids[place].flatMap { try MeetingRecord.row(at: $0, in: db) } }
        head.next = try row(0) ?? row(1)
        // The later of the last that is held and the last that is approved.
        head.last = try [row(2), row(3)].compactMap { $0 }.max { MeetingPlace($0.head) < MeetingPlace($1.head) }
        return head
    }

    private static func forums(in db: Database) throws -> [ForumRecord.Stored] {
        try Array(Row.fetchCursor(db.cachedStatement(sql: sql)).map { try ForumRecord.stored($0, in: db) })
    }

    /// Counts, and the numbers of the running one, the next planned, the last held and the last approved.
    static let looking = """
        SELECT
            (SELECT count(*) FROM meeting
                WHERE forum = ?1 AND stage IN ('planned', 'running', 'held', 'approved', 'wrong_forum')),
            (SELECT count(*) FROM commitment WHERE forum = ?1 AND turn < ?2),
            (SELECT count(*) FROM commitment WHERE forum = ?1 AND turn < ?3),
            (SELECT id FROM meeting WHERE forum = ?1 AND stage = 'running' ORDER BY day, begins, code LIMIT 1),
            (SELECT id FROM meeting WHERE forum = ?1 AND stage = 'planned' AND day >= ?3 ORDER BY day, begins, code LIMIT 1),
            (SELECT id FROM meeting WHERE forum = ?1 AND stage = 'held' ORDER BY day DESC, begins DESC, code DESC LIMIT 1),
            (SELECT id FROM meeting WHERE forum = ?1 AND stage = 'approved' ORDER BY day DESC, begins DESC, code DESC LIMIT 1)
        """
}

/// Where a meeting stands in time: those of one day by the hour, and those without one before them.
struct MeetingPlace: Comparable {
    var day: Int
    var begins: Int
    var code: String

    static func < (a: Self, b: Self) -> Bool { (a.day, a.begins, a.code) < (b.day, b.begins, b.code) }
}

extension MeetingPlace {
    init(_ head: MeetingHead) { self.init(day: head.day.number, begins: head.begins ?? -1, code: head.id.text) }
}
