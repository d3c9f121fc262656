import Domain
import Screen

/// Ändring av en cell: which question a field asks, and what its answer does to the rows.
enum PlanEditing {
    static func open(_ column: PlanTable.Column, _ desk: PlanDesk) -> Response {
        switch column {
        case .field(let field): open(field, desk)
        case .occasion(let occasion): .open(.menu(PlanMenus.report(occasion, desk)))
        }
    }

    static func open(_ field: PlanField, _ desk: PlanDesk) -> Response {
        if field.isStructure, let frozen = desk.frozen { return .refuse(frozen) }
        guard let activity = desk.targets.first.flatMap(desk.activity) else { return .refuse(desk.texts("plan.no_row")) }
        switch field {
        case .status: return .open(.menu(PlanMenus.one(ActivityStatus.self, field, activity.status, desk)))
        case .kind: return .open(.menu(PlanMenus.one(ActivityKind.self, field, activity.kind, desk)))
        case .channels: return list(FollowUpChannel.self, activity.channels, field)
        case .perspectives: return list(Perspective.self, activity.perspectives, field)
        case .points: return list(StrategyPoint.self, activity.points, field)
        case .section: return .open(.menu(PlanMenus.moveTo(desk)))
        case .lead: return .open(.menu(PlanMenus.lead(activity, desk)))
        case .notes: return .open(.prompt(prompt(.note)))
        case .activity, .responsible, .collaboration, .timeline, .followUp, .target:
            return .open(.prompt(prompt(.cell(field), text(of: field, activity, desk))))
        case .t1, .t2, .annualReport, .t1NextYear, .otherReports, .family, .id: return .none
        }
    }

    private static func list<C: ReportCode>(_: C.Type, _ chosen: Set<C>, _ field: PlanField) -> Response {
        .open(
            .checklist(
                Checklist(subject: .plan(field), options: C.allCases.map(\.rawValue), chosen: Set(chosen.map(\.rawValue)), focus: 0)))
    }

    private static func prompt(_ purpose: PlanPrompt, _ text: String = "") -> Prompt {
        Prompt(.plan(purpose), text: text, limit: purpose.limit)
    }

    /// What stands in the cell, as it is written.
    static func text(of field: PlanField, _ activity: Activity, _ desk: PlanDesk) -> String {
        switch field {
        case .activity: activity.text?.text ?? ""
        case .responsible: desk.names(activity.responsible)
        case .collaboration: desk.names(activity.collaborators)
        case .timeline: activity.timeline?.text ?? ""
        case .followUp: activity.followUp?.text ?? ""
        case .target: activity.target.map { "\($0.reached)/\($0.goal) \($0.words.text)" } ?? ""
        default: ""
        }
    }

    // MARK: Reports

    /// Not reported → as it stands → the other ways it can stand → not reported.
    static func stepReport(_ occasion: Occasion, _ row: ActivityRow, _ desk: PlanDesk) -> Response {
        let present = row.reported[occasion]
        // What nobody asks for is not reported by mistake.
        guard present != nil || row.channels.contains(where: { $0.occasion(planYear: desk.plan.year) == occasion }) else {
            return .refuse(desk.texts("plan.report.not_owed", desk.title(occasion)))
        }
        return report(occasion, next(after: present, status: row.status), desk)
    }

    /// The report that follows in the steps of one key: first as the row stands, last none at all.
    static func next(after present: ActivityStatus?, status: ActivityStatus) -> ActivityStatus? {
        let first: ActivityStatus = status == .notStarted ? .ongoing : status
        let steps = [first] + ActivityStatus.allCases.filter { $0 != first }
        guard let present else { return first }
        return steps.firstIndex(of: present).flatMap { steps[safe: $0 + 1] }
    }

    static func report(_ occasion: Occasion, _ status: ActivityStatus?, _ desk: PlanDesk) -> Response {
        desk.edit(structure: false) { activity in
            let comment = activity.report(on: occasion)?.comment
            if let status {
                activity.report(OccasionReport(occasion: occasion, status: status, comment: comment, day: desk.day))
            } else {
                activity.reports.removeAll { $0.occasion == occasion }
            }
        }
    }

    static func askComment(_ occasion: Occasion, _ desk: PlanDesk) -> Response {
        let present = desk.targets.first.flatMap(desk.activity)?.report(on: occasion)?.comment?.text ?? ""
        return .open(.prompt(prompt(.comment(occasion), present)))
    }

    // MARK: Removing

    /// In a revision a row that last year had goes only with a reason.
    static func askRemoval(_ desk: PlanDesk) -> Response {
        if let frozen = desk.frozen { return .refuse(frozen) }
        guard !desk.targets.isEmpty else { return .refuse(desk.texts("plan.no_row")) }
        let rows = desk.targets.compactMap(desk.activity)
        if rows.contains(where: { $0.ancestor != nil }) { return .open(.prompt(prompt(.removalReason(desk.targets)))) }
        return .open(.menu(PlanMenus.remove(rows.count, desk)))
    }

    static func remove(_ desk: PlanDesk) -> Response {
        let rows = desk.targets.compactMap(desk.activity)
        guard rows.count == desk.targets.count, !rows.isEmpty else { return .refuse(desk.texts("plan.not_read")) }
        return Response(
            effects: [.change(.removeActivities(rows.map { ActivityRevision($0.id, $0.revision) }))],
            pending: .said(desk.texts.count("plan.removed", rows.count)))
    }

    // MARK: An impossible date

    /// Puts the proposed day where the impossible one stands.
    static func applyProposal(_ desk: PlanDesk) -> Response {
        guard let activity = desk.targets.first.flatMap(desk.activity), let words = activity.timeline?.text,
            let proposal = Timeline(reading: words, planYear: desk.plan.year).impossible?.proposal,
            let text = try? ScreenedText(proposal, kind: .timeline, acceptingWarnings: true)
        else {
            // What the meetings say is the other thing that can be proposed.
            let hasMinutes = desk.targets.contains { desk.activity($0).flatMap { PlanMinutes.proposal($0, desk) } != nil }
            return hasMinutes ? PlanMinutes.take(withComment: false, desk) : .refuse(desk.texts("plan.no_proposal"))
        }
        return desk.edit(structure: true) { $0.timeline = text }
    }
}
