import Domain
import GRDB

/// Möte as a row of `meeting`, with its agenda and its attendance.
enum MeetingRecord {
    /// A meeting as it is stored, with the numbers of its row and of its forum's.
    struct Stored {
        var id: Int64
        var forum: Int64
        var meeting: Meeting
    }

    /// Columns of no index: what most keys during a meeting change.
    private static let quiet = [
        "revision", "length", "place", "sequence", "record", "began_at", "answered_at", "ended_at", "individuals_discussed",
        "approved_day", "diary", "forum_title", "items", "answered", "parked",
    ]
    private static let indexed = ["code", "forum", "day", "begins", "stage", "convenor", "vbe"]

    private static let insertion = """
        INSERT INTO meeting (\((quiet + indexed).joined(separator: ", ")))
        VALUES (\(repeatElement("?", count: quiet.count + indexed.count).joined(separator: ", ")))
        """
    private static func correction(_ columns: [String]) -> String {
        "UPDATE meeting SET \(columns.map { "\($0) = ?" }.joined(separator: ", ")) WHERE id = ?"
    }
    private static let quietCorrection = correction(quiet)
    private static let wholeCorrection = correction(quiet + indexed)

    private static func quietValues(_ meeting: Meeting) -> [(any DatabaseValueConvertible)?] {
        let head = meeting.head
        return [
            head.revision, head.length, head.place?.text, head.sequence, head.record.rawValue, head.beganAt, head.answeredAt,
            head.endedAt, head.individualsDiscussed.map { $0 ? 1 : 0 }, head.approvedOn?.number, head.diary?.text,
            head.forumName?.text, meeting.items.count, meeting.answered, meeting.parked,
        ]
    }

    private static func indexedValues(_ meeting: Meeting, forum: Int64) -> [(any DatabaseValueConvertible)?] {
        let head = meeting.head
        return [
            head.id.text, forum, head.day.number, head.begins, head.stage.rawValue, head.convenor.text, meeting.vbe?.rawValue,
        ]
    }

    @discardableResult
    static func insert(_ meeting: Meeting, forum: Int64, in db: Database) throws -> Int64 {
        try db.run(insertion, StatementArguments(quietValues(meeting) + indexedValues(meeting, forum: forum)))
        let id = db.lastInsertedRowID
        for (place, item) in meeting.items.enumerated() {
            try MeetingParts.write(item, at: place, over: nil, of: id, in: db)
        }
        try MeetingParts.write(meeting.attendance, of: id, in: db)
        return id
    }

    /// Writes only what is another than it was: one item, most of the time.
    static func update(_ meeting: Meeting, over stored: Stored, in db: Database) throws {
        let (old, new) = (stored.meeting.head, meeting.head)
        let isQuiet = old.day == new.day && old.begins == new.begins && old.stage == new.stage && old.convenor == new.convenor
            && stored.meeting.vbe == meeting.vbe
        if isQuiet {
            try db.run(quietCorrection, StatementArguments(quietValues(meeting) + [stored.id]))
        } else {
            let values = quietValues(meeting) + indexedValues(meeting, forum: stored.forum)
            try db.run(wholeCorrection, StatementArguments(values + [stored.id]))
        }
        try MeetingParts.write(meeting.items, over: stored.meeting.items, of: stored.id, in: db)
        if meeting.attendance != stored.meeting.attendance {
            try MeetingParts.removeAttendance(of: stored.id, in: db)
            try MeetingParts.write(meeting.attendance, of: stored.id, in: db)
        }
    }

    static func delete(at id: Int64, in db: Database) throws {
        try MeetingParts.remove(of: id, in: db)
        try db.run("DELETE FROM meeting WHERE id = ?", [id])
    }

    // MARK: Reading

    /// Columns of `meeting AS m JOIN forum AS f`, of a head and of what is counted.
    static let selection = """
        m.id, m.forum, f.code, m.code, m.revision, m.day, m.begins, m.length, m.place, m.stage, m.sequence, m.convenor, m.record,
        m.began_at, m.answered_at, m.ended_at, m.individuals_discussed, m.approved_day, m.diary, m.vbe, m.items, m.answered,
        m.parked, m.forum_title
        """
    static let source = "meeting AS m JOIN forum AS f ON f.id = m.forum"

    static func head(_ row: Row) throws -> MeetingHead {
        MeetingHead(
            id: MeetingID(row[3]), revision: row[4], forum: ForumID(row[2]), day: CalendarDay(number: row[5]), begins: row[6],
            length: row[7], place: .stored(row[8], .meetingPlace), stage: try .stored(row[9]), sequence: row[10],
            convenor: ScreenedText(stored: row[11], kind: .role), record: try .stored(row[12]), beganAt: row[13],
            answeredAt: row[14], endedAt: row[15], individualsDiscussed: (row[16] as Int?).map { $0 == 1 },
            approvedOn: (row[17] as Int?).map(CalendarDay.init(number:)), diary: .stored(row[18], .diaryNumber),
            forumName: .stored(row[23], .forumName))
    }

    static func row(_ row: Row) throws -> MeetingRow {
        MeetingRow(
            head: try head(row), vbe: try (row[19] as String?).map(ItemState.stored), items: row[20], answered: row[21],
            parked: row[22])
    }

    static func read(_ code: MeetingID, in db: Database) throws -> Stored? {
        try db.first("SELECT \(selection) FROM \(source) WHERE m.code = ?", [code.text]) { try stored($0, in: db) }
    }

    static func read(at id: Int64, in db: Database) throws -> Stored? {
        try db.first("SELECT \(selection) FROM \(source) WHERE m.id = ?", [id]) { try stored($0, in: db) }
    }

    private static func stored(_ row: Row, in db: Database) throws -> Stored {
        let (id, forum): (Int64, Int64) = (row[0], row[1])
        let head = try head(row)
        let items = row[20] == 0 ? [] : try MeetingParts.items(of: id, in: db)
        return Stored(
            id: id, forum: forum,
            meeting: Meeting(head, items: items, attendance: try MeetingParts.attendance(of: id, in: db)))
    }

    static func row(at id: Int64, in db: Database) throws -> MeetingRow? {
        try db.first("SELECT \(selection) FROM \(source) WHERE m.id = ?", [id]) { try row($0) }
    }

    static func stage(_ code: MeetingID, in db: Database) throws -> MeetingStage? {
        let sql = "SELECT stage FROM meeting WHERE code = ?"
        return try String.fetchOne(db.cachedStatement(sql: sql), arguments: [code.text]).map(MeetingStage.stored)
    }
}

extension Meeting {
    var answered: Int { items.count(where: \.isAnswered) }
    var parked: Int { items.count { $0.state == .parked } }
}
