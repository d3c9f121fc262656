/// What the sequences do to the cells.
extension ScreenEmulator {
    mutating func put(_ scalar: Unicode.Scalar) {
        let width = Self.width(scalar)
        if width == 0 { return combine(scalar) }
        if isAtEdge, wraps {
            move(column: 0)
            index()
        }
        if cursor.column + width > columns {
            guard wraps, columns >= width else { return }
            move(column: 0)
            index()
        }
        if inserts { insertCells(width) }
        halve(row: cursor.row, cursor.column)
        halve(row: cursor.row, cursor.column + width)
        grid[cursor.row][cursor.column] = Cell(text: String(scalar), look: look)
        if width == 2 { grid[cursor.row][cursor.column + 1] = Cell(text: "", look: look) }
        last = scalar
        if cursor.column + width < columns {
            cursor.column += width
            isAtEdge = false
        } else {
            cursor.column = columns - 1
            isAtEdge = true
        }
    }

    /// A mark stands on the character before the cursor.
    private mutating func combine(_ mark: Unicode.Scalar) {
        var column = isAtEdge ? cursor.column : cursor.column - 1
        guard column >= 0 else { return }
        if grid[cursor.row][column].isContinuation { column -= 1 }
        grid[cursor.row][max(0, column)].text.unicodeScalars.append(mark)
    }

    /// A wide character that loses one of its halves is gone.
    private mutating func halve(row: Int, _ column: Int) {
        guard column > 0, column < columns, grid[row][column].isContinuation else { return }
        grid[row][column - 1].text = " "
        grid[row][column].text = " "
    }

    // MARK: The cursor

    mutating func move(row: Int? = nil, column: Int? = nil) {
        if let row { cursor.row = min(max(0, row), rows - 1) }
        if let column { cursor.column = min(max(0, column), columns - 1) }
        isAtEdge = false
    }

    mutating func moveFromOrigin(row: Int, column: Int) {
        guard isOriginInRegion else { return move(row: row, column: column) }
        move(row: min(region.lowerBound + row, region.upperBound), column: column)
    }

    mutating func index() {
        if cursor.row == region.upperBound { scrollUp(1, in: region) } else { move(row: cursor.row + 1) }
        isAtEdge = false
    }

    mutating func reverseIndex() {
        if cursor.row == region.lowerBound { scrollDown(1, in: region) } else { move(row: cursor.row - 1) }
    }

    // MARK: Rows

    mutating func scrollUp(_ count: Int, in rows: ClosedRange<Int>) {
        for _ in 0..<min(count, rows.count) {
            grid.remove(at: rows.lowerBound)
            grid.insert(emptyRow, at: rows.upperBound)
        }
    }

    mutating func scrollDown(_ count: Int, in rows: ClosedRange<Int>) {
        for _ in 0..<min(count, rows.count) {
            grid.remove(at: rows.upperBound)
            grid.insert(emptyRow, at: rows.lowerBound)
        }
    }

    mutating func insertLines(_ count: Int) {
        guard region.contains(cursor.row) else { return }
        scrollDown(count, in: cursor.row...region.upperBound)
        move(column: 0)
    }

    mutating func deleteLines(_ count: Int) {
        guard region.contains(cursor.row) else { return }
        scrollUp(count, in: cursor.row...region.upperBound)
        move(column: 0)
    }

    // MARK: Cells

    /// What erasing leaves: a blank on the background in use.
    private var emptyCell: Cell { Cell(text: " ", look: Look(background: look.background)) }
    private var emptyRow: [Cell] { Array(repeating: emptyCell, count: columns) }

    mutating func erase(row: Int, _ range: Range<Int>) {
        let end = min(range.upperBound, columns)
        guard range.lowerBound < end else { return }
        halve(row: row, range.lowerBound)
        halve(row: row, end)
        for column in range.lowerBound..<end { grid[row][column] = emptyCell }
        isAtEdge = false
    }

    mutating func eraseLine(_ part: Int) {
        switch part {
        case 0: erase(row: cursor.row, cursor.column..<columns)
        case 1: erase(row: cursor.row, 0..<cursor.column + 1)
        default: erase(row: cursor.row, 0..<columns)
        }
    }

    mutating func eraseDisplay(_ part: Int) {
        let others: Range<Int> =
            switch part {
            case 0: cursor.row + 1..<rows
            case 1: 0..<cursor.row
            default: 0..<rows
            }
        if part < 2 { eraseLine(part) }
        for row in others { erase(row: row, 0..<columns) }
    }

    mutating func insertCells(_ count: Int) {
        halve(row: cursor.row, cursor.column)
        for _ in 0..<min(count, columns - cursor.column) {
            grid[cursor.row].removeLast()
            grid[cursor.row].insert(emptyCell, at: cursor.column)
        }
        isAtEdge = false
    }

    mutating func deleteCells(_ count: Int) {
        halve(row: cursor.row, cursor.column)
        halve(row: cursor.row, cursor.column + count)
        for _ in 0..<min(count, columns - cursor.column) {
            grid[cursor.row].remove(at: cursor.column)
            grid[cursor.row].append(emptyCell)
        }
        isAtEdge = false
    }

    // MARK: Width

    /// Cells of a character, as terminals count: on purpose not the program's own table.
    static func width(_ scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return wide.contains { $0.contains(scalar.value) } ? 2 : 1
        }
    }

    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4C6, 0xAC00...0xD7A3, 0xF900...0xFAFF,
        0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
    ]
}
