import Testing

@testable import Domain

/// Each rule by itself: one row that breaks it and nothing else, and its neighbours that do not.
@Suite struct PlanLintTests {
    private typealias Fixture = PlanRulesFixture
    private static let facts = PlanLint.Facts(day: Fixture.day("2026-03-01"))
    private static let allPoints = Set(StrategyPoint.allCases)

    /// Remarks on rows; the points are covered, so that none concerns the whole plan.
    private func remarks(
        _ rows: [Activity], facts: PlanLint.Facts = facts, register: RoleRegister = RoleRegister([])
    ) -> [PlanRemark] {
        var lint = PlanLint(Fixture.plan(), register: register, facts: facts)
        for row in rows { lint.read(row) }
        return lint.finished().remarks.filter { $0.activity != nil }
    }

    private func rules(_ change: (inout Activity) -> Void) -> [PlanRule] {
        var row = Fixture.row("a")
        change(&row)
        return remarks([row]).map(\.rule)
    }

    @Test func aGoodRowHasNoRemarks() {
        #expect(rules { _ in } == [])
    }

    @Test func aRowNeedsAnOwnerAndSeveralOwnersALead() {
        #expect(rules { $0.responsible = [] } == [.noOwner])
        #expect(rules { $0.responsible = ["chef", "samordnare"] } == [.noLead])
        #expect(rules { $0.responsible = ["chef", "samordnare"]; $0.lead = "samordnare" } == [])
        #expect(rules { $0.responsible = ["chef", "samordnare"]; $0.lead = "polis" } == [.noLead])
        #expect(rules { $0.responsible = ["chef", "chef"] } == [])
    }

    @Test func rolesThatWereMergedAreOneOwner() {
        let register = RoleRegister([
            Role(id: "chef", name: Fixture.words("avdelningschef", .role)),
            Role(id: "gammal", name: Fixture.words("avd.chef", .role), mergedInto: "chef"),
        ])
        var row = Fixture.row("a")
        row.responsible = ["gammal", "chef"]
        #expect(remarks([row], register: register) == [])
        row.responsible = ["gammal", "polis"]
        row.lead = "chef"
        #expect(remarks([row], register: register) == [])
    }

    @Test func followUpNeedsAChannelOrWordsThatSaySomething() {
        #expect(rules { $0.channels = []; $0.followUp = nil }.first == .noFollowUp)
        #expect(rules { $0.followUp = nil } == [])
        #expect(rules { $0.channels = [.own]; $0.followUp = nil } == [.emptyFollowUp])
        #expect(rules { $0.channels = [.own]; $0.followUp = Fixture.words("Samtal med enhetschefen", .followUp) } == [])
    }

    @Test(arguments: [
        "I ordinarie verksamhetsuppföljning", "i ordinarie verksamhetsuppfo\u{308}ljning", "Följs upp löpande", "Löpande uppföljning",
        "ORDINARIE UPPFÖLJNING", "Kontinuerligt.", "Vid behov", "–", "Inom ramen för ordinarie verksamhet", "Uppföljning sker löpande",
        "Regelbundet och vid behov", "Ingen",
    ])
    func wordsThatFitAnyRowAreEmpty(words: String) {
        let row = Fixture.words(words, .followUp)
        #expect(rules { $0.channels = [.own]; $0.followUp = row } == [.emptyFollowUp])
        #expect(rules { $0.channels = [.t1]; $0.followUp = row } == [])
    }

    @Test(arguments: [
        "VB", "Av enhetschef", "Året efter utbetalning", "Vid bidragsgivning och uppföljning", "Minnesanteckningar", "T1, T2, VB",
        "Utbildningsportalen", "Protokoll per möte", "Löpande i ledningsgruppen", "Två gånger per år", "作",
    ])
    func wordsThatNameSomethingAreNotEmpty(words: String) {
        #expect(!EmptyFollowUp.saysNothing(words))
    }

    @Test func aRowNeedsATime() {
        #expect(rules { $0.timeline = nil } == [.noTime])
    }

    @Test func aTimeThatNeverEndsIsNoneInARowThatNothingBringsUp() {
        let words = Fixture.words("Löpande", .timeline)
        #expect(rules { $0.timeline = words } == [])
        var row = Fixture.row("a")
        row.timeline = words
        row.channels = []
        row.followUp = Fixture.words("I ordinarie verksamhetsuppföljning", .followUp)
        let found = remarks([row])
        #expect(found.map(\.rule) == [.emptyFollowUp, .noTime] && found.last?.arguments == ["Löpande"])
    }

    @Test func timesAreRemarkedByWhatTheyWereReadAs() {
        let rules = PlanRowRules(planYear: 2026, register: RoleRegister([]), facts: Self.facts)
        for certainty in Timeline.Certainty.allCases {
            for end in [nil, Self.facts.day - 1, Self.facts.day] {
                for status in ActivityStatus.allCases {
                    for channels in [[], [FollowUpChannel.t1]] as [Set<FollowUpChannel>] {
                        var row = Fixture.row("a")
                        (row.status, row.channels) = (status, channels)
                        var timeline = Timeline(words: "ord", certainty: certainty, end: end)
                        let found = rules.time(row, timeline)
                        switch (timeline.certainEnd, status) {
                        case (nil, _): #expect(found?.rule == (channels.isEmpty ? .noTime : nil))
                        case (Self.facts.day - 1, .notStarted), (Self.facts.day - 1, .ongoing):
                            #expect(found?.rule == .pastEnd && found?.arguments == ["2026-02-28"])
                        default: #expect(found == nil)
                        }
                        timeline.impossible = Timeline.ImpossibleDate(range: 0..<3, proposal: "t.o.m. 2026-12-31")
                        #expect(rules.time(row, timeline)?.rule == .impossibleTime)
                        #expect(rules.time(row, timeline)?.arguments == ["t.o.m. 2026-12-31"])
                    }
                }
            }
        }
    }

    @Test func minutesAreOnlyAskedForWhereForumsAreKnown() {
        var row = Fixture.row("a")
        row.channels = [.minutes]
        for (meetings, expected) in [(PlanLint.Facts.Meetings.unknown, 0), (.none, 1), (.some, 0)] {
            let facts = PlanLint.Facts(day: Self.facts.day, meetings: meetings)
            #expect(remarks([row], facts: facts).count { $0.rule == .noMeetings } == expected)
            #expect(remarks([Fixture.row("b")], facts: facts) == [])
        }
    }

    @Test func groundIsOnlyAskedForWhereThereIsAPicture() {
        let rows = [Fixture.row("a"), Fixture.row("b")]
        #expect(remarks(rows, facts: PlanLint.Facts(day: Self.facts.day, grounded: ["a"])) == [])
        let found = remarks(rows, facts: PlanLint.Facts(day: Self.facts.day, hasPicture: true, grounded: ["a"]))
        #expect(found.map(\.activity) == ["b"] && found.map(\.rule) == [.noGround])
    }

    @Test func aCellThatWaitsToBeRewrittenIsRemarkedOnceAsThat() {
        for field in [PlanField.activity, .responsible, .timeline, .followUp] {
            let found = rules { row in
                row.toRewrite = [field]
                switch field {
                case .activity: row.text = nil
                case .responsible: row.responsible = []
                case .timeline: row.timeline = nil
                default: (row.followUp, row.channels) = (nil, [])
                }
            }
            #expect(found == [.toRewrite], "\(field)")
        }
        #expect(rules { $0.text = nil } == [.noText])
    }

    @Test func whatIsDroppedIsOnlyAskedForItsEmptyCells() {
        let found = rules { row in
            row = Activity(id: "a", plan: "plan", section: "forebygga", position: 0, text: nil, status: .dropped)
            row.toRewrite = [.responsible, .activity]
        }
        #expect(found == [.toRewrite, .toRewrite])
    }
}
