import Testing

@testable import Domain

/// Which rows belong together, and what is said of them.
@Suite struct PlanComparisonTests {
    private typealias Fixture = PlanRulesFixture

    private func comparison(_ old: [Activity], _ new: [Activity], from predecessor: PlanID? = nil) -> PlanComparison {
        PlanComparison(Fixture.plan("gammal", year: 2025), old, Fixture.plan("ny", predecessor: predecessor), new)
    }

    private func rows(_ texts: [String], _ prefix: String) -> [Activity] {
        texts.enumerated().map { Fixture.row(ActivityID("\(prefix)\($0.offset)"), $0.element) }
    }

    @Test func theLinkComesBeforeTheText() {
        let old = rows(["Anhörigstöd", "Öppen fritid"], "o")
        var new = rows(["Öppen fritid", "Anhörigstöd"], "n")
        (new[0].ancestor, new[1].ancestor) = ("o0", "o1")
        let found = comparison(old, new, from: "gammal")
        #expect(found.rows.map { $0.old?.id } == ["o0", "o1"] && found.count(.changed) == 2)
        // The older plan against the newer one follows the same links.
        let back = PlanComparison(found.new, new, found.old, old)
        #expect(back.rows.map { $0.old?.id } == ["n0", "n1"])
    }

    @Test func importedPlansAreMatchedByTheirTexts() {
        let old = rows(["Våldsförebyggande i förskolan", "Nätverket", "作"], "o")
        let new = rows(["作", "VÅLDSFÖREBYGGANDE I FO\u{308}RSKOLAN"], "n")
        let found = comparison(old, new)
        #expect(found.rows.map(\.kind) == [.kept, .changed, .removed])
        #expect(found.rows.map { $0.old?.id } == ["o2", "o0", "o1"] && found.rows[1].fields == [.activity])
    }

    @Test func equalTextsStayInTheirSections() {
        var old = rows(["Utbildning", "Utbildning"], "o")
        var new = rows(["Utbildning", "Utbildning"], "n")
        (old[1].section, new[0].section) = ("forhindra", "forhindra")
        let found = comparison(old, new)
        #expect(found.rows.map { $0.old?.id } == ["o1", "o0"] && found.count(.kept) == 2)
    }

    @Test func sectionsOfOtherPlansAreKnownByTheirNames() {
        var plan = Fixture.plan("ny")
        plan.sections = [
            PlanSection(id: "s1", name: Fixture.words("FÖREBYGGANDE", .section)),
            PlanSection(id: "s2", name: Fixture.words("Kompetens", .section)),
        ]
        let old = rows(["Anhörigstöd", "Lokala BRÅ"], "o")
        var new = rows(["Anhörigstöd", "Lokala BRÅ"], "n")
        (new[0].section, new[1].section) = ("s1", "s2")
        let found = PlanComparison(Fixture.plan("gammal"), old, plan, new)
        #expect(found.rows.map(\.fields) == [[], [.section]])
    }

    @Test func rowsThatShareMostOfTheirWordsAreOneRowChanged() {
        let old = rows(["Vbe-frågor tas upp vid varje möte i lokala BRÅ", "Feriejobb för unga"], "o")
        let new = rows(["Stöd till avhoppare", "VBE-frågor ska tas upp på varje möte i lokala Brå"], "n")
        #expect(comparison(old, new).rows.map(\.kind) == [.new, .changed, .removed])
        // In a revision a row without a link was written there.
        #expect(comparison(old, new, from: "gammal").rows.map(\.kind) == [.new, .new, .removed, .removed])
    }

    @Test func whatWasLeftOutWithAReasonStaysRemoved() {
        let old = rows(["Anhörigstöd", "Nätverket"], "o")
        var plan = Fixture.plan("ny", predecessor: "gammal")
        let reason = Fixture.words("Avslutad", .reason)
        plan.removals = [RemovedRow(activity: "o0", reason: reason)]
        let found = PlanComparison(Fixture.plan("gammal"), old, plan, rows(["Anhörigstöd"], "n"))
        #expect(found.rows.map(\.kind) == [.new, .removed, .removed])
        #expect(found.rows.map(\.reason) == [nil, reason, nil])
    }

    @Test func openFieldsAreNoChange() {
        let old = rows(["Anhörigstöd"], "o")
        var new = rows(["Anhörigstöd"], "n")
        new[0].status = .done
        new[0].reports = [Fixture.report(.t1, 2026)]
        new[0].position = 9
        #expect(comparison(old, new).rows.map(\.kind) == [.kept])
    }

    @Test(arguments: 0..<200) func everyRowStandsOnceAndInOrder(seed: UInt64) {
        var dice = PlanDice(seed: seed)
        let (old, new) = (Self.random(&dice, "o", linking: []), Self.random(&dice, "n", linking: ["o0", "o1", "o2", "x"]))
        let found = comparison(old, new, from: dice.one([nil, "gammal"]))
        #expect(found.count(.new) + found.count(.kept) + found.count(.changed) == new.count)
        #expect(found.count(.removed) + found.count(.kept) + found.count(.changed) == old.count)
        #expect(found.rows.compactMap { $0.new?.id } == new.map(\.id))
        #expect(found.rows.suffix(found.count(.removed)).compactMap { $0.old?.id }
            == old.map(\.id).filter { id in found.rows.contains { $0.kind == .removed && $0.old?.id == id } })
        #expect(Set(found.rows.compactMap { $0.old?.id }).count == old.count)
        #expect(found.rows.allSatisfy { ($0.kind == .changed) == !$0.fields.isEmpty && $0.fields.allSatisfy(\.isStructure) })
        #expect(comparison(old, new, from: found.new.predecessor) == found)
        // The other way round the same rows are kept, and what is new is removed.
        let back = PlanComparison(found.new, new, found.old, old)
        #expect(back.count(.new) == found.count(.removed) && back.count(.removed) == found.count(.new))
    }

    @Test(arguments: 0..<50) func aPlanComparedWithItselfIsKeptWhole(seed: UInt64) {
        var dice = PlanDice(seed: seed)
        let rows = Self.random(&dice, "o", linking: ["o1", "o0"])
        let plan = Fixture.plan()
        let found = PlanComparison(plan, rows, plan, rows)
        #expect(found.count(.kept) == rows.count && found.rows.count == rows.count)
        #expect(found.rows.allSatisfy { $0.old == $0.new })

        let bundle = PlanRevision.revised(plan, rows, year: 2027, using: &dice)
        let revision = PlanComparison(plan, rows, bundle.plan, bundle.activities)
        #expect(revision.count(.kept) == rows.count && revision.rows.count == rows.count)
        #expect(revision.rows.allSatisfy { $0.new?.ancestor == $0.old?.id })
    }

    private static func random(_ dice: inout PlanDice, _ prefix: String, linking ancestors: [ActivityID]) -> [Activity] {
        let words = ["anhörigstöd", "utbildning", "öppen", "fritid", "förskola", "nätverk", "möte", "varje"]
        return (0..<Int.random(in: 0...10, using: &dice)).map { number in
            let text = dice.some(words).joined(separator: " ")
            var row = Fixture.row(ActivityID("\(prefix)\(number)"), text, at: number)
            if text.isEmpty { row.text = nil }
            row.section = dice.one(["forebygga", "forhindra"])
            row.channels = dice.one([[.t1], [.annualReport]])
            row.ancestor = ancestors.isEmpty || Bool.random(using: &dice) ? nil : dice.one(ancestors)
            return row
        }
    }
}
