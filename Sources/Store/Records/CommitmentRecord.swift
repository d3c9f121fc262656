import Domain
import GRDB

/// Åtagande as a row of `commitment`, with what happened to it.
enum CommitmentRecord {
    struct Stored {
        var id: Int64
        var commitment: Commitment
    }

    private static let columns = [
        "revision", "forum", "meeting", "made_day", "words", "role", "organisation", "due", "state", "turn", "moves", "folded",
        "code",
    ]
    private static let insertion = """
        INSERT INTO commitment (\(columns.joined(separator: ", ")))
        VALUES (\(repeatElement("?", count: columns.count).joined(separator: ", ")))
        """
    private static let correction = """
        UPDATE commitment SET \(columns.map { "\($0) = ?" }.joined(separator: ", ")) WHERE id = ?
        """

    private static func values(_ commitment: Commitment, forum: Int64) -> [(any DatabaseValueConvertible)?] {
        [
            commitment.revision, forum, commitment.meeting.text, commitment.madeOn.number, commitment.text.text,
            commitment.role.text, commitment.organisation?.text, commitment.due.number, commitment.state.rawValue,
            commitment.turn, commitment.moves, commitment.folded, commitment.id.text,
        ]
    }

    static func insert(_ commitment: Commitment, forum: Int64, in db: Database) throws {
        try db.run(insertion, StatementArguments(values(commitment, forum: forum)))
        try write(commitment.events, of: db.lastInsertedRowID, in: db)
    }

    static func update(_ commitment: Commitment, over stored: Stored, forum: Int64, in db: Database) throws {
        try db.run(correction, StatementArguments(values(commitment, forum: forum) + [stored.id]))
        guard commitment.events != stored.commitment.events else { return }
        try removeEvents(of: stored.id, in: db)
        try write(commitment.events, of: stored.id, in: db)
    }

    static func delete(at id: Int64, in db: Database) throws {
        try removeEvents(of: id, in: db)
        try db.run("DELETE FROM commitment WHERE id = ?", [id])
    }

    private static func removeEvents(of id: Int64, in db: Database) throws {
        try db.run("DELETE FROM commitment_event WHERE commitment = ?", [id])
    }

    private static func write(_ events: [CommitmentEvent], of id: Int64, in db: Database) throws {
        for (place, event) in events.enumerated() {
            try db.run(
                "INSERT INTO commitment_event (commitment, place, deed, meeting, day, due, was, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    id, place, event.deed.rawValue, event.meeting?.text, event.day.number, event.due?.number, event.was?.number,
                    event.reason?.text,
                ])
        }
    }

    // MARK: Reading

    static let selection = """
        c.id, f.code, c.code, c.revision, c.meeting, c.made_day, c.words, c.role, c.organisation, c.due, c.state, f.title
        """
    static let source = "commitment AS c JOIN forum AS f ON f.id = c.forum"

    static func read(_ code: CommitmentID, in db: Database) throws -> Stored? {
        try db.first("SELECT \(selection) FROM \(source) WHERE c.code = ?", [code.text]) { try stored($0, in: db) }
    }

    static func read(at id: Int64, in db: Database) throws -> Stored? {
        try db.first("SELECT \(selection) FROM \(source) WHERE c.id = ?", [id]) { try stored($0, in: db) }
    }

    /// A row of `selection`.
    static func stored(_ row: Row, in db: Database) throws -> Stored {
        let id: Int64 = row[0]
        let commitment = Commitment(
            id: CommitmentID(row[2]), revision: row[3], forum: ForumID(row[1]), meeting: MeetingID(row[4]),
            madeOn: CalendarDay(number: row[5]), text: ScreenedText(stored: row[6], kind: .commitment),
            role: ScreenedText(stored: row[7], kind: .role), organisation: .stored(row[8], .organisation),
            due: CalendarDay(number: row[9]), state: try .stored(row[10]), events: try events(of: id, in: db))
        return Stored(id: id, commitment: commitment)
    }

    private static func events(of id: Int64, in db: Database) throws -> [CommitmentEvent] {
        let sql = "SELECT deed, meeting, day, due, was, reason FROM commitment_event WHERE commitment = ? ORDER BY place"
        return try Array(Row.fetchCursor(db.cachedStatement(sql: sql), arguments: [id]).map {
            CommitmentEvent(
                try .stored($0[0]), meeting: ($0[1] as String?).map { MeetingID($0) }, day: CalendarDay(number: $0[2]),
                due: ($0[3] as Int?).map(CalendarDay.init(number:)), was: ($0[4] as Int?).map(CalendarDay.init(number:)),
                reason: .stored($0[5], .reason))
        })
    }

    /// The numbers of those that were made at the meeting.
    static func made(at meeting: MeetingID, in db: Database) throws -> [Int64] {
        try Int64.fetchAll(
            db.cachedStatement(sql: "SELECT id FROM commitment WHERE meeting = ? ORDER BY turn, code"), arguments: [meeting.text])
    }

    /// The numbers of those that were taken up at the meeting.
    static func taken(at meeting: MeetingID, in db: Database) throws -> [Int64] {
        let sql = "SELECT DISTINCT commitment FROM commitment_event WHERE meeting = ? AND meeting IS NOT NULL"
        return try Int64.fetchAll(db.cachedStatement(sql: sql), arguments: [meeting.text])
    }
}
