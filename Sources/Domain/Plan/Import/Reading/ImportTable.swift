extension ImportReading.Table {
    /// Finds the headings of a table, or takes it as the rest of the one before.
    init(
        reading table: ImportSource.Table, after earlier: [ImportReading.Table], headings: ImportHeadings, register: RoleRegister
    ) {
        let name = ImportSections.name(table.title)
        let last = earlier.last { !$0.isSkipped }
        let rows = table.rows
        // The fullest row of headings among the first ones; the first of them where several are as full.
        let scores = rows.prefix(20).map { headings.score($0.cells.map(ImportText.plain)) }
        let isContinuedName = name.isEmpty || name == last?.section
        if let best = scores.max(), best > 0, let place = scores.firstIndex(of: best) {
            var titles = rows[place].cells.map(ImportText.plain)
            var end = place + 1
            // A second row of headings under merged ones.
            if end < rows.count, let below = Self.completion(rows[end].cells.map(ImportText.plain), headings) {
                for (column, title) in below.enumerated() where !title.isEmpty {
                    while titles.count <= column { titles.append("") }
                    titles[column] = title
                }
                end += 1
            }
            let sample = Self.sample(rows[end...])
            let columns = ImportColumns(headings: titles, fields: headings.fields(titles), sample: sample, register: register).columns
            // Text before the headings may be the name of the section.
            let preamble = rows[..<place].reversed().lazy.compactMap { row in
                ImportSections.name(ofRow: row.cells.map(ImportText.plain), width: titles.count, isFollowedByHeading: true)
            }.first
            let isTable = columns.contains { $0.field == .activity }
            self.init(
                section: name.isEmpty ? preamble ?? last?.section ?? "" : preamble.flatMap { ImportSections.family(name) == nil ? $0 : nil } ?? name,
                columns: columns, headingRow: place, isSkipped: !isTable)
            return
        }
        let sample = Self.sample(rows[...])
        let width = sample.map(\.count).max() ?? 0
        if let last, isContinuedName, width > 1, width <= last.columns.count, 2 * width > last.columns.count {
            self.init(section: last.section, columns: last.columns, headingRow: nil, isContinued: true)
        } else if let columns = ImportColumns(withoutHeading: sample, register: register)?.columns {
            self.init(section: name, columns: columns, headingRow: nil)
        } else {
            self.init(section: name, columns: [], headingRow: nil, isSkipped: true)
        }
    }

    private static func sample(_ rows: ArraySlice<ImportSource.Row>) -> [[String]] {
        rows.prefix(ImportColumns.sampleSize).map { $0.cells.map(ImportText.plain) }
    }

    /// Headings only, and not as many as a row of headings of its own.
    private static func completion(_ cells: [String], _ headings: ImportHeadings) -> [String]? {
        let filled = cells.filter { !ScreenedText.tidied($0).isEmpty }
        guard !filled.isEmpty, filled.count < cells.count, filled.allSatisfy({ headings.field($0) != nil }) else { return nil }
        return cells.map { ScreenedText.tidied($0).isEmpty ? "" : $0 }
    }
}
