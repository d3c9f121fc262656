import Content
import Domain
import Testing

/// The examples and the template as they are shipped, against what is known of the three plans.
struct PlanShippedTests {
    private let library: PlanLibrary

    init() throws { library = try ShippedPlans.result.get() }

    private func draft(_ id: String) throws -> PlanDraft { try #require(library.draft(id)) }

    @Test func theDraftsStandInTheOrderInWhichTheyAreOffered() {
        #expect(library.drafts.map(\.id) == ["template", "2018", "2019", "2020"])
        #expect(library.drafts.map(\.year) == [nil, 2018, 2019, 2020])
        #expect(Set(library.drafts.map(\.name)).count == library.drafts.count)
    }

    @Test(arguments: [
        ("2018", ["forebyggande": 8, "forhindrande": 2, "samverkan": 3]),
        ("2019", ["forebyggande": 12, "forhindrande": 4, "bidrag-lokaler": 1, "kompetens": 3]),
        ("2020", ["forebyggande": 8, "forhindrande": 3, "bidrag-lokaler": 3, "kompetens": 4]),
        ("template", ["forebyggande": 4, "forhindrande": 4, "bidrag-lokaler": 2, "kompetens": 4, "samverkan": 4]),
    ])
    func rowsStandInTheirSections(id: String, counts: [String: Int]) throws {
        let draft = try draft(id)
        let found = Dictionary(grouping: draft.rows, by: \.section.text).mapValues(\.count)
        #expect(found == counts)
        #expect(Set(draft.sections.map(\.id.text)) == Set(counts.keys))
        // The rows of a section stand together, in the order of the sections.
        let order = draft.rows.compactMap { row in draft.sections.firstIndex { $0.id == row.section } }
        #expect(order == order.sorted())
    }

    @Test(arguments: [
        (Perspective.promotive, [2, 9, 4]), (.preventive, [9, 7, 11]), (.relativesSupport, [1, 1, 1]),
        (.aftercare, [1, 3, 2]),
    ])
    func perspectivesAreSharedOutAsInTheSources(perspective: Perspective, counts: [Int]) throws {
        let found = try examples().map { $0.rows.count { $0.perspectives == [perspective] } }
        #expect(found == counts)
    }

    @Test(arguments: [
        (StrategyPoint.recruitment, [6, 12, 8]), (.knowledge, [6, 3, 6]), (.police, [2, 3, 4]), (.leaving, [1, 3, 2]),
        (.affected, [0, 0, 0]),
    ])
    func pointsAreSharedOutAsInTheSources(point: StrategyPoint, counts: [Int]) throws {
        let found = try examples().map { $0.rows.count { $0.points.contains(point) } }
        #expect(found == counts)
    }

    /// The numbers of the rows, by family. Two rows on new rules for grants concern premises too; they stand under grants.
    @Test(arguments: [
        ("parenting_support", [], [1, 2, 5], [1, 2]), ("violence_prevention_school_preschool", [5, 6], [11], [3, 4]),
        ("inclusion_leisure_jobs", [], [3, 6, 7, 8, 9], []), ("bra_standing_item", [11], [10], [6]),
        ("sspf_standing_item", [12], [4], [7]), ("internal_group_and_guidance", [7, 8], [], [5, 16]),
        ("city_network", [], [], [8]), ("civil_society", [13], [], []), ("labour_market", [], [12], [18]),
        ("sig_exit", [9], [13, 15], [9]), ("relatives_support", [10], [14], [10]), ("vbe_team", [], [16], [11]),
        ("grants", [2], [17], [13, 14]), ("premises", [3], [], [12]), ("basic_training", [4], [18, 19, 20], [15]),
        ("apt_discussion", [], [], [17]), ("honour_violence_training", [1], [], []), ("support_to_affected", [], [], []),
    ] as [(FamilyID, [Int], [Int], [Int])])
    func familiesComeBackWhereTheTableSaysSo(family: FamilyID, first: [Int], second: [Int], third: [Int]) throws {
        let found = try examples().map { draft in draft.rows.indices.filter { draft.rows[$0].family == family }.map { $0 + 1 } }
        #expect(found == [first, second, third])
        #expect(library.family(family) != nil)
    }

    @Test func theTemplateHasEveryFamilyOnceAndEveryPoint() throws {
        let template = try draft("template")
        #expect(Set(template.rows.compactMap(\.family)) == Set(library.families.map(\.id)))
        #expect(template.rows.count == library.families.count)
        #expect(Set(template.rows.flatMap(\.points)) == Set(StrategyPoint.allCases))
        #expect(Set(template.rows.flatMap(\.perspectives)) == Set(Perspective.allCases))
    }

    @Test func everyRowOfTheTemplateHasAllThatTheReviewAsksFor() throws {
        for row in try draft("template").rows {
            #expect(row.responsible.count == 1 && !row.collaborators.isEmpty, "\(row.text)")
            #expect(!Set(row.responsible).isSuperset(of: row.collaborators), "\(row.text)")
            #expect(row.timeline.contains("{year}"), "\(row.text)")
            #expect(!row.followUp.isEmpty, "\(row.text)")
            #expect(row.channels.contains { Wheel.standard.due($0.occasion(planYear: 2026)) != nil }, "\(row.text)")
            #expect(!row.points.isEmpty && !row.perspectives.isEmpty, "\(row.text)")
        }
    }

    /// What is missing, impossible and countable in the sources is so here.
    @Test func theExamplesKeepWhatIsWrongInTheirSources() throws {
        let (_, second, third) = try (draft("2018"), draft("2019"), draft("2020"))
        #expect(second.rows[8].timeline == "2019-31-12")
        #expect(second.rows[16].timeline == "20190901")
        #expect(second.rows[0..<16].allSatisfy { $0.channels.isEmpty && !$0.followUp.isEmpty })
        #expect(second.rows[19].channels == [.t1NextYear])
        #expect(third.rows.indices.filter { third.rows[$0].followUp.isEmpty } == [7])
        #expect(third.rows[8].channels == [.t1, .t2, .annualReport])
        #expect(second.rows[5].target?.goal == 400)
        #expect(third.rows[16].target?.isReached == false)
        #expect(try examples().flatMap(\.rows).count { $0.target != nil } == 2)
        #expect(try examples().flatMap(\.rows).allSatisfy { !$0.responsible.isEmpty && !$0.timeline.isEmpty })
    }

    @Test func everyPlanHasAStyleThatShowsItsRows() throws {
        for draft in library.drafts {
            let style = try #require(library.styles.first { $0.id == draft.style })
            #expect([.activity, .responsible, .timeline, .followUp].allSatisfy { style.columns.map(\.field).contains($0) })
        }
        #expect(library.style("unknown")?.id == "samordna")
        let insats = try #require(library.style("2018")?.columns.first)
        #expect(insats.title(in: "forebyggande") == "Förebyggande insats")
        #expect(insats.title(in: "samverkan") == "Samverkan")
        #expect(insats.title(in: "en-annan") == "Insats")
    }

    private func examples() throws -> [PlanDraft] { try ["2018", "2019", "2020"].map(draft) }
}

/// Read once for all tests.
enum ShippedPlans {
    static let result = Result { () throws(ContentFailure) in try PlanLibraryDecoder.shipped() }
}
