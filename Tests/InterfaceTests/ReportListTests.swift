import Domain
import Interface
import Screen
import TestSupport
import Testing

/// The list of blanketter, and undo of what was saved.
@Suite struct ReportListTests {
    /// Three of different kinds, newest first: a library, a leisure centre, a school.
    private func list() throws -> Scenario {
        var s = try Scenario()
        for (place, event, area) in [
            ("skola eller förskola", "klotter", "Bagarmossen"), ("fritidslokal", "flygblad", "Kärrtorp"),
            ("bibliotek", "oönskat besök", "Hammarbyhöjden"),
        ] {
            s.press("5", "n")
            s.fill(Newcomer.graffiti.form + [(.trigger, "händelse"), (.eventTypes, event), (.area, area), (.placeType, place)])
            s.saveForm()
            s.press(.escape)
        }
        return s
    }

    private func shown(_ s: Scenario) -> Int { s.lines.filter { $0.list.name == "reports" }.count }

    @Test func emptyListSaysWhereTheyComeFrom() throws {
        var s = try Scenario()
        s.press("5")
        s.expect("Inga blanketter ännu.")
        s.press(.enter)
        s.expect(notice: "Det finns ingen blankett att öppna.")
    }

    @Test(arguments: [("klott", 1), ("bibl", 1), ("kärr", 1), ("karr", 1), ("flyg fritid", 1), ("flyg bibl", 0), ("", 3)])
    func filterShowsAtOnce(_ words: String, _ count: Int) throws {
        var s = try list()
        s.press("/")
        s.type(words)
        s.press(.enter)
        #expect(shown(s) == count)
        if count == 0 { s.expect("Ingen blankett passar filtret.") }
        s.press(.escape)
        #expect(shown(s) == 3 || words.isEmpty)
    }

    @Test func filterByTheCode() throws {
        var s = try list()
        let code = try #require(try s.reports.last?.code)
        s.press("/")
        s.type(String(code.text.prefix(4)).lowercased())
        s.press(.enter)
        #expect(shown(s) == 1)
        s.expect(code.spoken)
        s.press(.escape)
        #expect(shown(s) == 3)
    }

    @Test func checkingIsToggledAndUndone() throws {
        var s = try list()
        s.press(" ")
        #expect(try s.reports.first?.checkedOn == s.app.now.day)
        s.press("o")
        #expect(shown(s) == 2)
        s.press("o", "x")
        #expect(try s.reports.first?.checkedOn == nil)
        s.press("u")
        #expect(try s.reports.first?.checkedOn != nil)
        s.expect(notice: "Klart:")
        s.press("U")
        #expect(try s.reports.first?.checkedOn == nil)
    }

    @Test func removingAsksAndIsUndone() throws {
        var s = try list()
        let before = try s.reports.map(\.code)
        s.press(.down, "d")
        s.expect(title: "Ta bort blankett \(before[1].spoken)?")
        s.press(.enter)
        #expect(try s.reports.count == 3)
        s.press("d")
        s.answer("Ta bort")
        #expect(try s.reports.map(\.code) == [before[0], before[2]])
        s.expect(notice: "Blankett \(before[1].spoken) är borttagen.")
        s.press("u")
        #expect(try s.reports.map(\.code) == before)
    }

    @Test func correcting() throws {
        var s = try list()
        let code = try #require(try s.reports.first?.code)
        s.press("r", "r")
        s.expect(title: "Rätta blankett")
        s.fill(.area, "Björkhagen")
        s.saveForm()
        #expect(try s.report(code)?.area == "bjorkhagen")
        #expect(try s.report(code)?.revision == 2)
        s.press("u")
        #expect(try s.report(code)?.area == "hammarbyhojden")
    }

    /// What somebody saved can be taken back, also tomorrow.
    @Test func undoAfterARestart() throws {
        var s = try Scenario.withReport()
        try s.restart(days: 1)
        s.press("u")
        s.expect(notice: "Klart: ny blankett.")
        #expect(try s.reports.isEmpty)
        try s.restart()
        s.press("U")
        #expect(try s.reports.count == 1)
    }

    /// On the page that says it is saved, `u` takes back the saving and not an answer of the walk.
    @Test func undoRightAfterSaving() throws {
        var s = try Scenario.reviewing(.graffiti)
        s.answer("Blankett till samordnaren")
        s.fill(Newcomer.graffiti.form)
        s.saveForm()
        s.press("u")
        #expect(try s.reports.isEmpty)
    }

    @Test func startLeadsToWhatWaits() throws {
        var s = try list()
        s.press(.escape)
        let oldest = try #require(try s.reports.last?.code)
        s.answer("Blankett \(oldest.spoken) väntar")
        s.expect(title: "Blankett \(oldest.spoken)")
        s.press(" ")
        s.expect("Avidentifieringen är kontrollerad lördag 21 november 2026.")
        s.press(.escape)
        #expect(shown(s) == 3)
    }

    /// Somebody else's window on the same archive.
    @Test func anotherOnesChangeIsNotOverwritten() throws {
        var s = try list()
        let row = try #require(try s.reports.first)
        _ = try s.archive.perform(.markChecked(row.code, on: s.app.now.day, revision: row.revision))
        s.press(" ")
        s.expect(notice: "Någon annan har ändrat samma sak.")
        #expect(try s.reports.first?.checkedOn != nil)
    }
}
