extension ImportPreview {
    /// Compares a plan that this program wrote with the rows of the plan it goes into, by id.
    package init(_ bundle: PlanBundle, into plan: Plan, existing: [Activity], register: RoleRegister) {
        var target = plan
        for section in bundle.plan.sections where target.section(section.id) == nil { target.sections.append(section) }
        if plan.revision == 0 {
            target.style = bundle.plan.style
            target.goal = bundle.plan.goal
        }
        let known = Dictionary(existing.map { ($0.id, $0) }) { first, _ in first }
        let rows = bundle.activities.enumerated().map { place, activity -> Row in
            var activity = activity
            activity.plan = target.id
            activity.revision = 0
            let before = known[activity.id]
            if let before {
                activity.revision = before.revision
                activity.ancestor = before.ancestor
            }
            let fields = before.map { PlanField.differing($0, activity) } ?? []
            let kind: Kind = before == nil ? .new : before == activity ? .unchanged : .changed
            return Row(kind: kind, table: 1, line: place + 1, activity: activity, before: before, fields: fields)
        }
        let inFile = Set(bundle.activities.map(\.id))
        self.init(
            plan: target, rows: rows, roles: bundle.roles.filter { register[$0.id] == nil },
            absent: existing.count { !inFile.contains($0.id) })
    }
}

extension PlanField {
    /// The fields in which two states of an activity differ, the open ones too.
    static func differing(_ a: Activity, _ b: Activity) -> [PlanField] {
        var fields = Set(b.differences(from: a))
        if a.status != b.status { fields.insert(.status) }
        if a.reports != b.reports { fields.insert(.otherReports) }
        if a.target != b.target { fields.insert(.target) }
        if a.notes != b.notes { fields.insert(.notes) }
        if a.family != b.family { fields.insert(.family) }
        return allCases.filter(fields.contains)
    }
}
