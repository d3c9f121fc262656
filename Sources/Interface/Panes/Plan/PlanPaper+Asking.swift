import Domain

extension PlanPane {
    func paper(_ desk: PlanDesk) -> PlanPaper {
        PlanPaper(desk, filterText: table.filterText)
    }

    func exported(_ export: PlanExport, _ desk: PlanDesk) -> Response {
        .effect(.plan(.export(export, table.filter(desk.plan.id, desk.context), paper(desk))))
    }
}
