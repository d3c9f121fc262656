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
