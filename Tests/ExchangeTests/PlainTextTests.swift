import Domain
import Exchange
import Testing

@Suite struct PlainTextTests {
    private let document = Document(
        title: "Blankett för avidentifierad information med en rubrik som är så lång att den inte får plats på en enda rad",
        stamps: ["EJ FASTSTÄLLD", "ÖVNING"],
        sections: [
            .init(heading: "Händelsen", lines: [
                .labelled("Område", "Bagarmossen"),
                .labelled("Typ av händelse", String(repeating: "klotter, klistermärke, ", count: 9)),
                .labelled("En etikett som är längre än en tredjedel av hela radens bredd", "värde"),
                .paragraph(String(repeating: "ordningsföljd ", count: 20)),
                .point(mark: "1", text: String(repeating: "ring 112 ", count: 20)),
                .point(mark: "○", text: "作" + String(repeating: "作", count: 100)),
            ]),
            .init(heading: "", lines: [.paragraph(String(repeating: "å\u{30A}", count: 200))]),
        ],
        footer: ["Rutin version 2026-1", "Sida skriven 2026-11-21"])

    private var lines: [String] { PlainText.render(document).split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

    @Test func `no line is wider than 78 columns`() {
        for line in lines {
            let columns = line.reduce(0) { $0 + ($1 == "作" ? 2 : 1) }
            #expect(columns <= 78, "\(line)")
            #expect(line.last != " ")
        }
    }

    @Test func `no word is lost`() {
        let text = PlainText.render(document).filter { !$0.isWhitespace }
        #expect(text.filter { $0 == "作" }.count == 101)
        #expect(text.contains("Omr\u{E5}de:Bagarmossen") && text.contains("längreänentredjedel"))
        #expect(text.split(separator: "ordningsföljd", omittingEmptySubsequences: false).count == 21)
    }

    @Test func `stamps stand first and last`() {
        #expect(lines.first == "[EJ FASTSTÄLLD] [ÖVNING]")
        #expect(lines.dropLast().last == "[EJ FASTSTÄLLD] [ÖVNING]" && lines.last == "")
    }

    @Test func `headings are underlined as wide as they are, and labels hang`() {
        let small = Document(
            title: "Titel", sections: [.init(heading: "Del", lines: [.labelled("A", "b"), .labelled("Längre", "c")])], footer: ["Fot"])
        #expect(PlainText.render(small) == """
            Titel
            =====

            Del
            ---
            A:      b
            Längre: c

            ------------------------------------------------------------------------------
            Fot

            """)
    }

    @Test func `control characters cannot leave with the text`() {
        let text = PlainText.render(Document(title: "a\u{1B}[2Jb", sections: [.init(heading: "x\u{202E}y", lines: [.paragraph("r\r\nn\u{7}")])]))
        #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value > 31 && $0 != "\u{202E}") })
        #expect(text.contains("<U+001B>") && text.contains("<U+202E>"))
    }

    @Test func `an empty document is still text`() {
        #expect(PlainText.render(Document(title: "", sections: [])) == "")
        #expect(PlainText.render(document) == PlainText.render(document))
    }
}
