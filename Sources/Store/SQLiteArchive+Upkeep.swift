import Domain
import GRDB

/// Skötsel: gallring, säkerhetskopia, kontroll and filling with made-up blanketter.
extension SQLiteArchive {
    func purge(_ day: CalendarDay) throws(ArchiveFailure) -> Receipt {
        let disposal = Disposal(day: day)
        var purged = 0
        if try read(disposal.hasWork(in:)) { purged = try dispose(disposal.dispose(in:)) }
        let files = disposal.disposeFiles(beside: path)
        return Receipt(subjects: purged > 0 ? [.pausedWalks, .undo] : [], purged: purged + files)
    }

    /// Takes out the short notes of everything that came in before the day, for when the year is put together. Not
    /// undoable, and no undo brings one back; the number of notes.
    package func purgeNotes(receivedBefore day: CalendarDay) throws(ArchiveFailure) -> Int {
        guard !isReadOnly else { throw .access(path: path) }
        return try dispose(Disposal(day: day).disposeNotes(in:))
    }

    /// Empties the undo journal, and with it whatever removed blanketter said; the number of entries.
    package func purgeJournal() throws(ArchiveFailure) -> Int {
        guard !isReadOnly else { throw .access(path: path) }
        return try dispose { try Journal.forget("1", [], in: $0) }
    }

    /// Säkerhetskopia. A whole archive of its own, without paused walks and undo journal; never in place of a file.
    ///
    /// - Throws: `access` when there is a file of that name, or the folder cannot be written.
    package func backup(to target: String) throws(ArchiveFailure) {
        do {
            try outsideTransaction { try Backups.write($0, to: target) }
        } catch {
            if case .access = error { throw .access(path: target) }
            throw error
        }
    }

    /// The whole check: reads every page.
    package func check() throws(ArchiveFailure) -> CheckReport {
        var report = try read { try Checking.full($0, path: path, wheel: wheel, onNetwork: onNetwork) }
        if !isReadOnly { report.damage += try outsideTransaction { PlanChecking.index($0) } }
        return report
    }

    /// Puts in many blanketter at once, in one transaction and without the journal: for the workbench and for tests.
    package func seed(_ reports: some Sequence<Report>) throws(ArchiveFailure) {
        try write { db in
            for var report in reports {
                report.revision = max(1, report.revision)
                try ReportRecord.insert(report, in: db)
            }
        }
        try outsideTransaction { _ = try Traces.cutLog(in: $0, busySeconds: busySeconds) }
    }

    /// The same with plans, each in a transaction of its own.
    package func seed(_ bundles: some Sequence<PlanBundle>) throws(ArchiveFailure) {
        do {
            for bundle in bundles {
                try write { db in
                    let (plan, rows) = (bundle.plan, bundle.activities)
                    let place = PlanRecord.Place(
                        id: try PlanRecord.insert(plan, in: db), year: plan.year, isFrozen: plan.isFrozen)
                    _ = try RoleRecord.add(bundle.roles, in: db)
                    for var row in rows {
                        row.revision = max(1, row.revision)
                        try ActivityRecord.insert(row, in: place, wheel: wheel, db)
                    }
                }
            }
        }
        try outsideTransaction {
            try ActivityWords.settle(in: $0)
            _ = try Traces.cutLog(in: $0, busySeconds: busySeconds)
        }
    }

    /// The same with forums, each with all that belongs to it in a transaction of its own.
    package func seed(_ bundles: some Sequence<ForumBundle>) throws(ArchiveFailure) {
        for bundle in bundles {
            try write { db in
                var forum = bundle.forum
                forum.revision = max(1, forum.revision)
                let row = try ForumRecord.insert(forum, in: db)
                for var meeting in bundle.meetings {
                    meeting.head.revision = max(1, meeting.head.revision)
                    try MeetingRecord.insert(meeting, forum: row, in: db)
                }
                for var commitment in bundle.commitments {
                    commitment.revision = max(1, commitment.revision)
                    try CommitmentRecord.insert(commitment, forum: row, in: db)
                }
            }
        }
        try outsideTransaction { _ = try Traces.cutLog(in: $0, busySeconds: busySeconds) }
    }
}
