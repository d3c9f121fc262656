import Testing

@testable import Domain

/// The reader's guide: every row once, with how it went and what is different now.
@Suite struct PlanComparisonGuideTests {
    private typealias Fixture = PlanRulesFixture

    private static let comparison: PlanComparison = {
        var old = ["a", "b", "c", "d"].map { Fixture.row(ActivityID($0), "Aktivitet \($0)") }
        old[0].status = .ongoing
        old[1].status = .done
        old[1].reports = [
            Fixture.report(.annualReport, 2025, .done, "Alla fem klara"), Fixture.report(.t1, 2025, .ongoing, "På väg"),
        ]
        let day = Fixture.day("2025-09-01")
        old[1].notes = [
            ActivityNote(day: day, text: Fixture.words("Först", .note)), ActivityNote(day: day, text: Fixture.words("Sist", .note)),
            ActivityNote(day: day - 1, text: Fixture.words("Dagen innan", .note)),
        ]
        old[2].status = .dropped
        var new = [Fixture.row("n", "Anhörigstöd för unga vuxna"), old[1], old[0]]
        (new[1].id, new[1].ancestor, new[2].id, new[2].ancestor) = ("b2", "b", "a2", "a")
        new[1].text = Fixture.words("Aktivitet b, nu för alla enheter")
        new[1].section = "forhindra"
        new[1].responsible = ["samordnare", "chef"]
        new[1].channels = [.annualReport, .t1]
        var plan = Fixture.plan("ny", predecessor: "gammal")
        plan.removals = [RemovedRow(activity: "c", reason: Fixture.words("Ingår i rutinen", .reason))]
        plan.goal = Fixture.words("En trygg och säker stad", .goal)
        plan.sections[1].name = Fixture.words("Motverka", .section)
        plan.sections.append(PlanSection(id: "kompetens", name: Fixture.words("Kompetens", .section)))
        var before = Fixture.plan("gammal", year: 2025)
        before.sections.append(PlanSection(id: "samverkan", name: Fixture.words("Samverkan", .section)))
        return PlanComparison(before, old, plan, new)
    }()
    private let guide = ReadersGuide(comparison)

    @Test func everyRowStandsInItOnce() {
        #expect(guide.entries.map(\.activity) == ["n", "b2", "a2", "c", "d"])
        #expect(guide.entries.map(\.kind) == [.new, .changed, .kept, .removed, .removed])
        for kind in PlanComparison.Kind.allCases {
            #expect(guide.count(kind) == Self.comparison.count(kind) && guide.entries(kind).count == guide.count(kind))
        }
        #expect(guide.oldYear == 2025 && guide.newYear == 2026)
    }

    @Test func howItWentIsSaidOfEveryRowButTheNewOnes() throws {
        #expect(guide.entries.map { $0.happened?.status } == [nil, .done, .ongoing, .dropped, .notStarted])
        let happened = try #require(guide.entries[1].happened)
        #expect(happened.reports.map { $0.comment?.text } == ["På väg", "Alla fem klara"])
        #expect(happened.lastNote?.text.text == "Sist")
    }

    @Test func aChangedRowSaysWhatWasAndWhatIs() {
        let entry = guide.entries[1]
        #expect(entry.section == "Motverka" && entry.oldText == "Aktivitet b")
        #expect(entry.changes == [
            FieldChange(field: .section, old: .words("Förebyggande"), new: .words("Motverka")),
            FieldChange(field: .activity, old: .words("Aktivitet b"), new: .words("Aktivitet b, nu för alla enheter")),
            FieldChange(field: .responsible, old: .roles(["chef"]), new: .roles(["samordnare", "chef"])),
            FieldChange(
                field: .channels, old: .codes(field: "follow_up_channel", ["vb"]),
                new: .codes(field: "follow_up_channel", ["t1", "vb"])),
        ])
        #expect(guide.entries.allSatisfy { $0.kind == .changed || $0.changes.isEmpty })
    }

    @Test func aRemovedRowSaysWhyOrIsCountedAsUnexplained() {
        #expect(guide.entries.map(\.reason) == [nil, nil, nil, "Ingår i rutinen", nil])
        #expect(guide.unexplained == 1)
        #expect(guide.entries[3].text == "Aktivitet c" && guide.entries[3].section == "Förebyggande")
    }

    @Test func goalAndSectionsAreSaidWhenTheyDiffer() {
        #expect(guide.goal == .init(old: nil, new: "En trygg och säker stad"))
        #expect(guide.sections == [
            .init(old: "Förhindrande", new: "Motverka"), .init(old: nil, new: "Kompetens"), .init(old: "Samverkan", new: nil),
        ])
        let same = ReadersGuide(PlanComparison(Fixture.plan(), [], Fixture.plan(), []))
        #expect(same.goal == nil && same.sections == [] && same.entries == [])
    }
}
