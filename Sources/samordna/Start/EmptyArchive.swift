import Domain

/// Inget arkiv: for practice where nothing has been saved yet. Knows nothing and keeps nothing.
final class EmptyArchive: Archive {
    func perform(_ change: Change) throws(ArchiveFailure) -> Receipt { Receipt(subjects: []) }

    func answer(_ lookup: Lookup) throws(ArchiveFailure) -> Finding {
        switch lookup {
        case .settings: .settings(Settings())
        case .reports(_, let offset, _): .reports(ReportWindow(offset: offset, rows: [], matching: 0, total: 0))
        case .report: .report(nil)
        case .reportSummary: .reportSummary(ReportSummary(total: 0, unchecked: 0, oldestUnchecked: []))
        case .pausedWalks: .pausedWalks([])
        case .pausedWalk: .pausedWalk(nil)
        case .endings: .endings([])
        case .undoState: .undoState(UndoState())
        }
    }
}
