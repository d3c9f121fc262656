import Domain
@testable import Exchange
import Testing

@Suite struct WritingWordTests {
    private let body = String(decoding: WordFile(WritingFixture.document).body, as: UTF8.self)

    private func count(_ part: String, in text: String) -> Int { text.split(separator: part, omittingEmptySubsequences: false).count - 1 }

    @Test func headingsAreHeadingsAndTablesHaveHeaderRows() {
        #expect(count("<w:pStyle w:val=\"Title\"/>", in: body) == 1)
        #expect(count("<w:pStyle w:val=\"Heading1\"/>", in: body) == 2)
        #expect(count("<w:tbl>", in: body) == 2 && count("<w:tblHeader/>", in: body) == 2)
        let rows = 2 + WritingFixture.hostile.count + 1
        #expect(count("<w:tr>", in: body) == rows && count("<w:cantSplit/>", in: body) == rows)
        #expect(count("<w:tc>", in: body) == rows * 5)
        #expect(!body.contains("gridSpan") && !body.contains("vMerge"))
    }

    @Test func theLanguageIsSaidInStylesAndProperties() {
        let styles = String(decoding: WordFileStyles.bytes(language: "sv-SE", points: 10), as: UTF8.self)
        #expect(styles.contains("<w:lang w:val=\"sv-SE\""))
        for name in ["heading 1", "heading 2", "heading 3", "Title", "Normal"] { #expect(styles.contains("<w:name w:val=\"\(name)\"/>")) }
        let properties = String(decoding: WordPackage.properties(title: WritingFixture.document.title, language: "sv-SE"), as: UTF8.self)
        #expect(properties.contains("<dc:title>Handlingsplan 2026 för Skarpnäck</dc:title>"))
        #expect(properties.contains("<dc:language>sv-SE</dc:language>"))
    }

    @Test func stampsStandUnderTheTitleAndOnEveryPage() {
        #expect(body.contains("[EXEMPEL] [UTKAST]"))
        #expect(String(decoding: WordFile(WritingFixture.document).header, as: UTF8.self).contains("[EXEMPEL] [UTKAST]"))
        let footer = String(decoding: WordFile(WritingFixture.document).foot, as: UTF8.self)
        #expect(footer.contains("Filter: läge:pågår") && footer.contains(" PAGE "))
        #expect(count("Kontrollsumma ab12", in: body) == 1)
    }

    @Test func nothingInACellIsMarkup() {
        #expect(body.contains("&amp;&lt;&gt;&quot;"))
        #expect(body.contains("]]&gt;") && body.contains("rad ett</w:t><w:br/><w:t xml:space=\"preserve\">rad två"))
        #expect(body.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0.value == 0x0A })
        #expect(!body.unicodeScalars.contains { [0x202E, 0xFFFE, 0xFFFF, 0xFEFF].contains($0.value) })
    }

    @Test func whatXMLHasNoPlaceForIsDropped() {
        var xml = XMLText()
        xml.element("a", ["b": "\"<\u{1}>\n"], text: "x\u{FFFE}\u{FFFF}\u{8}\u{7FF}\u{FFFD}y")
        #expect(String(decoding: xml.bytes, as: UTF8.self).hasSuffix("<a b=\"&quot;&lt;&gt;&#10;\">x\u{7FF}\u{FFFD}y</a>"))
    }
}
