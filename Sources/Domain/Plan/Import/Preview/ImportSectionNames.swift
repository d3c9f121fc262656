/// Avsnitt som filen nämner: those of the plan, by name or by what they are about, and new ones in their order.
struct ImportSectionNames {
    private(set) var sections: [PlanSection]
    private(set) var remarks: [ImportRemark] = []
    /// Names that were refused as they stand.
    private var refused: Set<String> = []
    private var known: [String: SectionID] = [:]
    private var families: [Int: Set<String>] = [:]
    private let plan: Plan
    private let untitled: String
    private let screening: ImportScreening

    init(_ plan: Plan, untitled: String, screening: ImportScreening) {
        self.plan = plan
        self.untitled = untitled
        self.screening = screening
        sections = plan.sections
    }

    /// How many names of each family the file has: one of them may be another name for what the plan has.
    mutating func read(_ rows: [ImportRow], _ reading: ImportReading) {
        for row in rows {
            let table = reading.tables[row.table]
            let column = table.columns.firstIndex { $0.field == .section }
            let name = column.map { ScreenedText.tidied(row.cells[$0]) } ?? row.section ?? table.section
            if let family = ImportSections.family(name) { families[family, default: []].insert(RoleRegister.key(name)) }
        }
    }

    mutating func section(
        _ name: String, isOwn: Bool, table: Int, line: Int, using numbers: inout some RandomNumberGenerator
    ) -> (SectionID, isStated: Bool) {
        let name = ScreenedText.tidied(name)
        guard !name.isEmpty else { return (fallback(using: &numbers), false) }
        if let id = known[name] { return (id, !refused.contains(name)) }
        let id = found(name, isOwn: isOwn) ?? added(name, using: &numbers)
        if id == nil {
            refused.insert(name)
            remarks.append(ImportRemark(name.count > ScreenedText.Kind.section.limit ? .longCell : .mayIdentify, table: table, line: line))
        }
        let section = id ?? fallback(using: &numbers)
        known[name] = section
        return (section, id != nil)
    }

    private func found(_ name: String, isOwn: Bool) -> SectionID? {
        var current = plan
        current.sections = sections
        if case .section(let id) = PlanCells.section(name, current), plan.section(id) != nil || sections.contains(where: { $0.id == id }) { return id }
        guard !isOwn else { return nil }
        let key = RoleRegister.key(name)
        if key.count > 5, let close = sections.first(where: { ImportText.distance(Array(RoleRegister.key($0.name.text).utf8), Array(key.utf8), limit: 2) != nil }) {
            return close.id
        }
        guard let family = ImportSections.family(name), families[family]?.count ?? 0 < 2 else { return nil }
        let same = plan.sections.filter { ImportSections.family($0.name.text) == family }
        return same.count == 1 ? same[0].id : nil
    }

    private mutating func added(_ name: String, using numbers: inout some RandomNumberGenerator) -> SectionID? {
        guard case .accepted(let text) = screening.screen(PlanCells.unescaped(name), .section) else { return nil }
        let id = SectionID.random(using: &numbers)
        sections.append(PlanSection(id: id, name: text))
        return id
    }

    private mutating func fallback(using numbers: inout some RandomNumberGenerator) -> SectionID {
        if let first = sections.first { return first.id }
        let id = SectionID.random(using: &numbers)
        sections.append(PlanSection(id: id, name: ScreenedText(stored: untitled, kind: .section)))
        return id
    }
}
