import Domain
import Exchange
import Testing

@Suite struct ReadingWorkbookTests {
    @Test func `shared, rich, inline and escaped texts are read, and how they sound is not`() throws {
        let strings = "<si><t>Aktivitet</t></si><si><r><rPr><b/></rPr><t xml:space=\"preserve\">Fett </t></r><r><t>och inte</t></r>"
            + "<rPh sb=\"0\" eb=\"1\"><t>ljud</t></rPh><phoneticPr fontId=\"1\"/></si><si><t>rad_x000D_\nbrytning _x005F_x</t></si><si/>"
        let body = "<sheetData><row r=\"1\" spans=\"1:3\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c></row>"
            + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><r><t>in</t></r><r><t>line</t></r></is></c><c r=\"B2\" t=\"s\"><v>3</v></c><c r=\"C2\" t=\"s\"><v>99</v></c>"
            + "<c r=\"D2\" t=\"str\"><f>A1</f><v>räknad</v></c></row></sheetData>"
        let source = try read(TestOffice.workbook([("Blad1", body)], strings: strings))
        #expect(source.format == .xlsx && source.tables.map(\.title) == ["Blad1"])
        #expect(source.cells == [["Aktivitet", "Fett och inte", "rad\nbrytning _x"], ["inline", "", "", "räknad"]])
    }

    @Test func `cells stand where they say, holes are empty, and rows that are left out part`() throws {
        let body = "<sheetData><row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"D2\"><v>2</v></c><c r=\"E2\" s=\"1\"/></row><row><c><v>3</v></c><c><v>4</v></c></row>"
            + "<row r=\"9\" hidden=\"1\"><c r=\"A9\"><v>5</v></c></row><row r=\"10\"><c r=\"A10\" s=\"1\"/></row></sheetData>"
        let rows = try read(TestOffice.workbook([("A", body)])).tables[0].rows
        #expect(rows.map(\.line) == [2, 3, 4, 9])
        #expect(rows.map(\.cells) == [["", "1", "", "2"], ["3", "4"], [], ["5"]])
    }

    @Test func `days come by the calendars of 1900 and 1904, and only where the style says so`() throws {
        let styles = "<numFmts count=\"3\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd;@\"/><numFmt numFmtId=\"165\" formatCode=\"&quot;dag&quot;\\ 0.00\"/>"
            + "<numFmt numFmtId=\"166\" formatCode=\"[$-41D]d\\ mmmm\\ yyyy\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/><xf numFmtId=\"9\"/><xf numFmtId=\"20\"/></cellXfs>"
        func cell(_ column: String, _ value: String, _ style: Int) -> String { "<c r=\"\(column)1\" s=\"\(style)\"><v>\(value)</v></c>" }
        let body = "<sheetData><row r=\"1\">\(cell("A", "43831", 0))\(cell("B", "43831", 1))\(cell("C", "43831.75", 2))\(cell("D", "43831", 3))\(cell("E", "59", 4))"
            + "\(cell("F", "61", 4))\(cell("G", "60", 4))\(cell("H", "0.07", 5))\(cell("I", "0.5625", 6))\(cell("J", "-3", 1))\(cell("K", "1", 1))</row></sheetData>"
        let cells = try read(TestOffice.workbook([("A", body)], styles: styles)).cells
        #expect(cells == [["43831", "2020-01-01", "2020-01-01", "43831", "1900-02-28", "1900-03-01", "60", "7 %", "13:30", "-3", "1900-01-01"]])
        let early = try read(TestOffice.workbook([("A", body)], styles: styles, properties: "<workbookPr date1904=\"1\"/>")).cells
        #expect(early[0][1] == "2024-01-02" && early[0][4] == "1904-02-29")
    }

    @Test func `numbers stand as written, but never with the noise of seventeen digits`() throws {
        let values = ["2020", "1.50", "0.10000000000000001", "1E-3", "-7", "12345678901234567890"]
        let cells = values.map { "<c><v>\($0)</v></c>" }.joined()
        #expect(try read(TestOffice.workbook([("A", "<sheetData><row>\(cells)</row></sheetData>")])).cells == [["2020", "1.50", "0.1", "1E-3", "-7", "1.2345678901234567e+19"]])
    }

    @Test func `truth, errors and days of ISO are text`() throws {
        let cells = "<c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c><c t=\"e\"><v>#N/A</v></c><c t=\"d\"><v>2020-05-01T00:00:00</v></c>"
        #expect(try read(TestOffice.workbook([("A", "<sheetData><row>\(cells)</row></sheetData>")])).cells == [["TRUE", "FALSE", "#N/A", "2020-05-01"]])
    }

    @Test func `sheets come in the order of the workbook, hidden ones too, empty ones not`() throws {
        let full = "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>"
        let formula = "<sheetData><row r=\"3\"><c r=\"B3\"><f>1+1</f><v>2</v></c><c r=\"C3\"><f>2</f></c></row></sheetData><mergeCells><mergeCell ref=\"B3:D4\"/></mergeCells>"
        let zip = TestOffice.workbook([("Förebyggande", full), ("Tomt", "<sheetData/><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>"), ("Dolt\" state=\"hidden", formula)], extra: [("xl/vbaProject.bin", "x")])
        let source = try read(zip)
        #expect(source.tables.map(\.title) == ["Förebyggande", "Dolt"])
        #expect(source.remarks == [
            ImportRemark(.macrosLeftOut, table: 0, line: 0), ImportRemark(.formulaLeftOut, table: 2, line: 3, column: 2),
            ImportRemark(.mergedCells, table: 2, line: 3, column: 2),
        ])
        #expect(source.tables[1].rows[0].cells == ["", "2"])
    }

    @Test func `control characters and cells that are too long are told where they stand`() throws {
        let strings = "<si><t>a_x001B_b</t></si><si><t>" + String(repeating: "x", count: 40_000) + "</t></si>"
        let body = "<sheetData><row r=\"4\"><c r=\"A4\" t=\"s\"><v>0</v></c><c r=\"B4\" t=\"s\"><v>1</v></c><c r=\"C4\"><v>1</v></c><c r=\"IW4\"><v>7</v></c></row></sheetData>"
        let source = try read(TestOffice.workbook([("A", body)], strings: strings))
        #expect(source.cells == [["a\u{FFFD}b", "", "1"]])
        #expect(source.remarks.map { "\($0.kind) \($0.line):\($0.column ?? 0)" } == ["controlCharacter 4:1", "longCell 4:2", "raggedRow 4:257"])
    }

    @Test func `other prefixes, strict namespaces, UTF-16 parts and backslashes are read`() throws {
        var zip = TestZip()
        zip.store("[Content_Types].xml", TestOffice.types("xl/workbook.xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"))
        zip.store("_rels\\.rels", TestOffice.relationships([("r", "officeDocument", "/XL/Workbook.xml")]))
        zip.store("xl\\workbook.xml", "<x:workbook xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\" xmlns:q=\"u\"><x:sheets><x:sheet name=\"S\" q:id=\"a\"/></x:sheets></x:workbook>")
        zip.store("xl/_rels/workbook.xml.rels", TestOffice.relationships([("a", "worksheet", "../other/./s.xml")]))
        let sheet = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData><x:row><x:c t=\"inlineStr\"><x:is><x:t>åäö 作</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>"
        zip.store("other/s.xml", [0xFF, 0xFE] + sheet.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
        #expect(try read(zip).cells == [["åäö 作"]])
    }

    @Test func `a workbook without rows has no tables`() {
        #expect(throws: ImportFailure.noTables(path: "plan")) { try read(TestOffice.workbook([("A", "<sheetData/>")])) }
    }
}
