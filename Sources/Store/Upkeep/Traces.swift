import Domain
import GRDB

/// Spår. What removed rows leave behind in the file and its log, and how it is wiped.
///
/// `secure_delete` writes zeroes over a removed row, but SQLite also moves rows between pages and leaves the copies
/// where they were: measured, a few of a thousand removed rows could still be read. So a table that held what must be
/// gone is emptied and written anew, and the whole file is when free text was removed. The log is cut to nothing after.
///
/// How much there is to wipe stands in the file, so that a wipe that was interrupted or blocked is done the next time.
enum Traces: Int, Comparable {
    case none
    /// Only the log has to be cut.
    case log
    /// Entries of the journal without free text: the journal has to be written anew.
    case journal
    /// Free text: the file has to be written anew.
    case text

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

    private static let attempts = 4

    static func leave(_ traces: Traces, in db: Database) throws {
        try db.run("UPDATE upkeep SET value = ? WHERE what = 'traces' AND value < ?", [traces.rawValue, traces.rawValue])
    }

    static func left(in db: Database) throws -> Traces {
        try db.number("SELECT value FROM upkeep WHERE what = 'traces'").flatMap(Traces.init(rawValue:)) ?? .none
    }

    /// Outside any transaction. False when somebody reads the file and it has to be tried again later.
    static func wipe(in db: Database, busySeconds: Double) throws -> Bool {
        let traces = try left(in: db)
        guard traces > .none else { return true }
        switch traces {
        case .none, .log: break
        case .journal: try rewriteJournal(in: db)
        case .text:
            try ActivityWords.settle(in: db)
            try db.execute(sql: "VACUUM")
        }
        guard try cutLog(in: db, busySeconds: busySeconds) else { return false }
        try db.run("UPDATE upkeep SET value = 0 WHERE what = 'traces' AND value <= ?", [traces.rawValue])
        return true
    }

    private static func rewriteJournal(in db: Database) throws {
        try db.inTransaction(.immediate) {
            try db.execute(
                sql: """
                    CREATE TEMP TABLE kept AS SELECT * FROM journal;
                    DELETE FROM journal;
                    INSERT INTO journal SELECT * FROM kept;
                    DROP TABLE kept;
                    """)
            return .commit
        }
    }

    /// A short wait, a few times: nobody holds a reading transaction for longer than a question.
    static func cutLog(in db: Database, busySeconds: Double) throws -> Bool {
        try db.execute(sql: "PRAGMA busy_timeout = 50")
        defer { try? db.execute(sql: "PRAGMA busy_timeout = \(Int(busySeconds * 1000))") }
        for _ in 0..<attempts {
            let row = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
            if row?[0] == 0 { return true }
        }
        return false
    }
}
