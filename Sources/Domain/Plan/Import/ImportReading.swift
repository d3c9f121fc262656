/// Tolkning av en inläst fil: which column is what, which section each table is, and what to ask about.
package struct ImportReading: Equatable, Sendable {
    package struct Column: Equatable, Sendable {
        /// As printed; empty for a blank heading.
        package var title: String
        /// Nil: left out.
        package var field: PlanField?
        /// Neither a known heading nor a clear position: asked about once.
        package var isUnsure: Bool
        package init(title: String, field: PlanField?, isUnsure: Bool) {
            self.title = title
            self.field = field
            self.isUnsure = isUnsure
        }
    }

    package struct Table: Equatable, Sendable {
        /// The section that its rows go to, unless they say so themselves.
        package var section: String
        package var columns: [Column]
        /// Place of the row with the headings in the source's table; nil when it has none.
        package var headingRow: Int?
        /// Not a table of activities: left out.
        package var isSkipped: Bool
        /// Goes on where the table before it was cut, by a page for instance.
        package var isContinued: Bool
        package init(section: String, columns: [Column], headingRow: Int?, isSkipped: Bool = false, isContinued: Bool = false) {
            self.section = section
            self.columns = columns
            self.headingRow = headingRow
            self.isSkipped = isSkipped
            self.isContinued = isContinued
        }
    }

    /// Ord som lagas: a word that a PDF broke, or a soft hyphen. Shown before it is applied.
    package struct Repair: Hashable, Sendable {
        package var table: Int
        package var line: Int
        package var column: Int
        package var broken: String
        package var mended: String
        /// Off: the words stay as they stand.
        package var isApplied: Bool
        /// `table` as in remarks, `line` of the row that the cell begins in, `column` from 1.
        package init(table: Int, line: Int, column: Int, broken: String, mended: String, isApplied: Bool = true) {
            self.table = table
            self.line = line
            self.column = column
            self.broken = broken
            self.mended = mended
            self.isApplied = isApplied
        }
    }

    package var source: ImportSource
    package var tables: [Table]
    package var repairs: [Repair]

    package init(source: ImportSource, tables: [Table], repairs: [Repair] = []) {
        self.source = source
        self.tables = tables
        self.repairs = repairs
    }

    /// Recognises headings by synonym and position, sections by the text before the tables, broken words.
    package init(of source: ImportSource, words: PlanWords, register: RoleRegister) {
        let headings = ImportHeadings(words)
        var tables: [Table] = []
        for table in source.tables {
            tables.append(Table(reading: table, after: tables, headings: headings, register: register))
        }
        self.init(source: source, tables: tables)
        repairs = ImportRepairs(of: self, rows: rows(headings), register: register).found
    }

    /// Most rows of a file; what is longer is refused before it is compared with a plan.
    package static let rowLimit = 10_000

    /// The first column that has to be asked about: place of the table and of the column.
    package var question: (table: Int, column: Int)? {
        for (table, reading) in tables.enumerated() where !reading.isSkipped {
            if let column = reading.columns.firstIndex(where: \.isUnsure) { return (table, column) }
        }
        return nil
    }

    /// Answers it.
    package mutating func answer(table: Int, column: Int, _ field: PlanField?) {
        tables[table].columns[column].field = field
        tables[table].columns[column].isUnsure = false
    }
}
