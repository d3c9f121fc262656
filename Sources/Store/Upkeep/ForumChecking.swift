import Domain
import GRDB

/// Kontroll av forumen: what is derived is derived again and compared.
enum ForumChecking {
    static func columnsAgree(in db: Database) throws -> Bool {
        try forumsAgree(in: db) && meetingsAgree(in: db) && commitmentsAgree(in: db)
    }

    private static func forumsAgree(in db: Database) throws -> Bool {
        let cursor = try Row.fetchCursor(db, sql: "SELECT title, sorting, folded FROM forum")
        while let row = try cursor.next() {
            let title: String = row[0]
            guard row[1] == title.swedishOrder, row[2] == title.folded else { return false }
        }
        return true
    }

    /// Read whole, one at a time, so that a code that nothing stands for is found too.
    private static func meetingsAgree(in db: Database) throws -> Bool {
        for id in try Int64.fetchAll(db, sql: "SELECT id FROM meeting") {
            guard let stored = try MeetingRecord.read(at: id, in: db)?.meeting,
                let row = try MeetingRecord.row(at: id, in: db)
            else { return false }
            // Without counted items none are read, so they are counted once more.
            let items = try db.number("SELECT count(*) FROM meeting_item WHERE meeting = ?", [id])
            guard row.vbe == stored.vbe, row.items == stored.items.count, row.items == items, row.answered == stored.answered,
                row.parked == stored.parked
            else { return false }
        }
        return true
    }

    private static func commitmentsAgree(in db: Database) throws -> Bool {
        for row in try Row.fetchAll(db, sql: "SELECT id, turn, moves, folded FROM commitment") {
            guard let commitment = try CommitmentRecord.read(at: row[0], in: db)?.commitment, row[1] == commitment.turn,
                row[2] == commitment.moves, row[3] == commitment.folded
            else { return false }
        }
        return true
    }
}
