/// Tabellutskrift: tables with typed cells, before they have a format. Exchange makes csv, xlsx, docx and txt of it.
package struct TableDocument: Equatable, Sendable {
    package enum Cell: Equatable, Sendable {
        case empty
        case text(String)
        case number(Int)
        case decimal(Double)
        case day(CalendarDay)
    }

    package struct Column: Equatable, Sendable {
        package var title: String
        /// Share of the width where the format has widths.
        package var weight: Int
        package init(_ title: String, weight: Int = 1) {
            self.title = title
            self.weight = weight
        }
    }

    package struct Table: Equatable, Sendable {
        /// Its heading; the name of the section.
        package var title: String
        package var columns: [Column]
        package var rows: [[Cell]]
        package init(title: String, columns: [Column], rows: [[Cell]]) {
            self.title = title
            self.columns = columns
            self.rows = rows
        }
    }

    package var title: String
    /// EXEMPEL, UTKAST: repeated wherever the format has pages.
    package var stamps: [String]
    /// Under the title: steps with day and diary number, goal.
    package var preamble: [String]
    package var tables: [Table]
    /// Version, filter, day, hash of the data.
    package var footer: [String]
    /// `sv-SE`
    package var language: String
    /// Heading of the column that says which table a row is of, where several tables become one: "Avsnitt".
    package var groupTitle: String
    /// What the part is called that tells about the file: the name of a sheet, "Om filen".
    package var aboutTitle: String
    package init(
        title: String, stamps: [String] = [], preamble: [String] = [], tables: [Table], footer: [String] = [],
        language: String = "sv-SE", groupTitle: String = "", aboutTitle: String = ""
    ) {
        self.title = title
        self.stamps = stamps
        self.preamble = preamble
        self.tables = tables
        self.footer = footer
        self.language = language
        self.groupTitle = groupTitle
        self.aboutTitle = aboutTitle
    }
}

/// Format på en fil.
package enum FileFormat: String, CaseIterable, Sendable {
    case csv, xlsx, docx, txt, json
    /// csv for scripts: comma, no byte order mark, decimal point.
    case rfc4180

    package var ending: String { self == .rfc4180 ? "csv" : rawValue }
}
