import Domain
import GRDB

/// A stored value that no code stands for: the file was written by something else, or is damaged.
struct Unreadable: Error {
    var column: String
    var value: String
}

extension ArchiveFailure {
    /// Fel. From what SQLite says to what the program can act on. `path` is the archive's.
    init(_ error: any Error, path: String) {
        switch error {
        case let failure as ArchiveFailure: self = failure
        case let unreadable as Unreadable:
            self = .damaged(path: path, detail: "\(unreadable.column): \(unreadable.value)")
        case let error as DatabaseError: self.init(error, path: path)
        default: self = .other(detail: String(describing: type(of: error)))
        }
    }

    private init(_ error: DatabaseError, path: String) {
        // Room for the index of the log is asked for ahead of writing, and no room is an input/output error there.
        if error.extendedResultCode == .SQLITE_IOERR_SHMSIZE {
            self = .full
            return
        }
        switch error.resultCode {
        case .SQLITE_FULL: self = .full
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked
        case .SQLITE_IOERR, .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .access(path: path)
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(path: path, detail: error.message ?? "")
        // Never the statement nor its arguments: they may hold what must not reach a log.
        default: self = .other(detail: "SQLite \(error.extendedResultCode.rawValue): \(error.message ?? "")")
        }
    }
}
