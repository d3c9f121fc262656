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
        case .plans: .plans([])
        case .plan: .plan(nil)
        case .planSummary: .planSummary(PlanSummary())
        case .activities(_, let offset, _): .activities(ActivityWindow(offset: offset, rows: [], matching: 0, total: 0))
        case .activity: .activity(nil)
        case .activityPlace: .activityPlace(nil)
        case .wholeActivities: .wholeActivities([])
        case .roles: .roles([])
        case .search: .search([])
        case .planReview: .planReview(PlanReview(remarks: [], coverage: Coverage()))
        case .comparison: .comparison(nil)
        case .due: .due(DueList(late: 0, coming: 0, rows: []))
        case .savedViews: .savedViews([])
        case .activityLog: .activityLog([])
        case .forums, .meetings, .meetingPlace, .meeting, .carried, .commitments, .meetingCommitments, .regularity, .forumDue,
            .calendar, .meetingHeads, .individualMeetings, .minutesTally:
            .empty(lookup)
        }
    }
}
