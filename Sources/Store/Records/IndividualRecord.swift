import Domain
import GRDB

/// Möten om individer, counted: kind, month, consent, actions, next month and a number. There is nothing else of them.
enum IndividualRecord {
    static let most = 500

    /// - Throws: `other` for what is not one of the shipped kinds' ids, or has more actions than can be.
    static func add(_ meeting: IndividualMeeting, in db: Database) throws {
        guard isPlain(meeting.kind), (0...IndividualMeeting.mostActions).contains(meeting.actions) else {
            throw ArchiveFailure.other(detail: "individual meeting")
        }
        try db.run(
            """
            INSERT INTO individual_meeting (kind, month, consent, actions, next_month, count) VALUES (?, ?, ?, ?, ?, 1)
            ON CONFLICT DO UPDATE SET count = count + 1
            """, key(meeting))
    }

    /// The table is emptied and written anew, as that of paused walks: a row that was moved between pages leaves no copy.
    static func takeAway(_ meeting: IndividualMeeting, in db: Database) throws {
        var all = try counts(most: .max, in: db)
        guard let place = all.firstIndex(where: { $0.meeting == meeting }) else { throw ArchiveFailure.missing }
        all[place].count -= 1
        try db.run("DELETE FROM individual_meeting")
        for row in all where row.count > 0 {
            try db.run(
                "INSERT INTO individual_meeting (kind, month, consent, actions, next_month, count) VALUES (?, ?, ?, ?, ?, ?)",
                key(row.meeting) + [row.count])
        }
    }

    /// The newest month first.
    static func counts(most: Int = most, in db: Database) throws -> [IndividualCount] {
        let sql = """
            SELECT kind, month, consent, actions, next_month, count FROM individual_meeting
            ORDER BY month DESC, kind, consent, actions, next_month LIMIT ?
            """
        return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [most]).map { row in
            let next: String = row[4]
            return IndividualCount(
                meeting: IndividualMeeting(
                    kind: ForumKindID(row[0]), month: try .stored(row[1]), consentChecked: row[2] == 1, actions: row[3],
                    nextMonth: next.isEmpty ? nil : try .stored(next)),
                count: row[5])
        }
    }

    private static func key(_ meeting: IndividualMeeting) -> StatementArguments {
        [
            meeting.kind.text, meeting.month.iso, meeting.consentChecked ? 1 : 0, meeting.actions,
            meeting.nextMonth?.iso ?? "",
        ]
    }

    /// As ids of Resources are written, so that nothing that somebody typed fits.
    private static func isPlain(_ kind: ForumKindID) -> Bool {
        let bytes = kind.text.utf8
        return (1...32).contains(bytes.count)
            && bytes.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x5F }
    }
}
