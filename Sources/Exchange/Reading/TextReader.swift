import Domain

/// Tabeller som text: csv with whatever separates its cells, or prose with tables in it.
enum TextReader {
    /// Prose is what no separator parts steadily, in a file whose name does not promise a table.
    static func read(_ bytes: [UInt8], _ reading: Reading, mayBeProse: Bool) throws(ImportFailure) -> ImportSource.Format {
        let decoded = try TextDecoding(bytes, path: reading.path)
        for line in decoded.brokenLines { reading.remark(.badEncoding, line: line, text: decoded.legacy ?? "") }
        let text = decoded.bytes
        return try text.withUnsafeBufferPointer { (buffer) throws(ImportFailure) -> ImportSource.Format in
            let (declared, start) = declaredSeparator(buffer)
            let choice = declared.map { Separator.Choice(byte: $0, isSteady: true) } ?? Separator.detect(in: buffer)
            guard mayBeProse, choice?.isSteady != true else {
                try DelimitedReader.read(buffer, separator: choice?.byte ?? Separator.semicolon, from: start, reading)
                return .csv
            }
            try PastedReader.read(text, reading)
            return .pasted
        }
    }

    /// `sep=;` in the first line, as Excel understands it, and where the text after it begins.
    private static func declaredSeparator(_ bytes: UnsafeBufferPointer<UInt8>) -> (UInt8?, Int) {
        let line = bytes.prefix(16).prefix { $0 != 0x0A && $0 != 0x0D }
        let bare = line.filter { $0 != UInt8(ascii: "\"") }
        guard bare.count == 5, bare.prefix(4).map({ $0 | 0x20 }).elementsEqual("sep=".utf8.map { $0 | 0x20 }), let byte = bare.last,
            byte < 0x80
        else { return (nil, 0) }
        return (byte, line.count)
    }
}

/// Csv: rows of cells, one table.
enum DelimitedReader {
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, separator: UInt8, from start: Int, _ reading: Reading) throws(ImportFailure) {
        var text = DelimitedText(bytes, separator: separator, quoting: .strict, from: start)
        var cells: [DelimitedText.Cell] = []
        var rows: [ImportSource.Row] = []
        // What is left of a line that told the separator is no row.
        if start > 0 { _ = text.next(&cells) }
        while let line = text.next(&cells) {
            if let unclosed = text.unclosed { throw .unclosedQuote(path: reading.path, line: unclosed) }
            rows.append(try row(cells, of: text, line: line, reading))
        }
        while rows.last?.cells.isEmpty == true { rows.removeLast() }
        guard !rows.isEmpty else { throw .empty(path: reading.path) }
        remarkRagged(rows, reading)
        reading.add(ImportSource.Table(title: "", rows: rows))
    }

    private static func row(_ cells: [DelimitedText.Cell], of text: DelimitedText, line: Int, _ reading: Reading) throws(ImportFailure) -> ImportSource.Row {
        guard !cells.allSatisfy(text.isBlank) else { return try reading.row(line: line, cells: []) }
        var values: [String] = []
        values.reserveCapacity(min(cells.count, ReadingLimits.columns))
        for (place, cell) in cells.enumerated() {
            if place >= ReadingLimits.columns {
                if text.isBlank(cell) { continue }
                reading.remark(.raggedRow, line: line, column: place + 1)
                break
            }
            values.append(try reading.cell(text.value(cell), line: line, column: place + 1))
        }
        return try reading.row(line: line, cells: values)
    }

    /// Rows that are not as wide as most, from the first that is: what stands before it are lines before the table.
    private static func remarkRagged(_ rows: [ImportSource.Row], _ reading: Reading) {
        var widths: [Int: Int] = [:]
        for row in rows where !row.cells.isEmpty { widths[row.cells.count, default: 0] += 1 }
        guard let width = widths.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key,
            let first = rows.firstIndex(where: { $0.cells.count == width })
        else { return }
        for row in rows[first...] where !row.cells.isEmpty && row.cells.count != width {
            // Separators after the last cell are how some programs end their rows.
            if row.cells.count > width, row.cells[width...].allSatisfy(\.isEmpty) { continue }
            reading.remark(.raggedRow, line: row.line)
        }
    }
}
