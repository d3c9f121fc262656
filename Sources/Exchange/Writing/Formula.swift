/// Formel. Text that a spreadsheet would take for a formula and run.
///
/// The rule, so that it can be undone: a text is *dangerous* when, after leading spaces, quotation marks, apostrophes and
/// characters without width, it goes on with `=`, `+`, `-` or `@` (or their wide forms, or the minus sign), or when a tab,
/// a line break or NUL stands in that beginning. A dangerous text gets one apostrophe before it. The apostrophe is itself
/// among what is skipped, so that a text is dangerous exactly when it is so with an apostrophe before it: taking one
/// apostrophe from every dangerous text that begins with one gives back every text that was written.
/// It is done in csv alone. A workbook says of each cell that it is text, and a text document runs nothing.
package enum Formula {
    package static func isDangerous(_ text: some StringProtocol) -> Bool {
        // Most texts begin with a letter or a digit.
        if let first = text.utf8.first, (0x30...0x39).contains(first) || (0x61...0x7A).contains(first | 0x20) { return false }
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x00, 0x09...0x0D, 0x85, 0x2028, 0x2029: return true
            case 0x3D, 0x2B, 0x2D, 0x40, 0xFF1D, 0xFF0B, 0xFF0D, 0xFF20, 0x2212, 0xFE63: return true
            case 0x22, 0x27, 0x60, 0xB4, 0x2018...0x201F, 0xAB, 0xBB: continue
            case _ where scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint: continue
            default: return false
            }
        }
        return false
    }

    /// For a cell of csv.
    package static func neutralised(_ text: String) -> String { isDangerous(text) ? "'" + text : text }

    /// What `neutralised` was given.
    package static func restored(_ text: String) -> String {
        guard text.utf8.first == 0x27 else { return text }
        let rest = String(text.unicodeScalars.dropFirst())
        return isDangerous(rest) ? rest : text
    }
}
