import Domain
extension PlanPaper {
    func guide(_ comparison: PlanComparison) -> Document { Document(title: title, sections: []) }
    func comparison(_ comparison: PlanComparison) -> TableDocument { TableDocument(title: title, tables: []) }
    func occasionText(_ occasion: Occasion, rows: [Activity]) -> String { "" }
}
