import Domain
import GRDB

/// Gallring. What has reached its age goes, and only a number stays in the log.
struct Disposal {
    /// Days that a backup in the archive's own folder is kept.
    static let backupDays = 30

    let day: CalendarDay

    /// What may go, so that a day with nothing to do writes nothing.
    private var lastWalkDay: Int { (day - PausedWalk.daysKept).number - 1 }
    private var lastJournalDay: Int { (day - Journal.keptDays).number - 1 }
    /// A counted end can be undone the same day only: kept longer the entries would be what the counter is there to avoid.
    private var lastEndingDay: Int { (day - 1).number }

    private var lastPlanDay: Int { (day - PlanDisposal.keptDays).number - 1 }

    private let aged = "day <= ? OR (day <= ? AND kind = 'count_ending')"

    func hasWork(in db: Database) throws -> Bool {
        let sql = """
            SELECT EXISTS (SELECT 1 FROM paused_walk WHERE paused_day <= ? OR paused_day > ?)
                OR EXISTS (SELECT 1 FROM journal WHERE \(aged) OR day > ?)
                OR EXISTS (SELECT 1 FROM plan WHERE removed_day IS NOT NULL AND (removed_day <= ? OR removed_day > ?))
                OR EXISTS (SELECT 1 FROM upkeep WHERE what = 'traces' AND value > 0)
            """
        return try db.number(
            sql, [lastWalkDay, day.number, lastJournalDay, lastEndingDay, day.number, lastPlanDay, day.number]) == 1
    }

    /// Inside a transaction; the number of things that went.
    func dispose(in db: Database) throws -> Int {
        // What a wrong clock dated ahead would stay for as long as the clock was wrong: it begins its time today.
        try db.run("UPDATE paused_walk SET paused_day = ? WHERE paused_day > ?", [day.number, day.number])
        try db.run("UPDATE journal SET day = ? WHERE day > ?", [day.number, day.number])

        try db.run("UPDATE plan SET removed_day = ? WHERE removed_day > ?", [day.number, day.number])

        let walks = try WalkRecord.forget(in: db) { $0.pausedOn.number > lastWalkDay }
        if walks > 0 { try Traces.leave(.log, in: db) }
        let entries = try Journal.forget(aged, [lastJournalDay, lastEndingDay], in: db)
        let plans = try PlanDisposal.remove(removedBefore: lastPlanDay + 1, in: db)
        if plans > 0 { try Traces.leave(.text, in: db) }
        try log("paused_walk", walks, in: db)
        try log("journal", entries, in: db)
        try log("plan", plans, in: db)
        return walks + entries + plans
    }

    /// Takes the notes of everything that came in before the day, also out of the journal; the number of notes.
    func disposeNotes(in db: Database) throws -> Int {
        let place = "note IS NOT NULL AND received_day < ?"
        let notes = try db.number("SELECT count(*) FROM report WHERE \(place)", [day.number]) ?? 0
        try db.run("UPDATE report SET note = NULL, revision = revision + 1 WHERE \(place)", [day.number])
        // Entries about removed blanketter count by the day they came in too, which only the deed knows.
        for entry in try Journal.texts(in: db) where entry.receivedOn < day {
            try Journal.forget("id = ?", [entry.id], in: db)
        }
        guard notes > 0 else { return 0 }
        try Traces.leave(.text, in: db)
        try log("note", notes, in: db)
        return notes
    }

    private func log(_ what: String, _ count: Int, in db: Database) throws {
        guard count > 0 else { return }
        try db.run("INSERT INTO purge_log (day, what, count) VALUES (?, ?, ?)", [day.number, what, count])
    }

    /// Backups past their age, and what earlier runs left unfinished; the number of files.
    func disposeFiles(beside path: String) -> Int {
        let folder = Files.folder(of: path)
        let abandoned = Files.names(in: folder).filter(Files.isAbandoned).map { "\(folder)/\($0)" }
        let backups = Backups.folder(of: path)
        let names = Files.names(in: backups)
        let old = names.filter { Backups.day(of: $0).map { $0 + Self.backupDays < day } ?? Files.isAbandoned($0) }
        let all = abandoned + old.map { "\(backups)/\($0)" }
        all.forEach(Files.remove)
        return all.count
    }
}

extension Journal {
    /// The entries that hold free text, with the day that their blankett came in.
    static func texts(in db: Database) throws -> [(id: Int64, receivedOn: CalendarDay)] {
        try Row.fetchAll(db, sql: "SELECT id, deed FROM journal WHERE deed LIKE '%\"note\"%'").compactMap { row in
            guard case .report(let before, let after)? = Deed.decoded(row[1]), let report = before ?? after else {
                return nil
            }
            return (row[0], report.receivedOn)
        }
    }
}
