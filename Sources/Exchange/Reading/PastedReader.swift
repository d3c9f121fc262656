import Domain

/// Inklistrad text. Lines stay lines: what was broken over several of them is put together by whoever knows the columns.
enum PastedReader {
    static func read(_ bytes: [UInt8], _ reading: Reading) throws(ImportFailure) {
        var rows = bytes.contains(Separator.tab) ? try tabbed(bytes, reading) : try spaced(bytes, reading)
        while rows.last?.cells.isEmpty == true { rows.removeLast() }
        while rows.first?.cells.isEmpty == true { rows.removeFirst() }
        guard !rows.isEmpty else { throw .empty(path: reading.path) }
        reading.add(ImportSource.Table(title: "", rows: rows))
    }

    private static func tabbed(_ bytes: [UInt8], _ reading: Reading) throws(ImportFailure) -> [ImportSource.Row] {
        try bytes.withUnsafeBufferPointer { (buffer) throws(ImportFailure) -> [ImportSource.Row] in
            var text = DelimitedText(buffer, separator: Separator.tab, quoting: .lenient)
            var cells: [DelimitedText.Cell] = []
            var rows: [ImportSource.Row] = []
            while let line = text.next(&cells) {
                rows.append(try row(cells.map(text.value), line: line, reading))
            }
            if let line = text.unclosed { reading.remark(.unclosedQuote, line: line) }
            return rows
        }
    }

    /// Without tabs, the spaces that a PDF or a terminal put between columns part them.
    private static func spaced(_ bytes: [UInt8], _ reading: Reading) throws(ImportFailure) -> [ImportSource.Row] {
        var rows: [ImportSource.Row] = []
        var block: [(line: Int, bytes: ArraySlice<UInt8>)] = []
        func finish() throws(ImportFailure) {
            for (line, cells) in zip(block.map(\.line), SpacedColumns.cells(of: block.map(\.bytes))) {
                rows.append(try row(cells, line: line, reading))
            }
            block.removeAll()
        }
        var start = bytes.startIndex
        var line = 1
        while start < bytes.endIndex {
            // A form feed begins a new page, and a line with it.
            let end = bytes[start...].firstIndex { (0x0A...0x0D).contains($0) && $0 != 0x0B } ?? bytes.endIndex
            let text = bytes[start..<end]
            if text.allSatisfy({ $0 == 0x20 }) {
                try finish()
                rows.append(try reading.row(line: line, cells: []))
            } else if text.count > longestLine {
                try finish()
                rows.append(try row([Array(text)], line: line, reading))
            } else {
                block.append((line, text))
                // Blocks are looked at as a whole; a text that never ends a paragraph is not one.
                if block.count >= 200 { try finish() }
            }
            let isPair = end + 1 < bytes.endIndex && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
            start = end + (isPair ? 2 : 1)
            line += 1
        }
        try finish()
        return rows
    }

    /// Bytes of a line that may be parted into columns.
    private static let longestLine = 4000

    private static func row(_ cells: [[UInt8]], line: Int, _ reading: Reading) throws(ImportFailure) -> ImportSource.Row {
        var values: [String] = []
        for (place, cell) in cells.enumerated() {
            if place >= ReadingLimits.columns {
                if cell.isEmpty { continue }
                reading.remark(.raggedRow, line: line, column: place + 1)
                break
            }
            let value = try reading.cell(cell, line: line, column: place + 1)
            values.append(value.allSatisfy { $0 == " " } ? "" : value)
        }
        return try reading.row(line: line, cells: values)
    }
}
