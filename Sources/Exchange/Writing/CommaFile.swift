import Domain

/// Csv. One table to a file; several tables become one with a column for their titles.
///
/// The Swedish form begins with lines of one cell, `# …`: title, stamps, what stands before the tables, and what tells
/// where the data come from. They stand first, since lines after the data would be taken for data; whoever reads the
/// file leaves out the rows at its top whose first cell begins with `# ` and whose others are empty. The form for
/// scripts has no such lines: the first line is the heading.
enum CommaFile {
    struct Dialect {
        var separator: UInt8
        var decimal: Character
        var hasMark: Bool
        var hasPreamble: Bool

        /// As Excel opens it in Sweden with a double click.
        static let swedish = Dialect(separator: UInt8(ascii: ";"), decimal: ",", hasMark: true, hasPreamble: true)
        static let rfc4180 = Dialect(separator: UInt8(ascii: ","), decimal: ".", hasMark: false, hasPreamble: false)
    }

    /// Every text stands in quotation marks, so that `0012` and `1,5` stay what they are wherever that is understood;
    /// numbers and days do not.
    static func bytes(_ document: TableDocument, dialect: Dialect) -> [UInt8] {
        let table = FlatTable(document.tables, groupTitle: document.groupTitle)
        var bytes: [UInt8] = dialect.hasMark ? [0xEF, 0xBB, 0xBF] : []
        if dialect.hasPreamble {
            for line in [document.title, document.stampLine] + document.preamble + document.footer {
                let line = line.visible.oneLine
                if !line.isEmpty { append(preamble: "# " + line, to: &bytes, dialect) }
            }
        }
        append(row: table.columns.map { .text($0.title) }, to: &bytes, dialect)
        table.forEachRow { append(row: $0, to: &bytes, dialect) }
        return bytes
    }

    /// Bare where it can be, so that a script which skips lines with `#` skips it.
    private static func append(preamble line: String, to bytes: inout [UInt8], _ dialect: Dialect) {
        if line.utf8.contains(where: { $0 == dialect.separator || $0 == quote }) {
            append(quoted: line, to: &bytes)
        } else {
            bytes += line.utf8
        }
        bytes += lineEnd
    }

    private static func append(row: [TableDocument.Cell], to bytes: inout [UInt8], _ dialect: Dialect) {
        for (place, cell) in row.enumerated() {
            if place > 0 { bytes.append(dialect.separator) }
            if case .text(let text) = cell {
                if !text.isEmpty { append(quoted: harmless(text), to: &bytes) }
            } else if let words = cell.words(decimal: dialect.decimal) {
                bytes += words.utf8
            }
        }
        bytes += lineEnd
    }

    /// What is seen and what was meant are both looked at: an invisible character may hide a formula or stand in for one.
    private static func harmless(_ text: String) -> String {
        let shown = text.visible
        return Formula.isDangerous(text) || Formula.isDangerous(shown) ? "'" + shown : shown
    }

    private static func append(quoted text: String, to bytes: inout [UInt8]) {
        bytes.append(quote)
        for byte in text.utf8 {
            if byte == quote { bytes.append(quote) }
            bytes.append(byte)
        }
        bytes.append(quote)
    }

    private static let quote = UInt8(ascii: "\"")
    private static let lineEnd: [UInt8] = [0x0D, 0x0A]
}
