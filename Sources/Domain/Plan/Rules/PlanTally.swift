/// Räkning över en plans rader, one row after another and in the order of the plan: nothing of them is kept but numbers.
///
/// What it counts on an occasion is `Activity.countedOccasions`: rows that owe a report there and rows that have given
/// one. So `expected - reported` is what is left to do, a report lowers it by exactly one, and dropping a row never lowers
/// what was reported. Late is what is late on the day, in an example too; whether that matters elsewhere is `Plan.counts`.
package struct PlanTally {
    private let year: Int
    private let isRevision: Bool
    private let wheel: Wheel
    private let day: CalendarDay
    private var summary = PlanSummary()
    private var occasions: [Occasion: PlanSummary.OccasionCount] = [:]

    package init(_ plan: Plan, wheel: Wheel, day: CalendarDay) {
        year = plan.year
        isRevision = plan.predecessor != nil
        self.wheel = wheel
        self.day = day
    }

    /// In the order of the plan, since the first hole is the first that is met.
    package mutating func read(_ activity: Activity) {
        summary.total += 1
        summary.statuses[activity.status, default: 0] += 1
        if Lateness(activity, planYear: year, wheel: wheel).isLate(on: day) { summary.late += 1 }
        if !activity.toRewrite.isEmpty { summary.toRewrite += 1 }
        if isRevision && activity.answer == nil { summary.unanswered += 1 }
        for occasion in activity.countedOccasions(planYear: year) {
            var count = occasions[occasion] ?? PlanSummary.OccasionCount(
                occasion: occasion, due: wheel.due(occasion), expected: 0, reported: 0, firstHole: nil)
            count.expected += 1
            if activity.report(on: occasion) != nil {
                count.reported += 1
            } else if count.firstHole == nil {
                count.firstHole = activity.id
            }
            occasions[occasion] = count
        }
    }

    /// Statuses that no row has are left out.
    package consuming func finished() -> PlanSummary {
        summary.occasions = occasions.values.sorted { $0.occasion < $1.occasion }
        return summary
    }
}

extension PlanSummary {
    /// Over rows that are in memory already, in the order of the plan.
    package init(_ plan: Plan, _ rows: some Sequence<Activity>, wheel: Wheel, on day: CalendarDay) {
        var tally = PlanTally(plan, wheel: wheel, day: day)
        for row in rows { tally.read(row) }
        self = tally.finished()
    }
}
