import Domain
import Testing

@Suite struct MinutesProposalTests {
    private static let families: [ForumKindID: Set<FamilyID>] = [
        "bra": ["bra_standing_item"], "sspf": ["sspf_standing_item"], "ssp": ["sspf_standing_item"],
        "forum_0_20": ["sspf_standing_item"], "workplace_meeting": ["apt_discussion"], "ad_hoc": [],
    ]

    private func activity(
        _ text: String?, family: FamilyID? = nil, channels: Set<FollowUpChannel> = [.minutes], status: ActivityStatus = .notStarted
    ) -> Activity {
        Activity(
            id: "a", plan: "p", section: "s", position: 0, text: text.map { MeetingFixture.text($0, .activity) }, channels: channels, status: status,
            family: family)
    }

    private func proposal(_ activity: Activity, _ tallies: [MinutesTally], on iso: String = "2026-06-01") -> MinutesProposal? {
        MinutesProposal(activity, planYear: 2026, families: Self.families, tallies: tallies, on: MeetingFixture.day(iso))
    }

    private static let all = ["bra", "sspf", "ssp", "forum_0_20", "city_network", "internal_group", "police_consultation", "job_centre", "civil_dialogue", "workplace_meeting", "ad_hoc"]
        .enumerated().map { MinutesTally(kind: ForumKindID($1), held: 1 << $0, treated: 0, left: 1) }

    /// Which kinds the counts came from.
    private func kinds(_ activity: Activity, _ tallies: [MinutesTally] = all) -> [String] {
        guard let held = proposal(activity, tallies)?.held else { return [] }
        return Self.all.filter { held & $0.held != 0 }.map(\.kind.text)
    }

    @Test(arguments: [
        ("Fenomenet VBE tas upp på varje möte i lokala BRÅ", "bra"), ("VBE tas upp i SkarpBrå", "bra"), ("Ett bra samarbete", ""),
        ("Brottsförebyggande rådet tar upp VBE", "bra"), ("Fenomenet VBE tas upp på varje möte i SSPF, dvs skola och polis", "sspf"),
        ("SSP: rektorerna i alla grundskolor", "ssp"), ("VBE tas upp i de fyra lokala samverkansforumen för barn 0–20 år", "forum_0_20"),
        ("Delta i stadens nätverk", "city_network"), ("Den förvaltningsövergripande gruppen sprider information", "internal_group"),
        ("Samråd med den lokala polisen om lägesbilden", "police_consultation"), ("Tas fram i samråd med fritid", ""),
        ("Regelbundna möten med Jobbtorg", "job_centre"), ("Samverka med civilsamhället", "civil_dialogue"),
        ("Varje enhet diskuterar VBE på APT eller enhetsmöte", "workplace_meeting"), ("Arbetsplatsträffar", "workplace_meeting"),
        ("Samverka med stadens VBE-team", ""), ("Utbildning för personal", ""), ("Ska tas upp i BRÅ och SSPF", "bra sspf"),
    ])
    func `the words of an activity say which forum it is about`(text: String, expected: String) {
        #expect(kinds(activity(text)).joined(separator: " ") == expected)
        #expect(kinds(activity(text.decomposedLetters)).joined(separator: " ") == expected)
    }

    @Test func `its family goes before its words, and the words choose among the family's forums`() {
        #expect(kinds(activity("VBE i BRÅ", family: "apt_discussion")) == ["workplace_meeting"])
        #expect(kinds(activity("Tas upp varje möte", family: "sspf_standing_item")) == ["sspf", "ssp", "forum_0_20"])
        #expect(kinds(activity("Tas upp i samverkansforumen", family: "sspf_standing_item")) == ["forum_0_20"])
        // A family that no forum follows up says nothing, and neither does a forum that is not there.
        #expect(kinds(activity("VBE i BRÅ", family: "grants")) == ["bra"] && kinds(activity(nil, family: "grants")) == [])
        #expect(kinds(activity("VBE i SSPF", family: "sspf_standing_item"), [Self.all[2]]) == ["ssp"])
        #expect(proposal(activity("VBE i SSPF"), [Self.all[0]]) == nil && proposal(activity("VBE i BRÅ"), []) == nil)
    }

    @Test func `only what says minutes for every meeting, and is not dropped`() {
        let tallies = [MinutesTally(kind: "bra", held: 2, treated: 2, left: 1)]
        #expect(proposal(activity("BRÅ", channels: [.t1]), tallies) == nil && proposal(activity("BRÅ", status: .dropped), tallies) == nil)
        #expect(proposal(activity("BRÅ", channels: [.t1, .minutes], status: .done), tallies)?.status == .ongoing)
    }

    /// Every small count, in the year and after it.
    @Test func `done when every held meeting treated it and no more will come`() {
        for held in 0...4 {
            for treated in 0...held {
                for left in 0...2 {
                    for year in [2026, 2027] {
                        let tallies = [
                            MinutesTally(kind: "bra", held: held - held / 2, treated: treated - treated / 2, left: left),
                            MinutesTally(kind: "sspf", held: held / 2, treated: treated / 2, left: 0),
                        ]
                        let found = proposal(activity("BRÅ och SSPF"), tallies, on: "\(year)-03-01")
                        let expected: ActivityStatus =
                            treated == 0 ? .notStarted : treated == held && (left == 0 || year == 2027) ? .done : .ongoing
                        #expect(found == MinutesProposal(
                            status: expected, occasion: Occasion(.minutes, 2026), held: held, treated: treated, left: left))
                    }
                }
            }
        }
    }

    @Test func `it is news until it has been reported`() throws {
        var activity = activity("BRÅ")
        let proposal = try #require(self.proposal(activity, [MinutesTally(kind: "bra", held: 3, treated: 2, left: 1)]))
        #expect(proposal.isNews(for: activity))
        activity.report(OccasionReport(occasion: Occasion(.minutes, 2026), status: .ongoing, day: MeetingFixture.day("2026-06-01")))
        #expect(!proposal.isNews(for: activity))
    }

    @Test func `the linter knows of meetings that were held or will be`() {
        func facts(_ tallies: [MinutesTally]) -> PlanLint.Facts.Meetings { PlanLint.Facts.Meetings(tallies) }
        #expect(facts([]) == .unknown && facts([MinutesTally(kind: "bra", held: 0, treated: 0, left: 0)]) == .none)
        #expect(facts([MinutesTally(kind: "bra", held: 0, treated: 0, left: 1)]) == .some)
        #expect(facts([MinutesTally(kind: "bra", held: 1, treated: 0, left: 0), MinutesTally(kind: "ssp", held: 0, treated: 0, left: 0)]) == .some)
    }
}
