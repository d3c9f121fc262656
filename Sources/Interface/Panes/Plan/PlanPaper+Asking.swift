import Domain

extension PlanPane {
    func paper(_ desk: PlanDesk) -> PlanPaper {
        PlanPaper(
            texts: desk.texts, plan: desk.plan, register: desk.register, style: desk.context.planLibrary?.style(desk.plan.style),
            districtName: desk.context.districts.name(desk.plan.district), filterText: table.filterText, day: desk.day,
            wheel: desk.context.wheel)
    }

    func exported(_ export: PlanExport, _ desk: PlanDesk) -> Response {
        .effect(.plan(.export(export, table.filter(desk.plan.id, desk.context), paper(desk))))
    }
}
