import Domain
import GRDB

/// Flytt till ett nyare schema: step by step, each in its own transaction and after a backup.
enum Migration {
    static func number(in db: Database) throws -> Int { try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0 }

    static func run(_ schema: Schema, from found: Int, path: String, today: CalendarDay, in db: Database) throws {
        guard found < schema.number else { return }
        for step in schema.steps where step.number > found {
            let place = try Backups.place(beside: path, day: today, why: "before-schema-\(step.number)")
            try Backups.write(db, to: place)
            try apply(step, in: db)
        }
        // So that the number stands in the file's own head, where older versions look before they touch anything.
        _ = try Traces.cutLog(in: db, busySeconds: 3)
    }

    /// Does nothing when another process was faster.
    static func apply(_ step: Schema.Step, in db: Database) throws {
        try db.inTransaction(.immediate) {
            guard try number(in: db) < step.number else { return .rollback }
            try db.execute(sql: step.sql)
            try db.execute(sql: "PRAGMA user_version = \(step.number)")
            return .commit
        }
    }
}
