import Domain
import Interface
import Screen
import TestSupport
import Testing

/// Skriva ut: what the filter shows is what is written, and the file says so.
@Suite struct PlanExportTests {
    private func text(_ table: TestWorld.Table) -> String { String(describing: table.document) }

    @Test(arguments: [("xlsx", "Excel (xlsx)"), ("docx", "Word (docx)"), ("csv", "Tabell för svenska Excel"), ("txt", "Ren text")])
    func theFilterDecidesWhatIsWritten(_ format: String, _ line: String) throws {
        var s = try RoomsWorld.scenario()
        s.press("/")
        s.type("läge:pågår")
        s.press(.enter, "e")
        s.answer(line)
        let table = try #require(s.world.tables.last, "\(s.text)")
        #expect(table.name.hasSuffix("." + format))
        #expect(text(table).contains("Föräldrastöd i grupp"))
        #expect(!text(table).contains("Skolsociala team"))
        for word in ["Handlingsplan 2025", "läge:pågår", "2026-11-21", "0123abcd"] { #expect(text(table).contains(word), "\(word)") }
        #expect(s.notice?.contains("/tmp/" + table.name) == true)
    }

    @Test func withoutAFilterTheFileSaysThatItIsTheWholePlan() throws {
        var s = try RoomsWorld.scenario()
        s.press("e")
        s.answer("Excel (xlsx)")
        let table = try #require(s.world.tables.last)
        #expect(text(table).contains("Hela planen, utan filter"))
        #expect(text(table).contains("Stöd till avhoppare"))
    }

    @Test func anExampleSaysSoInTheFile() throws {
        var s = try Scenario.example()
        s.press("e")
        s.answer("Word (docx)")
        #expect(text(try #require(s.world.tables.last)).contains("EXEMPEL"))
    }

    @Test func theTextForAnOccasionIsCopiedAndTheOutcomeIsSaid() throws {
        var s = try RoomsWorld.scenario()
        s.press("e")
        s.answer("Kopiera text till T1")
        #expect(s.world.copied.last?.contains("Fyra av fem grupper är i gång.") == true)
        s.expect(notice: "Texten är skickad till urklipp")
        s.press("e")
        s.answer("Text till T1 som fil")
        #expect(s.world.written.last?.text.contains("Ej rapporterade") == true)
    }

    @Test func aFileThatCannotBeWrittenIsSaid() throws {
        var s = try RoomsWorld.scenario()
        s.world.exportFailure = .full
        s.press("e")
        s.answer("Excel (xlsx)")
        s.expect(notice: "Disken är full")
        #expect(s.world.tables.isEmpty)
    }

    @Test func theGuideIsWrittenFromARevision() throws {
        var s = try RoomsWorld.revising()
        s.press(" ", "e")
        s.answer("Läsanvisning (docx)")
        #expect(s.world.tables.last?.name.contains("lasanvisning") == true)
        s.press("e")
        s.answer("Läsanvisning (txt)")
        #expect(s.world.exports.last?.name.contains("lasanvisning") == true)
    }
}
