import Domain
import Screen

/// Stryka och ta tillbaka. A row that last year had is never struck without a reason.
extension PlanRevisionRoom {
    static func struckMenu(_ old: Activity, _ reason: ScreenedText?, _ desk: PlanDesk) -> Menu {
        let texts = desk.texts
        return Menu(
            texts("plan_revision.struck.title"), text: [reason.map { texts("plan_revision.because", $0.text) } ?? texts("plan_revision.no_reason")],
            options: [
                Menu.Option(texts("plan_revision.struck.take_back"), .plan(.revision(.takeBack(old.id)))),
                Menu.Option(
                    texts(reason == nil ? "plan_revision.struck.reason" : "plan_revision.struck.other_reason"),
                    .plan(.revision(.giveReason(old.id)))),
                Menu.Option(texts("plan.cancel"), .close),
            ])
    }

    static func chosen(_ choice: RevisionChoice, _ desk: PlanDesk) -> Response {
        if let frozen = desk.frozen { return .refuse(frozen) }
        switch choice {
        case .restore(let id): return restore(id, desk)
        case .leaveChanged: return desk.edit(structure: false) { $0.answer = .changed }
        case .takeBack(let id): return takeBack(id, desk)
        case .giveReason(let id):
            let purpose = PlanPrompt.removalReason([id])
            let present = desk.plan.removals.first { $0.activity == id }?.reason.text ?? ""
            return .open(.prompt(Prompt(.plan(purpose), text: present, limit: purpose.limit)))
        }
    }

    /// Strikes rows of the plan, or says why rows of the predecessor (by their ids there) are not in it any more.
    static func removed(_ ids: [ActivityID], because reason: ScreenedText, _ desk: PlanDesk) -> Response {
        let texts = desk.texts
        if let frozen = desk.frozen { return .refuse(frozen) }
        var plan = desk.plan
        let struck = Set((comparison(desk.plan, desk.shelf)?.rows ?? []).compactMap { $0.new == nil ? $0.old?.id : nil })
        for id in ids where struck.contains(id) {
            plan.removals.removeAll { $0.activity == id }
            plan.removals.append(RemovedRow(activity: id, reason: reason))
        }
        let present = ids.filter { !struck.contains($0) }
        let rows = present.compactMap(desk.activity)
        guard rows.count == present.count, !ids.isEmpty else { return .refuse(texts("plan.not_read")) }
        for row in rows { plan = PlanRevision.remove(row, from: plan, reason: reason) }
        let removal = Response(
            effects: [.change(.removeActivities(rows.map { ActivityRevision($0.id, $0.revision) }))],
            pending: .said(texts.count("plan_revision.struck_done", rows.count)))
        if plan == desk.plan { return rows.isEmpty ? .none : removal }
        // The reason first: a row that is gone without one would have to be asked about anew.
        let pending: Pending = rows.isEmpty ? .said(texts("plan_revision.reason_saved")) : .then(removal)
        return Response(effects: [.change(.savePlan(plan))], pending: pending)
    }

    private static func takeBack(_ id: ActivityID, _ desk: PlanDesk) -> Response {
        let texts = desk.texts
        guard let comparison = comparison(desk.plan, desk.shelf), let old = comparison.rows.first(where: { $0.new == nil && $0.old?.id == id })?.old
        else { return .refuse(texts("plan.not_read")) }
        var random = RandomSource(seed: desk.context.lot)
        let bundle = PlanRevision.revised(comparison.old, [old], year: desk.plan.year, using: &random)
        guard var row = bundle.activities.first else { return .none }
        row.plan = desk.plan.id
        row.answer = .kept
        if desk.plan.section(row.section) == nil, let first = desk.plan.sections.first { row.section = first.id }
        var plan = desk.plan
        plan.removals.removeAll { $0.activity == id }
        let said = texts("plan_revision.taken_back")
        // The row first: a reason that is left behind by a row that stands in the plan does no harm.
        let pending: Pending =
            plan == desk.plan ? .said(said) : .then(Response(effects: [.change(.savePlan(plan))], pending: .said(said)))
        return Response(effects: [.change(.saveActivities([row]))], pending: pending)
    }

    private static func restore(_ id: ActivityID, _ desk: PlanDesk) -> Response {
        guard let row = comparison(desk.plan, desk.shelf)?.rows.first(where: { $0.new?.id == id }), let old = row.old, let new = row.new else {
            return .refuse(desk.texts("plan.not_read"))
        }
        var restored = new
        restored.text = old.text
        restored.responsible = old.responsible
        restored.lead = old.lead
        restored.collaborators = old.collaborators
        restored.timeline = old.timeline
        restored.followUp = old.followUp
        restored.channels = old.channels
        restored.kind = old.kind
        restored.perspectives = old.perspectives
        restored.points = old.points
        restored.toRewrite = old.toRewrite
        restored.answer = .kept
        if row.fields.contains(.section) {
            guard desk.plan.section(old.section) != nil else { return .refuse(desk.texts("plan_revision.no_section")) }
            restored.section = old.section
        }
        return Response(effects: [.change(.saveActivities([restored]))], pending: .said(desk.texts("plan_revision.restored")))
    }
}
