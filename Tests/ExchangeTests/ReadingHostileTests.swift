import Domain
import Exchange
import Testing

@Suite struct ReadingHostileTests {
    private let row = "<row><c t=\"inlineStr\"><is><t>x</t></is></c></row>"
    private let space = TestOffice.sheetSpace

    /// A workbook whose first sheet is replaced by what is given.
    private func workbook(_ change: (inout TestZip) -> Void) -> TestZip {
        var zip = TestOffice.workbook([("A", "<sheetData>\(row)</sheetData>")])
        zip.entries.removeAll { $0.name == "xl/worksheets/sheet1.xml" }
        change(&zip)
        return zip
    }

    private func sheet(_ text: String) -> TestZip { workbook { $0.store("xl/worksheets/sheet1.xml", text) } }

    @Test func `a part that expands without end is stopped by what came out of it`() {
        let spaces = workbook { $0.bomb("xl/worksheets/sheet1.xml", head: "<worksheet>", unit: String(repeating: " ", count: 16), times: 4 << 20, tail: "") }
        #expect(spaces.bytes.count < 1 << 20)
        #expect(throws: ImportFailure.bomb(path: "plan")) { try read(spaces) }
    }

    @Test func `texts without end in few rows are stopped by what they keep`() {
        let unit = "<si><t>sexton tecken är</t></si>"
        let strings = workbook {
            $0.store("xl/worksheets/sheet1.xml", "<worksheet/>")
            $0.bomb("xl/sharedStrings.xml", head: "<sst xmlns=\"\(space)\">", unit: unit, times: 1 << 20, tail: "")
        }
        #expect(throws: ImportFailure.tooLarge(path: "plan", limitMegabytes: 48)) { try read(strings) }
    }

    @Test func `entities, document types and what they point at are refused unread`() {
        let forbidden = [
            "<!DOCTYPE a [<!ENTITY b \"xxxxxxxxxx\"><!ENTITY c \"&b;&b;&b;&b;\">]><a>&c;</a>", "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>",
            "<!DOCTYPE a [<!ENTITY % b SYSTEM \"http://127.0.0.1/x\">%b;]><a/>", "<!DOCTYPE worksheet><worksheet/>",
        ]
        for text in forbidden { #expect(throws: ImportFailure.forbiddenXML(path: "plan")) { try read(sheet(text)) } }
        #expect(throws: ImportFailure.damaged(path: "plan", detail: "xl/worksheets/sheet1.xml:2")) { try read(sheet("<a>\n&unknown;</a>")) }
    }

    @Test func `depth, long tags and names without end have an end`() {
        let deep = String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300)
        let tag = "<a b=\"" + String(repeating: "x", count: 3 << 20) + "\"/>"
        let names = "<a>" + (0..<400_000).map { "<n\($0)/>" }.joined() + "</a>"
        for text in [deep, tag, names] { #expect(throws: ImportFailure.bomb(path: "plan")) { try read(sheet(text)) } }
        #expect(throws: ImportFailure.noTables(path: "plan")) { try read(sheet(String(repeating: "<a>", count: 250) + String(repeating: "</a>", count: 250))) }
    }

    @Test func `too many entries are counted before anything is kept for them`() {
        #expect(throws: ImportFailure.bomb(path: "plan")) { try read(workbook { for number in 0..<2_001 { $0.store("a\(number)", "") } }) }
        // An end that speaks of 65 535 entries where there are none, and a long one that speaks of four thousand million.
        var bytes = sheet("<a/>").bytes
        bytes.replaceSubrange((bytes.count - 12)..<(bytes.count - 10), with: [0xFF, 0xFF])
        #expect(throws: ImportFailure.bomb(path: "plan")) { try FileReader.read(bytes, name: "plan") }
        let start = Array("PK\u{3}\u{4}".utf8)
        let long = Array("PK\u{6}\u{6}".utf8) + [UInt8](repeating: 0, count: 20) + [UInt8](repeating: 0xFF, count: 4) + [UInt8](repeating: 0, count: 28)
        let locator = Array("PK\u{6}\u{7}".utf8) + TestZip.four(0) + TestZip.four(4) + TestZip.four(0) + TestZip.four(1)
        let end = Array("PK\u{5}\u{6}".utf8) + [UInt8](repeating: 0xFF, count: 16) + [0, 0]
        #expect(throws: ImportFailure.bomb(path: "plan")) { try FileReader.read(start + long + locator + end, name: "plan") }
    }

    @Test func `encrypted, doubled and strangely packed parts are refused, names outside are never looked at`() throws {
        var locked = sheet("<a/>")
        locked.entries[locked.entries.count - 1].flags = 1
        #expect(throws: ImportFailure.encrypted(path: "plan")) { try read(locked) }
        let body = "<worksheet xmlns=\"\(space)\"><sheetData>\(row)</sheetData></worksheet>"
        let doubled = workbook { for name in ["xl/worksheets/sheet1.xml", "XL/worksheets/Sheet1.xml"] { $0.store(name, body) } }
        #expect(throws: ImportFailure.damaged(path: "plan", detail: "xl/worksheets/sheet1.xml")) { try read(doubled) }
        var packed = sheet(body)
        packed.entries[packed.entries.count - 1].method = 14
        #expect(throws: ImportFailure.damaged(path: "plan", detail: "xl/worksheets/sheet1.xml")) { try read(packed) }
        let outside = workbook {
            $0.store("xl/worksheets/sheet1.xml", body)
            for name in ["/etc/passwd", "../../a", "C:\\x", "inre.zip", String(repeating: "n", count: 60_000)] { $0.store(name, TestZip().bytes) }
        }
        #expect(try read(outside).cells == [["x"]])
    }

    @Test func `a wrong checksum and a relationship that leads outside are damage`() {
        var wrong = sheet("<worksheet/>")
        wrong.entries[wrong.entries.count - 1].crc ^= 1
        #expect(throws: ImportFailure.damaged(path: "plan", detail: "xl/worksheets/sheet1.xml")) { try read(wrong) }
        var zip = TestZip()
        zip.store("[Content_Types].xml", TestOffice.types("a", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"))
        zip.store("_rels/.rels", TestOffice.relationships([("r", "officeDocument", "../../../etc/pass\u{9B}wd")]))
        #expect(throws: ImportFailure.damaged(path: "plan", detail: "etc/pass<U+009B>wd")) { try read(zip) }
    }
}
