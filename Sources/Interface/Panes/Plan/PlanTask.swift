import Domain

/// Arbete över en hel plan: what needs all its rows, and so is done outside `App`, stretch by stretch.
package enum PlanTask: Equatable, Sendable {
    /// A revision of the plan, for that year.
    case revise(PlanID, year: Int, lot: UInt64)
    /// What the filter shows, with its words for the file.
    case export(PlanExport, ActivityFilter, PlanPaper)
    /// Reads a file that somebody named.
    case read(path: String)
    case readPasted(String)
    /// Compares what was read with the plan.
    case preview(ImportReading, into: Plan, words: PlanWords, confirmed: Set<String>, day: CalendarDay, lot: UInt64)
    case previewBundle(PlanBundle, into: Plan)
}

/// What came of it. Sentences are ready to be shown.
package enum PlanTaskResult: Equatable, Sendable {
    case revised(PlanBundle)
    case read(ReadFile)
    case preview(ImportPreview)
    case written(path: String)
    case exportFailed(ExportFailure)
    case copied(ClipboardOutcome)
    case archiveFailed(ArchiveFailure)
    case failed(String)
}

/// Inläst fil: tables that have to be understood, or a plan that this program wrote.
package enum ReadFile: Equatable, Sendable {
    case tables(ImportSource)
    case plan(PlanBundle, name: String)
}
