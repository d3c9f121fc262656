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
    package let size: Size
    /// Row by row, `size.columns` cells each.
    package internal(set) var grid: [Cell]
    /// The characters of several scalars that `grid` points into.
    var clusters: [Character] = []
    /// Where focus is. Always there, in every state.
    package internal(set) var cursor: Position
    package internal(set) var targets: [Zone]

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
        self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
        grid = Array(repeating: Cell(), count: self.size.columns * self.size.rows)
        cursor = Position(row: 0, column: 0)
        targets = []
    }

    package func target(row: Int, column: Int) -> Target? {
        targets.last { $0.row == row && $0.columns.contains(column) }?.target
    }
}

/// A frame is read cell by cell.
extension Frame {
    /// What stands in a cell, with its character. The second half of a wide character is a continuation.
    package struct Square: Hashable, Sendable {
        package var glyph: Character
        package var role: Role
        package var isContinuation: Bool
    }

    /// Row by row, as they stand in `grid`.
    package struct Squares: RandomAccessCollection, Sendable {
        fileprivate let grid: [Cell]
        fileprivate let clusters: [Character]

        package var startIndex: Int { 0 }
        package var endIndex: Int { grid.count }
        package subscript(place: Int) -> Square {
            let cell = grid[place]
            return Square(glyph: cell.character(clusters), role: cell.role, isContinuation: cell.isContinuation)
        }
    }

    package var cells: Squares { Squares(grid: grid, clusters: clusters) }

    package subscript(row row: Int) -> Slice<Squares> {
        cells[row * size.columns..<(row + 1) * size.columns]
    }

    package func character(_ cell: Cell) -> Character { cell.character(clusters) }

    /// Whether a row looks like a row of another frame of the same size.
    package func isSame(row: Int, as other: Frame, row otherRow: Int) -> Bool {
        let (start, otherStart) = (row * size.columns, otherRow * size.columns)
        let isSame = grid.withUnsafeBufferPointer { mine in
            other.grid.withUnsafeBufferPointer { theirs in
                (0..<size.columns).allSatisfy { mine[start + $0] == theirs[otherStart + $0] }
            }
        }
        return isSame && (clusters == other.clusters || !grid[start..<start + size.columns].contains { $0.cluster != nil })
    }
}
