/// One cell. A wide character stands in its first cell; the next one is then a continuation and holds nothing.
package struct Cell: Hashable, Sendable {
    package var glyph: Character
    package var role: Role
    package var isContinuation: Bool

    package init(_ glyph: Character = " ", _ role: Role = .normal, isContinuation: Bool = false) {
        self.glyph = glyph
        self.role = role
        self.isContinuation = isContinuation
    }
}

package struct Size: Hashable, Sendable {
    package var columns: Int
    package var rows: Int
    package init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
    }
}

package struct Position: Hashable, Sendable {
    package var row: Int
    package var column: Int
    package init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }
}

/// Bild. The window by cell, with the place of the hardware cursor and what a click would reach.
package struct Frame: Equatable, Sendable {
    package var size: Size
    /// Row by row, `size.columns` cells each.
    package var cells: [Cell]
    /// Where focus is. Always there, in every state.
    package var cursor: Position
    package var targets: [Zone]

    package struct Zone: Equatable, Sendable {
        package var row: Int
        package var columns: Range<Int>
        package var target: Target
        package init(row: Int, columns: Range<Int>, target: Target) {
            self.row = row
            self.columns = columns
            self.target = target
        }
    }

    package init(size: Size) {
        self.size = size
        cells = Array(repeating: Cell(), count: max(0, size.columns * size.rows))
        cursor = Position(row: 0, column: 0)
        targets = []
    }

    package func target(row: Int, column: Int) -> Target? {
        targets.last { $0.row == row && $0.columns.contains(column) }?.target
    }

    package subscript(row row: Int) -> ArraySlice<Cell> {
        cells[row * size.columns..<(row + 1) * size.columns]
    }
}
