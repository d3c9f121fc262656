import Domain
import GRDB

/// What the archive's file is called beside the file itself.
enum Archives {
    static let companions = ["-wal", "-shm", "-journal"]
}

/// Öppnande. From a path to a connection, refusing whatever is not a sound archive of ours before anything is written.
struct Opening {
    let path: String
    let readOnly: Bool
    let schema: Schema
    let wheel: Wheel
    let today: CalendarDay
    let busySeconds: Double
    let onNetwork: Bool

    struct Result {
        var queue: DatabaseQueue
        var identity: Files.Identity
        var journal: Journal
        var correctedModes: Bool
        var checkedAfterUncleanEnd: Bool
    }

    func run() throws -> Result {
        if !Files.exists(path) {
            guard !readOnly else { throw ArchiveFailure.missing }
            try create()
        }
        var corrected = false
        if !readOnly {
            guard Files.isWritable(path), Files.isWritable(Files.folder(of: path)) else {
                throw ArchiveFailure.access(path: path)
            }
            corrected = narrow()
        }
        // Somebody may put another file in its place between looking and opening (restoring does): look again then.
        for _ in 0..<3 {
            guard let identity = Files.facts(path)?.identity else { throw ArchiveFailure.missing }
            let unclean = try look(identity)
            let queue = try connect()
            guard Files.facts(path)?.identity == identity else {
                try? queue.close()
                continue
            }
            do {
                let journal = try prepare(queue, unclean: unclean)
                return Result(
                    queue: queue, identity: identity, journal: journal, correctedModes: corrected,
                    checkedAfterUncleanEnd: unclean)
            } catch {
                try? queue.close()
                throw error
            }
        }
        throw ArchiveFailure.locked
    }

    /// Makes a whole archive under another name first, so that an empty one is never found under its own.
    private func create() throws {
        try Files.makeFolder(Files.folder(of: path))
        let unfinished = Files.unfinished(in: Files.folder(of: path))
        try Files.create(unfinished)
        defer { ([""] + Archives.companions).forEach { Files.remove(unfinished + $0) } }
        let queue = try Connection.open(unfinished, busySeconds: busySeconds)
        do {
            try queue.inDatabase { db in
                // Before the log is there: so that these two always stand in the file itself.
                try db.execute(sql: "PRAGMA application_id = \(Header.applicationID)")
                for step in schema.steps { try Migration.apply(step, in: db) }
                try Self.setMode(onNetwork: onNetwork, in: db)
            }
            try queue.close()
        } catch {
            try? queue.close()
            throw error
        }
        // False: another process was faster, and its archive is as good.
        _ = try Files.publish(unfinished, as: path)
    }

    private func narrow() -> Bool {
        let backups = Backups.folder(of: path)
        let files = [path] + Archives.companions.map { path + $0 } + Files.names(in: backups).map { "\(backups)/\($0)" }
        return files.map(Files.narrow).contains(true)
    }

    /// Looks at the file without SQLite; whether the last one to use it did not close it.
    private func look(_ identity: Files.Identity) throws(ArchiveFailure) -> Bool {
        // Open in this process already: it was looked at then, and looking by hand would let go of its locks.
        guard !Company.isHere(identity) else { return false }
        let hasFrames = (Files.facts(path + "-wal")?.size ?? 0) > 0
        let hasJournal = (Files.facts(path + "-journal")?.size ?? 0) > 0
        try Header.read(path).admit(path, known: schema.number, hasFrames: hasFrames)
        return hasJournal || hasFrames && !Company.isElsewhere(path)
    }

    private func connect() throws -> DatabaseQueue {
        do {
            return try Connection.open(path, readOnly: readOnly, busySeconds: busySeconds)
        } catch {
            // A folder that cannot be written has no room for the log's index. With frames in the log this would show
            // an old state, so then it is refused.
            let frames = Files.facts(path + "-wal")?.size ?? 0
            guard readOnly, frames == 0, case .access = ArchiveFailure(error, path: path) else { throw error }
            return try Connection.open(path, readOnly: true, immutable: true, busySeconds: busySeconds)
        }
    }

    private func prepare(_ queue: DatabaseQueue, unclean: Bool) throws -> Journal {
        try queue.inDatabase { db in
            let found = try Migration.number(in: db)
            guard found <= schema.number else {
                throw ArchiveFailure.newerSchema(found: found, known: schema.number)
            }
            if unclean { try Checking.quick(db, path: path) }
            if !readOnly {
                try Self.setMode(onNetwork: onNetwork, in: db)
                try Migration.run(schema, from: found, path: path, today: today, in: db)
                if schema.number >= 2, try !LateUpkeep.isCurrent(wheel, in: db) { try LateUpkeep.renewAll(wheel, in: db) }
            } else if found < schema.number {
                throw ArchiveFailure.access(path: path)
            }
            return try Journal.open(in: db)
        }
    }

    /// The file remembers its mode; this is a question only, but for a restored file and on a network.
    private static func setMode(onNetwork: Bool, in db: Database) throws {
        let wanted = onNetwork ? "delete" : "wal"
        guard try String.fetchOne(db, sql: "PRAGMA journal_mode") != wanted else { return }
        guard try String.fetchOne(db, sql: "PRAGMA journal_mode = \(wanted)") == wanted else {
            throw ArchiveFailure.locked
        }
    }
}
