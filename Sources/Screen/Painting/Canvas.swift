/// Writing into a frame. What falls outside is dropped, and no wide character is left in half.
extension Frame {
    mutating func put(_ row: [Cell], row place: Int, column: Int, width: Int) {
        guard place >= 0, place < size.rows, column >= 0, column < size.columns else { return }
        let count = min(row.count, width, size.columns - column)
        guard count > 0 else { return }
        let start = place * size.columns + column
        // The first half of a wide character whose second half is written over.
        if column > 0, grid[start].isContinuation, !row[0].isContinuation { grid[start - 1] = Cell() }
        grid.replaceSubrange(start..<start + count, with: row[..<count])
        if count < row.count, row[count].isContinuation { grid[start + count - 1] = Cell() }
        let after = start + count
        if column + count < size.columns, grid[after].isContinuation { grid[after] = Cell() }
    }

    mutating func put(_ sheet: Sheet, row: Int, column: Int, width: Int, height: Int) {
        for (place, cells) in sheet.rows.prefix(max(0, height)).enumerated() {
            put(cells, row: row + place, column: column, width: width)
        }
        for zone in sheet.zones where zone.row < height {
            let columns = zone.columns.clamped(to: 0..<max(0, width))
            if columns.isEmpty { continue }
            targets.append(
                Zone(row: zone.row + row, columns: columns.lowerBound + column..<columns.upperBound + column,
                    target: zone.target))
        }
    }

    mutating func rule(row: Int, _ symbols: Symbols) {
        put(Array(repeating: Cell(symbols.horizontal, .line), count: size.columns), row: row, column: 0,
            width: size.columns)
    }

    /// Rules take hold of the vertical lines that meet them.
    mutating func joinLines(row: Int, _ symbols: Symbols) {
        guard row >= 0, row < size.rows else { return }
        let rule = Cell(symbols.horizontal, .line)
        let line = Cell(symbols.vertical, .line)
        for column in 0..<size.columns {
            let place = row * size.columns + column
            guard grid[place] == rule else { continue }
            let above = row > 0 && grid[place - size.columns] == line
            let below = row + 1 < size.rows && grid[place + size.columns] == line
            switch (above, below) {
            case (true, true): grid[place].become(symbols.cross)
            case (true, false): grid[place].become(symbols.teeUp)
            case (false, true): grid[place].become(symbols.teeDown)
            case (false, false): break
            }
        }
    }

    /// The cursor inside the window, also when the window is nothing.
    mutating func setCursor(row: Int, column: Int) {
        cursor = Position(
            row: min(max(0, row), max(0, size.rows - 1)), column: min(max(0, column), max(0, size.columns - 1)))
    }
}
