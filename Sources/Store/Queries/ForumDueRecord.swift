import Domain
import GRDB

/// Vad som är sent eller snart i forum som inte är nedlagda: late ones first, the oldest first; then what is coming.
enum ForumDueRecord {
    static let most = 512

    static func read(on day: CalendarDay, within: Int, limit: Int, in db: Database) throws -> ForumDueList {
        let (within, limit) = (min(max(0, within), 100_000), min(max(0, limit), most))
        let last = day + within
        let late = try (db.number(lateCommitments, [day.number]) ?? 0) + (db.number(unfinished, [day.number]) ?? 0)
        let commitments = try Row.fetchAll(
            db.cachedStatement(sql: Self.commitments), arguments: [last.number, limit])
        // What comes is asked for by itself, so that what is unfinished does not take its place.
        let passed = try Row.fetchAll(db.cachedStatement(sql: meetings), arguments: [-1_000_000, day.number - 1, limit])
        let coming = try Row.fetchAll(db.cachedStatement(sql: meetings), arguments: [day.number, last.number, limit])
        var rows = commitments.map { row in
            ForumDueList.Row(
                forum: ForumID(row[0]), forumName: row[1],
                reason: .commitment(CommitmentID(row[2]), due: CalendarDay(number: row[3]), moves: row[4]), text: row[5],
                role: row[6])
        }
        rows += (passed + coming).map { row in
            let (meeting, held): (MeetingID, CalendarDay) = (MeetingID(row[2]), CalendarDay(number: row[3]))
            let isRunning = row[5] == MeetingStage.running.rawValue
            return ForumDueList.Row(
                forum: ForumID(row[0]), forumName: row[1],
                reason: held < day && !isRunning
                    ? .unfinished(meeting, day: held)
                    : .meeting(meeting, day: held, begins: row[4], isRunning: isRunning))
        }
        let sorted = rows.enumerated().sorted { a, b in
            Order(a.element, a.offset, on: day) < Order(b.element, b.offset, on: day)
        }
        return ForumDueList(rows: sorted.prefix(limit).map(\.element), late: late)
    }

    /// Of one day what is running, then meetings by the hour, then commitments.
    private struct Order: Comparable {
        var isComing: Bool
        var day: Int
        var hour: Int
        var place: Int

        init(_ row: ForumDueList.Row, _ place: Int, on day: CalendarDay) {
            isComing = !row.isLate(on: day)
            self.day = row.reason.day.number
            self.place = place
            hour =
                switch row.reason {
                case .meeting(_, _, let begins, let isRunning): isRunning ? -2 : begins ?? -1
                case .unfinished: -1
                case .commitment: .max
                }
        }

        static func < (a: Self, b: Self) -> Bool {
            if a.isComing != b.isComing { return b.isComing }
            return (a.day, a.hour, a.place) < (b.day, b.hour, b.place)
        }
    }

    static let lateCommitments = """
        SELECT count(*) FROM commitment AS c CROSS JOIN forum AS f ON f.id = c.forum AND f.closed_day IS NULL
        WHERE c.turn < ?
        """
    static let unfinished = """
        SELECT count(*) FROM meeting AS m CROSS JOIN forum AS f ON f.id = m.forum AND f.closed_day IS NULL
        WHERE m.stage IN ('planned', 'running') AND m.stage = 'planned' AND m.day < ?
        """
    static let commitments = """
        SELECT f.code, f.title, c.code, c.due, c.moves, c.words, c.role FROM commitment AS c
        CROSS JOIN forum AS f ON f.id = c.forum AND f.closed_day IS NULL
        WHERE c.turn <= ? ORDER BY c.turn, c.code LIMIT ?
        """
    static let meetings = """
        SELECT f.code, f.title, m.code, m.day, m.begins, m.stage FROM meeting AS m
        CROSS JOIN forum AS f ON f.id = m.forum AND f.closed_day IS NULL
        WHERE m.stage IN ('planned', 'running') AND m.day BETWEEN ? AND ? ORDER BY m.day, m.begins, m.code LIMIT ?
        """
}
