/// A frame as text, for golden files and for looking at: the rows, then the roles of each row as letters, then the
/// cursor. Cells, never escape bytes, and never text alone: a wrong highlight has to show.
extension Frame {
    /// ```
    /// |text of a row|
    /// = role letters of a row
    /// @ row column
    /// ```
    /// Trailing spaces and trailing `.` (normal) are left out.
    package var golden: String {
        var lines: [String] = []
        for row in 0..<size.rows { lines.append("|" + text(row: row)) }
        for row in 0..<size.rows { lines.append("=" + roles(row: row)) }
        lines.append("@ \(cursor.row) \(cursor.column)")
        return lines.joined(separator: "\n") + "\n"
    }

    /// The text of a row without what is blank at its end.
    package func text(row: Int) -> String {
        var text = ""
        for cell in self[row: row] where !cell.isContinuation { text.append(cell.glyph) }
        while text.last == " " { text.removeLast() }
        return text
    }

    package var text: String { (0..<size.rows).map(text(row:)).joined(separator: "\n") }

    private func roles(row: Int) -> String {
        var letters = String(self[row: row].map(\.role.letter))
        while letters.last == "." { letters.removeLast() }
        return letters
    }
}

extension Role {
    /// Its letter in a golden file.
    package var letter: Character {
        switch self {
        case .normal: "."
        case .heading: "H"
        case .strong: "S"
        case .dim: "d"
        case .focus: "F"
        case .current: "C"
        case .key: "k"
        case .stamp: "E"
        case .danger: "D"
        case .warning: "w"
        case .done: "v"
        case .proposal: "p"
        case .field: "f"
        case .found: "X"
        case .line: "-"
        }
    }
}
