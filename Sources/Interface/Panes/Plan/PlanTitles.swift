import Domain
import Screen

/// Planens namn och stämplar, the same on the screen and in files.
enum PlanTitles {
    /// "Handlingsplan 2026 · Skarpnäck"
    static func title(_ plan: Plan, _ context: Context) -> String {
        let name = context.districts.name(plan.district)
        let title = context.texts("plan.title", String(plan.year), name)
        return plan.edition > 1 ? context.texts("plan.edition", title, String(plan.edition)) : title
    }

    static func title(_ head: PlanHead, _ context: Context) -> String {
        let title = context.texts("plan.title", String(head.year), context.districts.name(head.district))
        return head.edition > 1 ? context.texts("plan.edition", title, String(head.edition)) : title
    }

    static func stamps(_ plan: Plan, _ texts: Texts) -> [String] {
        var stamps = [texts("plan.stage.\(plan.stage.rawValue)")]
        if plan.isExample { stamps.insert(texts("plan.example"), at: 0) }
        return stamps
    }
}
