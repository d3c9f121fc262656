import CXlsx
import Domain

/// Xlsx. A sheet for the tables with the same columns, and one that tells about the file.
///
/// Cells have types; the first row stays in sight and filters; stamps stand in the name of every sheet and on every
/// printed page. No formulas, links, macros or authors.
enum Workbook {
    static func bytes(_ document: TableDocument) throws(WritingFailure) -> [UInt8] {
        var opened: OpaquePointer?
        try check(cxlsx_open(document.title.visible.oneLine.shortened(to: 255), &opened))
        guard let book = opened else { throw .memory }
        do {
            try fill(book, document)
        } catch {
            cxlsx_drop(book)
            throw error
        }
        var start: UnsafeMutablePointer<UInt8>?
        var count = 0
        try check(cxlsx_close(book, &start, &count))
        defer { cxlsx_free(start) }
        return Array(UnsafeBufferPointer(start: start, count: count))
    }

    private static func fill(_ book: OpaquePointer, _ document: TableDocument) throws(WritingFailure) {
        var names = SheetNames()
        let groups = FlatTable.groups(of: document)
        for tables in groups {
            let own = groups.count == 1 ? document.title : tables.first?.title ?? ""
            let name = names.next((document.stamps + [own]).map { $0.visible.oneLine }.filter { !$0.isEmpty }.joined(separator: " "))
            try check(cxlsx_sheet(book, name))
            try write(FlatTable(tables, groupTitle: document.groupTitle), to: book)
            try page(book, document)
        }
        try check(cxlsx_sheet(book, names.next(document.aboutTitle)))
        try about(book, document)
        try page(book, document)
    }

    private static func write(_ table: FlatTable, to book: OpaquePointer) throws(WritingFailure) {
        guard table.rowCount < rowLimit else { throw .tooManyRows(limit: rowLimit - 1) }
        let weights = max(1, table.columns.reduce(0) { $0 + max(1, $1.weight) })
        for (place, column) in table.columns.enumerated() {
            cxlsx_width(book, Int32(place), min(80, max(9, Double(pageWidth * max(1, column.weight)) / Double(weights))))
            try text(book, 0, place, column.title, CXLSX_HEADING)
        }
        var row = 0
        try table.forEachRow { (cells: [TableDocument.Cell]) throws(WritingFailure) in
            row += 1
            for (place, cell) in cells.enumerated() { try write(cell, book, row, place) }
        }
        try check(cxlsx_table(book, Int32(row + 1), Int32(table.columns.count)))
    }

    private static func write(_ cell: TableDocument.Cell, _ book: OpaquePointer, _ row: Int, _ column: Int) throws(WritingFailure) {
        switch cell {
        // Above 2^53 a number of a sheet is no longer the number it was.
        case .number(let number) where number.magnitude <= 1 << 53:
            try check(cxlsx_number(book, Int32(row), Int32(column), Double(number)))
        case .decimal(let number) where number.isFinite: try check(cxlsx_number(book, Int32(row), Int32(column), number))
        case .day(let day) where (firstDay...lastDay).contains(day):
            let (year, month, number) = day.parts
            try check(cxlsx_day(book, Int32(row), Int32(column), Int32(year), Int32(month), Int32(number)))
        default:
            if let words = cell.words() {
                try text(book, row, column, words, Formula.isDangerous(words) ? CXLSX_LITERAL : CXLSX_PLAIN)
            }
        }
    }

    private static func text(_ book: OpaquePointer, _ row: Int, _ column: Int, _ text: String, _ style: cxlsx_style) throws(WritingFailure) {
        try check(cxlsx_text(book, Int32(row), Int32(column), text.visible.shortened(to: textLimit).withoutEscapes, style))
    }

    private static func about(_ book: OpaquePointer, _ document: TableDocument) throws(WritingFailure) {
        cxlsx_width(book, 0, Double(pageWidth) * 0.75)
        let lines = [document.title, document.stampLine] + document.preamble + document.footer
        for (row, line) in lines.filter({ !$0.isEmpty }).enumerated() {
            try text(book, row, 0, line, row == 0 ? CXLSX_TITLE : CXLSX_PLAIN)
        }
    }

    private static func page(_ book: OpaquePointer, _ document: TableDocument) throws(WritingFailure) {
        // A header is a small language: an ampersand begins a command.
        func plain(_ text: String, _ limit: Int) -> String {
            let parts = text.visible.oneLine.shortened(to: limit).split(separator: "&", omittingEmptySubsequences: false)
            return parts.joined(separator: "&&")
        }
        let header = document.stamps.isEmpty ? "" : "&C" + plain(document.stampLine, 100)
        try check(cxlsx_page(book, header, "&L" + plain(document.title, 100) + "&R&P / &N"))
    }

    private static func check(_ result: Int32) throws(WritingFailure) {
        switch Int(result) {
        case Int(CXLSX_OK): return
        case Int(CXLSX_NO_LIBRARY): throw .missingLibrary(name: library)
        case Int(CXLSX_NO_MEMORY): throw .memory
        default: throw .other(library: library, code: result)
        }
    }

    private static let library = "libxlsxwriter"
    private static let rowLimit = 1_048_576
    private static let textLimit = 32_767
    /// Characters over a page across, at the size it is then printed in.
    private static let pageWidth = 150
    /// Before March 1900 the calendar of spreadsheets has a day too many.
    private static let firstDay = CalendarDay(number: -25_508)
    private static let lastDay = CalendarDay(number: 2_932_896)
}

extension String {
    /// At most so many units of UTF-16, with `…` where something was cut away.
    func shortened(to limit: Int) -> String {
        guard utf8.count > limit, utf16.count > limit else { return self }
        var rest = limit - 1
        return String(prefix { rest -= $0.utf16.count; return rest >= 0 }) + "…"
    }

    /// `_x0041_` would be read as the character of that number; written so, it is read as it stands.
    var withoutEscapes: String {
        guard utf8.contains(UInt8(ascii: "_")) else { return self }
        return replacing(/_(?=x[0-9A-Fa-f]{4}_)/, with: "_x005F_")
    }
}
