import Domain
import Exchange

/// A zip archive made by hand: stored or deflated entries, honest or not.
struct TestZip {
    struct Entry {
        var name: String
        var method: UInt16 = 0
        var flags: UInt16 = 0
        var data: [UInt8]
        var size: UInt32
        var crc: UInt32
    }
    var entries: [Entry] = []

    mutating func store(_ name: String, _ text: String) { store(name, Array(text.utf8)) }
    mutating func store(_ name: String, _ bytes: [UInt8]) {
        entries.append(Entry(name: name, data: bytes, size: UInt32(bytes.count), crc: Self.crc(bytes)))
    }

    /// What comes out is the head, the unit many times, and the tail. Size and checksum are not those of it.
    mutating func bomb(_ name: String, head: String, unit: String, times: Int, tail: String) {
        var bits = Bits()
        bits.begin()
        for byte in Array(head.utf8) + Array(unit.utf8) { bits.literal(byte) }
        let distance = unit.utf8.count
        for _ in 0..<(distance * (times - 1) / 258) { bits.match258(distance: distance) }
        for byte in tail.utf8 { bits.literal(byte) }
        bits.finish()
        entries.append(Entry(name: name, method: 8, data: bits.bytes, size: 100, crc: 0))
    }

    var bytes: [UInt8] {
        var out: [UInt8] = []
        var directory: [UInt8] = []
        for entry in entries {
            let fields = Self.two(entry.flags) + Self.two(entry.method) + Self.two(0) + Self.two(0x21) + Self.four(entry.crc)
                + Self.four(UInt32(entry.data.count)) + Self.four(entry.size) + Self.two(UInt16(entry.name.utf8.count)) + Self.two(0)
            directory += Self.four(0x0201_4B50) + Self.two(20) + Self.two(20) + fields + Self.two(0) + Self.two(0) + Self.two(0)
                + Self.four(0) + Self.four(UInt32(out.count)) + Array(entry.name.utf8)
            out += Self.four(0x0403_4B50) + Self.two(20) + fields + Array(entry.name.utf8) + entry.data
        }
        let count = UInt16(truncatingIfNeeded: entries.count)
        return out + directory + Self.four(0x0605_4B50) + Self.two(0) + Self.two(0) + Self.two(count) + Self.two(count)
            + Self.four(UInt32(directory.count)) + Self.four(UInt32(out.count)) + Self.two(0)
    }

    static func two(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }
    static func four(_ value: UInt32) -> [UInt8] { two(UInt16(value & 0xFFFF)) + two(UInt16(value >> 16)) }

    private static let table: [UInt32] = (0..<256).map { start in (0..<8).reduce(UInt32(start)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 } }
    static func crc(_ bytes: [UInt8]) -> UInt32 { ~bytes.reduce(~0) { $0 >> 8 ^ table[Int(($0 ^ UInt32($1)) & 0xFF)] } }
}

/// Deflate with the fixed codes: literals, and copies of 258 bytes.
private struct Bits {
    private(set) var bytes: [UInt8] = []
    private var held: UInt32 = 0
    private var count: UInt32 = 0

    private mutating func low(_ value: UInt32, _ bits: UInt32) {
        held |= value << count
        count += bits
        while count >= 8 {
            bytes.append(UInt8(held & 0xFF))
            held >>= 8
            count -= 8
        }
    }
    private mutating func code(_ value: UInt32, _ bits: UInt32) { for bit in (0..<bits).reversed() { low(value >> bit & 1, 1) } }
    mutating func begin() { low(1, 1); low(1, 2) }
    mutating func literal(_ byte: UInt8) { byte < 144 ? code(0x30 + UInt32(byte), 8) : code(0x190 + UInt32(byte) - 144, 9) }
    mutating func match258(distance: Int) {
        code(0xC5, 8)
        // Distances of codes from 2 on come in pairs, each twice as wide as the pair before.
        var (symbol, base, extra) = (0, 1, 0)
        while distance >= base + (1 << extra) {
            base += 1 << extra
            symbol += 1
            extra = symbol < 4 ? 0 : symbol / 2 - 1
        }
        code(UInt32(symbol), 5)
        low(UInt32(distance - base), UInt32(extra))
    }
    mutating func finish() { code(0, 7); low(0, 7) }
}

/// The parts of documents as office programs write them.
enum TestOffice {
    static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    static let sheetSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    static let wordSpace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

    static func relationships(_ list: [(id: String, type: String, target: String)]) -> String {
        head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + list.map { "<Relationship Id=\"\($0.id)\" Type=\"\(relations)/\($0.type)\" Target=\"\($0.target)\"/>" }.joined() + "</Relationships>"
    }

    static func types(_ part: String, _ type: String) -> String {
        head + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/\(part)\" ContentType=\"\(type)\"/></Types>"
    }

    /// A workbook with one part per sheet; the bodies are what stands inside `worksheet`.
    static func workbook(
        _ sheets: [(name: String, body: String)], strings: String = "", styles: String = "", properties: String = "", extra: [(String, String)] = []
    ) -> TestZip {
        var zip = TestZip()
        zip.store("[Content_Types].xml", types("xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"))
        zip.store("_rels/.rels", relationships([("rId1", "officeDocument", "xl/workbook.xml")]))
        let list = sheets.enumerated().map { "<sheet name=\"\($1.name)\" sheetId=\"\($0 + 1)\" r:id=\"rId\($0 + 1)\"/>" }.joined()
        zip.store("xl/workbook.xml", head + "<workbook xmlns=\"\(sheetSpace)\" xmlns:r=\"\(relations)\">\(properties)<sheets>\(list)</sheets></workbook>")
        var parts = sheets.indices.map { (id: "rId\($0 + 1)", type: "worksheet", target: "worksheets/sheet\($0 + 1).xml") }
        parts += [("rIdA", "sharedStrings", "sharedStrings.xml"), ("rIdB", "styles", "/xl/styles.xml")]
        zip.store("xl/_rels/workbook.xml.rels", relationships(parts))
        for (place, sheet) in sheets.enumerated() {
            zip.store("xl/worksheets/sheet\(place + 1).xml", head + "<worksheet xmlns=\"\(sheetSpace)\">\(sheet.body)</worksheet>")
        }
        if !strings.isEmpty { zip.store("xl/sharedStrings.xml", head + "<sst xmlns=\"\(sheetSpace)\">\(strings)</sst>") }
        if !styles.isEmpty { zip.store("xl/styles.xml", head + "<styleSheet xmlns=\"\(sheetSpace)\">\(styles)</styleSheet>") }
        for (name, text) in extra { zip.store(name, text) }
        return zip
    }

    static func document(_ body: String, styles: String = "", extra: [(String, String)] = []) -> TestZip {
        var zip = TestZip()
        zip.store("[Content_Types].xml", types("word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"))
        zip.store("_rels/.rels", relationships([("rId1", "officeDocument", "word/document.xml")]))
        zip.store("word/document.xml", head + "<w:document xmlns:w=\"\(wordSpace)\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"x:wps\"><w:body>\(body)</w:body></w:document>")
        zip.store("word/_rels/document.xml.rels", relationships([("rId1", "styles", "styles.xml")]))
        if !styles.isEmpty { zip.store("word/styles.xml", head + "<w:styles xmlns:w=\"\(wordSpace)\">\(styles)</w:styles>") }
        for (name, text) in extra { zip.store(name, text) }
        return zip
    }

    static func paragraph(_ text: String) -> String { "<w:p><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>" }
    static func cell(_ inside: String, _ properties: String = "") -> String { "<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/>\(properties)</w:tcPr>\(inside)</w:tc>" }
    static func row(_ cells: [String]) -> String { "<w:tr>\(cells.joined())</w:tr>" }
    static func table(_ rows: [String]) -> String { "<w:tbl><w:tblPr><w:tblStyle w:val=\"Tabellrutnt\"/></w:tblPr><w:tblGrid/>\(rows.joined())</w:tbl>" }
    static func texts(_ rows: [[String]]) -> String { table(rows.map { row($0.map { cell(paragraph($0)) }) }) }
}

extension ImportSource {
    /// Cells of the first table.
    var cells: [[String]] { tables.first?.rows.map(\.cells) ?? [] }
    func remarks(_ kind: ImportRemark.Kind) -> [ImportRemark] { remarks.filter { $0.kind == kind } }
}

func read(_ text: String, name: String = "plan.csv") throws -> ImportSource { try FileReader.read(Array(text.utf8), name: name) }
func read(_ zip: TestZip, name: String = "plan") throws -> ImportSource { try FileReader.read(zip.bytes, name: name) }
