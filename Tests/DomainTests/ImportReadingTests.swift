import Testing

@testable import Domain

/// Tables as offices have them: headings misspelt, blank and repeated, rows cut by pages.
@Suite struct ImportReadingTests {
    private func fields(_ reading: ImportReading, _ table: Int = 0) -> [PlanField?] { reading.tables[table].columns.map(\.field) }

    @Test func misspeltHeadingsAreKnown() {
        let reading = ImportFixture.reading(
            ImportFixture.table(
                "Tabell 1. Tidiga insatser", "Förebyggande insats|Ansvarig aktör|Samverkan|Tidspan|Uppfö\u{AD}ljnig",
                "Kurs för ledare|Fritid||Under 2018|Följs upp i VB"))
        #expect(fields(reading) == [.activity, .responsible, .collaboration, .timeline, .followUp])
        #expect(reading.tables[0].section == "Tidiga insatser" && reading.tables[0].headingRow == 0)
        #expect(reading.question == nil)
    }

    @Test(arguments: ["Tidsplan", "TIDPLAN", "Tid-plan", "Tidplann", "Tids\u{200B}plan", "Tidspan"])
    func timelinesHaveManyHeadings(title: String) {
        let reading = ImportFixture.reading(ImportFixture.table("", "Aktivitet|Ansvarig|\(title)", "Kurs|Fritid|2020"))
        #expect(fields(reading) == [.activity, .responsible, .timeline])
    }

    @Test func theSameHeadingTwiceBeginsWithTheActivity() {
        let reading = ImportFixture.reading(
            ImportFixture.table(
                "Tabell 3. Med andra", "Samverkan|Ansvarig aktör|Samverkan|Tidsplan|Uppföljning",
                "Träffa föreningarna|Fritid|Fält|Under 2018|Protokoll skrivs"))
        #expect(fields(reading) == [.activity, .responsible, .collaboration, .timeline, .followUp])
        #expect(reading.question == nil && reading.tables[0].section == "Med andra")
    }

    @Test func aBlankHeadingIsKnownByItsCells() {
        let reading = ImportFixture.reading(
            ImportFixture.table(
                "### Förebyggande aktiviteter:", "Aktivitet|Ansvarig||Uppföljning", "Öppet hus|Fritid|Löpande|I ordinarie uppföljning",
                "Sommarjobb|Fält|T.o.m. 2022-12-31|I ordinarie uppföljning"))
        #expect(fields(reading) == [.activity, .responsible, .timeline, .followUp])
        #expect(reading.question == nil && reading.tables[0].section == "Förebyggande aktiviteter")
    }

    @Test func aBlankHeadingThatNothingExplainsIsAskedAboutOnce() {
        var reading = ImportFixture.reading(
            ImportFixture.table("", "Aktivitet|Ansvarig|Tidplan||Uppföljning", "Öppet hus|Fritid|2020|blå|VB", "Läxhjälp|Fält|2020|grön|VB"))
        #expect(reading.question?.table == 0 && reading.question?.column == 3)
        reading.answer(table: 0, column: 3, nil)
        #expect(reading.question == nil)
    }

    @Test func unknownHeadingsAreAskedAboutAndCountersAreLeftOut() {
        let reading = ImportFixture.reading(
            ImportFixture.table("", "Nr|Aktivitet|Ansvarig|Budget", "1|Öppet hus|Fritid|40 tkr", "2|Läxhjälp|Fält|10 tkr"))
        #expect(fields(reading) == [nil, .activity, .responsible, nil])
        #expect(reading.question?.column == 3)
    }

    @Test func preambleAndMergedHeadingsAreRead() {
        let reading = ImportFixture.reading(
            ImportFixture.table(
                "Blad1", "Handlingsplan 2026|||", "|||", "Förhindrande arbete", "Aktivitet|Vem||När och hur", "|Ansvarig|Samverkan|Tidplan",
                "Stöd till den som vill lämna|Socialtjänst|Fält|2020"))
        #expect(fields(reading) == [.activity, .responsible, .collaboration, .timeline])
        #expect(reading.tables[0].section == "Förhindrande arbete")
        let preview = ImportFixture.preview(reading)
        #expect(preview.rows.map(\.line) == [6] && preview.rows[0].activity.collaborators == ["falt"])
    }

    @Test func aTableWithoutHeadingsIsReadByPositionAndAskedAbout() {
        let reading = ImportFixture.reading(
            ImportFixture.table(
                "", "Öppet hus på lovet|Avdelningschef kultur, fritid och demokrati|Löpande|Följs upp i VB",
                "Kurs för ledare i föreningar|Preventionssamordnare|2020|Följs upp i T1"))
        #expect(fields(reading) == [.activity, .responsible, .timeline, .followUp])
        #expect(reading.question != nil && reading.tables[0].headingRow == nil)
        #expect(ImportFixture.preview(reading).remarks.map(\.kind).contains(.noHeading))
    }

    @Test func otherTablesAreLeftOut() {
        let reading = ImportFixture.reading(
            ImportFixture.table("Ordlista", "Förkortning|Betyder", "APT|arbetsplatsträff"),
            ImportFixture.table("", "en enda cell"), ImportFixture.table("Tom"),
            ImportFixture.table("Förhindrande arbete", "Aktivitet|Ansvarig", "Stöd|Fält"))
        #expect(reading.tables.map(\.isSkipped) == [true, true, true, false])
        #expect(ImportFixture.preview(reading).rows.count == 1)
    }

    @Test func sectionRowsAndRepeatedHeadingsInsideATable() {
        let reading = ImportFixture.reading(
            ImportFixture.table(
                "", "Aktivitet|Ansvarig|Tidplan", "1. Förebyggande||", "Öppet hus|Fritid|2020", "Aktivitet|Ansvarig|Tidplan",
                "Läxhjälp|Fält|2020", "2. Kompetenshöjande insatser||", "Kurs|Fritid|2020"))
        let rows = reading.rows(ImportHeadings(ImportFixture.words))
        #expect(rows.map(\.section) == ["Förebyggande", "Förebyggande", "Kompetenshöjande insatser"])
        #expect(rows.map(\.line) == [3, 5, 7])
    }

    @Test func rowsThatAPageCutArePutTogether() throws {
        let reading = ImportFixture.reading(
            ImportFixture.table(
                "Tidiga insatser", "Förebyggande insats|Ansvarig aktör|Samverkan|Tidsplan|Uppföljning",
                "Låta alla som arbetar med unga få|Avdelningschef kultur, fritid och||Under 2017 och|Följs upp i ordinarie"),
            ImportFixture.table(
                "", "kunskap om hur oro visar sig|demokrati||2018|verksamhetsuppföljning", "Öppet hus|Fritid||2018|VB", "|Fält|||"))
        let rows = ImportFixture.preview(reading).rows
        #expect(rows.count == 2 && reading.tables[1].isContinued)
        let first = try #require(rows.first?.activity)
        #expect(first.text?.text == "Låta alla som arbetar med unga få kunskap om hur oro visar sig")
        #expect(first.timeline?.text == "Under 2017 och 2018")
        #expect(first.responsible == ["kultur"] && first.followUp?.text == "Följs upp i ordinarie verksamhetsuppföljning")
        #expect(rows[1].activity.responsible == ["fritid", "falt"])
    }

    @Test func columnsMayStandInAnyOrder() {
        let columns = [("Aktivitet", "Öppet hus"), ("Ansvarig", "Fritid"), ("Samverkan", "Fält"), ("Tidplan", "2020"), ("Uppföljning", "VB")]
        var numbers = SeededNumbers(7)
        let first = ImportFixture.preview(ImportFixture.reading(rows(columns))).rows.map(\.activity)
        for _ in 0..<40 {
            let other = ImportFixture.reading(rows(columns.shuffled(using: &numbers)))
            #expect(ImportFixture.preview(other).rows.map(\.activity) == first)
        }
    }

    private func rows(_ columns: [(String, String)]) -> ImportSource.Table {
        ImportFixture.table("Samverkan", columns.map(\.0).joined(separator: "|"), columns.map(\.1).joined(separator: "|"))
    }
}
