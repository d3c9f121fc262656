import Domain
import Screen

/// Skrivbordet: what every part of the plan's pane reads beside its own state.
struct PlanDesk {
    var context: Context
    var plan: Plan
    var summary: PlanSummary
    var register: RoleRegister
    /// The marked rows, or the one in focus: what a command acts on.
    var targets: [ActivityID]

    var texts: Texts { context.texts }
    var day: CalendarDay { context.now.day }
    var shelf: Shelf { context.shelf }

    func activity(_ id: ActivityID) -> Activity? { shelf.activity(id) }

    /// The reason when text and structure are settled; nil when they may be changed.
    var frozen: String? { plan.isFrozen ? texts("plan.frozen") : nil }

    /// Names of roles, "Avdelningschef, preventionssamordnare".
    func names(_ roles: [RoleID]) -> String { roles.map(register.name).joined(separator: "; ") }

    func word<C: ReportCode>(_ code: C) -> String { texts.code(C.field, code.rawValue) }
    func words<C: ReportCode>(_ codes: Set<C>) -> String {
        C.allCases.filter(codes.contains).map(word).joined(separator: ", ")
    }

    /// "T1 2026"; the year only when it is not the plan's.
    func title(_ occasion: Occasion) -> String {
        let word = word(occasion.kind)
        return occasion.year == plan.year ? word : texts("plan.occasion_year", word, String(occasion.year))
    }

    /// Saves the targets as `change` makes them, in one piece and one undo.
    func edit(structure: Bool, _ change: (inout Activity) -> Void) -> Response {
        if structure, let frozen { return .refuse(frozen) }
        guard !targets.isEmpty else { return .refuse(texts("plan.no_row")) }
        var changed: [Activity] = []
        for id in targets {
            guard let before = activity(id) else { return .refuse(texts("plan.not_read")) }
            var after = before
            change(&after)
            guard after != before else { continue }
            if structure, after.ancestor != nil { after.answer = .changed }
            changed.append(after)
        }
        return changed.isEmpty ? .none : .effect(.change(.saveActivities(changed)))
    }
}

extension Shelf {
    package var plans: [PlanHead] { if case .plans(let plans)? = self[.plans] { plans } else { [] } }
    package func plan(_ id: PlanID) -> Plan? { if case .plan(let plan)? = self[.plan(id)] { plan } else { nil } }
    package func planSummary(_ id: PlanID, on day: CalendarDay) -> PlanSummary? {
        if case .planSummary(let summary)? = self[.planSummary(id, on: day)] { summary } else { nil }
    }
    package func activity(_ id: ActivityID) -> Activity? {
        if case .activity(let activity)? = self[.activity(id)] { activity } else { nil }
    }
    package var roles: [Domain.Role] { if case .roles(let roles)? = self[.roles] { roles } else { [] } }
    package var savedViews: [SavedView] { if case .savedViews(let views)? = self[.savedViews] { views } else { [] } }
}
