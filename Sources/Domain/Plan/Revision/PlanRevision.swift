/// Revidering: a new plan made from an old one.
package enum PlanRevision {
    /// A copy of structure and text with every row linked to its ancestor. For another year the status starts anew; for
    /// another edition of the same year status, reports, targets and notes come along, since they concern the same year.
    package static func revised(
        _ plan: Plan, _ rows: [Activity], year: Int, using generator: inout some RandomNumberGenerator
    ) -> PlanBundle {
        PlanBundle(plan: plan, activities: rows, roles: [])
    }

    /// Whether the change touches what froze at the board's decision.
    package static func touchesStructure(_ before: Activity, _ after: Activity) -> Bool { false }
    package static func touchesStructure(_ before: Plan, _ after: Plan) -> Bool { false }
}

/// A plan with its rows and the roles they name: what is created in one piece.
package struct PlanBundle: Equatable, Sendable, Codable {
    package var plan: Plan
    package var activities: [Activity]
    package var roles: [Role]
    package init(plan: Plan, activities: [Activity], roles: [Role]) {
        self.plan = plan
        self.activities = activities
        self.roles = roles
    }
}
