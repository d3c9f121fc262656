import Domain
import GRDB

/// Regelbundenhet: the marks of held meetings, out of one index and no further back than the period.
enum MarkReading {
    static let mostForums = 500
    /// Of one forum: more than one a day for five years.
    static let mostMarks = 2000

    static func read(_ question: RegularityQuestion, in db: Database) throws -> [ForumMarks] {
        let ids: [Int64]
        if let forum = question.forum {
            ids = try ForumRecord.id(forum, in: db).map { [$0] } ?? []
        } else {
            ids = try Int64.fetchAll(
                db.cachedStatement(sql: urgency),
                arguments: [question.through.number, min(max(0, question.limit), mostForums)])
        }
        return try ids.compactMap { try marks(of: $0, question, in: db) }
    }

    /// Open forums: the one that was treated the longest ago first, and one that never was since it was made.
    static let urgency = """
        SELECT f.id FROM forum AS f WHERE f.closed_day IS NULL
        ORDER BY coalesce(
            (SELECT max(m.day) FROM meeting AS m INDEXED BY meeting_treated
                WHERE m.forum = f.id AND m.day <= ? AND m.vbe = 'done' AND m.stage IN ('held', 'approved')),
            f.created_day), f.sorting, f.code
        LIMIT ?
        """
    static let marks = """
        SELECT code, day, convenor, vbe, id FROM meeting
        WHERE forum = ? AND stage IN ('held', 'approved') AND day BETWEEN ? AND ?
        ORDER BY day DESC, begins DESC, code DESC LIMIT \(mostMarks)
        """
    static let treated = """
        SELECT max(day) FROM meeting INDEXED BY meeting_treated
        WHERE forum = ? AND day < ? AND vbe = 'done' AND stage IN ('held', 'approved')
        """
    static let counted = """
        SELECT count(*) FROM meeting INDEXED BY meeting_treated
        WHERE forum = ? AND day BETWEEN ? AND ? AND vbe = 'done' AND stage IN ('held', 'approved')
        """
    static let next = "SELECT min(day) FROM meeting WHERE forum = ? AND stage = ? AND day >= ?"

    private static func marks(of forum: Int64, _ question: RegularityQuestion, in db: Database) throws -> ForumMarks? {
        let sql = "SELECT code, title, kind, convenor, cadence, created_day FROM forum WHERE id = ?"
        let head = try db.first(sql, [forum]) { row in
            ForumMarks(
                forum: ForumID(row[0]), name: row[1], kind: ForumKindID(row[2]), convenor: row[3], cadence: try .stored(row[4]),
                createdOn: CalendarDay(number: row[5]), marks: [])
        }
        guard var found = head else { return nil }
        let (from, through) = (question.from.number, question.through.number)
        let cursor = try Row.fetchCursor(db.cachedStatement(sql: marks), arguments: [forum, from, through])
        while let row = try cursor.next() {
            found.marks.append(
                MeetingMark(
                    meeting: MeetingID(row[0]), day: CalendarDay(number: row[1]), convenor: row[2],
                    vbe: try (row[3] as String?).map(ItemState.stored),
                    attendance: question.withAbsences ? try MeetingParts.attendance(of: row[4], in: db) : []))
        }
        found.marks.reverse()
        found.treatedBefore = try db.number(treated, [forum, from]).map(CalendarDay.init(number:))
        for year in [question.through.year - 1, question.through.year] {
            guard let first = CalendarDay(year: year, month: 1, day: 1), let last = CalendarDay(year: year, month: 12, day: 31)
            else { continue }
            found.treatedInYears[year] = try db.number(counted, [forum, first.number, min(last.number, through)])
        }
        // One that is under way is not missing.
        let ahead = try [MeetingStage.planned, .running].compactMap { try db.number(next, [forum, $0.rawValue, through]) }
        found.nextPlanned = ahead.min().map(CalendarDay.init(number:))
        return found
    }

    // MARK: Minutes

    /// Per kind of forum that the district has; by its id.
    static func tally(_ district: DistrictID, year: Int, in db: Database) throws -> [MinutesTally] {
        guard let first = CalendarDay(year: year, month: 1, day: 1), let last = CalendarDay(year: year, month: 12, day: 31)
        else { return [] }
        let bounds: StatementArguments = [first.number, last.number, district.text]
        return try Row.fetchAll(db.cachedStatement(sql: tallying), arguments: bounds).map {
            MinutesTally(kind: ForumKindID($0[0]), held: $0[1], treated: $0[2], left: $0[3])
        }
    }

    static let tallying = """
        SELECT f.kind, count(*) FILTER (WHERE m.stage IN ('held', 'approved')),
            count(*) FILTER (WHERE m.stage IN ('held', 'approved') AND m.vbe = 'done'),
            count(*) FILTER (WHERE m.stage IN ('planned', 'running'))
        FROM forum AS f LEFT JOIN meeting AS m ON m.forum = f.id AND m.day BETWEEN ? AND ?
        WHERE f.district = ? GROUP BY f.kind ORDER BY f.kind
        """
}
