/// A terminal without a window: takes the bytes that a program sends to one and keeps what would stand on it.
///
/// Good enough for what ncurses sends with xterm-256color, screen-256color, linux and vt100. What it does not
/// understand is kept in `unknown`, so that a test can ask for there being none.
package struct ScreenEmulator: CustomStringConvertible {
    /// What surrounds a character.
    package struct Look: Equatable, Sendable {
        package var isBold = false
        package var isDim = false
        package var isItalic = false
        package var isUnderlined = false
        package var isReversed = false
        /// Index among 256, or 0x1000000 and the red, green and blue bytes; nil for the terminal's own.
        package var foreground: Int?
        package var background: Int?

        package init() {}

        init(background: Int?) { self.background = background }
    }

    package struct Cell: Equatable, Sendable {
        /// A character with its combining marks; empty in the second cell of a wide one.
        package var text = " "
        package var look = Look()
        package var isContinuation: Bool { text.isEmpty }
    }

    package struct Place: Equatable, Sendable {
        package var row = 0
        package var column = 0

        package init(row: Int = 0, column: Int = 0) {
            self.row = row
            self.column = column
        }
    }

    // MARK: What can be asked

    package internal(set) var rows: Int
    package internal(set) var columns: Int
    package internal(set) var cursor = Place()
    package internal(set) var isAlternate = false
    package internal(set) var cursorVisible = true
    package internal(set) var bracketedPaste = false
    /// The mouse modes that are on: 9, 1000, 1002, 1003, and 1005, 1006, 1015 for how it is told.
    package internal(set) var mouse: Set<Int> = []
    /// Arrows come as `ESC O A` instead of `ESC [ A`.
    package internal(set) var applicationKeys = false
    /// How many times a colour was chosen. The terminal's own colour is not one.
    package internal(set) var coloursChosen = 0
    package internal(set) var bells = 0
    package internal(set) var title = ""
    /// Sequences that were not understood.
    package internal(set) var unknown: [String] = []

    // MARK: The rest of its state

    /// The screen in use, and the one behind it.
    var grid: [[Cell]]
    var otherGrid: [[Cell]]
    var look = Look()
    var saved = (place: Place(), look: Look())
    var savedAtSwitch = Place()
    /// First and last row of the part that scrolls.
    var region: ClosedRange<Int>
    var wraps = true
    var inserts = false
    var isOriginInRegion = false
    /// The last column has been written; the next character goes to the next row.
    var isAtEdge = false
    var tabs: Set<Int>
    /// For the repetition that ncurses asks for.
    var last: Unicode.Scalar?
    var parser = Parser()

    package init(rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
        grid = Self.blank(rows, columns)
        otherGrid = grid
        region = 0...rows - 1
        tabs = Set(stride(from: 0, to: 1000, by: 8))
    }

    static func blank(_ rows: Int, _ columns: Int) -> [[Cell]] {
        Array(repeating: Array(repeating: Cell(), count: columns), count: rows)
    }

    /// The rows as text, without the blanks at their ends.
    package var text: [String] { grid.map(Self.line) }

    /// All rows, one under another.
    package var whole: String { text.joined(separator: "\n") }

    package func cells(row: Int) -> [Cell] { grid[row] }

    package func contains(_ words: String) -> Bool {
        // A sentence may be broken over rows.
        whole.contains(words) || text.map { $0.trimmingBlanks }.joined(separator: " ").contains(words)
    }

    package var description: String { "\n" + drawing }

    /// As a person would show it: framed, with the cursor as `row:column`.
    package var drawing: String {
        let edge = "+" + String(repeating: "-", count: columns) + "+"
        let state = [
            "cursor \(cursor.row):\(cursor.column)\(cursorVisible ? "" : " hidden")",
            isAlternate ? "alternate" : "main", bracketedPaste ? "paste" : nil, mouse.isEmpty ? nil : "mouse",
        ]
        return ([edge] + text.map { "|" + $0 } + [edge, state.compactMap(\.self).joined(separator: ", ")])
            .joined(separator: "\n")
    }

    /// A new size. What a real terminal then shows is its own business, so everything is filled with a sign that no
    /// program sends: whatever the program does not draw anew is found.
    package mutating func resize(rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
        let stale = isAlternate ? Cell(text: Self.staleSign) : Cell()
        grid = Array(repeating: Array(repeating: stale, count: columns), count: rows)
        otherGrid = Self.fitted(otherGrid, rows, columns)
        region = 0...rows - 1
        cursor = Place(row: min(cursor.row, rows - 1), column: min(cursor.column, columns - 1))
        isAtEdge = false
    }

    package static let staleSign = "▒"

    private static func fitted(_ grid: [[Cell]], _ rows: Int, _ columns: Int) -> [[Cell]] {
        var fitted = blank(rows, columns)
        for row in 0..<min(rows, grid.count) {
            for column in 0..<min(columns, grid[row].count) { fitted[row][column] = grid[row][column] }
        }
        return fitted
    }

    private static func line(_ cells: [Cell]) -> String {
        var line = cells.map(\.text).joined()
        while line.last == " " { line.removeLast() }
        return line
    }
}

extension String {
    package var trimmingBlanks: String {
        var rest = self[...]
        while rest.first == " " { rest.removeFirst() }
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}
