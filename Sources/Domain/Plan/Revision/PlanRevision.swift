/// Revidering: a new plan made from an old one.
package enum PlanRevision {
    /// A copy of structure and text with every row linked to its ancestor. For another year the status starts anew; for
    /// another edition of the same year status, reports, targets and notes come along, since they concern the same year.
    ///
    /// What is done or dropped is copied too, so that each row gets an answer. Words of time are never shifted: the
    /// linter says which of them are past. The revision of an example is an example.
    package static func revised(
        _ plan: Plan, _ rows: [Activity], year: Int, using generator: inout some RandomNumberGenerator
    ) -> PlanBundle {
        let isSameYear = year == plan.year
        let next = Plan(
            id: .random(using: &generator), district: plan.district, year: year, edition: isSameYear ? plan.edition + 1 : 1,
            style: plan.style, goal: plan.goal, sections: plan.sections, predecessor: plan.id, isExample: plan.isExample)
        let copies = rows.map { row in
            var copy = isSameYear ? row : row.startedAnew
            copy.id = .random(using: &generator)
            copy.revision = 0
            copy.plan = next.id
            copy.ancestor = row.id
            copy.answer = nil
            return copy
        }
        return PlanBundle(plan: next, activities: copies, roles: [])
    }

    /// What the row answers by what stands in it. `ancestor` is the row that it was made from; nil when there is none.
    package static func answered(_ row: Activity, against ancestor: Activity?) -> RevisionAnswer {
        guard let ancestor, row.ancestor == ancestor.id else { return .new }
        return row.differences(from: ancestor).isEmpty ? .kept : .changed
    }

    /// The plan when the row is taken out of it: with the reason, when the row came from the predecessor.
    package static func remove(_ row: Activity, from plan: Plan, reason: ScreenedText) -> Plan {
        guard let ancestor = row.ancestor else { return plan }
        var plan = plan
        plan.removals.removeAll { $0.activity == ancestor }
        plan.removals.append(RemovedRow(activity: ancestor, reason: reason))
        return plan
    }

    /// Whether the change touches what froze at the board's decision. Cells that an import left empty are open until
    /// they have been rewritten: what the board decided stands in them, it is only this program that does not have it.
    package static func touchesStructure(_ before: Activity, _ after: Activity) -> Bool {
        let left = before.toRewrite
        let ordered = [
            (before.responsible == after.responsible, PlanField.responsible),
            (before.collaborators == after.collaborators, .collaboration),
            (before.family == after.family, .family),
        ]
        return before.id != after.id || before.plan != after.plan || before.section != after.section
            || before.position != after.position || before.ancestor != after.ancestor || before.answer != after.answer
            || !after.differences(from: before).allSatisfy(left.contains)
            || ordered.contains { !$0.0 && !left.contains($0.1) }
    }

    /// The same of a plan's particulars: goal, sections, what it comes from and what was left out. The columns it is
    /// printed with, its steps, the silenced rules and its being an example stay open.
    package static func touchesStructure(_ before: Plan, _ after: Plan) -> Bool {
        before.id != after.id || before.district != after.district || before.year != after.year
            || before.edition != after.edition || before.goal != after.goal || before.sections != after.sections
            || before.predecessor != after.predecessor || before.removals != after.removals
    }
}

extension Activity {
    /// As it begins a year: nothing done, nothing reported, nothing noted, nothing reached.
    fileprivate var startedAnew: Activity {
        var copy = self
        copy.status = .notStarted
        copy.reports = []
        copy.notes = []
        copy.target?.reached = 0
        copy.target?.units = (target?.units ?? []).map { TargetUnit(name: $0.name) }
        return copy
    }
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
