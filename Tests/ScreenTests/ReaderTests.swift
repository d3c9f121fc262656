import Screen
import Testing

@Suite struct ReaderTests {
    let words = MarkWords(
        done: "klar", open: "kvar", warning: "varning", active: "idag", proposal: "förslag", current: "här")

    private func lines(_ page: Page) -> [String] { Reader.lines(page, symbols: .unicode, words: words) }

    @Test func aQuestionIsReadInOneOrderWithItsNumbers() {
        let page = Pages.page(Pages.question)
        #expect(lines(page) == [
            "Rutin vid oro eller händelse. EJ FASTSTÄLLD.", "",
            "Gäller oron ett barn, någon som är eller kan vara under 18 år?", "",
            "  1  Ja (här)", "  2  Nej, 18–20 år", "  3  Nej, 21 år eller äldre", "  4  Vet inte",
            "       Leder till den försiktiga vägen.", "",
            "Gör inte: vänta för att åldern är osäker.", "",
            "Vägen hit", "  5  klar: Akut fara? Nej", "  6  klar: Vad har hänt? Oro, person", "  7    idag: Ålder",
        ])
    }

    @Test func everyChoiceHasANumberOfItsOwnAndDigitsKeepTheirs() {
        let list = ItemList(name: "a", items: [Item("först"), Item("två", key: "1"), Item("nio", key: "9"), Item("sist", key: "x")])
        let choices = Reader.choices(Pages.page([.list(list), .fields(Pages.fields)]))
        #expect(choices.map(\.number) == [2, 1, 9, 3, 4, 5, 6])
        #expect(Reader.target(9, on: Pages.page([.list(list)])) == Target("a", 2))
        #expect(Reader.target(8, on: Pages.page([.list(list)])) == nil)
    }

    @Test func listsWithoutNameAreReadAndNotNumbered() {
        let page = Pages.page([.list(ItemList(name: "", items: [Item("att göra", mark: .open)]))])
        #expect(Reader.choices(page).isEmpty)
        #expect(lines(page).contains { $0.hasSuffix("kvar: att göra") })
    }

    @Test func onlyTheOverlayIsRead() {
        let page = Pages.page(Pages.question, overlay: Overlay(title: "Larma 112", body: [.list(Pages.answers(focus: nil))]))
        #expect(lines(page).first == "Larma 112. EJ FASTSTÄLLD.")
        #expect(!lines(page).contains { $0.contains("Vägen hit") })
        #expect(Reader.choices(page).count == 4)
    }

    @Test func fieldsAndEditorsAreSentences() {
        let page = Pages.page([.fields(Pages.fields), .editor(Pages.editor)])
        let read = lines(page)
        #expect(read.contains("  1  Område: Bagarmossen"))
        #expect(read.contains("  2  Forum där frågan togs upp: SSPF Kärrtorp (här)"))
        #expect(read.contains("Anteckning: kalla »Påhittad« imorgon 作"))
    }

    @Test func rowsOfATableAreSaidByTheirText() {
        let bare = ItemList(
            name: "t", items: [Item("", cells: ["Läxhjälp", "", "pågår"])],
            columns: ["Aktivitet", "Ansvarig", "Läge"].map { ColumnSpec(title: $0, least: 8) })
        #expect(lines(Pages.page([.list(Pages.table(rows: 1, focus: 0))])).contains("  1  Aktivitet 0 (här)"))
        #expect(lines(Pages.page([.list(bare)])).contains("  1  Aktivitet: Läxhjälp; Läge: pågår"))
    }

    @Test func nothingIsWiderThanTheLineAndNothingIsDrawn() {
        let read = lines(Pages.page(Pages.everything, notice: Notice(.failure, "Det gick inte. ")))
        #expect(read.allSatisfy { TextWidth.of($0) <= 78 })
        #expect(!read.joined().contains("│"))
        #expect(read.contains { $0.contains("rad 29") })
        #expect(read.first == "! Det gick inte.")
    }

    @Test func theSameReadingServesAPipeWithoutNumbers() {
        let read = Reader.lines(Pages.page(Pages.question), symbols: .unicode, words: words, numbered: false)
        #expect(read.contains("  Nej, 18–20 år"))
        #expect(Reader.prompt(Pages.page([]), symbols: .unicode) == "1–4 svara, ← ändra svaret före, t trädet, ? hjälp: ")
    }
}
