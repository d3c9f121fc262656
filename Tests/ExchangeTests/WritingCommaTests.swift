import Domain
import Exchange
import Testing

@Suite struct WritingCommaTests {
    private func text(_ document: TableDocument, _ format: FileFormat) throws -> String {
        String(decoding: try TableWriter.bytes(document, as: format), as: UTF8.self)
    }

    private let small = TableDocument(
        title: "Plan; 2026", stamps: ["UTKAST"], tables: [
            .init(title: "Före", columns: [.init("Text"), .init("Dag"), .init("Antal"), .init("Andel")], rows: [
                [.text("åäö é 作"), .day(CalendarDay(number: 20_643)), .number(-4), .decimal(-0.5)],
                [.text("=1+1"), .empty, .number(12), .decimal(.nan)], [.text("säg \"hej\"\nnu")],
            ]),
            .init(title: "Efter", columns: [.init("Text"), .init("Kostnad")], rows: [[.text(""), .number(7)]]),
        ], footer: ["Filter: inget"], groupTitle: "Avsnitt")

    @Test func theSwedishFormIsWhatExcelOpens() throws {
        #expect(try text(small, .csv) == [
            "\u{FEFF}\"# Plan; 2026\"", "# [UTKAST]", "# Filter: inget", "\"Avsnitt\";\"Text\";\"Dag\";\"Antal\";\"Andel\";\"Kostnad\"",
            "\"Före\";\"åäö é 作\";2026-07-09;-4;-0,5;", "\"Före\";\"'=1+1\";;12;;", "\"Före\";\"säg \"\"hej\"\"\nnu\";;;;", "\"Efter\";;;;;7", "",
        ].joined(separator: "\r\n"))
    }

    @Test func theFormForScriptsIsNothingButTheTable() throws {
        #expect(try text(small, .rfc4180) == [
            "\"Avsnitt\",\"Text\",\"Dag\",\"Antal\",\"Andel\",\"Kostnad\"", "\"Före\",\"åäö é 作\",2026-07-09,-4,-0.5,", "\"Före\",\"'=1+1\",,12,,",
            "\"Före\",\"säg \"\"hej\"\"\nnu\",,,,", "\"Efter\",,,,,7", "",
        ].joined(separator: "\r\n"))
    }

    @Test func aTableThatSaysItsSectionGetsNoSecondColumnForIt() throws {
        let document = TableDocument(
            title: "", tables: [.init(title: "Före", columns: [.init("Avsnitt"), .init("Text")], rows: [[.text("Före"), .text("a")]])],
            groupTitle: "Avsnitt")
        #expect(try text(document, .rfc4180) == "\"Avsnitt\",\"Text\"\r\n\"Före\",\"a\"\r\n")
        let untitled = TableDocument(title: "", tables: [.init(title: "", columns: [.init("Text")], rows: [])], groupTitle: "Avsnitt")
        #expect(try text(untitled, .rfc4180) == "\"Text\"\r\n")
    }

    @Test func twoColumnsOfOneNameStayTwo() throws {
        let document = TableDocument(
            title: "", tables: [.init(title: "", columns: [.init("A"), .init("A")], rows: [[.number(1), .number(2)]])])
        #expect(try text(document, .rfc4180) == "\"A\",\"A\"\r\n1,2\r\n")
    }

    @Test func noCellBeginsAFormula() throws {
        for line in try text(WritingFixture.document, .csv).split(separator: "\r\n").dropFirst() {
            for cell in line.split(separator: ";") where cell.first == "\"" {
                let inner = cell.dropFirst().trimmingPrefix { $0 == " " || $0 == "\"" }
                #expect(inner.first.map { !"=+-@".contains($0) } ?? true, "\(cell)")
            }
        }
    }
}
