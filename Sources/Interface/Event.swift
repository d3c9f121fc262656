import Domain
import Screen

/// Händelse in the program. Everything that can reach `App` from outside.
package enum Event: Equatable, Sendable {
    case key(Key)
    case paste(String)
    case resize(Size)
    /// A click, or a number in linear mode.
    case choose(Target)
    case wheel(Int)
    /// A command by its name, in linear mode.
    case perform(Verb)
    /// Words that mean nothing.
    case unknown(String)
    case time(Now)
    case found(Lookup, Finding)
    case changed(Receipt)
    case failed(ArchiveFailure)
    case libraryLoaded(Library)
    /// The routine cannot be used: sentences with file, line and column, ready to be shown.
    case libraryFailed([String])
    case planLibraryLoaded(PlanLibrary)
    case planLibraryFailed(String)
    case forumLibraryLoaded(ForumLibrary)
    case forumLibraryFailed(String)
    case planTask(PlanTaskResult)
    case copied(ClipboardOutcome)
    /// Where the file went.
    case exported(String)
    case exportFailed(ExportFailure)
}

/// Urklipp. What became of a copy; the words stand in the texts under `clipboard.<raw value>`.
package enum ClipboardOutcome: String, Sendable, CaseIterable {
    /// Sent to the terminal, which does not say whether it took it.
    case copied
    case tooLong = "too_long"
    /// There is no terminal to send it to.
    case unable
}

/// Why an export was not written.
package enum ExportFailure: Error, Equatable, Sendable {
    case exists(String)
    case access(String)
    case full
    case other(String)
}
