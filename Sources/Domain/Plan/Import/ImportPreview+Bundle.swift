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
    /// The fields in which two states of an activity differ.
    static func differing(_ a: Activity, _ b: Activity) -> [PlanField] {
        var fields: [PlanField] = []
        func note(_ field: PlanField, _ same: Bool) { if !same { fields.append(field) } }
        note(.section, a.section == b.section)
        note(.activity, a.text == b.text)
        note(.responsible, a.responsible == b.responsible)
        note(.lead, a.lead == b.lead)
        note(.collaboration, a.collaborators == b.collaborators)
        note(.timeline, a.timeline == b.timeline)
        note(.followUp, a.followUp == b.followUp)
        note(.channels, a.channels == b.channels)
        note(.status, a.status == b.status)
        note(.otherReports, a.reports == b.reports)
        note(.kind, a.kind == b.kind)
        note(.perspectives, a.perspectives == b.perspectives)
        note(.points, a.points == b.points)
        note(.target, a.target == b.target)
        note(.notes, a.notes == b.notes)
        note(.family, a.family == b.family)
        return fields
    }
}
