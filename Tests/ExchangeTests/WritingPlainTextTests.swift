import Domain
import Exchange
import Testing

@Suite struct WritingPlainTextTests {
    @Test func noLineIsWiderThan78ColumnsAndStampsStandFirstAndLast() {
        var document = WritingFixture.document
        document.tables[1].rows.append(WritingFixture.row(String(repeating: "ordningsföljd", count: 30) + String(repeating: "作 ", count: 90)))
        let lines = PlainText.render(document).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        for line in lines { #expect(line.reduce(0) { $0 + ($1 == "作" ? 2 : 1) } <= 78, "\(line)") }
        #expect(lines.first == "[EXEMPEL] [UTKAST]" && lines.last == "[EXEMPEL] [UTKAST]")
    }

    @Test func aNarrowTableKeepsItsColumns() {
        let document = TableDocument(title: "Läge", tables: [
            .init(title: "Antal", columns: [.init("Avsnitt"), .init("Klara")], rows: [[.text("Före 作"), .number(7)], [.text("Å"), .number(12)]]),
        ])
        #expect(PlainText.render(document) == """
            Läge
            ====

            Antal
            -----
            Avsnitt  Klara
            -------  -----
            Före 作      7
            Å           12

            """)
    }

    @Test func aRowOfAWideTableIsABlockWithLabels() {
        let text = String(repeating: "utbilda personal ", count: 8)
        let document = TableDocument(title: "", tables: [
            .init(title: "", columns: [.init("Aktivitet"), .init("Klart?"), .init("Ansvarig")], rows: [
                [.text(text), .day(CalendarDay(number: 20_643)), .empty], [.text("Öva"), .empty, .text("Rektor")],
            ]),
        ])
        #expect(PlainText.render(document) == """

            1.
            Aktivitet: utbilda personal utbilda personal utbilda personal utbilda personal
                       utbilda personal utbilda personal utbilda personal utbilda personal
            Klart?     2026-07-09

            2.
            Aktivitet: Öva
            Ansvarig:  Rektor

            """)
    }
}
