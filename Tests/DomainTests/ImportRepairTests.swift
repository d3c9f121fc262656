import Testing

@testable import Domain

@Suite struct ImportRepairTests {
    private func repairs(_ cells: String...) -> [String] {
        let rows = ["Aktivitet|Ansvarig|Tidplan|Uppföljning"] + cells.map { "Öppet hus|Fritid|2020|\($0)" }
        let table = ImportSource.Table(
            title: "",
            rows: rows.enumerated().map { place, row in
                ImportSource.Row(line: place + 1, cells: row.split(separator: "|").map { String($0) })
            })
        return ImportFixture.reading(table).repairs.map { "\($0.broken) → \($0.mended)" }
    }

    @Test(arguments: [
        ("I ordinarie verksamhetsupp följning", "verksamhetsupp följning → verksamhetsuppföljning"),
        ("Följs upp i\nordinarie\nverksamhetsup\npföljning i VB.", "verksamhetsup pföljning → verksamhetsuppföljning"),
        ("Föräldrastödssa\nmordnare", "Föräldrastödssa mordnare → Föräldrastödssamordnare"),
        ("Stadsdelsdirektö\nr och\npreventionssam\nordnare", "Stadsdelsdirektö r → Stadsdelsdirektör"),
        ("preventions-\nsamordnare på plats", "preventions- samordnare → preventionssamordnare"),
        ("Utbildningsförv\naltningen", "Utbildningsförv altningen → Utbildningsförvaltningen"),
        ("genom\nutbildningspor\ntalen", "utbildningspor talen → utbildningsportalen"),
        ("Bedöms vid\nbidragsgivnin\ngen", "bidragsgivnin gen → bidragsgivningen"),
        ("Avdelningschef\ner i staden", "Avdelningschef er → Avdelningschefer"),
        ("Förvaltningsled\nningen", "Förvaltningsled ningen → Förvaltningsledningen"),
        ("samverkansforu\nmen från", "samverkansforu men → samverkansforumen"),
        ("enligt MVP-\nmetoden", "MVP- metoden → MVP-metoden"),
        ("för individ -och familjestöd", "individ -och → individ- och"),
        ("förskole-och skolstöd", "förskole-och → förskole- och"),
        ("uppfo\u{308}lj\u{AD}ning", "uppfölj\u{AD}ning → uppföljning"),
        ("verksam\u{AD}\nhet", "verksam\u{AD} het → verksamhet"),
        ("verksam\nhetsupp\nföljning", "verksam hetsupp följning → verksamhetsuppföljning"),
    ]) func brokenWordsAreMended(cell: String, expected: String) {
        #expect(repairs(cell).contains(expected))
    }

    @Test(arguments: [
        "i ordinarie uppföljning och en het fråga", "kultur fritid och demokrati", "barn och unga", "för alla föräldrar i området",
        "individ- och familjestöd", "idrotts-, kultur- och fritidsfrågor", "preventions-samordnare", "skol-\noch fritidsfrågor", "ny lokal samordnare",
        "lokal\nsamordnare", "social\nomsorg", "kring\nunga i samverkan", "Enhetschef\nFältet", "T1\noch VB", "stadsdel\nDen", "på\nplats",
        "Agneta sover", "äldre\nbarn", "av den som", "till\nsyn", "hyr/ lånar ut", "det är en", "作 作", "samtal\nom grupper", "kurs a", "plan b",
    ]) func wordsOfTheirOwnAreLeftAlone(cell: String) {
        #expect(repairs(cell) == [])
    }

    @Test func aWordThatStandsWholeElsewhereInTheFileIsKnown() {
        #expect(repairs("med Trollskogs\ngläntan") == [])
        #expect(repairs("med Trollskogs\ngläntan", "vid Trollskogsgläntan") == ["Trollskogs gläntan → Trollskogsgläntan"])
        #expect(repairs("med Trollskogs\ngläntan", "vid Trollskogsgläntan", "Trollskogs kant", "en gläntan till") == [])
    }

    @Test func theSpellingsOfTheRegisterAreKnown() {
        let register = RoleRegister([ImportFixture.role("x", "Zonvårdare")])
        let source = ImportSource(
            name: "a", format: .pasted, tables: [ImportFixture.table("", "Aktivitet|Ansvarig", "Kurs|Zonvår\ndare", "Möte|Zonvår\ndare")])
        let reading = ImportReading(of: source, words: ImportFixture.words, register: register)
        #expect(reading.repairs.map(\.mended) == ["Zonvårdare", "Zonvårdare"])
        #expect(reading.repairs.map(\.line) == [2, 3] && reading.repairs.map(\.column) == [2, 2] && reading.repairs[0].table == 1)
        let preview = ImportFixture.preview(reading, register: register)
        #expect(preview.rows.map(\.activity.responsible) == [["x"], ["x"]])
    }

    @Test func eachRepairCanBeSwitchedOff() throws {
        var reading = ImportFixture.reading(
            ImportFixture.table("", "Aktivitet|Ansvarig|Uppföljning", "Kurs|Fritid|verksamhetsup\npföljning i utbildningspor\ntalen"))
        let place = try #require(reading.repairs.firstIndex { $0.broken == "verksamhetsup pföljning" })
        reading.repairs[place].isApplied = false
        let activity = try #require(ImportFixture.preview(reading).rows.first?.activity)
        #expect(activity.followUp?.text == "verksamhetsup pföljning i utbildningsportalen")
        #expect(activity.channels == [.portal])
    }

    @Test func whatThisProgramWroteIsNotMended() {
        let reading = ImportFixture.reading(ImportFixture.table("", "Id|Aktivitet|Ansvarig", "a1|verksamhetsup pföljning|Fritid"))
        #expect(reading.repairs.isEmpty)
    }

    @Test func aFileOfNonsenseIsReadAsItStands() {
        var numbers = SeededNumbers(3)
        let rows = (0..<300).map { _ in
            "Kurs|Fritid|2020|" + (0..<40).map { _ in String((0..<7).map { _ in "abcdeåäö".randomElement(using: &numbers) ?? "a" }) }.joined(separator: "\n")
        }
        #expect(repairs(rows.joined(separator: " ")).count < 20)
    }
}
