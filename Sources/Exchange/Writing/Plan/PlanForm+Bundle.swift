import Domain

extension PlanForm {
    init(_ bundle: PlanBundle, origin: PlanFile.Origin?) {
        let plan = bundle.plan
        self.init(
            schema: PlanFile.schema, version: PlanFile.version,
            origin: origin.map { Origin(filter: $0.filter, day: $0.day.iso, hash: $0.hash, stamps: $0.stamps) },
            plan: PlanPart(
                id: plan.id.text, revision: plan.revision, district: plan.district.text, year: plan.year, edition: plan.edition,
                style: plan.style.text, goal: plan.goal?.text,
                steps: plan.steps.map { Step(step: $0.step, day: $0.day.iso, number: $0.number?.text) },
                predecessor: plan.predecessor?.text,
                removals: plan.removals.map { Removal(activity: $0.activity.text, reason: $0.reason.text) },
                isExample: plan.isExample,
                silenced: plan.silenced.map { Silenced(rule: $0.rule, activity: $0.activity?.text, reason: $0.reason.text) }),
            sections: plan.sections.map { Section(id: $0.id.text, name: $0.name.text) },
            roles: bundle.roles.map { role in
                RolePart(
                    id: role.id.text, name: role.name.text, synonyms: role.synonyms.map(\.text),
                    mergedInto: role.mergedInto?.text)
            },
            activities: bundle.activities.map(ActivityForm.init))
    }
}

extension ActivityForm {
    init(_ activity: Activity) {
        self.init(
            id: activity.id.text, revision: activity.revision, section: activity.section.text, position: activity.position,
            text: activity.text?.text, responsible: activity.responsible.map(\.text), lead: activity.lead?.text,
            collaborators: activity.collaborators.map(\.text), timeline: activity.timeline?.text,
            channels: inOrder(activity.channels), followUp: activity.followUp?.text, status: activity.status,
            kind: activity.kind, perspectives: inOrder(activity.perspectives), points: inOrder(activity.points),
            target: activity.target.map { target in
                Target(
                    words: target.words.text, goal: target.goal, reached: target.reached,
                    units: target.units.map { Unit(name: $0.name.text, doneOn: $0.doneOn?.iso) })
            },
            reports: activity.reports.map { report in
                Report(
                    occasion: report.occasion.kind, year: report.occasion.year, status: report.status,
                    comment: report.comment?.text, day: report.day.iso)
            },
            notes: activity.notes.map { Note(day: $0.day.iso, text: $0.text.text) }, ancestor: activity.ancestor?.text,
            answer: activity.answer, family: activity.family?.text, toRewrite: inOrder(activity.toRewrite))
    }
}

private func inOrder<Code: ReportCode>(_ codes: Set<Code>) -> [Code] { Code.allCases.filter(codes.contains) }
