import Domain

/// Planen på papper: how its rows become a document, with the words of the texts. A value, so that the work over all rows can carry it.
package struct PlanPaper: Equatable, Sendable {
    package var texts: Texts
    package var plan: Plan
    package var register: RoleRegister
    package var style: HouseStyle?
    package var districtName: String
    /// As typed; empty for the whole plan.
    package var filterText: String
    package var day: CalendarDay
    package var wheel: Wheel
    package init(
        texts: Texts, plan: Plan, register: RoleRegister, style: HouseStyle?, districtName: String, filterText: String,
        day: CalendarDay, wheel: Wheel
    ) {
        self.texts = texts
        self.plan = plan
        self.register = register
        self.style = style
        self.districtName = districtName
        self.filterText = filterText
        self.day = day
        self.wheel = wheel
    }
}

extension PlanPane {
    func exported(_ export: PlanExport, _ desk: PlanDesk) -> Response {
        let paper = PlanPaper(desk, filterText: table.filterText)
        return .effect(.plan(.export(export, table.filter(desk.plan.id, desk.context), paper)))
    }
}
