import Domain

extension PlanPane {
    func exported(_ export: PlanExport, _ desk: PlanDesk) -> Response {
        .effect(.plan(.export(export, table.filter(desk.plan.id, desk.context), PlanPaper(desk, filterText: table.filterText))))
    }
}
