/// Rad på väg in: its cells by field, mended, before they are screened and compared.
struct ImportDraft {
    struct Cell {
        var field: PlanField
        /// From 1.
        var column: Int
        var text: String
    }

    /// As in remarks.
    var table: Int
    var line: Int
    /// In the order of the fields.
    var cells: [Cell]
    var section: SectionID
    /// The file says so: a row that is found elsewhere in the plan moves.
    var isSectionStated: Bool
    var id: ActivityID?

    func text(_ field: PlanField) -> String { cells.first { $0.field == field }?.text ?? "" }

    /// Every row of the file.
    static func drafts(
        _ reading: ImportReading, words: PlanWords, sections: inout ImportSectionNames,
        using numbers: inout some RandomNumberGenerator
    ) -> [ImportDraft] {
        let rows = reading.rows(ImportHeadings(words))
        let repairs = Dictionary(grouping: reading.repairs) { Place(table: $0.table, line: $0.line, column: $0.column) }
        sections.read(rows, reading)
        var carried: [Int: String] = [:]
        var drafts: [ImportDraft] = []
        for row in rows {
            let table = reading.tables[row.table]
            let number = reading.source.number(ofTable: row.table)
            var cells: [Cell] = []
            for (index, column) in table.columns.enumerated() where index < row.cells.count {
                guard let field = column.field, !cells.contains(where: { $0.field == field }) else { continue }
                let here = repairs[Place(table: number, line: row.line, column: index + 1)] ?? []
                cells.append(Cell(field: field, column: index + 1, text: BrokenText.mended(row.cells[index], here)))
            }
            cells.sort { $0.field.order < $1.field.order }
            var named = row.section ?? table.section
            // A cell over several rows stands in the first of them.
            if let cell = cells.first(where: { $0.field == .section }) {
                let name = ScreenedText.tidied(cell.text)
                if !name.isEmpty { carried[row.table] = name }
                named = carried[row.table] ?? named
            }
            let id = ScreenedText.tidied(cells.first { $0.field == .id }?.text ?? "")
            let (section, isStated) = sections.section(named, isOwn: table.isOwn, table: number, line: row.line, using: &numbers)
            drafts.append(
                ImportDraft(
                    table: number, line: row.line, cells: cells, section: section, isSectionStated: isStated,
                    id: id.isEmpty ? nil : ActivityID(id)))
        }
        return drafts
    }

    private struct Place: Hashable {
        var table: Int
        var line: Int
        var column: Int
    }
}

extension PlanField {
    fileprivate var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
