import Testing

@testable import Domain

@Suite struct ImportPreviewTests {
    private let head = "Aktivitet|Ansvarig|Tidplan|Uppföljning"
    private let section = "Förebyggande arbete"

    private func first(_ row: String, _ confirmed: Set<String> = []) throws -> Activity {
        try #require(ImportFixture.preview(ImportFixture.reading(ImportFixture.table(section, head, row)), confirmed: confirmed).rows.first?.activity)
    }

    @Test func aRowBecomesAnActivity() throws {
        let activity = try first("Öppet hus på lovet|Stadsdelsdirektör och preventions-samordnare|Hösten 2026|Följs upp i T1, T2 och VB")
        #expect(activity.text?.text == "Öppet hus på lovet" && activity.text?.kind == .activity)
        #expect(activity.responsible == ["dir", "prev"] && activity.lead == nil)
        #expect(activity.timeline?.text == "Hösten 2026" && activity.channels == [.t1, .t2, .annualReport])
        #expect(activity.section == "fb" && activity.plan == "plan" && activity.status == .notStarted && activity.toRewrite.isEmpty)
    }

    @Test(arguments: [
        ("I ordinarie verksamhetsuppföljning", []), ("Verksamhetsberättelsen 2026", [.annualReport]), ("VB", [.annualReport]),
        ("Tertialrapport 1 2027", [.t1NextYear]), ("Tertialrapport 1 2026", [.t1]), ("Tertialrapport 1 och 2", [.t1, .t2]),
        ("Protokoll skrivs vid varje möte", [.minutes]), ("Minnesanteckningar förs", [.minutes]),
        ("genom utbildningsportalen och i VB", [.portal, .annualReport]), ("Bedöms vid bidragsgivningen", [.grant]),
        ("samt vid uppföljning av bidrag", [.grant]), ("görs året efter utbetalning", [.yearAfter]), ("Följs upp av enhetschef", [.own]),
        ("T1 2027", [.t1NextYear]), ("t2", [.t2]), ("Uppgift 1", []),
    ] as [(String, Set<FollowUpChannel>)]) func followUpWordsNameTheirChannels(words: String, channels: Set<FollowUpChannel>) {
        #expect(ImportChannels.channels(in: words, planYear: 2026) == channels)
    }

    @Test func whatMayPointOutAPersonNeverEnters() throws {
        for cell in ["Prata med Anna Lindqvist om läget", "Ring 070-123 45 67", "Följ upp 19900101-2385", "Mejla nils@exempel.se", "Stöd till K. Berg"] {
            let preview = ImportFixture.preview(
                ImportFixture.reading(ImportFixture.table(section, head, "\(cell)|Fritid|2026|VB", "Öppet hus|Fritid|2026|\(cell)")))
            #expect(preview.rows.map(\.activity.toRewrite) == [[.activity], [.followUp]])
            #expect(preview.rows[0].activity.text == nil && preview.rows[1].activity.followUp == nil)
            #expect(preview.remarks.map(\.kind) == [.mayIdentify, .mayIdentify])
            #expect(preview.remarks.allSatisfy { $0.text.isEmpty } && preview.remarks.map(\.line) == [2, 3])
            #expect(preview.remarks.map(\.column) == [1, 4] && preview.rows[0].activity.responsible == ["fritid"])
        }
    }

    @Test func wordsOfTheFieldAreNoNames() throws {
        for cell in ["Föräldrastöd med ABC, Komet och Föräldraskap i Sverige", "Kurs för Avdelningschef Kultur", "Arbete enligt MVP för barn 0-6 år"] {
            #expect(try first("\(cell)|Fritid|2026|VB").text?.text == cell)
        }
    }

    @Test func unknownRolesAreAskedAboutAndConfirmedOnesAreMade() throws {
        let reading = ImportFixture.reading(
            ImportFixture.table(section, head, "Kurs|Fritid och Enhetschef lokaler|2026|VB", "Möte|enhetschef Lokaler|2026|VB"))
        let asked = ImportFixture.preview(reading)
        #expect(asked.unknownRoles == ["Enhetschef lokaler"] && asked.roles.isEmpty)
        #expect(asked.rows.map(\.activity.responsible) == [["fritid"], []])
        #expect(asked.rows.allSatisfy { $0.activity.toRewrite == [.responsible] })
        let preview = ImportFixture.preview(reading, confirmed: ["Enhetschef lokaler"])
        let role = try #require(preview.roles.first)
        #expect(preview.roles.count == 1 && role.name.text == "Enhetschef lokaler" && preview.unknownRoles.isEmpty)
        #expect(preview.rows.map(\.activity.responsible) == [["fritid", role.id], [role.id]])
        #expect(preview.rows.allSatisfy { $0.activity.toRewrite.isEmpty })
    }

    @Test func aRoleWithANumberIsNoRoleEvenWhenConfirmed() throws {
        let preview = ImportFixture.preview(
            ImportFixture.reading(ImportFixture.table(section, head, "Kurs|Rektor 070-123 45 67|2026|VB")), confirmed: ["Rektor 070-123 45 67"])
        #expect(preview.unknownRoles.isEmpty && preview.roles.isEmpty)
        #expect(preview.rows[0].activity.toRewrite == [.responsible] && preview.remarks.map(\.kind) == [.mayIdentify])
    }

    @Test func longCellsAndImpossibleCodesAreListed() throws {
        let long = String(repeating: "kurs ", count: 500)
        let preview = ImportFixture.preview(
            ImportFixture.reading(ImportFixture.table(section, "Aktivitet|Ansvarig|Status", "\(long)|Fritid|nästan", "Möte|Fritid|Genomförd")))
        #expect(preview.remarks.map(\.kind) == [.longCell, .unknownWord] && preview.rows[0].activity.toRewrite == [.activity])
        #expect(preview.rows.map(\.activity.status) == [.notStarted, .done])
    }

    @Test func sectionsOfThePlanAreFoundAndNewOnesCreatedInOrder() {
        let preview = ImportFixture.preview(
            ImportFixture.reading(
                ImportFixture.table("Förhinderande aktiviteter:", head, "Stöd|Fritid|2026|VB"),
                ImportFixture.table("Aktiviteter föreningsbidrag och lokaler", head, "Riktlinjer|Fritid|2026|VB"),
                ImportFixture.table("3. Kompetenshöjande", head, "Kurs|Fritid|2026|VB")))
        #expect(preview.plan.sections.map(\.name.text)
            == ["Förebyggande arbete", "Förhindrande arbete", "Aktiviteter föreningsbidrag och lokaler", "Kompetenshöjande"])
        #expect(preview.rows.map(\.activity.section) == [preview.plan.sections[1], preview.plan.sections[2], preview.plan.sections[3]].map(\.id))
    }

    @Test func aSectionColumnIsCarriedDownItsMergedCells() {
        let preview = ImportFixture.preview(
            ImportFixture.reading(
                ImportFixture.table("", "Avsnitt|Aktivitet|Ansvarig", "Förhindrande arbete|Stöd|Fritid", "|Samtal|Fritid", "Egen väg|Kurs|Fält")))
        #expect(preview.rows.map { preview.plan.section($0.activity.section)?.name.text } == ["Förhindrande arbete", "Förhindrande arbete", "Egen väg"])
    }

    @Test func foreignWordsUnderAnOccasionAreItsComment() throws {
        let reading = ImportFixture.reading(ImportFixture.table("", "Aktivitet|T1|VB|Anteckningar", "Kurs|tre av fem klara|Genomförd|ny lokal"))
        let activity = try #require(ImportFixture.preview(reading).rows.first?.activity)
        #expect(activity.report(on: Occasion(.t1, 2026))?.comment?.text == "tre av fem klara")
        #expect(activity.report(on: Occasion(.annualReport, 2026))?.status == .done)
        #expect(activity.notes.map(\.text.text) == ["ny lokal"])
    }
}
