/// Rows of cells that stand one under another before it is decided which of them the window shows.
struct Sheet {
    var rows: [[Cell]] = []
    var zones: [Frame.Zone] = []
    var cursor: Position?
    /// The cursor is the caret of a text that is being written: it goes before any other focus.
    var isWriting = false
    /// The rows that should be seen because the focus is in them.
    var focus: Range<Int>?
    /// So many rows at the top stay when the others scroll.
    var sticky = 0

    var height: Int { rows.count }
    var width: Int { rows.reduce(0) { max($0, $1.count) } }

    mutating func add(_ row: [Cell]) { rows.append(row) }

    /// Under what is here, moved to the right by `column`.
    mutating func append(_ other: Sheet, column: Int = 0) {
        if rows.isEmpty, column == 0, cursor == nil {
            self = other
            sticky = 0
            return
        }
        let row = rows.count
        rows += column == 0 ? other.rows : other.rows.map { .blank(column) + $0 }
        take(other, row: row, column: column)
    }

    /// Beside what is here: `other` begins at `column` in the first row.
    mutating func join(_ other: Sheet, column: Int) {
        for (row, cells) in other.rows.enumerated() {
            if row == rows.count { rows.append([]) }
            if rows[row].count < column { rows[row] += .blank(column - rows[row].count) }
            rows[row] += cells
        }
        take(other, row: 0, column: column)
    }

    private mutating func take(_ other: Sheet, row: Int, column: Int) {
        zones += other.zones.map {
            let columns = $0.columns.lowerBound + column..<$0.columns.upperBound + column
            return Frame.Zone(row: $0.row + row, columns: columns, target: $0.target)
        }
        guard let place = other.cursor, cursor == nil || (other.isWriting && !isWriting) else { return }
        cursor = Position(row: place.row + row, column: place.column + column)
        focus = other.focus.map { $0.lowerBound + row..<$0.upperBound + row }
        isWriting = other.isWriting
    }

    /// A stretch of `height` rows, with a marker in column `width - 1` where there is more above or below.
    /// - Parameter top: the first row that is wished for; without it the one that shows the focus with what comes after.
    func window(height: Int, width: Int, top wished: Int? = nil, symbols: Symbols) -> Sheet {
        guard height < rows.count, height > 0 else { return self }
        let still = sticky < height ? sticky : 0
        let room = height - still
        let last = rows.count - height
        let top = min(max(0, wished ?? topThatShowsFocus(room: room, still: still)), last)

        var seen = Sheet()
        seen.rows = Array(rows[..<still] + rows[(still + top)..<(still + top + room)])
        func moved(_ row: Int) -> Int? {
            if row < still { return row }
            let row = row - top
            return row >= still && row < height ? row : nil
        }
        seen.zones = zones.compactMap { zone in
            moved(zone.row).map { Frame.Zone(row: $0, columns: zone.columns, target: zone.target) }
        }
        if let cursor, let row = moved(cursor.row) { seen.cursor = Position(row: row, column: cursor.column) }
        if let focus {
            let visible = focus.compactMap(moved)
            if let first = visible.first, let last = visible.last { seen.focus = first..<last + 1 }
        }
        seen.sticky = still
        seen.isWriting = isWriting
        if top > 0 { seen.mark(row: still, column: width - 1, symbols.moreAbove) }
        if top < last { seen.mark(row: height - 1, column: width - 1, symbols.moreBelow) }
        return seen
    }

    /// As far up as the focus allows, with two rows after it where there is room for them.
    private func topThatShowsFocus(room: Int, still: Int) -> Int {
        guard let cursor else { return 0 }
        let rows = focus ?? cursor.row..<cursor.row + 1
        let context = room > 6 ? 2 : 0
        let top = max(0, rows.upperBound - still + context - room)
        // A thing that is higher than the window: the place of the cursor matters more than its end.
        return min(top, max(0, min(rows.lowerBound, cursor.row) - still))
    }

    mutating func mark(row: Int, column: Int, _ glyph: Character) {
        guard row >= 0, row < rows.count, column >= 0 else { return }
        var cells = rows[row].count > column ? Array(rows[row][..<column]) : rows[row] + .blank(column - rows[row].count)
        if rows[row].count > column, rows[row][column].isContinuation, column > 0 { cells[column - 1] = Cell() }
        rows[row] = cells + [Cell(glyph, .line)]
    }
}
