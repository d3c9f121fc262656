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
    var journal: Journal
    var list = ReportList()
    var table = ActivityList()
    var summaryKinds = SummaryKinds()
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
        case .closeInWrongForum(let meeting, let revision, let day):
            let closing = WrongForum(meeting: meeting, revision: revision, day: day)
            var subjects: Set<Subject> = []
            try dispose { db in
                subjects = try closing.close(in: db)
                return 1
            }
            return Receipt(subjects: subjects)
        case .addIndividual(let meeting):
            try write { try IndividualRecord.add(meeting, in: $0) }
            return Receipt(subjects: [.individualMeetings])
        case .removeIndividual(let meeting):
            try dispose { db in
                try IndividualRecord.takeAway(meeting, in: db)
                try Traces.leave(.log, in: db)
                return 1
            }
            return Receipt(subjects: [.individualMeetings])
        default:
            let receipt = try write { try order(change, in: $0) }
            forgetLists(change, receipt)
            return receipt
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
