import Domain

/// En tabell medan den läses.
struct ReadWordTable {
    private let reading: Reading
    private let title: String
    private var rows: [ImportSource.Row] = []
    private var line = 0
    private var cells: [String] = []
    /// Cells of the row that reach over others, or continue one above.
    private var merged: [Int] = []
    private var cell = TextCollector()
    private var lines = 0
    private var span = 1
    private var continues = false
    private var before = 0
    /// Taken away by somebody whose changes are not accepted yet.
    var isRowDeleted = false

    init(_ reading: Reading, title: String = "") {
        self.reading = reading
        self.title = title
    }

    var isEmpty: Bool { rows.allSatisfy(\.cells.isEmpty) }
    var finished: ImportSource.Table { ImportSource.Table(title: title, rows: rows) }

    mutating func beginRow() {
        line += 1
        cells.removeAll(keepingCapacity: true)
        merged.removeAll(keepingCapacity: true)
        isRowDeleted = false
        before = 0
    }

    mutating func beginCell() throws(ImportFailure) {
        if cells.isEmpty { for _ in 0..<before { cells.append("") } }
        cell.clear()
        lines = 0
        span = 1
        continues = false
    }

    mutating func property(_ name: String, _ value: String?) {
        let number = value.flatMap { Int($0) }.map { min(max($0, 0), ReadingLimits.columns) }
        switch name {
        case "gridBefore": before = number ?? 0
        case "gridSpan": span = max(number ?? 1, 1)
        // Without a value, it goes on with the cell above (or before).
        default: if value == nil || value == "continue" { continues = true }
        }
    }

    mutating func append(_ paragraph: [UInt8], isListed: Bool) {
        if lines > 0 { cell.append("\n") }
        lines += 1
        if isListed, !paragraph.isEmpty { cell.append("– ") }
        cell.append(paragraph)
    }

    mutating func finishCell() throws(ImportFailure) {
        guard cells.count < ReadingLimits.columns else {
            reading.remark(.raggedRow, line: line, column: cells.count + 1)
            return
        }
        if span > 1 || continues { merged.append(cells.count + 1) }
        cells.append(try reading.cell(cell.trimmed, line: line, column: cells.count + 1))
        for _ in 1..<max(span, 1) where cells.count < ReadingLimits.columns { cells.append("") }
    }

    mutating func finishRow() throws(ImportFailure) {
        guard !isRowDeleted, !cells.isEmpty else { return }
        for column in merged { reading.remark(.mergedCells, line: line, column: column) }
        rows.append(try reading.row(line: line, cells: cells))
    }
}
