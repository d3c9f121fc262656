/// Plangranskaren. Reads the plan's rows one after another, so that a long plan is never in memory at once.
///
/// What is dropped is only asked for cells that an import left empty: nobody mends a plan for what is not going to happen.
/// A cell that waits to be rewritten is remarked as that and nothing else.
package struct PlanLint {
    /// What the plan itself does not know.
    package struct Facts: Hashable, Sendable {
        package enum Meetings: Hashable, Sendable {
            /// Nothing is known of any forum; the rule is silent.
            case unknown
            case none, some
        }

        package var day: CalendarDay
        /// There is a lägesbild that activities could rest on.
        package var hasPicture: Bool
        /// Rows that rest on something in it.
        package var grounded: Set<ActivityID>
        /// Meetings that a "protokoll per möte" could come from.
        package var meetings: Meetings
        package init(
            day: CalendarDay, hasPicture: Bool = false, grounded: Set<ActivityID> = [], meetings: Meetings = .unknown
        ) {
            self.day = day
            self.hasPicture = hasPicture
            self.grounded = grounded
            self.meetings = meetings
        }
    }

    /// Remarks that are kept: the first in the order of the plan, with room for those on the whole plan.
    package static let limit = 1000

    private let facts: Facts
    private let rules: PlanRowRules
    private let silenced: SilencedRules
    private var remarks: [PlanRemark] = []
    private var leftOut = 0
    private var coverage = Coverage()
    private var repeated = RepeatedRows()

    package init(_ plan: Plan, register: RoleRegister, facts: Facts) {
        self.facts = facts
        rules = PlanRowRules(planYear: plan.year, register: register, facts: facts)
        silenced = SilencedRules(plan.silenced)
        repeated.close = Self.closeSpellings(register)
    }

    /// In the order of the plan.
    package mutating func read(_ activity: Activity) {
        var found = rules.remarks(on: activity)
        if activity.status != .dropped {
            found += repeated.remarks(on: activity, register: rules.register)
            count(activity)
        }
        let order = PlanRule.allCases
        for rule in order {
            for remark in found where remark.rule == rule { keep(remark, limit: Self.limit - StrategyPoint.allCases.count) }
        }
    }

    package consuming func finished() -> PlanReview {
        for point in StrategyPoint.allCases where coverage.points[point] == nil {
            keep(PlanRemark(.pointWithoutActivity, activity: nil, field: .points, arguments: [point.rawValue]), limit: Self.limit)
        }
        return PlanReview(remarks: remarks, coverage: coverage, leftOut: leftOut)
    }

    private mutating func keep(_ remark: PlanRemark, limit: Int) {
        guard remarks.count < limit else {
            leftOut += 1
            return
        }
        var remark = remark
        remark.silencedBecause = silenced.reason(remark)
        remarks.append(remark)
    }

    private mutating func count(_ activity: Activity) {
        for point in activity.points {
            coverage.points[point, default: 0] += 1
            for perspective in activity.perspectives { coverage.counts[point, default: [:]][perspective, default: 0] += 1 }
        }
    }

    private static func closeSpellings(_ register: RoleRegister) -> [RoleID: [RoleID: [String]]] {
        var close: [RoleID: [RoleID: [String]]] = [:]
        for pair in register.closeSpellings {
            close[pair.first, default: [:]][pair.second] = [pair.secondSpelling, pair.firstSpelling]
            close[pair.second, default: [:]][pair.first] = [pair.firstSpelling, pair.secondSpelling]
        }
        return close
    }
}

/// Tystade regler, by what they answer.
private struct SilencedRules {
    private struct Key: Hashable {
        var rule: PlanRule
        var activity: ActivityID?
    }
    private var reasons: [Key: ScreenedText] = [:]

    init(_ silenced: [SilencedRule]) {
        for one in silenced { reasons[Key(rule: one.rule, activity: one.activity)] = one.reason }
    }

    /// What was said about the row itself, or else about the rule in the whole plan.
    func reason(_ remark: PlanRemark) -> ScreenedText? {
        reasons[Key(rule: remark.rule, activity: remark.activity)] ?? reasons[Key(rule: remark.rule, activity: nil)]
    }
}
