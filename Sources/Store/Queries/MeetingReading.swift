import Domain
import GRDB

/// Möten i tidsordning, and what one takes over from another.
enum MeetingReading {
    static let longest = 512
    static let mostMarks = 2000

    // MARK: Carried

    /// From the last one that was held on the day or before; on the day itself only when the meeting is not held yet.
    static func carried(
        _ forum: ForumID, to meeting: MeetingID?, on day: CalendarDay, in db: Database
    ) throws -> Carried {
        guard let forum = try ForumRecord.id(forum, in: db) else { return Carried() }
        let isHeld = try meeting.flatMap { try MeetingRecord.stage($0, in: db) }?.isHeld ?? false
        let last = isHeld ? day - 1 : day
        let sql = """
            SELECT id, day, begins, code FROM meeting WHERE forum = ? AND stage = ? AND day <= ? AND code <> ?
            ORDER BY day DESC, begins DESC, code DESC LIMIT 1
            """
        var found: (id: Int64, place: MeetingPlace)?
        for stage in [MeetingStage.held, .approved] {
            let arguments: StatementArguments = [forum, stage.rawValue, last.number, meeting?.text ?? ""]
            let candidate = try db.first(sql, arguments) { row in
                (id: row[0] as Int64, place: MeetingPlace(day: row[1], begins: row[2] ?? -1, code: row[3]))
            }
            guard let candidate else { continue }
            if let known = found, candidate.place < known.place { continue }
            found = candidate
        }
        guard let found, let from = try MeetingRecord.read(at: found.id, in: db)?.meeting else { return Carried() }
        let parked = from.items.filter { $0.state == .parked }.map { item in
            var item = item
            // What was said of it stays in the record of that meeting.
            (item.note, item.internalNote) = (nil, nil)
            return item
        }
        return Carried(parked: parked, from: from.head, order: from.items.map(\.id))
    }

    // MARK: Calendars

    static func calendar(
        _ forum: ForumID?, from: CalendarDay, through: CalendarDay, in db: Database
    ) throws -> [CalendarMark] {
        var arguments: StatementArguments = [from.number, through.number]
        if let forum { arguments += [forum.text] }
        let cursor = try Row.fetchCursor(
            db.cachedStatement(sql: calendarSQL(ofForum: forum != nil)), arguments: arguments)
        var titles: [Int64: (id: ForumID, name: String)] = [:]
        var marks: [CalendarMark] = []
        while let row = try cursor.next() {
            let number: Int64 = row[1]
            let forum = try titles[number] ?? title(number, in: db)
            titles[number] = forum
            marks.append(
                CalendarMark(
                    meeting: MeetingID(row[0]), forum: forum.id, forumName: forum.name, day: CalendarDay(number: row[2]),
                    begins: row[3], stage: try .stored(row[4]), vbe: try (row[5] as String?).map(ItemState.stored)))
        }
        return marks
    }

    static func calendarSQL(ofForum: Bool) -> String {
        """
        SELECT m.code, m.forum, m.day, m.begins, m.stage, m.vbe FROM meeting AS m
        WHERE m.day BETWEEN ? AND ?\(ofForum ? " AND m.forum = (SELECT id FROM forum WHERE code = ?)" : "")
        ORDER BY m.day, m.begins, m.code LIMIT \(mostMarks)
        """
    }

    private static func title(_ forum: Int64, in db: Database) throws -> (id: ForumID, name: String) {
        try db.first("SELECT code, title FROM forum WHERE id = ?", [forum]) { (ForumID($0[0]), $0[1]) } ?? ("", "")
    }

    static func heads(_ forum: ForumID, offset: Int, limit: Int, in db: Database) throws -> [MeetingHead] {
        let sql = """
            SELECT m.id FROM meeting AS m WHERE m.forum = (SELECT id FROM forum WHERE code = ?)
            ORDER BY m.day, m.begins, m.code LIMIT ? OFFSET ?
            """
        let ids = try Int64.fetchAll(
            db.cachedStatement(sql: sql), arguments: [forum.text, min(max(0, limit), longest), max(0, offset)])
        return try ids.compactMap { try MeetingRecord.row(at: $0, in: db)?.head }
    }
}
