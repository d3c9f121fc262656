import Testing

@testable import Domain

/// What the linter says over a whole plan: order, coverage, silence, bounds.
@Suite struct PlanLintWholeTests {
    private typealias Fixture = PlanRulesFixture
    private static let facts = PlanLint.Facts(day: Fixture.day("2026-03-01"))

    private func review(_ rows: [Activity], plan: Plan = Fixture.plan(), facts: PlanLint.Facts = facts) -> PlanReview {
        var lint = PlanLint(plan, register: RoleRegister([]), facts: facts)
        for row in rows { lint.read(row) }
        return lint.finished()
    }

    @Test func pointsWithoutActivityComeLastAndConcernThePlan() {
        var dropped = Fixture.row("b")
        dropped.points = [.affected]
        dropped.status = .dropped
        var odd = Fixture.row("c")
        odd.timeline = nil
        let found = review([Fixture.row("a"), dropped, odd]).remarks
        #expect(found.map(\.activity) == ["c", nil, nil, nil, nil])
        #expect(found.dropFirst().map(\.arguments) == [["p2"], ["p3"], ["p4"], ["p5"]])
        #expect(found.dropFirst().allSatisfy { $0.rule == .pointWithoutActivity && $0.field == .points })
    }

    @Test func theSameTextIsRemarkedAtTheLaterRow() {
        let rows = [
            Fixture.row("a", "Våldsförebyggande i förskolan"), Fixture.row("b", "Öppen fritid"),
            Fixture.row("c", "VÅLDSFÖREBYGGANDE  I FO\u{308}RSKOLAN."), Fixture.row("d", "Våldsförebyggande i skolan"),
            Fixture.row("e", "våldsförebyggande i förskolan"),
        ]
        let found = review(rows).remarks.filter { $0.rule == .duplicate }
        #expect(found.map(\.activity) == ["c", "e"])
        #expect(found.allSatisfy { $0.arguments == ["Våldsförebyggande i förskolan"] && $0.field == .activity })
    }

    @Test func whatIsDroppedOrSaysNothingIsNoDuplicate() {
        var dropped = Fixture.row("b", "Lika")
        dropped.status = .dropped
        let rows = [dropped, Fixture.row("c", "Lika"), Fixture.row("d", "…"), Fixture.row("e", "–")]
        #expect(!review(rows).remarks.contains { $0.rule == .duplicate })
    }

    @Test func aRoleIsRemarkedWhereItsSecondSpellingIsMet() {
        let register = Fixture.register([("a", "preventionssamordnare"), ("b", "preventionsamordnare"), ("c", "rektor")])
        var repeated = RepeatedRows()
        repeated.close = ["a": ["b"], "b": ["a"]]
        var rows = (1...4).map { Fixture.row(ActivityID("r\($0)")) }
        rows[0].responsible = ["b", "c"]
        rows[1].responsible = ["b"]
        rows[2].collaborators = ["a", "c"]
        rows[3].responsible = ["a", "b"]
        let found = rows.flatMap { repeated.remarks(on: $0, register: register) }
        #expect(found == [
            PlanRemark(
                .roleSpelledTwice, activity: "r3", field: .collaboration,
                arguments: ["preventionsamordnare", "preventionssamordnare"])
        ])
    }

    @Test func coverageCountsEachRowInEachOfItsCells() {
        var first = Fixture.row("a")
        first.points = [.recruitment, .police]
        first.perspectives = [.preventive, .aftercare]
        var second = Fixture.row("b")
        second.points = [.police]
        var dropped = first
        dropped.id = "c"
        dropped.status = .dropped
        let coverage = review([first, second, dropped]).coverage
        #expect(coverage.points == [.recruitment: 1, .police: 2])
        #expect(coverage[.police, .aftercare] == 1)
        #expect(coverage[.police, .promotive] == 0)
        #expect(coverage[.affected, .preventive] == 0)
    }

    @Test func aSilencedRuleKeepsItsRemarkWithTheReason() {
        var rows = [Fixture.row("a"), Fixture.row("b")]
        for place in rows.indices { (rows[place].responsible, rows[place].timeline) = ([], nil) }
        var plan = Fixture.plan()
        let (own, whole) = (Fixture.words("Ansvaret utreds", .reason), Fixture.words("Gäller hela året", .reason))
        plan.silenced = [
            SilencedRule(rule: .noOwner, activity: "a", reason: own), SilencedRule(rule: .noTime, activity: nil, reason: whole),
            SilencedRule(rule: .noTime, activity: "b", reason: own),
            SilencedRule(rule: .pointWithoutActivity, activity: nil, reason: whole),
        ]
        let review = review(rows, plan: plan)
        let silenced = review.remarks.filter { $0.activity != nil }.map(\.silencedBecause)
        #expect(silenced == [own, whole, nil, own])
        #expect(review.open.map(\.rule) == [.noOwner] && review.open.map(\.activity) == ["b"])
    }

    @Test func noMoreThanAThousandAreKeptAndThoseOnTheWholePlanHaveRoom() {
        let rows = (0..<700).map { number in
            Activity(id: ActivityID("r\(number)"), plan: "plan", section: "forebygga", position: number, text: Fixture.words("Rad \(number)"))
        }
        let review = review(rows)
        #expect(review.remarks.count == PlanLint.limit)
        #expect(review.leftOut == 700 * 3 + 5 - PlanLint.limit)
        #expect(review.remarks.suffix(5).allSatisfy { $0.rule == .pointWithoutActivity })
        #expect(review.remarks.prefix(3).map(\.rule) == [.noOwner, .noFollowUp, .noTime])
    }

    @Test(arguments: 0..<100) func remarksStandInTheOrderOfThePlanAndOfTheRules(seed: UInt64) {
        var dice = PlanDice(seed: seed)
        let texts = ["Öppen fritid", "öppen  fritid", "SIG för vuxna", "Anhörigstöd", "Lokala BRÅ"]
        let rows = (0..<20).map { number in
            var row = Fixture.row(ActivityID("r\(number)"), dice.one(texts))
            row.responsible = dice.some(["chef", "samordnare"] as [RoleID])
            row.channels = Set(dice.some([FollowUpChannel.t1, .minutes, .own]))
            row.timeline = dice.one([nil, Fixture.words("Löpande", .timeline)])
            row.status = dice.one(ActivityStatus.allCases)
            row.toRewrite = Set(dice.some([PlanField.timeline]))
            return row
        }
        let facts = PlanLint.Facts(day: Fixture.day("2026-03-01"), hasPicture: Bool.random(using: &dice), meetings: .none)
        let found = review(rows, facts: facts)
        let order = found.remarks.map { remark in
            (rows.firstIndex { $0.id == remark.activity } ?? rows.count) * 100 + (PlanRule.allCases.firstIndex(of: remark.rule) ?? 0)
        }
        #expect(order == order.sorted() && found.leftOut == 0)
        #expect(review(rows, facts: facts) == found)

        // A row's own remarks are the same whatever stands around it, but for those that compare rows.
        for row in rows {
            let alone = review([row], facts: facts).remarks.filter { $0.activity != nil }
            #expect(found.remarks.filter { $0.activity == row.id && $0.rule != .duplicate } == alone)
        }
    }
}
