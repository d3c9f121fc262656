import Domain
import Screen

/// A new plan: from the template, an example, a file, or nothing.
extension PlanPane {
    func openExample(_ id: String, _ context: Context) -> Response {
        guard let library = context.planLibrary, let draft = library.draft(id), let year = draft.year else { return .none }
        guard let district = context.district else { return .open(.menu(DistrictMenu.menu(context))) }
        var random = RandomSource(seed: context.lot)
        let bundle = draft.bundle(district: district, year: year, isExample: true, roles: library.roles, using: &random)
        return Response(
            effects: [.change(.createPlan(bundle))],
            pending: .showPlan(bundle.plan.id, said: context.texts("plan.example_opened")))
    }

    func ask(_ origin: PlanOrigin, _ context: Context) -> Response {
        .open(.prompt(prompt(.year(origin), String(context.now.day.year))))
    }

    mutating func create(_ origin: PlanOrigin, year: Int, _ context: Context) -> Response {
        let texts = context.texts
        guard let district = context.district else { return .open(.menu(DistrictMenu.menu(context))) }
        guard let library = context.planLibrary else { return .refuse(context.planLibraryProblem ?? texts("plan.not_read")) }
        var random = RandomSource(seed: context.lot)
        let bundle: PlanBundle
        switch origin {
        case .template:
            guard let draft = library.drafts.first(where: { $0.year == nil }) else { return .none }
            bundle = draft.bundle(district: district, year: year, isExample: false, roles: library.roles, using: &random)
        case .empty:
            let sections = library.drafts.first { $0.year == nil }?.sections ?? []
            let plan = Plan(id: .random(using: &random), district: district, year: year, style: PlanHall.ownStyle, sections: sections)
            bundle = PlanBundle(plan: plan, activities: [], roles: [])
        case .file:
            importYear = year
            return .open(.prompt(prompt(.importPath)))
        }
        return Response(
            effects: [.change(.createPlan(bundle))],
            pending: .showPlan(bundle.plan.id, said: texts("plan.created", String(year))))
    }
}
