import Domain
import Exchange
import Testing

/// Files as each program writes them, with what stands beside the values in them.
@Suite struct ReadingRealShapeTests {
    private func fixture(_ name: String) throws -> ImportSource {
        try FileReader.read(path: String(#filePath.reversed().drop { $0 != "/" }.reversed()) + "Files/" + name)
    }

    @Test func `a workbook from LibreOffice`() throws {
        let source = try fixture("libreoffice.xlsx")
        #expect(source.tables.map(\.title) == ["plan"] && source.remarks.isEmpty)
        #expect(source.cells == [
            ["Aktivitet", "Ansvarig", "Klart", "Andel"], ["Våldsförebyggande arbete i Rågsved", "Chef", "2020-05-01", "7 %"],
            ["Kurs\ni två rader", "Råd 作", "2021-12-31", "12,5%"],
        ])
    }

    @Test func `a document from LibreOffice`() throws {
        let source = try fixture("libreoffice.docx")
        #expect(source.tables.map(\.title) == ["Förebyggande aktiviteter", "Tabell 2"])
        #expect(source.cells == [
            ["Aktivitet", "Ansvarig", "Tidplan", ""], ["Föräldrastöd\n– ABC\n– KOMET", "Avdelningschef", "2020", "VB"], ["SSP samverkan", "", "Löpande", "T1\ninre"],
        ])
        #expect(source.remarks.map { "\($0.line):\($0.column ?? 0)" } == ["1:3", "3:2"])
    }

    /// Sheet data as the programs write it; all of them say the same.
    private static let sheets = [
        // Excel
        "<dimension ref=\"A1:C2\"/><sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
            + "<sheetFormatPr defaultRowHeight=\"15\" x14ac:dyDescent=\"0.25\" xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\"/><cols><col min=\"1\" max=\"1\" width=\"30.7\" customWidth=\"1\"/></cols>"
            + "<sheetData><row r=\"1\" spans=\"1:3\" ht=\"30\" customHeight=\"1\"><c r=\"A1\" s=\"1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\" t=\"s\"><v>1</v></c><c r=\"C1\" s=\"1\" t=\"s\"><v>2</v></c></row>"
            + "<row r=\"2\" spans=\"1:3\"><c r=\"A2\" t=\"s\"><v>3</v></c><c r=\"B2\" s=\"1\"/><c r=\"C2\" s=\"2\"><v>43831</v></c></row></sheetData><autoFilter ref=\"A1:C2\"/><pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\" header=\"0.3\" footer=\"0.3\"/>",
        // LibreOffice
        "<sheetPr filterMode=\"false\"><pageSetUpPr fitToPage=\"false\"/></sheetPr><sheetData><row r=\"1\" customFormat=\"false\" ht=\"12.8\" hidden=\"false\" customHeight=\"false\" outlineLevel=\"0\" collapsed=\"false\">"
            + "<c r=\"A1\" s=\"0\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"0\" t=\"s\"><v>1</v></c><c r=\"C1\" s=\"0\" t=\"s\"><v>2</v></c></row><row r=\"2\"><c r=\"A2\" s=\"0\" t=\"s\"><v>3</v></c><c r=\"C2\" s=\"2\" t=\"n\"><v>43831</v></c></row></sheetData>",
        // Google
        "<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\" t=\"s\"><v>1</v></c><c r=\"C1\" s=\"1\" t=\"s\"><v>2</v></c></row><row r=\"2\"><c r=\"A2\" s=\"1\" t=\"s\"><v>3</v></c><c r=\"C2\" s=\"2\"><v>43831.0</v></c></row></sheetData><drawing r:id=\"rId1\" xmlns:r=\"r\"/>",
        // Programs that write inline, without references
        "<sheetData><row><c t=\"inlineStr\"><is><t>Aktivitet</t></is></c><c t=\"inlineStr\"><is><t>Ansvarig</t></is></c><c t=\"inlineStr\"><is><t>Klart</t></is></c></row><row><c t=\"inlineStr\"><is><t>Kurs å</t></is></c><c/><c t=\"d\"><v>2020-01-01</v></c></row></sheetData>",
        // Texts that were computed
        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>Aktivitet</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"str\"><v>Klart</v></c></row><row r=\"2\"><c r=\"A2\" t=\"str\"><v>Kurs å</v></c><c r=\"B2\" t=\"str\"><v></v></c><c r=\"C2\" s=\"2\"><v>4.3831E4</v></c></row></sheetData>",
    ]

    @Test(arguments: sheets) func `workbooks of many programs say the same`(_ sheet: String) throws {
        let strings = ["Aktivitet", "Ansvarig", "Klart", "Kurs å"].map { "<si><t xml:space=\"preserve\">\($0)</t></si>" }.joined()
        let styles = "<numFmts count=\"1\"><numFmt numFmtId=\"165\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts><fonts/><cellStyleXfs count=\"1\"><xf numFmtId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\"/><xf numFmtId=\"0\" fontId=\"1\" applyFont=\"1\"><alignment wrapText=\"1\"/></xf><xf numFmtId=\"165\" applyNumberFormat=\"1\"/></cellXfs><cellStyles/><dxfs/>"
        let source = try read(TestOffice.workbook([("Blad1", sheet)], strings: strings, styles: styles))
        #expect(source.cells == [["Aktivitet", "Ansvarig", "Klart"], ["Kurs å", "", "2020-01-01"]])
    }

    /// The same row, as programs write it.
    private static let rows = [
        // Word
        "<w:tr w:rsidR=\"00A1\" w:rsidTr=\"00B2\"><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w=\"3020\" w:type=\"dxa\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"D9D9D9\"/></w:tcPr>"
            + "<w:p w:rsidR=\"00A1\" w:rsidRDefault=\"00A1\"><w:pPr><w:spacing w:after=\"0\"/><w:rPr><w:b/><w:lang w:val=\"sv-SE\"/></w:rPr></w:pPr><w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/><w:r><w:rPr><w:b/></w:rPr><w:t>Upp</w:t></w:r>"
            + "<w:proofErr w:type=\"spellStart\"/><w:r w:rsidRPr=\"00C3\"><w:lastRenderedPageBreak/><w:t>följning</w:t></w:r><w:bookmarkEnd w:id=\"0\"/></w:p></w:tc>"
            + "<w:tc><w:tcPr/><w:p><w:r><w:t xml:space=\"preserve\">Chef </w:t></w:r><w:r><w:t>IoF</w:t><w:commentReference w:id=\"1\"/></w:r></w:p></w:tc></w:tr>",
        // LibreOffice
        "<w:tr><w:trPr/><w:tc><w:tcPr><w:tcW w:w=\"4819\" w:type=\"dxa\"/><w:tcBorders><w:top w:val=\"single\"/></w:tcBorders></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"TableContents\"/><w:bidi w:val=\"0\"/><w:jc w:val=\"start\"/><w:rPr></w:rPr></w:pPr>"
            + "<w:r><w:rPr></w:rPr><w:t>Uppföljning</w:t></w:r></w:p></w:tc><w:tc><w:tcPr/><w:p><w:pPr><w:pStyle w:val=\"TableContents\"/></w:pPr><w:r><w:rPr><w:lang w:val=\"sv-SE\"/></w:rPr><w:t>Chef IoF</w:t></w:r></w:p></w:tc></w:tr>",
        // Google
        "<w:tr><w:trPr><w:cantSplit w:val=\"0\"/><w:tblHeader w:val=\"0\"/></w:trPr><w:tc><w:tcPr><w:vAlign w:val=\"top\"/></w:tcPr><w:p w:rsidR=\"00000000\" w:rsidDel=\"00000000\" w:rsidP=\"00000000\" w:rsidRDefault=\"00000000\" w:rsidRPr=\"00000000\"><w:pPr><w:keepNext w:val=\"0\"/></w:pPr>"
            + "<w:r w:rsidDel=\"00000000\"><w:rPr><w:rtl w:val=\"0\"/></w:rPr><w:t xml:space=\"preserve\">Uppföljning</w:t></w:r></w:p></w:tc><w:tc><w:tcPr/><w:p><w:sdt><w:sdtContent><w:r><w:t xml:space=\"preserve\">Chef IoF</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>",
        // With changes, fields and links that are still in it
        "<w:tr><w:tc><w:tcPr><w:tcPrChange w:id=\"9\"><w:tcPr><w:gridSpan w:val=\"3\"/></w:tcPr></w:tcPrChange></w:tcPr><w:p><w:r><w:t>Upp</w:t></w:r><w:ins w:id=\"1\" w:author=\"\"><w:r><w:t>följning</w:t></w:r></w:ins><w:del w:id=\"2\"><w:r><w:delText>görelse</w:delText></w:r></w:del></w:p></w:tc>"
            + "<w:tc><w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> REF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>Chef</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
            + "<w:hyperlink w:anchor=\"a\"><w:r><w:t xml:space=\"preserve\"> IoF</w:t></w:r></w:hyperlink></w:p></w:tc></w:tr>",
    ]

    @Test(arguments: rows) func `documents of many programs say the same`(_ row: String) throws {
        let table = "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblLook w:val=\"04A0\" w:firstRow=\"1\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"3020\"/><w:gridCol w:w=\"3021\"/></w:tblGrid>\(row)</w:tbl><w:sectPr><w:pgSz w:w=\"11906\"/></w:sectPr>"
        let source = try read(TestOffice.document(table))
        #expect(source.cells == [["Uppföljning", "Chef IoF"]] && source.remarks.isEmpty)
    }

    /// What spreadsheets save as text.
    private static let texts: [[UInt8]] = [
        // Excel in Swedish: CSV UTF-8, CSV (semicolon, Windows), Unicode text
        Array("\u{FEFF}Aktivitet;Ansvarig;Klart\r\n\"Kurs; å\";Chef;2020-01-01\r\n".utf8),
        Array("Aktivitet;Ansvarig;Klart\r\n\"Kurs; ".utf8) + [0xE5] + Array("\";Chef;2020-01-01\r\n".utf8),
        [0xFF, 0xFE] + "Aktivitet\tAnsvarig\tKlart\r\n\"Kurs; å\"\tChef\t2020-01-01\r\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
        // LibreOffice with all texts quoted, Google, a program that names its separator, one that ends rows with it
        Array("\"Aktivitet\",\"Ansvarig\",\"Klart\"\n\"Kurs; å\",\"Chef\",2020-01-01\n".utf8),
        Array("Aktivitet,Ansvarig,Klart\r\nKurs; å,Chef,2020-01-01".utf8),
        Array("sep=|\nAktivitet|Ansvarig|Klart\nKurs; å|Chef|2020-01-01\n".utf8),
        Array("Aktivitet\tAnsvarig\tKlart\rKurs; å\tChef\t2020-01-01\r".utf8),
    ]

    @Test(arguments: texts) func `text files of many programs say the same`(_ bytes: [UInt8]) throws {
        #expect(try FileReader.read(bytes, name: "plan.csv").cells == [["Aktivitet", "Ansvarig", "Klart"], ["Kurs; å", "Chef", "2020-01-01"]])
    }
}
