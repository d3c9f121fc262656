import Testing

@testable import Domain

/// The order by consequence, the due days, and ends that are none.
@Suite struct LatenessOrderTests {
    private typealias Fixture = PlanRulesFixture

    private static let reasons: [Lateness.Reason] = {
        let days = ["2020-02-29", "2026-01-01", "2027-12-31"].map(Fixture.day)
        let occasions = Occasion.Kind.allCases.flatMap { kind in [2020, 2026].map { Occasion(kind, $0) } }
        return days.flatMap { day in [.pastEnd(day)] + occasions.map { .unreported($0, due: day) } }
    }()

    @Test func theOrderIsTotal() {
        for a in Self.reasons {
            for b in Self.reasons {
                guard [a < b, b < a, a == b].count(where: \.self) == 1 else { Issue.record("\(a) \(b)"); return }
                for c in Self.reasons where a < b && b < c {
                    guard a < c else { Issue.record("\(a) \(b) \(c)"); return }
                }
            }
        }
    }

    @Test func reportsToTheCityComeBeforeEnds() {
        let old = Fixture.day("2001-01-01")
        let new = Fixture.day("2026-01-01")
        let ordered: [Lateness.Reason] = [
            .unreported(Occasion(.annualReport, 2019), due: old), .unreported(Occasion(.annualReport, 2025), due: new),
            .unreported(Occasion(.t2, 2019), due: old), .unreported(Occasion(.t1, 2019), due: old),
            .unreported(Occasion(.t1, 2026), due: new), .unreported(Occasion(.yearAfter, 2019), due: old),
            .pastEnd(old), .pastEnd(new),
        ]
        var dice = PlanDice(seed: 1)
        for _ in 0..<20 { #expect(ordered.shuffled(using: &dice).sorted() == ordered) }
    }

    @Test func reasonsStandByConsequenceAndWhatIsOwedByDay() {
        var row = Fixture.row("å")
        row.channels = [.t1, .t2, .annualReport]
        let lateness = Lateness(row, end: Fixture.day("2026-02-01"), planYear: 2026, wheel: .standard)
        let due = [("2026-02-01", nil), ("2026-05-04", Occasion.Kind.t1), ("2026-09-07", .t2), ("2027-01-31", .annualReport)]
        #expect(lateness.owed.map(\.day) == due.map { Fixture.day($0.0) })
        #expect(lateness.reasons(on: Fixture.day("2028-01-01")).map { $0.occasion?.kind } == [.annualReport, .t2, .t1, nil])
        #expect(lateness.lateFrom == Fixture.day("2026-02-02"))
    }

    @Test(arguments: [
        "2019-31-12", "t.o.m. 2026-02-30", "Löpande", "Påbörjas när riktlinjerna är klara", "se bilaga", "作",
    ])
    func wordsWithoutACertainEndNeverMakeLate(words: String) {
        var row = Fixture.row("a")
        row.channels = []
        row.timeline = Fixture.words(words, .timeline)
        #expect(Lateness(row, planYear: 2019, wheel: .standard).lateFrom == nil)
    }

    @Test func anImpossibleDateHasNoCertainEndWhateverElseWasRead() {
        for certainty in Timeline.Certainty.allCases {
            var timeline = Timeline(words: "2019-31-12", certainty: certainty, end: Fixture.day("2019-12-31"))
            let counts = [.exact, .season, .openEnded].contains(certainty)
            #expect(timeline.certainEnd == (counts ? Fixture.day("2019-12-31") : nil))
            timeline.impossible = Timeline.ImpossibleDate(range: 0..<10, proposal: "2019-12-31")
            #expect(timeline.certainEnd == nil)
        }
    }

    @Test func everyDueDayIsADayOfItsMonth() {
        for month in 1...12 {
            for day in 1...31 {
                let wheel = Wheel(
                    t1: .init(month: month, day: day), t2: .init(month: month, day: day),
                    annualReport: .init(month: month, day: day), yearAfter: .init(month: month, day: day))
                for year in 2023...2025 {
                    let due = wheel.due(Occasion(.t1, year))
                    #expect(due?.month == Month(year: year, month: month))
                    #expect(due?.parts.day == min(day, due?.month.next.firstDay.advanced(-1) ?? 0))
                    #expect(wheel.due(Occasion(.annualReport, year - 1)) == due)
                }
            }
        }
        #expect(Wheel.standard.due(Occasion(.minutes, 2026)) == nil)
    }

    @Test func codesOfOccasionsReadBackAndNothingElseDoes() {
        for kind in Occasion.Kind.allCases {
            for year in [1, 2019, 2026, 9999] {
                let occasion = Occasion(kind, year)
                #expect(Occasion(code: occasion.code) == occasion)
            }
        }
        for code in ["", "t1", "t1-", "-2026", "t1-+202", "t1-26", "t1--2026", "t1-2026-", "T1-2026", "t3-2026", "t1-２０２６"] {
            #expect(Occasion(code: code) == nil, "\(code)")
        }
    }
}

extension CalendarDay {
    /// The date in its month, so many days on.
    fileprivate func advanced(_ days: Int) -> Int { (self + days).parts.day }
}
