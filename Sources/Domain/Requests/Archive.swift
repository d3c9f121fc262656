/// Arkiv. Two verbs: an order and a question. `SQLiteArchive` is the embedded one; one conformance suite tests any.
package protocol Archive: AnyObject {
    /// Carries out the change in one transaction. Durable when it returns; nothing has happened when it throws.
    func perform(_ change: Change) throws(ArchiveFailure) -> Receipt
    func answer(_ lookup: Lookup) throws(ArchiveFailure) -> Finding
}

/// Why the archive said no. The words stand in the texts under `archive.<case>`, the exit code in `ExitCode`.
package enum ArchiveFailure: Error, Equatable, Sendable {
    /// Another program holds the lock, and went on holding it.
    case locked
    /// The folder or the file may not be written (or read).
    case access(path: String)
    /// The disk is full; nothing was changed.
    case full
    /// The file is a database, and damaged; `detail` is for the report, not for the headline.
    case damaged(path: String, detail: String)
    /// The file is something else than this program's archive.
    case foreign(path: String)
    /// Written by a newer version of the program.
    case newerSchema(found: Int, known: Int)
    /// The thing was changed by someone else since it was read.
    case conflict
    /// There is nothing to undo, or it cannot be undone any more.
    case nothingToUndo
    /// It was changed since, so that undoing would overwrite somebody's change.
    case changedSince
    /// The board has decided the plan: its text and structure are changed in a revision.
    case frozen
    /// The record of the meeting is approved (justerad): nothing in it changes any more.
    case approved
    /// The forum has held meetings: it is closed, not removed.
    case hasMeetings
    case missing
    case other(detail: String)
}
