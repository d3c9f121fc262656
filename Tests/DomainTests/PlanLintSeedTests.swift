import Testing

@testable import Domain

/// The kinds of rows that the city's own plans have, with their words of time and follow-up as they are written there.
@Suite struct PlanLintSeedTests {
    private typealias Fixture = PlanRulesFixture

    private struct Written {
        var year: Int
        var time: String?
        var followUp: String?
        var channels: Set<FollowUpChannel>
        var owners: Int
        /// Rules that say something about it in the autumn of its year.
        var rules: [PlanRule]
    }

    private static let ordinary = "I ordinarie verksamhetsuppföljning"
    private static let rows: [Written] = [
        Written(year: 2018, time: "2018", followUp: ordinary, channels: [], owners: 1, rules: [.emptyFollowUp]),
        Written(year: 2018, time: "Under 2017 och 2018", followUp: ordinary, channels: [], owners: 4,
            rules: [.noLead, .emptyFollowUp]),
        Written(year: 2018, time: "Under 2018", followUp: "VB 2018", channels: [.annualReport], owners: 1, rules: []),
        Written(year: 2018, time: "2018", followUp: "Av enhetschef", channels: [], owners: 1, rules: []),
        Written(year: 2019, time: "Löpande", followUp: ordinary, channels: [], owners: 1, rules: [.emptyFollowUp, .noTime]),
        Written(year: 2019, time: "Löpande", followUp: "VB", channels: [.annualReport], owners: 1, rules: []),
        Written(year: 2019, time: "T.o.m. 2022-12-31", followUp: ordinary, channels: [], owners: 1, rules: [.emptyFollowUp]),
        Written(year: 2019, time: "2019-31-12", followUp: ordinary, channels: [], owners: 1,
            rules: [.emptyFollowUp, .impossibleTime]),
        Written(year: 2019, time: "20190901", followUp: "VB", channels: [.annualReport], owners: 1, rules: [.pastEnd]),
        Written(year: 2019, time: "2019", followUp: "Tertialrapport 1 2020", channels: [.t1NextYear], owners: 1, rules: []),
        Written(year: 2020, time: "2020", followUp: "Protokoll", channels: [.minutes], owners: 2, rules: [.noLead]),
        Written(year: 2020, time: "2020", followUp: nil, channels: [], owners: 2, rules: [.noLead, .noFollowUp]),
        Written(year: 2020, time: "Påbörjas när riktlinjerna är klara", followUp: "VB", channels: [.annualReport], owners: 2,
            rules: [.noLead]),
        Written(year: 2020, time: "Hösten 2020", followUp: "VB", channels: [.annualReport], owners: 1, rules: []),
        Written(year: 2020, time: "Våren 2020", followUp: "VB", channels: [.annualReport], owners: 1, rules: [.pastEnd]),
        Written(year: 2020, time: nil, followUp: "T1, T2, VB", channels: [.t1, .t2, .annualReport], owners: 0,
            rules: [.noOwner, .noTime]),
    ]

    private static func row(_ written: Written, _ number: Int) -> Activity {
        var row = Fixture.row(ActivityID("r\(number)"))
        row.responsible = (0..<written.owners).map { RoleID("roll\($0)") }
        row.timeline = written.time.map { Fixture.words($0, .timeline) }
        row.followUp = written.followUp.map { Fixture.words($0, .followUp) }
        row.channels = written.channels
        return row
    }

    @Test(arguments: rows.indices) func theLinterSaysWhatTheCentralReviewWouldSay(number: Int) {
        let written = Self.rows[number]
        var lint = PlanLint(
            Fixture.plan(year: written.year), register: RoleRegister([]),
            facts: PlanLint.Facts(day: Fixture.day("\(written.year)-10-01")))
        lint.read(Self.row(written, number))
        #expect(lint.finished().remarks.filter { $0.activity != nil }.map(\.rule) == written.rules)
    }

    @Test func theImpossibleDayComesWithItsLikelyOne() {
        var lint = PlanLint(
            Fixture.plan(year: 2019), register: RoleRegister([]), facts: PlanLint.Facts(day: Fixture.day("2019-10-01")))
        lint.read(Self.row(Self.rows[7], 7))
        let found = lint.finished().remarks.first { $0.rule == .impossibleTime }
        #expect(found?.arguments == ["2019-12-31"] && found?.field == .timeline)
    }

    /// What the linter calls past its end is late, and late for that reason, on every day and in every status.
    @Test func theLinterAndLatenessAgreeOnEnds() {
        for (number, written) in Self.rows.enumerated() {
            for status in ActivityStatus.allCases {
                for offset in stride(from: -400, through: 1600, by: 61) {
                    let day = Fixture.day("\(written.year)-06-30") + offset
                    var row = Self.row(written, number)
                    row.status = status
                    var lint = PlanLint(
                        Fixture.plan(year: written.year), register: RoleRegister([]), facts: PlanLint.Facts(day: day))
                    lint.read(row)
                    let isPast = lint.finished().remarks.contains { $0.rule == .pastEnd }
                    let reasons = Lateness(row, planYear: written.year, wheel: .standard).reasons(on: day)
                    #expect(isPast == reasons.contains { $0.occasion == nil }, "\(written.time ?? "") \(status) \(day.iso)")
                }
            }
        }
    }
}
