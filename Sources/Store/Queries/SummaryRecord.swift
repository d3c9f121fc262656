import Domain
import GRDB

/// Räkning över en plans rader. Reads `activity_list` alone; counts what `PlanTally` counts.
enum SummaryRecord {
    static let sql = """
        SELECT code, status, late_from, channels, reported, rewrite, answer FROM activity
        WHERE plan = ? ORDER BY section_place, position, code
        """

    static func read(_ code: PlanID, on day: CalendarDay, wheel: Wheel, in db: Database) throws -> PlanSummary {
        guard let plan = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT id, year, predecessor IS NOT NULL FROM plan WHERE code = ? AND removed_day IS NULL"),
            arguments: [code.text])
        else { return PlanSummary() }
        let (year, isRevision): (Int, Bool) = (plan[1], plan[2] == 1)
        var summary = PlanSummary()
        var counts: [Occasion: PlanSummary.OccasionCount] = [:]
        var kinds: [Kind: [(occasion: Occasion, isReported: Bool)]] = [:]
        let cursor = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: [plan[0] as Int64])
        while let row = try cursor.next() {
            let kind = Kind(status: row[1], channels: row[3], reported: row[4])
            let status = try ActivityStatus.stored(kind.status)
            summary.total += 1
            summary.statuses[status, default: 0] += 1
            if let late = row[2] as Int?, late <= day.number { summary.late += 1 }
            if row[5] != "" { summary.toRewrite += 1 }
            if isRevision, row[6] == nil as String? { summary.unanswered += 1 }
            let occasions = try kinds[kind] ?? kind.occasions(planYear: year)
            kinds[kind] = occasions
            for (occasion, isReported) in occasions {
                var count = counts[occasion] ?? PlanSummary.OccasionCount(
                    occasion: occasion, due: wheel.due(occasion), expected: 0, reported: 0, firstHole: nil)
                count.expected += 1
                if isReported {
                    count.reported += 1
                } else if count.firstHole == nil {
                    count.firstHole = ActivityID(row[0])
                }
                counts[occasion] = count
            }
        }
        summary.occasions = counts.values.sorted { $0.occasion < $1.occasion }
        return summary
    }

    /// Rows that are alike in these owe the same, and few are not: each kind is asked of the Domain once.
    private struct Kind: Hashable {
        var status: String
        var channels: String
        var reported: String

        func occasions(planYear: Int) throws -> [(occasion: Occasion, isReported: Bool)] {
            var activity = Activity(id: "", plan: "", section: "", position: 0, text: nil)
            activity.status = try .stored(status)
            activity.channels = try FollowUpChannel.storedSet(channels)
            activity.reports = try Reported.reports(reported)
            return activity.countedOccasions(planYear: planYear).map { ($0, activity.report(on: $0) != nil) }
        }
    }
}
