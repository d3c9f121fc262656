import Testing

@testable import Domain

/// The counts over a plan's rows, against counting each of them by itself.
@Suite struct PlanRulesTallyTests {
    private typealias Fixture = PlanRulesFixture

    @Test func whatWasReportedStaysCountedWhenTheRowIsDropped() {
        var first = Fixture.row("a")
        first.channels = [.t1]
        var second = Fixture.row("b")
        second.channels = [.t1]
        second.report(Fixture.report(.t1, 2026))
        func t1() -> PlanSummary.OccasionCount? {
            PlanSummary(Fixture.plan(), [first, second], wheel: .standard, on: Fixture.day("2026-03-01")).occasions.first
        }
        #expect(t1()?.expected == 2 && t1()?.reported == 1 && t1()?.firstHole == "a" && t1()?.percent == 50)
        second.status = .dropped
        #expect(t1()?.expected == 2 && t1()?.reported == 1)
        first.status = .dropped
        #expect(t1()?.expected == 1 && t1()?.reported == 1 && t1()?.firstHole == nil && t1()?.percent == 100)
    }

    @Test func anEmptyPlanHasNothingToCount() {
        #expect(PlanSummary(Fixture.plan(), [], wheel: .standard, on: Fixture.day("2026-03-01")) == PlanSummary())
    }

    @Test func onlyARevisionWaitsForAnswers() {
        var answered = Fixture.row("b")
        answered.answer = .kept
        let rows = [Fixture.row("a"), answered]
        let day = Fixture.day("2026-01-01")
        #expect(PlanSummary(Fixture.plan(), rows, wheel: .standard, on: day).unanswered == 0)
        #expect(PlanSummary(Fixture.plan(predecessor: "old"), rows, wheel: .standard, on: day).unanswered == 1)
    }

    @Test(arguments: 0..<200) func theTallyCountsWhatTheRowsSayOneByOne(seed: UInt64) {
        var dice = PlanDice(seed: seed)
        let plan = Fixture.plan(predecessor: Bool.random(using: &dice) ? "old" : nil)
        let day = Fixture.day("2026-01-01") + Int.random(in: 0..<700, using: &dice)
        let rows = (0..<Int.random(in: 0...12, using: &dice)).map { Self.row(number: $0, &dice) }
        let summary = PlanSummary(plan, rows, wheel: .standard, on: day)

        #expect(summary.total == rows.count && summary.statuses.values.reduce(0, +) == rows.count)
        for status in ActivityStatus.allCases {
            #expect(summary.statuses[status] ?? 0 == rows.count { $0.status == status })
        }
        #expect(summary.late == rows.count { Lateness($0, planYear: 2026, wheel: .standard).isLate(on: day) })
        #expect(summary.toRewrite == rows.count { !$0.toRewrite.isEmpty })
        #expect(summary.occasions.map(\.occasion) == summary.occasions.map(\.occasion).sorted())
        for count in summary.occasions {
            let owing = rows.filter { $0.owedOccasions(planYear: 2026).contains(count.occasion) }
            #expect(count.reported == rows.count { $0.report(on: count.occasion) != nil })
            #expect(count.expected - count.reported == owing.count && count.firstHole == owing.first?.id)
            #expect(count.due == Wheel.standard.due(count.occasion) && (0...100).contains(count.percent))
            #expect((count.percent == 100) == owing.isEmpty)
        }
        let counted = Set(rows.flatMap { $0.countedOccasions(planYear: 2026) })
        #expect(counted == Set(summary.occasions.map(\.occasion)))
    }

    private static func row(number: Int, _ dice: inout PlanDice) -> Activity {
        var row = Fixture.row(ActivityID("r\(number)"))
        row.status = dice.one(ActivityStatus.allCases)
        row.channels = Set(dice.some(FollowUpChannel.allCases))
        for channel in dice.some(FollowUpChannel.allCases) {
            let occasion = channel.occasion(planYear: 2026)
            row.report(OccasionReport(occasion: occasion, status: .ongoing, day: Fixture.day("2026-04-01")))
        }
        row.answer = dice.one([nil, .kept, .changed, .new])
        row.toRewrite = Set(dice.some([PlanField.activity, .followUp]))
        return row
    }
}
