/// Rad som den är menad: cells of one activity, put together where a page or a paste has cut them.
struct ImportRow: Equatable, Sendable {
    /// Index in the source's tables.
    var table: Int
    var line: Int
    /// Named inside the table; nil: the table's own.
    var section: String?
    /// One for each column of the table, with their line breaks.
    var cells: [String]
}

extension ImportReading {
    /// Every row of activities in the order of the file.
    func rows(_ headings: ImportHeadings) -> [ImportRow] {
        var rows: [ImportRow] = []
        // In a file where texts begin with small letters, a small letter says nothing.
        let small = smallBeginnings
        for (index, table) in tables.enumerated() where !table.isSkipped {
            let source = self.source.tables[index].rows
            let activity = table.columns.firstIndex { $0.field == .activity }
            let id = table.columns.firstIndex { $0.field == .id }
            var section: String?
            if table.isContinued, let last = rows.last { section = last.section }
            for place in ((table.headingRow ?? -1) + 1)..<max(source.count, (table.headingRow ?? -1) + 1) {
                let cells = fitted(source[place].cells, table.columns.count, isOwn: id != nil)
                guard cells.contains(where: { !ScreenedText.tidied($0).isEmpty }) else { continue }
                if let id, !ScreenedText.tidied(cells[id]).isEmpty {
                    rows.append(ImportRow(table: index, line: source[place].line, section: section, cells: cells))
                    continue
                }
                if headings.isRepeated(cells, of: table.columns) || isBelowHeading(place, table, cells, headings) { continue }
                let next = source.dropFirst(place + 1).first.map { headings.isRepeated($0.cells, of: table.columns) } ?? false
                let raw = source[place].cells.map(ImportText.plain)
                if let name = ImportSections.name(ofRow: raw, width: table.columns.count, isFollowedByHeading: next) {
                    section = name
                    continue
                }
                let isFirst = rows.last.map { $0.table != index } ?? true
                if let last = rows.indices.last, !isFirst || table.isContinued, rows[last].cells.count == cells.count,
                    goesOn(cells, after: rows[last].cells, activity: activity, small: small) {
                    for column in cells.indices { rows[last].cells[column] = Self.joined(rows[last].cells[column], cells[column]) }
                    continue
                }
                rows.append(ImportRow(table: index, line: source[place].line, section: section, cells: cells))
            }
        }
        return rows
    }

    private func fitted(_ cells: [String], _ count: Int, isOwn: Bool) -> [String] {
        let cells = cells.prefix(count).map { isOwn ? $0.composed : ImportText.plain($0) }
        return cells + Array(repeating: "", count: max(0, count - cells.count))
    }

    /// The second row of merged headings.
    private func isBelowHeading(_ place: Int, _ table: Table, _ cells: [String], _ headings: ImportHeadings) -> Bool {
        guard let heading = table.headingRow, place == heading + 1 else { return false }
        let filled = cells.filter { !ScreenedText.tidied($0).isEmpty }
        return filled.count < cells.count && filled.allSatisfy { headings.field($0) != nil }
    }

    /// An empty first cell goes on with the row above, and so does a text that begins in the middle of a sentence.
    private func goesOn(_ cells: [String], after last: [String], activity: Int?, small: Bool) -> Bool {
        guard let activity, cells.count > 1 else { return false }
        let text = ScreenedText.tidied(cells[activity])
        guard let first = text.first(where: { $0.isLetter || $0.isNumber }) else { return true }
        let before = ScreenedText.tidied(last[activity])
        guard !small, first.isLowercase, text.first?.isLetter == true, let end = before.last else { return false }
        return !".!?:".contains(end)
    }

    private var smallBeginnings: Bool {
        var (all, small) = (0, 0)
        for (index, table) in tables.enumerated() where !table.isSkipped {
            guard let activity = table.columns.firstIndex(where: { $0.field == .activity }) else { continue }
            for row in source.tables[index].rows.dropFirst((table.headingRow ?? -1) + 1) where activity < row.cells.count {
                guard let first = row.cells[activity].first(where: \.isLetter) else { continue }
                all += 1
                if first.isLowercase { small += 1 }
            }
        }
        return 2 * small > all
    }

    /// A line break between them, so that a word that was cut can be found. What is only repeated says nothing new.
    private static func joined(_ above: String, _ below: String) -> String {
        let (first, second) = (ScreenedText.tidied(above), ScreenedText.tidied(below))
        if second.isEmpty || first == second { return above }
        return first.isEmpty ? below : above + "\n" + below
    }
}
