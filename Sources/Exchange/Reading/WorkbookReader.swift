import CXml
import Domain

/// Kalkylblad. Every worksheet with anything in it is a table, in the order of the workbook, hidden ones too.
enum WorkbookReader {
    static func read(_ package: OfficePackage, _ reading: Reading) throws(ImportFailure) {
        let main = try package.mainPart(otherwise: "xl/workbook.xml")
        let book = ReadWorkbook()
        try XMLPart.read(main, in: package.archive, book)
        let parts = try package.relationships(of: main)
        if package.archive.hasMacros { reading.remarkFile(.macrosLeftOut) }
        let strings = SharedStrings(reading)
        if let part = parts.first(where: { $0.type == "sharedStrings" })?.target, package.archive.has(part) {
            try XMLPart.read(part, in: package.archive, strings)
        }
        let styles = NumberStyles()
        if let part = parts.first(where: { $0.type == "styles" })?.target, package.archive.has(part) {
            try XMLPart.read(part, in: package.archive, styles)
        }
        for sheet in book.sheets {
            guard let part = parts.first(where: { $0.id == sheet.id && $0.type == "worksheet" })?.target else { continue }
            let values = CellValues(strings: strings, styles: styles, startsIn1904: book.startsIn1904)
            let reader = SheetReader(values, reading)
            try XMLPart.read(part, in: package.archive, reader)
            guard !reader.rows.isEmpty else {
                reading.dropRemarks()
                continue
            }
            reading.add(ImportSource.Table(title: CellText.clean(sheet.name.utf8).text, rows: reader.rows))
        }
    }
}

/// The workbook's own part: which sheets there are, and from when its days are counted.
private final class ReadWorkbook: XMLEvents {
    private(set) var sheets: [(name: String, id: String)] = []
    private(set) var startsIn1904 = false

    func start(_ element: XMLElement) {
        guard element.space == CXML_SHEET else { return }
        if element.name == "workbookPr", let flag = element["date1904"] { startsIn1904 = flag == "1" || flag == "true" }
        if element.name == "sheet", let id = element["id"], sheets.count < 1000 {
            sheets.append((String((element["name"] ?? "").prefix(120)), id))
        }
    }

    func end(_: cxml_space, _: String) {}
    func characters(_: UnsafeBufferPointer<UInt8>) {}
}
