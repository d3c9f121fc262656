import CXml
import Domain

/// Tabeller i ett textdokument, in their order. What stands outside of them only gives them their titles.
final class WordReader: XMLEvents {
    static func read(_ package: OfficePackage, _ reading: Reading) throws(ImportFailure) {
        let main = try package.mainPart(otherwise: "word/document.xml")
        if package.archive.hasMacros { reading.remarkFile(.macrosLeftOut) }
        let styles = WordStyles()
        if let part = try package.relationships(of: main).first(where: { $0.type == "styles" })?.target, package.archive.has(part) {
            try XMLPart.read(part, in: package.archive, styles)
        }
        try XMLPart.read(main, in: package.archive, WordReader(styles, reading))
    }

    private let styles: WordStyles
    private let reading: Reading
    private var table: WordTable
    /// Tables within tables: the text of the inner ones belongs to a cell of the outermost.
    private var tableDepth = 0
    /// A text box stands inside a paragraph and has paragraphs of its own.
    private var paragraphs: [WordParagraph] = []
    private var titles = WordTitles()
    private var isText = false
    /// Depth below an element that is left out as a whole.
    private var leftOut = 0
    private var isInRowProperties = false
    private var isInParagraphProperties = false
    private var fields = WordFields()

    private init(_ styles: WordStyles, _ reading: Reading) {
        self.styles = styles
        self.reading = reading
        table = WordTable(reading)
    }

    func start(_ element: XMLElement) throws(ImportFailure) {
        guard leftOut == 0 else {
            leftOut += 1
            return
        }
        if element.space == CXML_COMPATIBILITY, element.name == "Fallback" { leftOut = 1 }
        guard element.space == CXML_WORD else { return }
        if isInRowProperties, element.name == "del" { table.isRowDeleted = true }
        guard !Self.leavesOut(element.name) else {
            leftOut = 1
            return
        }
        switch element.name {
        case "tbl": beginTable()
        case "tr" where tableDepth == 1: table.beginRow()
        case "trPr" where tableDepth == 1: isInRowProperties = true
        case "tc" where tableDepth == 1:
            fields = WordFields()
            try table.beginCell()
        case "gridBefore", "gridSpan", "vMerge", "hMerge":
            if tableDepth == 1, paragraphs.isEmpty { table.property(element.name, element["val"]) }
        case "p": paragraphs.append(WordParagraph())
        case "pPr": isInParagraphProperties = true
        case "pStyle": set(style: element["val"] ?? "")
        case "numId": if isInParagraphProperties, !paragraphs.isEmpty { paragraphs[paragraphs.count - 1].isListed = element["val"] != "0" }
        case "t": isText = true
        case "fldChar": fields.mark(element["fldCharType"] ?? "")
        default: if !isInParagraphProperties, let text = Self.sign(element) { append(text) }
        }
    }

    func end(_ space: cxml_space, _ name: String) throws(ImportFailure) {
        guard leftOut == 0 else {
            leftOut -= 1
            return
        }
        guard space == CXML_WORD else { return }
        switch name {
        case "tbl": finishTable()
        case "tr" where tableDepth == 1: try table.finishRow()
        case "trPr": isInRowProperties = false
        case "tc" where tableDepth == 1: try table.finishCell()
        case "p": if let paragraph = paragraphs.popLast() { finish(paragraph) }
        case "pPr": isInParagraphProperties = false
        case "t": isText = false
        default: break
        }
    }

    func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard isText, leftOut == 0, !fields.isInCode, !paragraphs.isEmpty else { return }
        paragraphs[paragraphs.count - 1].text.append(bytes)
    }

    /// What was taken away, what things looked like before, codes, the old form of what stands there in a new one.
    private static func leavesOut(_ name: String) -> Bool {
        switch name {
        case "del", "moveFrom", "instrText", "delText", "delInstrText", "rPr", "rt", "pPrChange", "tblPrChange", "trPrChange", "tcPrChange",
            "sectPrChange", "tblPr", "tblGrid", "sectPr":
            true
        default: false
        }
    }

    /// Text that is written as an element.
    private static func sign(_ element: XMLElement) -> String? {
        switch element.name {
        case "tab", "ptab": "\t"
        case "br", "cr": "\n"
        case "softHyphen": "\u{AD}"
        case "noBreakHyphen": "-"
        case "sym": symbol(element["char"] ?? "")
        default: nil
        }
    }

    /// Letters of fonts of pictures: boxes, ticks and points are what plans have of them.
    private static func symbol(_ code: String) -> String {
        switch UInt32(code, radix: 16) {
        case 0xF06F, 0xF0A8: "☐"
        case 0xF0FE, 0xF052: "☑"
        case 0xF0FC: "✓"
        case 0xF0FB: "✗"
        case 0xF0B7, 0xF0A7: "•"
        case .some(let value) where !(0xE000...0xF8FF).contains(value) && value >= 0x20:
            Unicode.Scalar(value).map { String(Character($0)) } ?? "\u{FFFD}"
        default: "\u{FFFD}"
        }
    }

    private func append(_ text: String) {
        guard !fields.isInCode, !paragraphs.isEmpty else { return }
        paragraphs[paragraphs.count - 1].text.append(text)
    }

    private func set(style: String) {
        guard isInParagraphProperties, !paragraphs.isEmpty else { return }
        paragraphs[paragraphs.count - 1].style = style
    }

    private func beginTable() {
        tableDepth += 1
        if tableDepth == 1 { table = WordTable(reading, title: titles.take()) }
    }

    private func finishTable() {
        tableDepth -= 1
        guard tableDepth == 0 else { return }
        guard table.isEmpty else { return reading.add(table.finished) }
        reading.dropRemarks()
        titles.giveBack(table.title)
    }

    private func finish(_ paragraph: WordParagraph) {
        if tableDepth > 0 {
            let isListed = paragraph.isListed ?? styles.isListed(paragraph.style)
            table.append(paragraph.text.bytes, isListed: isListed)
        } else {
            titles.add(paragraph.text.bytes, isHeading: styles.isHeading(paragraph.style))
        }
    }
}
