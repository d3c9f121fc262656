import Domain

extension PlainText {
    /// A narrow table keeps its columns; of a wide one each row is a block of labelled lines, so that it can be read by
    /// mail and by ear.
    package static func render(_ document: TableDocument) -> String {
        let stamps = Wrapping.lines(document.stampLine, width: width)
        var lines = stamps.isEmpty ? [] : stamps + [""]
        lines += heading(document.title, underline: "=")
        for line in document.preamble { lines += Wrapping.lines(line.visible, width: width) }
        for table in document.tables {
            lines.append("")
            lines += heading(table.title, underline: "-")
            lines += aligned(table) ?? blocks(table)
        }
        if !document.footer.isEmpty {
            lines += ["", String(repeating: "-", count: width)]
            lines += document.footer.flatMap { Wrapping.lines($0.visible, width: width) }
        }
        if !stamps.isEmpty { lines += [""] + stamps }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Nil when it does not fit.
    private static func aligned(_ table: TableDocument.Table) -> [String]? {
        var widths = table.columns.map { Wrapping.columns(oneLine($0.title)) }
        let gaps = 2 * max(0, widths.count - 1)
        guard !widths.isEmpty, widths.reduce(gaps, +) <= width else { return nil }
        for cells in table.rows {
            for (place, cell) in cells.prefix(widths.count).enumerated() {
                widths[place] = max(widths[place], Wrapping.columns(words(cell)))
            }
            guard widths.reduce(gaps, +) <= width else { return nil }
        }
        func line(_ cells: [String], isNumber: (Int) -> Bool) -> String {
            var line = ""
            for (place, text) in cells.prefix(widths.count).enumerated() {
                let space = String(repeating: " ", count: widths[place] - Wrapping.columns(text))
                line += (place > 0 ? "  " : "") + (isNumber(place) ? space + text : text + space)
            }
            return line.trimmed
        }
        return [line(table.columns.map { oneLine($0.title) }) { _ in false }, line(widths.map { String(repeating: "-", count: $0) }) { _ in false }]
            + table.rows.map { cells in line(cells.map(words)) { cells[$0].isNumber } }
    }

    private static func blocks(_ table: TableDocument.Table) -> [String] {
        let labels = table.columns.map { label(oneLine($0.title)) }
        let hang = min((labels.map(Wrapping.columns).max() ?? 0) + 1, width / 3)
        var lines: [String] = []
        for (place, cells) in table.rows.enumerated() {
            if place > 0 { lines.append("") }
            lines.append("\(place + 1).")
            for (label, cell) in zip(labels, cells) {
                let text = words(cell)
                if !text.isEmpty { lines += Wrapping.hanging(label, Wrapping.lines(text, width: width - hang), by: hang, width: width) }
            }
        }
        return lines
    }

    private static func words(_ cell: TableDocument.Cell) -> String { oneLine(cell.words() ?? "") }
    private static func oneLine(_ text: String) -> String { text.visible.oneLine }
}

extension TableDocument.Cell {
    fileprivate var isNumber: Bool {
        switch self {
        case .number, .decimal: true
        default: false
        }
    }
}

extension String {
    /// Without space at its end.
    fileprivate var trimmed: String {
        var rest = self[...]
        while rest.last == " " { rest = rest.dropLast() }
        return String(rest)
    }
}
