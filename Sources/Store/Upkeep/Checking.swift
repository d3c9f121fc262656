import Domain
import GRDB

/// Kontrollrapport. What `kontrollera` tells of the archive.
package struct CheckReport: Equatable, Sendable {
    /// Lines of SQLite's own check; empty when the file is whole.
    package var damage: [String]
    /// The counters of the list say what is there.
    package var countersAgree: Bool
    /// What is derived says what it is derived from: the bits of the filter, what is late, what is searched in,
    /// what is counted over an agenda.
    package var marksAgree: Bool
    /// Files of the archive, and its folder, that others than the owner may read or write.
    package var openToOthers: [String]
    /// Removed things whose bytes still have to be wiped.
    package var tracesLeft: Bool
    package var schema: Int
    package var reports: Int
    package var unchecked: Int
    package var pausedWalks: Int
    package var journalEntries: Int
    package var endings: Int
    package var plans: Int
    package var activities: Int
    package var forums: Int
    package var meetings: Int
    package var commitments: Int
    package var backups: Int
    /// Bytes, of the file without its log.
    package var size: Int
    /// On a network file system: no write-ahead log, and no notice of others' changes.
    package var onNetwork: Bool

    package var isSound: Bool { damage.isEmpty && countersAgree && marksAgree }
}

enum Checking {
    /// After an unclean end.
    static func quick(_ db: Database, path: String) throws {
        let lines = try String.fetchAll(db, sql: "PRAGMA quick_check(5)")
        guard lines == ["ok"] else {
            throw ArchiveFailure.damaged(path: path, detail: lines.joined(separator: "; "))
        }
    }

    static func full(_ db: Database, path: String, wheel: Wheel, onNetwork: Bool) throws -> CheckReport {
        let lines = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)")
        let keys = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { "foreign key: \($0[0] as String? ?? "")" }
        let counted = try Row.fetchOne(db, sql: "SELECT count(*), count(*) - count(checked_day) FROM report")
        let kept = try Row.fetchOne(db, sql: "SELECT total, unchecked FROM report_count")
        let folder = Files.folder(of: path)
        let backups = Backups.folder(of: path)
        let names = Files.names(in: backups).map { "\(backups)/\($0)" }
        let files = [folder, path] + Archives.companions.map { path + $0 } + [backups] + names
        return CheckReport(
            damage: (lines == ["ok"] ? [] : lines) + keys,
            countersAgree: try counted?[0] == kept?[0] as Int? && counted?[1] == kept?[1] as Int?
                && PlanChecking.countersAgree(in: db),
            marksAgree: try marksAgree(in: db) && PlanChecking.columnsAgree(wheel: wheel, in: db)
                && ForumChecking.columnsAgree(in: db),
            openToOthers: files.filter { Files.facts($0)?.isOpenToOthers ?? false },
            tracesLeft: try Traces.left(in: db) > .none,
            schema: try Migration.number(in: db),
            reports: counted?[0] ?? 0,
            unchecked: counted?[1] ?? 0,
            pausedWalks: try db.number("SELECT count(*) FROM paused_walk") ?? 0,
            journalEntries: try db.number("SELECT count(*) FROM journal") ?? 0,
            endings: try db.number("SELECT sum(count) FROM ending_count") ?? 0,
            plans: try db.number("SELECT count(*) FROM plan WHERE removed_day IS NULL") ?? 0,
            activities: try db.number("SELECT sum(activities) FROM plan WHERE removed_day IS NULL") ?? 0,
            forums: try db.number("SELECT count(*) FROM forum") ?? 0,
            meetings: try db.number("SELECT count(*) FROM meeting") ?? 0,
            commitments: try db.number("SELECT count(*) FROM commitment") ?? 0,
            backups: names.count,
            size: Files.facts(path)?.size ?? 0,
            onNetwork: onNetwork)
    }

    private static func marksAgree(in db: Database) throws -> Bool {
        let cursor = try Row.fetchCursor(db, sql: "SELECT * FROM report")
        while let row = try cursor.next() {
            let marks = Marks(try ReportRecord.report(row))
            guard row["marks_low"] == marks.low, row["marks_high"] == marks.high else { return false }
        }
        return true
    }
}
