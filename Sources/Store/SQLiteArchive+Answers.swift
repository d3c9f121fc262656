import Domain
import GRDB

/// Svaren. Every question in one transaction of its own, so that numbers and rows belong together.
extension SQLiteArchive {
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
            case .plans: .plans(try PlanRecord.heads(in: db))
            case .plan(let plan): .plan(try PlanRecord.read(plan, in: db)?.plan)
            case .planSummary(let plan, let day):
                .planSummary(try SummaryRecord.read(plan, on: day, wheel: wheel, &summaryKinds, in: db))
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
            case .forums, .meetings, .meetingPlace, .meeting, .carried, .commitments, .meetingCommitments, .regularity, .forumDue,
                .calendar, .meetingHeads, .individualMeetings, .minutesTally:
                try forumAnswer(lookup, in: db)
            }
        }
    }
}
