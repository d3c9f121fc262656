/// Inläst fil: tables as they stand in it, before anybody knows what their columns mean.
package struct ImportSource: Equatable, Sendable {
    package enum Format: String, Sendable, CaseIterable { case csv, xlsx, docx, pasted, json }

    package struct Row: Equatable, Sendable {
        /// Line of the file (csv, pasted text) or row of the table, from 1: what remarks point at.
        package var line: Int
        package var cells: [String]
        package init(line: Int, cells: [String]) {
            self.line = line
            self.cells = cells
        }
    }

    package struct Table: Equatable, Sendable {
        /// Name of the sheet, the heading above the table, or the text before it; empty when there is none.
        package var title: String
        package var rows: [Row]
        package init(title: String, rows: [Row]) {
            self.title = title
            self.rows = rows
        }
    }

    /// Name of the file, without its folder.
    package var name: String
    package var format: Format
    package var tables: [Table]
    /// What was wrong without being fatal: ragged rows, replaced characters.
    package var remarks: [ImportRemark]
    package init(name: String, format: Format, tables: [Table], remarks: [ImportRemark] = []) {
        self.name = name
        self.format = format
        self.tables = tables
        self.remarks = remarks
    }
}

/// Anmärkning vid inläsning. The words stand in the texts under `import_remark.<case>`.
package struct ImportRemark: Hashable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        /// More or fewer cells than the headings.
        case raggedRow = "ragged_row"
        case unclosedQuote = "unclosed_quote"
        case badEncoding = "bad_encoding"
        case emptyRow = "empty_row"
        /// A cell was longer than a cell may be; it stays empty and is to be rewritten.
        case longCell = "long_cell"
        case controlCharacter = "control_character"
        /// Merged cells: the value stands in the first of them.
        case mergedCells = "merged_cells"
        case noHeading = "no_heading"
        /// A date that is none; kept as written.
        case impossibleDate = "impossible_date"
        /// What stands there may point out a person: the cell stays empty.
        case mayIdentify = "may_identify"
        case unknownRole = "unknown_role"
        case unknownWord = "unknown_word"
        case macrosLeftOut = "macros_left_out"
        case formulaLeftOut = "formula_left_out"
    }
    package var kind: Kind
    /// Place of the table, from 1; 0 when the file has no tables of its own.
    package var table: Int
    package var line: Int
    /// From 1; nil for the whole row.
    package var column: Int?
    /// What stood there, shortened; empty where it must not be shown.
    package var text: String
    package init(_ kind: Kind, table: Int, line: Int, column: Int? = nil, text: String = "") {
        self.kind = kind
        self.table = table
        self.line = line
        self.column = column
        self.text = text
    }
}

/// Why a file was not read at all. The words stand in the texts under `import.<case>`; nothing was imported.
package enum ImportFailure: Error, Hashable, Sendable {
    case missing(path: String)
    case unreadable(path: String)
    /// A folder, a device, a link to one.
    case notAFile(path: String)
    case tooLarge(path: String, limitMegabytes: Int)
    /// Decompresses into more than is allowed, holds too many entries, or itself.
    case bomb(path: String)
    case encrypted(path: String)
    /// Damaged, or something else than its name says.
    case damaged(path: String, detail: String)
    case unknownFormat(path: String)
    /// No table was found in it.
    case noTables(path: String)
    case empty(path: String)
    case unclosedQuote(path: String, line: Int)
    case badEncoding(path: String, line: Int)
    case tooManyRows(path: String, limit: Int)
    /// XML with entities or a document type of its own.
    case forbiddenXML(path: String)
    /// A file of ours, made by a newer version.
    case newerSchema(path: String)
    /// What reads this kind of file is not installed on this machine.
    case libraryMissing(name: String)
}
