/// Plangranskaren. Reads the plan's rows one after another, so that a long plan is never in memory at once.
package struct PlanLint {
    /// What the plan itself does not know.
    package struct Facts: Hashable, Sendable {
        package var day: CalendarDay
        /// There is a lägesbild that activities could rest on.
        package var hasPicture: Bool
        /// There are meetings that a "protokoll per möte" could come from.
        package var hasMeetings: Bool
        package init(day: CalendarDay, hasPicture: Bool = false, hasMeetings: Bool = false) {
            self.day = day
            self.hasPicture = hasPicture
            self.hasMeetings = hasMeetings
        }
    }

    private let plan: Plan
    private let facts: Facts

    package init(_ plan: Plan, register: RoleRegister, facts: Facts) {
        self.plan = plan
        self.facts = facts
    }

    /// In the order of the plan.
    package mutating func read(_ activity: Activity) {}

    package consuming func finished() -> PlanReview { PlanReview(remarks: [], coverage: Coverage()) }
}
