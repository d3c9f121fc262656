import Domain
import GRDB

/// Återställning. A backup takes the place of the archive, in one step and only when nobody else has it open.
extension SQLiteArchive {
    /// - Parameters:
    ///   - backup: Checked whole before anything else: ours, undamaged, not newer.
    ///   - path: The archive, which is itself put among the backups first; it may be missing or damaged.
    /// - Returns: Where the archive that was there is now; nil when there was none.
    /// - Throws: `locked` when somebody has the archive open.
    package static func restore(
        from backup: String, over path: String, now: CalendarDay
    ) throws(ArchiveFailure) -> String? {
        do {
            try examine(backup)
            try Files.makeFolder(Files.folder(of: path))
            let unfinished = Files.unfinished(in: Files.folder(of: path))
            defer { ([""] + Archives.companions).forEach { Files.remove(unfinished + $0) } }
            try Files.copy(backup, to: unfinished)
            let safe = try setAside(path, now: now)
            Archives.companions.forEach { Files.remove(path + $0) }
            try Files.replace(path, with: unfinished)
            let archive = try SQLiteArchive(path: path, now: now)
            _ = try archive.perform(.purge(now))
            archive.close()
            return safe
        } catch {
            throw ArchiveFailure(error, path: path)
        }
    }

    private static func examine(_ backup: String) throws {
        guard let facts = Files.facts(backup) else { throw ArchiveFailure.missing }
        guard !Company.isHere(facts.identity) else { throw ArchiveFailure.locked }
        let hasFrames = (Files.facts(backup + "-wal")?.size ?? 0) > 0
        // A backup is one file. Frames beside it mean that somebody uses it as an archive.
        guard !hasFrames else { throw ArchiveFailure.locked }
        try Header.read(backup).admit(backup, known: Schema.current.number, hasFrames: false)
        do {
            let queue = try Connection.open(backup, readOnly: true, immutable: true, busySeconds: 0)
            defer { try? queue.close() }
            try queue.inDatabase { db in
                let lines = try String.fetchAll(db, sql: "PRAGMA integrity_check(5)")
                guard lines == ["ok"] else {
                    throw ArchiveFailure.damaged(path: backup, detail: lines.joined(separator: "; "))
                }
            }
        } catch {
            throw ArchiveFailure(error, path: backup)
        }
    }

    /// Puts the archive that is there among the backups: as a backup when it is sound, byte by byte when it is not.
    private static func setAside(_ path: String, now: CalendarDay) throws -> String? {
        guard let facts = Files.facts(path) else { return nil }
        guard !Company.isHere(facts.identity), !Company.isElsewhere(path) else { throw ArchiveFailure.locked }
        let place = try Backups.place(beside: path, day: now, why: "before-restore")
        do {
            let present = try SQLiteArchive(path: path, now: now)
            defer { present.close() }
            try present.backup(to: place)
            // Folds the log into the file, and can only be done alone: whoever comes now finds the new file.
            try present.outsideTransaction { db in
                guard try String.fetchOne(db, sql: "PRAGMA journal_mode = DELETE") == "delete" else {
                    throw ArchiveFailure.locked
                }
            }
            return place
        } catch ArchiveFailure.locked {
            throw ArchiveFailure.locked
        } catch ArchiveFailure.full {
            throw ArchiveFailure.full
        } catch {
            // Damaged: kept as it is, log and all, for whoever can get something out of it.
            for part in [""] + Archives.companions where Files.exists(path + part) && part != "-shm" {
                Files.remove(place + part)
                try Files.copy(path + part, to: place + part)
            }
            return place
        }
    }
}
