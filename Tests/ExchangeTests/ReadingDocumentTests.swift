import Domain
import Exchange
import Testing

@Suite struct ReadingDocumentTests {
    private let cell = { TestOffice.cell($0, $1) }
    private func plain(_ text: String) -> String { TestOffice.cell(TestOffice.paragraph(text)) }
    private func one(_ paragraphs: String, styles: String = "") throws -> String {
        try read(TestOffice.document(TestOffice.table([TestOffice.row([TestOffice.cell(paragraphs)])]), styles: styles)).cells[0][0]
    }

    @Test func `every table comes in its order with the text before it as its title`() throws {
        let body = "<w:p><w:pPr><w:pStyle w:val=\"Rubrik1\"/></w:pPr><w:r><w:t>Förebyggande </w:t></w:r><w:r><w:t>arbete</w:t></w:r></w:p><w:p/>"
            + TestOffice.texts([["Aktivitet", "Ansvarig"], ["Kurs", "Chef"], ["", " "], ["Fika", "Råd"]]) + TestOffice.texts([["direkt efter"]])
            + TestOffice.paragraph("Tabell 2.  Förhindrande") + TestOffice.table([]) + TestOffice.texts([["", ""]]) + TestOffice.texts([["sist"]])
        let source = try read(TestOffice.document(body))
        #expect(source.format == .docx)
        #expect(source.tables.map(\.title) == ["Förebyggande arbete", "", "Tabell 2. Förhindrande"])
        #expect(source.tables[0].rows.map(\.line) == [1, 2, 3, 4])
        #expect(source.cells[1] == ["Kurs", "Chef"])
    }

    @Test func `long prose is no title when there is a heading above it`() throws {
        let styles = "<w:style w:type=\"paragraph\" w:styleId=\"R2\"><w:name w:val=\"heading 2\"/></w:style>"
        let body = "<w:p><w:pPr><w:pStyle w:val=\"R2\"/></w:pPr><w:r><w:t>Samverkan</w:t></w:r></w:p>" + TestOffice.paragraph(String(repeating: "prosa ", count: 60)) + TestOffice.texts([["a"]])
        #expect(try read(TestOffice.document(body, styles: styles)).tables[0].title == "Samverkan")
    }

    @Test func `signs that are elements become what they look like`() throws {
        let run = "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>upp</w:t><w:softHyphen/><w:t>följning</w:t><w:br/><w:t>2019</w:t><w:noBreakHyphen/><w:t>2020</w:t><w:tab/>"
            + "<w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
        #expect(try one(run) == "upp\u{AD}följning\n2019-2020\t☑")
    }

    @Test func `what was taken away stays away and what came instead is there`() throws {
        let run = "<w:p><w:del w:id=\"1\"><w:r><w:delText>gammal</w:delText><w:t>x</w:t></w:r></w:del><w:ins w:id=\"2\"><w:r><w:t>ny</w:t></w:r></w:ins>"
            + "<w:moveFrom><w:r><w:t>bort</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t> hit</w:t></w:r></w:moveTo></w:p>"
        #expect(try one(run) == "ny hit")
        let gone = "<w:tr><w:trPr><w:del w:id=\"3\" w:author=\"x\"/></w:trPr>" + plain("struken") + "</w:tr>"
        #expect(try read(TestOffice.document(TestOffice.table([gone, TestOffice.row([plain("kvar")])]))).cells == [["kvar"]])
    }

    @Test func `codes of fields are left out and what they came to is kept`() throws {
        func char(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }
        let field = "<w:p>\(char("begin"))<w:r><w:instrText>HYPERLINK \"x\"</w:instrText><w:t>kod</w:t></w:r>\(char("begin"))<w:r><w:t>inre</w:t></w:r>\(char("end"))"
            + "\(char("separate"))<w:r><w:t>länk</w:t></w:r>\(char("end"))<w:fldSimple w:instr=\"PAGE\"><w:r><w:t> 3</w:t></w:r></w:fldSimple></w:p>"
        #expect(try one(field) == "länk 3")
        let open = TestOffice.row([cell("<w:p>\(char("begin"))</w:p>", ""), plain("syns")])
        #expect(try read(TestOffice.document(TestOffice.table([open]))).cells == [["", "syns"]])
    }

    @Test func `points of lists have a dash, by themselves or by their style, headings have none`() throws {
        let styles = "<w:style w:styleId=\"Lista\"><w:name w:val=\"List Bullet\"/><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:styleId=\"Lista2\"><w:name w:val=\"egen\"/><w:basedOn w:val=\"Lista\"/></w:style><w:style w:styleId=\"H\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr/></w:pPr></w:style>"
        func point(_ properties: String, _ text: String) -> String { "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>" }
        let numbered = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
        let off = "<w:pStyle w:val=\"Lista\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"
        let text = try one(TestOffice.paragraph("Stöd:") + point(numbered, "ett") + point("<w:pStyle w:val=\"Lista2\"/>", "två") + point(off, "tre") + point("<w:pStyle w:val=\"H\"/>", "fyra") + "<w:p/>", styles: styles)
        #expect(text == "Stöd:\n– ett\n– två\ntre\nfyra")
    }

    @Test func `merged cells have their value first and are told`() throws {
        let rows = [
            TestOffice.row([cell(TestOffice.paragraph("bred"), "<w:gridSpan w:val=\"2\"/>"), cell(TestOffice.paragraph("hög"), "<w:vMerge w:val=\"restart\"/>")]),
            TestOffice.row([plain("a"), plain("b"), cell("<w:p/>", "<w:vMerge/>")]),
            "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + plain("x") + plain("y") + "</w:tr>",
        ]
        let source = try read(TestOffice.document(TestOffice.table(rows)))
        #expect(source.cells == [["bred", "", "hög"], ["a", "b", ""], ["", "x", "y"]])
        #expect(source.remarks == [ImportRemark(.mergedCells, table: 1, line: 1, column: 1), ImportRemark(.mergedCells, table: 1, line: 2, column: 3)])
    }

    @Test func `tables in cells belong to their cell, and tables in boxes are tables`() throws {
        let inner = TestOffice.texts([["i1", "i2"], ["i3", "i4"]])
        let nested = TestOffice.table([TestOffice.row([cell(TestOffice.paragraph("före") + inner + TestOffice.paragraph("efter"), ""), plain("b")])])
        #expect(try read(TestOffice.document(nested)).cells == [["före\ni1\ni2\ni3\ni4\nefter", "b"]])
        let box = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx><w:txbxContent>\(TestOffice.texts([["ruta"]]))</w:txbxContent></wps:txbx></mc:Choice>"
            + "<mc:Fallback><w:pict><w:txbxContent>\(TestOffice.texts([["ruta"]]))</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
        #expect(try read(TestOffice.document(box + TestOffice.texts([["efter"]]))).tables.map { $0.rows[0].cells } == [["ruta"], ["efter"]])
    }

    @Test func `controls, links and smart tags around text let it through`() throws {
        let sdt = "<w:sdt><w:sdtPr><w:alias w:val=\"Namn\"/></w:sdtPr><w:sdtContent>"
        let row = "\(sdt)<w:tr>\(sdt)\(plain("a"))</w:sdtContent></w:sdt><w:tc><w:p><w:hyperlink><w:r><w:t>länk</w:t></w:r></w:hyperlink><w:smartTag><w:r><w:t> tagg</w:t></w:r></w:smartTag></w:p></w:tc></w:tr></w:sdtContent></w:sdt>"
        #expect(try read(TestOffice.document(TestOffice.table([row]))).cells == [["a", "länk tagg"]])
    }

    @Test func `a document without tables says so, one with macros is read without them`() throws {
        #expect(throws: ImportFailure.noTables(path: "plan")) { try read(TestOffice.document(TestOffice.paragraph("bara text"))) }
        let macros = TestOffice.document(TestOffice.texts([["a"]]), extra: [("word/vbaProject.bin", "x")])
        #expect(try read(macros).remarks == [ImportRemark(.macrosLeftOut, table: 0, line: 0)])
    }
}
