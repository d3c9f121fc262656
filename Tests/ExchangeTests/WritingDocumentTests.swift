import Domain
@testable import Exchange
import Foundation
import Testing

@Suite struct WritingDocumentTests {
    private let document = WritingDocumentFixture.document
    private var body: String { String(decoding: WordFile(document).body, as: UTF8.self) }
    private func count(_ part: String, in text: String) -> Int { text.components(separatedBy: part).count - 1 }

    @Test(arguments: DocumentWriter.formats)
    func theSameDocumentGivesTheSameBytes(format: FileFormat) throws {
        #expect(try DocumentWriter.bytes(document, as: format) == DocumentWriter.bytes(document, as: format))
        _ = try DocumentWriter.bytes(Document(title: "", sections: []), as: format)
    }

    @Test func formsThatRunningTextDoesNotHaveAreRefused() {
        for format in FileFormat.allCases where !DocumentWriter.formats.contains(format) {
            #expect(throws: WritingFailure.unsupported(format: format)) { try DocumentWriter.bytes(document, as: format) }
        }
    }

    @Test func headingsAreHeadingsAndNothingIsATable() {
        #expect(count("<w:pStyle w:val=\"Title\"/>", in: body) == 1)
        #expect(count("<w:pStyle w:val=\"Heading1\"/>", in: body) == document.sections.count { !$0.heading.isEmpty })
        #expect(!body.contains("<w:tbl") && !body.contains("w:numPr"))
        #expect(body.contains("w:w=\"11906\" w:h=\"16838\"") && !body.contains("landscape"))
    }

    @Test func labelsAndMarksAreText() {
        #expect(body.contains("<w:rStyle w:val=\"Strong\"/></w:rPr><w:t xml:space=\"preserve\">Plats: </w:t></w:r><w:r><w:t xml:space=\"preserve\">Sal 3</w:t>"))
        #expect(body.contains(">Individer diskuterades? </w:t>"))
        #expect(body.contains(">1. [x]</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t xml:space=\"preserve\">Öppnande</w:t>"))
        #expect(body.contains(">VBE</w:t><w:br/><w:t xml:space=\"preserve\">rutinen påmind</w:t>"))
    }

    @Test func theTextsOfAListStandBeneathEachOther() {
        func body(_ marks: [String]) -> String {
            let lines = marks.map { Document.Line.point(mark: $0, text: "a") }
            return String(decoding: WordFile(Document(title: "", sections: [.init(heading: "", lines: lines)])).body, as: UTF8.self)
        }
        #expect(count("<w:ind w:left=\"567\" w:hanging=\"567\"/>", in: body(["1", "–"])) == 2)
        #expect(count("<w:ind w:left=\"1080\" w:hanging=\"1080\"/>", in: body(["1. [x]", "10. [x]"])) == 2)
        #expect(count("w:left=\"2835\"", in: body([String(repeating: "x", count: 500)])) == 1)
    }

    @Test func everyStyleThatIsUsedIsThere() throws {
        let styles = String(decoding: WordFileStyles.bytes(language: "sv-SE", points: 11), as: UTF8.self)
        #expect(styles.contains("<w:lang w:val=\"sv-SE\""))
        let parts = [body, String(decoding: WordFile(document).header, as: UTF8.self), String(decoding: WordFile(document).foot, as: UTF8.self)]
        for match in parts.joined().matches(of: /<w:[pr]Style w:val="(\w+)"/) { #expect(styles.contains("w:styleId=\"\(match.1)\"")) }
    }

    @Test func stampsStandOnEveryPageAndTheFooterIsReadToo() {
        #expect(String(decoding: WordFile(document).header, as: UTF8.self).contains("[UTKAST] [EJ JUSTERAD]"))
        let foot = String(decoding: WordFile(document).foot, as: UTF8.self)
        for line in document.footer { #expect(count(line, in: body) == 1 && foot.contains(line)) }
        #expect(foot.contains(" PAGE ") && foot.contains(" NUMPAGES "))
        #expect(body.contains("[UTKAST] [EJ JUSTERAD]"))
    }

    @Test func nobodyStandsInTheProperties() {
        let properties = String(decoding: WordPackage.properties(title: document.title, language: document.language), as: UTF8.self)
        #expect(properties.contains("<dc:creator>samordna</dc:creator>") && !properties.contains("lastModifiedBy"))
        #expect(properties.contains("<dc:language>sv-SE</dc:language>") && properties.contains("2000-01-01"))
    }

    @Test func everyPartIsXMLAndNothingInATextIsMarkup() throws {
        let file = WordFile(document)
        for part in [file.body, file.header, file.foot, WordFileStyles.bytes(language: "sv-SE", points: 11)] {
            let text = String(decoding: part, as: UTF8.self)
            #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0.value == 0x0A })
            #expect(!text.unicodeScalars.contains { [0x202E, 0x200B, 0xFEFF, 0xFFFE].contains($0.value) })
        }
        #expect(body.contains("&amp;&lt;&gt;&quot;") && body.contains("a&lt;U+202E&gt;b"))
    }

    @Test func jsonKeepsEveryTextAndFollowsItsSchema() throws {
        let bytes = try DocumentWriter.bytes(document, as: .json)
        let checker = try SchemaChecker("document.schema.json")
        #expect(try checker.faults(in: bytes) == [])
        #expect(try checker.faults(in: DocumentWriter.bytes(Document(title: "", sections: []), as: .json)) == [])
        #expect(try !checker.faults(in: Array("{\"schema\": \"samordna.table\"}".utf8)).isEmpty)
        let object = try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        #expect(object["title"] as? String == document.title && object["stamps"] as? [String] == document.stamps)
        #expect(object["footer"] as? [String] == document.footer)
        let sections = try #require(object["sections"] as? [[String: Any]])
        #expect(sections.map { $0["heading"] as? String } == document.sections.map(\.heading))
        for (section, written) in zip(document.sections, sections) {
            let lines = try #require(written["lines"] as? [[String: String]])
            #expect(lines.count == section.lines.count)
            for (line, written) in zip(section.lines, lines) {
                let expected: [String: String] =
                    switch line {
                    case .paragraph(let text): ["kind": "paragraph", "text": text]
                    case .labelled(let label, let text): ["kind": "labelled", "label": label, "text": text]
                    case .point(let mark, let text): ["kind": "point", "mark": mark, "text": text]
                    }
                #expect(written.mapValues { Array($0.utf8) } == expected.mapValues { Array($0.utf8) })
            }
        }
    }

    @Test func plainTextIsNarrowAndHangs() {
        let text = PlainText.render(Document(title: "", sections: [.init(heading: "", lines: [
            .point(mark: "1. [x]", text: String(repeating: "utbilda personal ", count: 8)), .point(mark: "", text: "utan märke"),
            .labelled("", "utan ledord"), .paragraph("rad ett\nrad två"), .paragraph("två"), .point(mark: "–", text: "a\nb"),
        ])]))
        #expect(text == """

            1. [x] utbilda personal utbilda personal utbilda personal utbilda personal
                   utbilda personal utbilda personal utbilda personal utbilda personal
            utan märke
              utan ledord

            rad ett
            rad två

            två

            – a
              b

            """)
        for line in PlainText.render(document).split(separator: "\n") { #expect(Wrapping.columns(String(line)) <= 78 && line.last != " ") }
    }

    @Test func plainTextHidesNothing() {
        let text = PlainText.render(document)
        #expect(!text.unicodeScalars.contains { $0 != "\n" && $0.isUnseen })
        #expect(text.contains("a<U+202E>b") && text.contains("<U+003C>U+202E>"))
    }
}
