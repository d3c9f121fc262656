import Domain
@testable import Exchange
import Testing

@Suite struct WritingFilesTests {
    private let document = WritingFixture.document

    @Test(arguments: FileFormat.allCases)
    func theSameDocumentGivesTheSameBytes(format: FileFormat) throws {
        #expect(try TableWriter.bytes(document, as: format) == TableWriter.bytes(document, as: format))
    }

    @Test(arguments: FileFormat.allCases)
    func anEmptyDocumentIsAFile(format: FileFormat) throws {
        _ = try TableWriter.bytes(TableDocument(title: "", tables: []), as: format)
        _ = try TableWriter.bytes(TableDocument(title: "", tables: [.init(title: "", columns: [], rows: [[.text("a")]])]), as: format)
        let ragged = TableDocument.Table(title: "T", columns: [.init("A"), .init("B")], rows: [[], [.text("a")], [.text("a"), .text("b"), .text("c")]])
        _ = try TableWriter.bytes(TableDocument(title: "", tables: [ragged, ragged]), as: format)
    }

    @Test(arguments: [FileFormat.xlsx, .docx])
    func archivesBeginAsArchives(format: FileFormat) throws {
        #expect(try TableWriter.bytes(document, as: format).starts(with: [0x50, 0x4B, 0x03, 0x04]))
    }

    @Test func aCellTooLongForASheetIsCutAndSaysSo() throws {
        let long = String(repeating: "å", count: 40_000)
        #expect(long.shortened(to: 32_767).count == 32_767 && long.shortened(to: 32_767).last == "…")
        #expect(String(repeating: "👨‍👩‍👧", count: 10).shortened(to: 20).utf16.count <= 20)
        _ = try TableWriter.bytes(TableDocument(title: long, stamps: [long], tables: [.init(title: long, columns: [.init(long)], rows: [[.text(long)]])]), as: .xlsx)
    }

    @Test func namesOfSheetsAreNamesEverywhere() {
        var names = SheetNames()
        #expect(names.next("Plan 2026/27: [utkast]*?") == "Plan 2026-27- -utkast---")
        #expect(names.next("'plan 2026/27: [UTKAST]*?'") == "plan 2026-27- -UTKAST--- (2)")
        #expect(names.next("") == "info" && names.next(" ' ") == "info (2)")
        #expect(names.next("History") == "History (2)")
        let long = names.next(String(repeating: "å", count: 50))
        #expect(long.count == 31 && long.last == "…")
        #expect(names.next(String(repeating: "å", count: 60)).count == 31)
    }

    @Test func numbersThatASheetCannotHoldAreText() throws {
        let row: [TableDocument.Cell] = [
            .number(.max), .number(.min), .decimal(.infinity), .decimal(1e300), .day(CalendarDay(number: -25_509)),
            .day(CalendarDay(number: -25_508)), .day(CalendarDay(number: 2_932_896)), .day(CalendarDay(number: -700_000)),
        ]
        let columns = row.indices.map { TableDocument.Column("\($0)") }
        _ = try TableWriter.bytes(TableDocument(title: "a", tables: [.init(title: "", columns: columns, rows: [row])]), as: .xlsx)
    }

    @Test func textThatLooksLikeAnEscapeIsReadAsItStands() {
        #expect("_x0041_".withoutEscapes == "_x005F_x0041_")
        #expect("_x0041_x0042_ _x00_ x0041_".withoutEscapes == "_x005F_x0041_x005F_x0042_ _x00_ x0041_")
    }

    @Test func tablesWithTheSameColumnsShareASheet() {
        let other = TableDocument.Table(title: "C", columns: [.init("X")], rows: [])
        var document = document
        document.tables.insert(other, at: 1)
        #expect(FlatTable.groups(of: document).map { $0.map(\.title) } == [["Förebyggande", "Förhindrande"], ["C"]])
    }
}
