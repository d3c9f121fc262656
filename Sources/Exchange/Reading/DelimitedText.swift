/// Avgränsad text, rad för rad: where the cells of each row stand, with quotes respected.
struct DelimitedText {
    struct Cell: Equatable {
        var start: Int
        var end: Int
        /// Begins with a quote that belongs to the form, not to the text.
        var isQuoted: Bool
    }

    enum Quoting {
        /// A quote that opens a cell has to close.
        case strict
        /// Only quotes that open and close a cell as a whole belong to the form: text that was pasted may begin with one.
        case lenient
        case none
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private let separator: UInt8
    private(set) var quoting: Quoting
    private(set) var position = 0
    /// Line where the next row begins.
    private(set) var line = 1
    /// Line of a quote that never closes.
    private(set) var unclosed: Int?
    private var failures = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>, separator: UInt8, quoting: Quoting, from position: Int = 0, line: Int = 1) {
        self.bytes = bytes
        self.separator = separator
        self.quoting = quoting
        self.position = position
        self.line = line
    }

    /// Fills in the cells of the next row and tells the line where it begins. Nil at the end.
    mutating func next(_ cells: inout [Cell]) -> Int? {
        cells.removeAll(keepingCapacity: true)
        guard position < bytes.count else { return nil }
        let first = line
        while true {
            let cell = self.cell()
            add(cell, to: &cells)
            position = cell.end
            guard position < bytes.count else { return first }
            if bytes[position] == separator {
                position += 1
                // A separator at the very end has an empty cell after it.
                if position == bytes.count {
                    add(Cell(start: position, end: position, isQuoted: false), to: &cells)
                    return first
                }
                continue
            }
            position = afterBreak(position)
            line += 1
            return first
        }
    }

    /// Of what comes after the last column, one cell with something in it is enough to say that there was more.
    private func add(_ cell: Cell, to cells: inout [Cell]) {
        if cells.count < ReadingLimits.columns || (cells.count == ReadingLimits.columns && !isBlank(cell)) { cells.append(cell) }
    }

    private mutating func cell() -> Cell {
        let start = position
        if quoting != .none, bytes[start] == quote {
            switch closing(of: start) {
            case .some(let after): return Cell(start: start, end: end(from: after), isQuoted: true)
            case nil where quoting == .strict:
                if unclosed == nil { unclosed = line }
                return Cell(start: start, end: bytes.count, isQuoted: true)
            case nil: break
            }
        }
        return Cell(start: start, end: end(from: start), isQuoted: false)
    }

    private func end(from start: Int) -> Int {
        var at = start
        while at < bytes.count, bytes[at] != separator, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
        return at
    }

    /// Place after the quote that closes the one there. Lines inside are counted.
    private mutating func closing(of start: Int) -> Int? {
        var at = start + 1
        var lines = 0
        let end = quoting == .lenient ? min(bytes.count, start + ReadingLimits.cellUnits) : bytes.count
        while at < end {
            let byte = bytes[at]
            if byte == quote {
                if at + 1 < bytes.count, bytes[at + 1] == quote {
                    at += 2
                    continue
                }
                let isWhole = at + 1 >= bytes.count || [separator, 0x0A, 0x0D].contains(bytes[at + 1])
                if quoting == .lenient, !isWhole { return nil }
                line += lines
                return at + 1
            }
            if byte == 0x0A || byte == 0x0D {
                at = afterBreak(at)
                lines += 1
            } else {
                at += 1
            }
        }
        if quoting == .lenient {
            if unclosed == nil { unclosed = line }
            // Each of them was looked for a long way: after so many it is not a text where quotes have this meaning.
            failures += 1
            if failures > 1000 { quoting = .none }
        }
        return nil
    }

    private func afterBreak(_ at: Int) -> Int { bytes[at] == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A ? at + 2 : at + 1 }

    /// The bytes of a cell, without the quotes of the form; doubled ones are one.
    func value(_ cell: Cell) -> [UInt8] {
        guard cell.isQuoted else { return Array(bytes[cell.start..<cell.end]) }
        var value: [UInt8] = []
        value.reserveCapacity(cell.end - cell.start)
        var at = cell.start + 1
        var isInside = true
        while at < cell.end {
            let byte = bytes[at]
            if isInside, byte == quote {
                if at + 1 < cell.end, bytes[at + 1] == quote {
                    value.append(quote)
                    at += 1
                } else {
                    isInside = false
                }
            } else {
                value.append(byte)
            }
            at += 1
        }
        return value
    }

    func isBlank(_ cell: Cell) -> Bool {
        bytes[cell.start..<cell.end].allSatisfy { $0 == 0x20 || $0 == quote || $0 == 0x09 }
    }
}

private let quote = UInt8(ascii: "\"")
