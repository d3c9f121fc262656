import Domain
import GRDB

/// Arkivet på disk. One SQLite file, one connection, one thread; durable when `perform` returns.
///
/// Files beside it: `-wal` and `-shm` while it is open, and a folder `backups`. All of them are their owner's alone.
/// Several may be open on the same file, also in other processes: each sees what the others have done, and a change to
/// something that another has changed since is refused.
package final class SQLiteArchive: Archive {
    package enum Mode: Sendable { case readWrite, readOnly }

    package let path: String
    package let mode: Mode
    /// The day that entries in the journal get. Whoever keeps the archive open over midnight moves it on.
    package var today: CalendarDay
    /// Some file could be read or written by others than its owner when it was opened, and no longer can.
    package private(set) var correctedModes: Bool
    /// The last one to use the file did not close it, so it was checked at the opening.
    package private(set) var checkedAfterUncleanEnd: Bool
    /// On a network file system: a rollback journal instead of the log. Look at every key, since nothing can be watched.
    package let onNetwork: Bool

    /// When reports are due: what is late hangs on it.
    package let wheel: Wheel

    private let schema: Schema
    let busySeconds: Double
    private var queue: DatabaseQueue
    private var identity: Files.Identity
    private var journal: Journal
    private var list = ReportList()
    private var table = ActivityList()
    private var dataVersion = 0
    private var othersWrote = false
    private var isOpen = true

    /// Opens the archive, and makes it (with the folder above it) when there is none and it may be written to.
    ///
    /// - Parameters:
    ///   - now: Today, for the journal and for the names of backups.
    ///   - wheel: Another than the file was written with is another time for every report: then all that is late is
    ///     worked out anew, which a file that is only read does without.
    /// - Throws: Whatever the file is if not a sound archive of ours; then not one byte of it was changed.
    ///   `missing` only when there is none and `mode` is `readOnly`.
    package convenience init(
        path: String, now: CalendarDay, mode: Mode = .readWrite, wheel: Wheel = .standard
    ) throws(ArchiveFailure) {
        try self.init(path: path, now: now, mode: mode, schema: .current, wheel: wheel)
    }

    /// - Parameters:
    ///   - schema: Another than the program's own only in tests.
    ///   - busySeconds: How long another program's lock is waited for.
    ///   - onNetwork: Nil to ask the file system.
    init(
        path: String, now: CalendarDay, mode: Mode, schema: Schema, wheel: Wheel = .standard, busySeconds: Double = 3,
        onNetwork: Bool? = nil
    ) throws(ArchiveFailure) {
        let onNetwork = onNetwork ?? Network.holds(Files.folder(of: path))
        do {
            let opened = try Opening(
                path: path, readOnly: mode == .readOnly, schema: schema, wheel: wheel, today: now,
                busySeconds: busySeconds, onNetwork: onNetwork
            ).run()
            self.path = path
            self.mode = mode
            self.today = now
            self.schema = schema
            self.wheel = wheel
            self.busySeconds = busySeconds
            self.onNetwork = onNetwork
            queue = opened.queue
            identity = opened.identity
            journal = opened.journal
            correctedModes = opened.correctedModes
            checkedAfterUncleanEnd = opened.checkedAfterUncleanEnd
        } catch {
            throw ArchiveFailure(error, path: path)
        }
        Company.join(identity)
    }

    deinit { close() }

    /// Lets go of the file. The last one to do so folds the log into it, which is bounded to half a megabyte, and removes it.
    package func close() {
        guard isOpen else { return }
        isOpen = false
        try? queue.close()
        Company.leave(identity)
    }

    /// Läsläge: every change is refused with `access`.
    package var isReadOnly: Bool { mode == .readOnly }

    // MARK: The two verbs

    package func perform(_ change: Change) throws(ArchiveFailure) -> Receipt {
        guard !isReadOnly else { throw .access(path: path) }
        let receipt = try carryOut(change)
        // Whoever watches the folder was woken by the write, when it could not be seen yet: now it can.
        Files.touch(path)
        return receipt
    }

    private func carryOut(_ change: Change) throws(ArchiveFailure) -> Receipt {
        switch change {
        case .purge(let day): return try purge(day)
        case .keepWalk(let walk):
            try write { try WalkRecord.keep(walk, in: $0) }
            return Receipt(subjects: [.pausedWalks])
        case .forgetWalk(let id):
            try dispose { db in
                let count = try WalkRecord.forget(in: db) { $0.id != id }
                if count > 0 { try Traces.leave(.log, in: db) }
                return count
            }
            return Receipt(subjects: [.pausedWalks])
        default:
            let receipt = try write { try order(change, in: $0) }
            forgetLists(change, receipt)
            return receipt
        }
    }

    package func answer(_ lookup: Lookup) throws(ArchiveFailure) -> Finding {
        try read { db in
            switch lookup {
            case .settings: .settings(try SettingRecord.read(in: db))
            case .reports(let filter, let offset, let limit):
                .reports(try list.window(filter, offset: offset, limit: limit, in: db))
            case .report(let code): .report(try ReportRecord.read(code, in: db)?.report)
            case .reportSummary: .reportSummary(try RowRecord.summary(in: db))
            case .pausedWalks: .pausedWalks(try WalkRecord.heads(in: db))
            case .pausedWalk(let id): .pausedWalk(try WalkRecord.read(id, in: db))
            case .endings(let year): .endings(try EndingRecord.counts(year: year, in: db))
            case .undoState: .undoState(try journal.state(in: db))
            case .plans, .plan, .planSummary, .activities, .activity, .activityPlace, .wholeActivities, .roles, .search,
                .planReview, .comparison, .due, .savedViews, .activityLog:
                try answerOnPlan(lookup, in: db)
            }
        }
    }

    private func order(_ change: Change, in db: Database) throws -> Receipt {
        let orders = Orders(db: db, journal: journal, today: today, wheel: wheel)
        switch change {
        case .setDistrict(let district): return try orders.setDistrict(district)
        case .saveReport(let report): return try orders.save(report)
        case .removeReport(let code, let revision): return try orders.remove(code, from: revision)
        case .markChecked(let code, let day, let revision): return try orders.check(code, on: day, from: revision)
        case .countEnding(let kind, let district, let month):
            return try orders.count(kind, district: district, month: month)
        case .undo: return try journal.undo(orders)
        case .redo: return try journal.redo(orders)
        case .keepWalk, .forgetWalk, .purge: return Receipt(subjects: [])
        case .savePlan(let plan): return try orders.save(plan)
        case .createPlan(let bundle): return try orders.create(bundle)
        case .removePlan(let plan, let revision): return try orders.remove(plan, from: revision)
        case .saveActivities(let activities): return try orders.save(activities)
        case .setStatus(let rows, let status): return try orders.set(status, of: rows)
        case .removeActivities(let rows): return try orders.remove(rows)
        case .importPlan(let bundle): return try orders.importPlan(bundle)
        case .saveRoles(let roles): return try orders.save(roles)
        case .saveView(let view): return try orders.save(view, on: view.key)
        case .removeView(let key): return try orders.save(nil, on: key)
        }
    }

    private func answerOnPlan(_ lookup: Lookup, in db: Database) throws -> Finding {
        switch lookup {
        case .plan(let plan): .plan(try PlanRecord.read(plan, in: db)?.plan)
        case .planSummary(let plan, let day):
            .planSummary(try SummaryRecord.read(plan, on: day, wheel: wheel, in: db))
        case .activities(let filter, let offset, let limit):
            .activities(try table.window(filter, offset: offset, limit: limit, in: db))
        case .activity(let activity): .activity(try ActivityRecord.read(activity, in: db)?.activity)
        case .activityPlace(let filter, let activity): .activityPlace(try table.place(of: activity, filter, in: db))
        case .wholeActivities(let plan, let offset, let limit):
            .wholeActivities(try PlanReading.whole(plan, offset: offset, limit: limit, in: db))
        case .roles: .roles(try table.roles(in: db).roles)
        case .search(let words, let limit): .search(try SearchRecord.hits(words, limit: limit, in: db))
        case .planReview(let plan, let facts):
            .planReview(try PlanReading.review(plan, facts, register: table.roles(in: db), in: db))
        case .comparison(let old, let new): .comparison(try PlanReading.comparison(old, new, in: db))
        case .due(let day, let within, let limit):
            .due(try DueRecord.read(on: day, within: within, limit: limit, wheel: wheel, in: db))
        case .savedViews: .savedViews(try ViewRecord.all(in: db))
        case .activityLog(let activity): .activityLog(try LogRecord.read(activity, in: db))
        case .plans, .settings, .reports, .report, .reportSummary, .pausedWalks, .pausedWalk, .endings, .undoState:
            .plans(try PlanRecord.heads(in: db))
        }
    }

    private func forgetLists(_ change: Change, _ receipt: Receipt) {
        if case .markChecked = change {
            list.forgetUnchecked()
        } else if receipt.subjects.contains(.reports) {
            list.forget()
        }
        if receipt.subjects.contains(.roles) { table.forget() }
        for case .activities(let plan) in receipt.subjects {
            if case .setStatus = change { table.forgetStatus(plan) } else { table.forget(plan) }
        }
    }

    // MARK: Others

    /// Whether somebody else has written since this was last asked. Cheap: reads one number.
    package func changedByOthers() -> Bool {
        _ = try? read { _ in }
        defer { othersWrote = false }
        return othersWrote
    }

    /// The folder to watch: the log in it comes, grows and goes with everybody's changes.
    package var watchedFolder: String { Files.folder(of: path) }

    // MARK: Transactions

    func read<T>(_ body: (Database) throws -> T) throws(ArchiveFailure) -> T {
        try reach { queue in
            try queue.inDatabase { db in
                try db.transaction(.deferred) { db in
                    let version = try db.number("PRAGMA data_version") ?? 0
                    if version != dataVersion {
                        if dataVersion != 0 { othersWrote = true }
                        dataVersion = version
                        list.forget()
                        table.forget()
                    }
                    return try body(db)
                }
            }
        }
    }

    @discardableResult
    func write<T>(_ body: (Database) throws -> T) throws(ArchiveFailure) -> T {
        try reach { queue in try queue.inDatabase { try $0.transaction(.immediate, body) } }
    }

    /// A transaction of its own that removes something, and then the wiping of its traces; the number of things.
    ///
    /// What was removed stays removed when the wiping is blocked; the next purge tries again.
    @discardableResult
    func dispose(_ body: (Database) throws -> Int) throws(ArchiveFailure) -> Int {
        let count = try write(body)
        _ = try outsideTransaction { try Traces.wipe(in: $0, busySeconds: busySeconds) }
        list.forget()
        table.forget()
        return count
    }

    func outsideTransaction<T>(_ body: (Database) throws -> T) throws(ArchiveFailure) -> T {
        try reach { try $0.inDatabase(body) }
    }

    /// Every way to the file leads through here: when another file has taken its place (a restored one), that is
    /// opened, since what is written to the old one would be lost.
    private func reach<T>(_ body: (DatabaseQueue) throws -> T) throws(ArchiveFailure) -> T {
        guard isOpen else { throw .other(detail: "closed") }
        do {
            guard let facts = Files.facts(path) else { throw ArchiveFailure.access(path: path) }
            if facts.identity != identity { try reopen() }
            return try body(queue)
        } catch {
            throw ArchiveFailure(error, path: path)
        }
    }

    private func reopen() throws {
        let opened = try Opening(
            path: path, readOnly: mode == .readOnly, schema: schema, wheel: wheel, today: today,
            busySeconds: busySeconds, onNetwork: onNetwork
        ).run()
        try? queue.close()
        Company.leave(identity)
        (queue, identity, journal) = (opened.queue, opened.identity, opened.journal)
        Company.join(identity)
        list.forget()
        table.forget()
        dataVersion = 0
        othersWrote = true
    }
}
