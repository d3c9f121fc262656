import Domain
import GRDB

/// Logg of what was changed in frozen plans: fields, codes and days, never words.
enum LogRecord {
    static let most = 512

    static func write(_ entries: [LogEntry], of activity: ActivityID, in db: Database) throws {
        for entry in entries {
            try db.run(
                "INSERT INTO activity_log (activity, day, field, before, after) VALUES (?, ?, ?, ?, ?)",
                [activity.text, entry.day.number, entry.field.rawValue, entry.before, entry.after])
        }
    }

    static func read(_ activity: ActivityID, in db: Database) throws -> [LogEntry] {
        let sql = "SELECT day, field, before, after FROM activity_log WHERE activity = ? ORDER BY id DESC LIMIT \(most)"
        return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [activity.text]).map {
            LogEntry(day: CalendarDay(number: $0[0]), field: try .stored($0[1]), before: $0[2], after: $0[3])
        }
    }

    /// What differs between two states of a row in the fields that stay open.
    static func entries(_ before: Activity, _ after: Activity, planYear: Int, day: CalendarDay) -> [LogEntry] {
        var entries: [LogEntry] = []
        func add(_ field: PlanField, _ old: String, _ new: String) {
            entries.append(LogEntry(day: day, field: field, before: old, after: new))
        }
        if before.status != after.status { add(.status, before.status.rawValue, after.status.rawValue) }
        var occasions: [Occasion] = []
        for report in before.reports + after.reports where !occasions.contains(report.occasion) {
            occasions.append(report.occasion)
        }
        for occasion in occasions.sorted() {
            let (old, new) = (before.report(on: occasion), after.report(on: occasion))
            guard old != new else { continue }
            add(field(occasion, planYear: planYear), old?.status.rawValue ?? "", new?.status.rawValue ?? "")
        }
        if before.target != after.target { add(.target, "", "") }
        if before.notes != after.notes { add(.notes, "", "") }
        return entries
    }

    static func field(_ occasion: Occasion, planYear: Int) -> PlanField {
        switch occasion {
        case FollowUpChannel.t1.occasion(planYear: planYear): .t1
        case FollowUpChannel.t2.occasion(planYear: planYear): .t2
        case FollowUpChannel.annualReport.occasion(planYear: planYear): .annualReport
        case FollowUpChannel.t1NextYear.occasion(planYear: planYear): .t1NextYear
        default: .otherReports
        }
    }
}
