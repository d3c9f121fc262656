import Testing

@testable import Domain

/// What a plan has to say on an occasion.
@Suite struct PlanRulesDigestTests {
    private typealias Fixture = PlanRulesFixture
    private static let t1 = Occasion(.t1, 2026)

    @Test func rowsStandInTheirSectionsWithWhatWasReportedAndWhatIsMissing() {
        var rows = ["a", "b", "c", "d", "e"].map { Fixture.row(ActivityID($0), "Åtgärd \($0)") }
        for place in rows.indices { rows[place].channels = [.t1] }
        rows[0].section = "forhindra"
        rows[1].report(Fixture.report(.t1, 2026, .ongoing, "Fyra av fem team"))
        rows[1].status = .done
        rows[2].channels = [.t2]
        rows[3].status = .dropped
        rows[4].section = "borta"
        rows[4].text = nil
        let digest = OccasionDigest(Fixture.plan(), Self.t1, rows, wheel: .standard)
        #expect(digest.sections.map(\.name) == ["Förebyggande", "Förhindrande", nil])
        #expect(digest.sections.flatMap(\.rows).map(\.activity) == ["b", "a", "e"])
        let first = digest.sections.first?.rows.first
        #expect(first?.report?.comment?.text == "Fyra av fem team" && first?.report?.status == .ongoing)
        #expect(first?.status == .done && first?.isMissing == false)
        #expect(digest.expected == 3 && digest.reported == 1 && digest.missing == 2 && !digest.isWhole)
        #expect(digest.statuses == [.ongoing: 1] && digest.due == Fixture.day("2026-05-04"))
    }

    @Test func nothingToReportIsWhole() {
        let digest = OccasionDigest(Fixture.plan(), Occasion(.minutes, 2026), [Fixture.row("a")], wheel: .standard)
        #expect(digest.sections == [] && digest.isWhole && digest.due == nil)
    }

    @Test(arguments: 0..<100) func theDigestAndTheSummaryCountTheSame(seed: UInt64) {
        var dice = PlanDice(seed: seed)
        let rows = (0..<10).map { number in
            var row = Fixture.row(ActivityID("r\(number)"))
            row.section = dice.one(["forebygga", "forhindra", "borta"])
            row.status = dice.one(ActivityStatus.allCases)
            row.channels = Set(dice.some(FollowUpChannel.allCases))
            for channel in dice.some(FollowUpChannel.allCases) {
                let occasion = channel.occasion(planYear: 2026)
                row.report(OccasionReport(
                    occasion: occasion, status: dice.one(ActivityStatus.allCases), day: Fixture.day("2026-04-01")))
            }
            return row
        }
        let summary = PlanSummary(Fixture.plan(), rows, wheel: .standard, on: Fixture.day("2026-10-01"))
        for count in summary.occasions {
            let digest = OccasionDigest(Fixture.plan(), count.occasion, rows, wheel: .standard)
            let shown = digest.sections.flatMap(\.rows)
            #expect(digest.expected == count.expected && digest.reported == count.reported && digest.due == count.due)
            #expect(shown.count == count.expected && shown.count(where: \.isMissing) == digest.missing)
            #expect(digest.statuses.values.reduce(0, +) == digest.reported)
            #expect(shown.contains { $0.activity == count.firstHole } == !digest.isWhole)
        }
    }
}
