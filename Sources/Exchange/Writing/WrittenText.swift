import Domain

/// Celltext på väg ut och in: what the writers do to a text that cannot stand as it is, and the way back.
package enum WrittenText {
    /// What is seen and what was meant are both looked at: a character without width may hide a formula, or be one's end.
    static func inComma(_ text: String) -> String {
        let shown = text.visible
        return Formula.isDangerous(text) || Formula.isDangerous(shown) ? "'" + shown : shown
    }

    /// The text that a cell of a file of ours was written from; of other files it changes only what looks the same.
    ///
    /// Texts of one line come back as they were. For cells as the readers give them, before anything else is made of them.
    package static func restored(_ cell: String, from format: ImportSource.Format) -> String {
        guard format == .csv, cell.utf8.first == 0x27 else { return format == .json ? cell : cell.unspelled }
        let rest = String(cell.unicodeScalars.dropFirst())
        return Formula.isDangerous(rest) || Formula.isDangerous(rest.unspelled) ? rest.unspelled : cell.unspelled
    }
}

extension ImportSource {
    /// As it was written, when the file is one of ours: cells with what the writers took away, and no lines before the
    /// table that only tell where the data come from. Other files change only where they look the same.
    package var restored: ImportSource {
        guard format != .json else { return self }
        var source = self
        for table in source.tables.indices {
            if format == .csv { source.tables[table].rows = source.tables[table].rows.withoutPreamble }
            for row in source.tables[table].rows.indices {
                for cell in source.tables[table].rows[row].cells.indices {
                    let text = source.tables[table].rows[row].cells[cell]
                    if text.utf8.contains(where: { $0 == 0x27 || $0 == 0x3C }) {
                        source.tables[table].rows[row].cells[cell] = WrittenText.restored(text, from: format)
                    }
                }
            }
        }
        return source
    }
}

extension [ImportSource.Row] {
    fileprivate var withoutPreamble: [ImportSource.Row] {
        Array(drop { $0.cells.first?.hasPrefix("# ") == true && $0.cells.dropFirst().allSatisfy(\.isEmpty) })
    }
}
