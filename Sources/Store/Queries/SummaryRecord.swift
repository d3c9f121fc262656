import Domain
import GRDB

/// Räkning över en plans rader. Reads `activity_list` alone; counts what `PlanTally` counts.
///
/// Rows that are alike in status, channels and reports owe the same, and few are not: they are counted together, and
/// what each kind owes is asked of the Domain once.
enum SummaryRecord {
    static let sql = """
        SELECT code, status || ';' || channels || ';' || reported, coalesce(late_from <= ?, 0), rewrite <> '', answer IS NULL
        FROM activity WHERE plan = ? ORDER BY section_place, position, code
        """

    private struct Alike {
        var count = 0
        /// The first of them, in the plan's order.
        var first: ActivityID
    }

    static func read(
        _ code: PlanID, on day: CalendarDay, wheel: Wheel, _ kinds: inout SummaryKinds, in db: Database
    ) throws -> PlanSummary {
        guard let plan = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT id, year, predecessor IS NOT NULL FROM plan WHERE code = ? AND removed_day IS NULL"),
            arguments: [code.text])
        else { return PlanSummary() }
        let (year, isRevision): (Int, Bool) = (plan[1], plan[2] == 1)
        var summary = PlanSummary()
        var places: [String: Int] = [:]
        // In the order of their first rows.
        var found: [(kind: String, alike: Alike)] = []
        let cursor = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: [day.number, plan[0] as Int64])
        while let row = try cursor.next() {
            summary.total += 1
            if row[2] == 1 { summary.late += 1 }
            if row[3] == 1 { summary.toRewrite += 1 }
            if isRevision, row[4] == 1 { summary.unanswered += 1 }
            let kind: String = row[1]
            if let place = places[kind] {
                found[place].alike.count += 1
            } else {
                places[kind] = found.count
                found.append((kind, Alike(count: 1, first: ActivityID(row[0]))))
            }
        }
        var counts: [Occasion: PlanSummary.OccasionCount] = [:]
        for (text, alike) in found {
            let kind = try kinds.kind(text, planYear: year)
            summary.statuses[kind.status, default: 0] += alike.count
            for (occasion, isReported) in kind.occasions {
                var count = counts[occasion] ?? PlanSummary.OccasionCount(
                    occasion: occasion, due: wheel.due(occasion), expected: 0, reported: 0, firstHole: nil)
                count.expected += alike.count
                if isReported {
                    count.reported += alike.count
                } else if count.firstHole == nil {
                    count.firstHole = alike.first
                }
                counts[occasion] = count
            }
        }
        summary.occasions = counts.values.sorted { $0.occasion < $1.occasion }
        return summary
    }
}

/// What rows of a kind owe. Hangs on nothing but its words and the year, and so never has to be forgotten.
struct SummaryKinds {
    struct Kind {
        var status: ActivityStatus
        var occasions: [(occasion: Occasion, isReported: Bool)]
    }

    private struct Asked: Hashable {
        var words: String
        var planYear: Int
    }

    private static let most = 2000
    private var known: [Asked: Kind] = [:]

    /// - Parameter words: Status, channels and reports, with semicolons between.
    mutating func kind(_ words: String, planYear: Int) throws -> Kind {
        let asked = Asked(words: words, planYear: planYear)
        if let kind = known[asked] { return kind }
        let parts = words.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3 else { throw Unreadable(column: "reported", value: words) }
        var activity = Activity(id: "", plan: "", section: "", position: 0, text: nil)
        activity.status = try .stored(parts[0])
        activity.channels = try FollowUpChannel.storedSet(parts[1])
        activity.reports = try Reported.reports(parts[2])
        let kind = Kind(
            status: activity.status,
            occasions: activity.countedOccasions(planYear: planYear).map { ($0, activity.report(on: $0) != nil) })
        if known.count >= Self.most { known.removeAll() }
        known[asked] = kind
        return kind
    }
}
