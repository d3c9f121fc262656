import Domain
import GRDB

/// Forum as a row of `forum`, with its organisations and its agenda.
enum ForumRecord {
    /// A forum as it is stored, with the number of its row.
    struct Stored {
        var id: Int64
        var forum: Forum
    }

    private static let columns = [
        "code", "revision", "kind", "title", "sorting", "folded", "district", "convenor", "record", "cadence", "place", "rhythm",
        "series_first", "series_through", "series_skips", "series_begins", "series_length", "created_day", "closed_day",
    ]
    private static let insertion = """
        INSERT INTO forum (\(columns.joined(separator: ", ")))
        VALUES (\(repeatElement("?", count: columns.count).joined(separator: ", ")))
        """
    private static let correction = """
        UPDATE forum SET \(columns.map { "\($0) = ?" }.joined(separator: ", ")) WHERE id = ?
        """
    static let selection = """
        id, code, revision, kind, title, district, convenor, record, cadence, place, rhythm, series_first, series_through,
        series_skips, series_begins, series_length, created_day, closed_day
        """

    private static func values(_ forum: Forum) -> [(any DatabaseValueConvertible)?] {
        let series = forum.series
        return [
            forum.id.text, forum.revision, forum.kind.text, forum.name.text, forum.name.text.swedishOrder,
            forum.name.text.folded, forum.district.text, forum.convenor.text, forum.record.rawValue, forum.cadence.code,
            forum.place?.text, series?.rhythm.code, series?.first.number, series?.through.number,
            series.map { MonthList.text($0.skippedMonths) }, series?.begins, series?.length, forum.createdOn.number,
            forum.closedOn?.number,
        ]
    }

    @discardableResult
    static func insert(_ forum: Forum, in db: Database) throws -> Int64 {
        try db.run(insertion, StatementArguments(values(forum)))
        let id = db.lastInsertedRowID
        try writeParts(forum, of: id, in: db)
        return id
    }

    static func update(_ forum: Forum, over stored: Stored, in db: Database) throws {
        try db.run(correction, StatementArguments(values(forum) + [stored.id]))
        guard forum.organisations != stored.forum.organisations || forum.agenda != stored.forum.agenda else { return }
        try removeParts(of: stored.id, in: db)
        try writeParts(forum, of: stored.id, in: db)
    }

    /// Its meetings and commitments have to be gone already.
    static func delete(at id: Int64, in db: Database) throws {
        try removeParts(of: id, in: db)
        try db.run("DELETE FROM forum WHERE id = ?", [id])
    }

    static func id(_ code: ForumID, in db: Database) throws -> Int64? {
        try Int64.fetchOne(db.cachedStatement(sql: "SELECT id FROM forum WHERE code = ?"), arguments: [code.text])
    }

    static func read(_ code: ForumID, in db: Database) throws -> Stored? {
        try db.first("SELECT \(selection) FROM forum WHERE code = ?", [code.text]) { try stored($0, in: db) }
    }

    /// A row of `selection`.
    static func stored(_ row: Row, in db: Database) throws -> Stored {
        let id: Int64 = row[0]
        let forum = Forum(
            id: ForumID(row[1]), revision: row[2], kind: ForumKindID(row[3]),
            name: ScreenedText(stored: row[4], kind: .forumName), district: DistrictID(row[5]),
            convenor: ScreenedText(stored: row[6], kind: .role), record: try .stored(row[7]), cadence: try .stored(row[8]),
            organisations: try organisations(of: id, in: db), agenda: try agenda(of: id, in: db),
            place: .stored(row[9], .meetingPlace), series: try series(row), createdOn: CalendarDay(number: row[16]),
            closedOn: (row[17] as Int?).map(CalendarDay.init(number:)))
        return Stored(id: id, forum: forum)
    }

    private static func series(_ row: Row) throws -> MeetingSeries? {
        guard let code = row[10] as String? else { return nil }
        guard let first = row[11] as Int?, let through = row[12] as Int?, let length = row[15] as Int? else {
            throw Unreadable(column: "rhythm", value: code)
        }
        return MeetingSeries(
            rhythm: try .stored(code), first: CalendarDay(number: first), through: CalendarDay(number: through),
            skippedMonths: try MonthList.months(row[13] ?? ""), begins: row[14], length: length)
    }

    // MARK: The lists

    private static func removeParts(of id: Int64, in db: Database) throws {
        for table in ["forum_organisation", "forum_agenda"] { try db.run("DELETE FROM \(table) WHERE forum = ?", [id]) }
    }

    private static func writeParts(_ forum: Forum, of id: Int64, in db: Database) throws {
        for (place, organisation) in forum.organisations.enumerated() {
            try db.run(
                "INSERT INTO forum_organisation (forum, place, title) VALUES (?, ?, ?)", [id, place, organisation.text])
        }
        for (place, line) in forum.agenda.enumerated() {
            try db.run(
                "INSERT INTO forum_agenda (forum, place, code, kind, title, length, is_standing) VALUES (?, ?, ?, ?, ?, ?, ?)",
                [id, place, line.id.text, line.kind.rawValue, line.title.text, line.length, line.isStanding ? 1 : 0])
        }
    }

    private static func organisations(of id: Int64, in db: Database) throws -> [ScreenedText] {
        let sql = "SELECT title FROM forum_organisation WHERE forum = ? ORDER BY place"
        return try String.fetchAll(db.cachedStatement(sql: sql), arguments: [id]).map {
            ScreenedText(stored: $0, kind: .organisation)
        }
    }

    private static func agenda(of id: Int64, in db: Database) throws -> [AgendaLine] {
        let sql = "SELECT code, kind, title, length, is_standing FROM forum_agenda WHERE forum = ? ORDER BY place"
        return try Array(Row.fetchCursor(db.cachedStatement(sql: sql), arguments: [id]).map {
            AgendaLine(
                id: ItemID($0[0]), kind: try .stored($0[1]), title: ScreenedText(stored: $0[2], kind: .agendaItem),
                length: $0[3], isStanding: $0[4] == 1)
        })
    }
}
