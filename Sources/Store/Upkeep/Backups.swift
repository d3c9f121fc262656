import Domain
import GRDB

/// Säkerhetskopior. A copy never holds a paused walk nor the undo journal, and gets its name when it is whole.
enum Backups {
    static func folder(of path: String) -> String { "\(Files.folder(of: path))/backups" }

    /// Names begin with the day: `2026-11-21-before-schema-2.db`. Nil for a file that is not ours.
    static func day(of name: String) -> CalendarDay? {
        guard name.hasSuffix(".db") else { return nil }
        return CalendarDay(iso: name.prefix(10))
    }

    /// A name in the archive's own folder of backups that is not taken. Makes the folder.
    static func place(beside path: String, day: CalendarDay, why: String) throws(ArchiveFailure) -> String {
        let folder = folder(of: path)
        try Files.makeFolder(folder)
        let stem = "\(folder)/\(day.iso)-\(why)"
        let tries = [""] + (2...99).map { "-\($0)" }
        guard let free = tries.first(where: { !Files.exists(stem + $0 + ".db") }) else { throw .access(path: folder) }
        return stem + free + ".db"
    }

    /// Copies the archive that `db` has open. Outside any transaction.
    ///
    /// - Throws: `access` when there is a file of that name already.
    static func write(_ db: Database, to target: String) throws {
        let unfinished = Files.unfinished(in: Files.folder(of: target))
        try Files.create(unfinished)
        defer { ([""] + Archives.companions).forEach { Files.remove(unfinished + $0) } }
        try db.execute(sql: "VACUUM INTO ?", arguments: [unfinished])
        try strip(unfinished)
        guard try Files.publish(unfinished, as: target) else { throw ArchiveFailure.access(path: target) }
    }

    /// An older copy has fewer tables.
    private static func strip(_ copy: String) throws {
        let queue = try Connection.open(copy, busySeconds: 0)
        try queue.inDatabase { db in
            try db.execute(sql: "PRAGMA journal_mode = MEMORY")
            for table in ["paused_walk", "paused_step", "paused_tick", "journal", "journal_thing"]
            where try db.tableExists(table) {
                try db.execute(sql: "DELETE FROM \(table)")
            }
            try db.execute(sql: "UPDATE upkeep SET value = 0")
            // Removed plans are there for undo alone, and there is none in a copy.
            guard try db.tableExists("plan"), try PlanDisposal.remove(removedBefore: .max, in: db) > 0 else { return }
            try ActivityWords.settle(in: db)
            try db.execute(sql: "VACUUM")
        }
        try queue.close()
    }
}
