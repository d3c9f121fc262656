import Testing

@testable import Domain

/// The same file again, a changed file, and files that say less than the plan.
@Suite struct ImportAgainTests {
    private let head = "Aktivitet|Ansvarig|Tidplan|Uppföljning"

    private func reading(_ rows: String...) -> ImportReading {
        ImportFixture.reading(
            ImportSource.Table(
                title: "Förebyggande arbete",
                rows: ([head] + rows).enumerated().map { place, row in
                    ImportSource.Row(line: place + 1, cells: row.split(separator: "|", omittingEmptySubsequences: false).map { String($0) })
                }))
    }

    private var existing: [Activity] {
        ImportFixture.saved(
            ImportFixture.preview(
                reading(
                    "Öppet hus på lovet för unga|Fritid|2026|VB", "Kurs för ledare i föreningar|Fält|Löpande|T1",
                    "Samtal med Kalle Karlsson|Okänd chef|2019-31-12|Protokoll")))
    }

    @Test func theSameFileAgainChangesNothing() {
        let plan = existing
        let again = ImportFixture.preview(
            reading(
                "Öppet hus på lovet för unga|Fritid|2026|VB", "Kurs för ledare i föreningar|Fält|Löpande|T1",
                "Samtal med Kalle Karlsson|Okänd chef|2019-31-12|Protokoll"), existing: plan, seed: 2)
        #expect(again.rows.map(\.kind) == [.unchanged, .unchanged, .unchanged] && again.absent == 0 && again.toSave.isEmpty)
    }

    @Test func onlyWhatChangedIsSavedAndRowsAreKnownByLikeness() throws {
        let plan = existing
        let again = ImportFixture.preview(
            reading(
                "Öppet hus på varje lov för unga|Fritid|2026|VB", "Läxhjälp|Fält|2026|VB", "Kurs för ledare i föreningar|Fält|Löpande|T1 och T2"),
            existing: plan, seed: 2)
        #expect(again.rows.map(\.kind) == [.changed, .new, .changed] && again.absent == 1)
        #expect(again.rows[0].fields == [.activity] && again.rows[0].activity.id == plan[0].id)
        #expect(again.rows[2].fields == [.followUp, .channels] && again.rows[2].activity.channels == [.t1, .t2])
        #expect(ImportFixture.saved(again, plan).map { $0.text?.text ?? "" }
            == ["Öppet hus på varje lov för unga", "Läxhjälp", "Kurs för ledare i föreningar", ""])
    }

    @Test func emptyCellsOfOtherPeopleWipeNothing() {
        let plan = existing
        let again = ImportFixture.preview(reading("Öppet hus på lovet för unga|||"), existing: plan)
        #expect(again.rows.map(\.kind) == [.unchanged])
    }

    @Test func anExportWithItsIdEmptiesWhatIsEmptyInIt() throws {
        let plan = existing
        let row = "\(plan[0].id.text)|Nytt namn||"
        let again = ImportFixture.preview(
            ImportFixture.reading(ImportFixture.table("", "Id|Aktivitet|Ansvarig|Tidplan", row, "unknown99|Öppet hus på lovet för unga||")), existing: plan)
        #expect(again.rows.map(\.kind) == [.changed, .new])
        let changed = try #require(again.rows.first)
        #expect(changed.fields == [.activity, .responsible, .lead, .timeline] && changed.activity.responsible.isEmpty)
        #expect(changed.activity.followUp?.text == "VB" && again.rows[1].activity.id != "unknown99")
    }

    @Test func whatWasRewrittenByHandStaysWhenTheOldFileComesAgain() throws {
        var plan = existing
        plan[2].text = ScreenedText(stored: "Samtal med en grupp", kind: .activity)
        plan[2].responsible = ["soc"]
        plan[2].toRewrite = []
        let again = ImportFixture.preview(reading("Samtal med en grupp|Okänd chef|2019-31-12|Ring 070-123 45 67"), existing: plan)
        #expect(again.rows.map(\.kind) == [.unchanged])
        #expect(again.remarks.map(\.kind) == [.unknownRole, .mayIdentify])
    }

    @Test func aTextThatSomebodyLetThroughIsNotRefusedWhenItComesBack() {
        var plan = existing
        plan[0].text = ScreenedText(stored: "Möte med Nattkaffet i Solen", kind: .activity)
        let again = ImportFixture.preview(reading("Möte med Nattkaffet i Solen|Fritid|2026|VB"), existing: plan)
        #expect(again.rows.map(\.kind) == [.unchanged] && again.remarks.isEmpty)
    }

    @Test func equalTextsInTwoSectionsAreToldApart() {
        let source = [
            ImportFixture.table("Förebyggande arbete", head, "Kurs|Fritid|2026|VB", "Kurs|Fält|2026|VB"),
            ImportFixture.table("Förhindrande arbete", head, "Kurs|Fritid|2026|T1"),
        ]
        let plan = ImportFixture.saved(ImportFixture.preview(ImportFixture.reading(source[0], source[1])))
        let again = ImportFixture.preview(ImportFixture.reading(source[1], source[0]), existing: plan)
        #expect(again.count(.unchanged) == 3 && Set(again.rows.map(\.activity.id)).count == 3)
    }

    @Test func newRowsStandWhereTheFileHasThem() {
        let plan = ImportFixture.saved(ImportFixture.preview(reading("A1|Fritid||", "B1|Fritid||", "C1|Fritid||")))
        let again = ImportFixture.preview(
            reading("N1|Fritid||", "N2|Fritid||", "A1|Fritid||", "N3|Fritid||", "N4|Fritid||", "B1|Fritid||", "C1|Fritid||", "N5|Fritid||"),
            existing: plan, seed: 5)
        #expect(ImportFixture.saved(again, plan).map { $0.text?.text ?? "" } == ["N1", "N2", "A1", "N3", "N4", "B1", "C1", "N5"])
        #expect(again.count(.unchanged) == 3)
    }
}
