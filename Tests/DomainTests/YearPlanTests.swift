import Domain
import Testing

struct YearPlanTests {
    private static func day(_ iso: String) throws -> CalendarDay { try #require(CalendarDay(iso: iso)) }

    private static func mark(_ id: MeetingID, _ iso: String, at begins: Int? = nil, name: String = "SSPF") throws -> CalendarMark {
        CalendarMark(meeting: id, forum: "f", forumName: name, day: try day(iso), begins: begins, stage: .planned, vbe: nil)
    }

    private static func milestone(_ id: MilestoneID, _ basis: Milestone.Basis, _ kind: YearKind = .milestone) -> Milestone {
        Milestone(id: id, kind: kind, name: id.text, basis: basis)
    }

    @Test func theReportsOfTheYear() throws {
        let plan = YearPlan(year: 2026, wheel: .standard, milestones: [], meetings: [])
        #expect(
            plan.entries == [
                // The last day of 2025 is a Wednesday of week 1 of 2026.
                YearEntry(.report(Occasion(.yearAfter, 2025)), on: try Self.day("2025-12-31")),
                YearEntry(.report(Occasion(.annualReport, 2025)), on: try Self.day("2026-01-31")),
                YearEntry(.report(Occasion(.t1, 2026)), on: try Self.day("2026-05-04")),
                YearEntry(.report(Occasion(.t2, 2026)), on: try Self.day("2026-09-07")),
                YearEntry(.report(Occasion(.yearAfter, 2026)), on: try Self.day("2026-12-31")),
            ])
        #expect(plan.rows[18].entries.map(\.kind) == [.report])
        // 31 December 2024 belongs to 2025, 31 December 2025 to 2026.
        #expect(YearPlan(year: 2025, wheel: .standard, milestones: [], meetings: []).entries.map(\.day.iso).filter { $0.hasSuffix("12-31") } == ["2024-12-31"])
    }

    /// Over forty years every report of every year is shown once, by any wheel.
    @Test func noReportIsShownTwiceOrNever() {
        let dates = [(1, 1), (1, 4), (2, 29), (6, 30), (12, 28), (12, 29), (12, 31)].map { Wheel.Date(month: $0.0, day: $0.1) }
        for date in dates {
            let wheel = Wheel(t1: date, t2: date, annualReport: date, yearAfter: date)
            let shown = (1999...2042).flatMap { year in
                YearPlan(year: year, wheel: wheel, milestones: [], meetings: []).entries.compactMap { entry -> Occasion? in
                    if case .report(let occasion) = entry.what { occasion } else { nil }
                }
            }
            for occasion in (2001...2040).flatMap({ year in [.t1, .t2, .annualReport, .yearAfter].map { Occasion($0, year) } }) {
                #expect(shown.count { $0 == occasion } == 1, "\(occasion.code) \(date)")
            }
        }
    }

    @Test(arguments: [
        (Milestone.Basis.weeks(-10, from: .t1), ["2026-02-23"]), (.weeks(0, from: .t1), ["2026-05-04"]), (.weeks(2, from: .t2), ["2026-09-21"]),
        // VB of the year before.
        (.weeks(2, from: .annualReport), ["2026-02-14"]),
        // 52 weeks are a year less a day: from 31 January 2027, from T1 2025 and from T1 2027.
        (.weeks(-52, from: .annualReport), ["2026-02-01"]), (.weeks(52, from: .t1), ["2026-05-03"]), (.weeks(-52, from: .t1), ["2026-05-05"]),
        (.date(.init(month: 4, day: 15)), ["2026-04-15"]), (.date(.init(month: 2, day: 29)), ["2026-02-28"]),
        // Week 1 and week 53 both have a last day of December, and week 53 the first of the next year.
        (.date(.init(month: 12, day: 30)), ["2025-12-30", "2026-12-30"]), (.date(.init(month: 1, day: 1)), ["2026-01-01", "2027-01-01"]),
    ] as [(Milestone.Basis, [String])])
    func milestonesFallWhereTheirBasisSays(basis: Milestone.Basis, days: [String]) {
        let plan = YearPlan(year: 2026, wheel: .standard, milestones: [Self.milestone("a", basis)], meetings: [])
        #expect(plan.entries.filter { $0.kind == .milestone }.map(\.day.iso) == days)
    }

    @Test func milestonesFollowTheCoordinatorsOwnWheel() {
        var wheel = Wheel.standard
        wheel.t1 = .init(month: 1, day: 7)
        let plan = YearPlan(year: 2026, wheel: wheel, milestones: [Self.milestone("a", .weeks(-10, from: .t1))], meetings: [])
        // Of T1 2027; that of T1 2026 lay in 2025.
        #expect(plan.entries.filter { $0.kind == .milestone }.map(\.day.iso) == ["2026-10-29"])
    }

    @Test func aWholeDateIsOfItsYearOnly() throws {
        let milestone = Self.milestone("a", .day(try Self.day("2026-05-21")), .board)
        for year in 2024...2028 {
            let plan = YearPlan(year: year, wheel: .standard, milestones: [milestone], meetings: [])
            #expect(plan.entries.count { $0.kind == .board } == (year == 2026 ? 1 : 0))
        }
    }

    /// What has no clock first, the gravest first; then by clock, by name and by id, whatever the order they came in.
    @Test func entriesOfADayHaveOneOrder() throws {
        let meetings = [
            try Self.mark("d", "2026-05-04", at: 600, name: "BRÅ"), try Self.mark("b", "2026-05-04", at: 540), try Self.mark("c", "2026-05-04", at: 540),
            try Self.mark("a", "2026-05-04"), try Self.mark("e", "2026-05-03", at: 900), try Self.mark("f", "2026-05-05", at: 0),
        ]
        let milestones = [
            Self.milestone("z", .weeks(0, from: .t1)), Self.milestone("y", .weeks(0, from: .t1)), Self.milestone("r", .weeks(0, from: .t1), .revision),
            Self.milestone("n", .weeks(0, from: .t1), .board),
        ]
        for shift in meetings.indices {
            let turned = Array(meetings[shift...] + meetings[..<shift])
            let plan = YearPlan(year: 2026, wheel: .standard, milestones: milestones, meetings: turned)
            let told = plan.entries.filter { ("2026-05-03"..."2026-05-05").contains($0.day.iso) }.map { entry in
                switch entry.what {
                case .report(let occasion): occasion.code
                case .milestone(let milestone): milestone.id.text
                case .meeting(let mark): mark.meeting.text
                }
            }
            #expect(told == ["e", "t1-2026", "n", "r", "z", "y", "a", "b", "c", "d", "f"])
            // Sunday ends a week, and Monday begins the next.
            #expect(plan.rows[17].entries.count == 1 && plan.rows[18].entries.count == 10)
        }
    }

    @Test func meetingsOfOtherYearsAreLeftOut() throws {
        let marks = [try Self.mark("a", "2025-12-28"), try Self.mark("b", "2025-12-29"), try Self.mark("c", "2027-01-03"), try Self.mark("d", "2027-01-04")]
        let plan = YearPlan(year: 2026, wheel: .standard, milestones: [], meetings: marks)
        #expect(plan.entries.filter { $0.kind == .meeting }.map(\.day.iso) == ["2025-12-29", "2027-01-03"])
    }

    // MARK: Own days of the board

    @Test func ownDaysOfTheBoardTakeThePlaceOfTheProposals() throws {
        let shipped = [Self.milestone("s", .weeks(-10, from: .t1), .survey), Self.milestone("n", .weeks(1, from: .t1), .board)]
        #expect(shipped.withBoards([], named: "x") == shipped)
        let own = shipped.withBoards([.date(.init(month: 5, day: 21)), .day(try Self.day("2026-09-24"))], named: "x")
        #expect(own.map(\.id) == ["s", "board_1", "board_2"])
        #expect(own.filter { $0.kind == .board }.allSatisfy { $0.isConfirmed && $0.source == nil && $0.name == "x" })
    }

    // MARK: Folding

    @Test func emptyWeeksAreFolded() throws {
        let plan = YearPlan(
            year: 2027, wheel: .standard, milestones: [], meetings: [try Self.mark("a", "2027-02-08"), try Self.mark("b", "2027-02-22")],
            today: try Self.day("2027-07-14"))
        #expect(
            plan.lines().map(Self.told) == [
                "1–3", "4", "5", "6", "7", "8", "9–17", "18", "19–27", "28", "29–35", "36", "37–51", "52",
            ])
        // A week alone is no span; more have to be as many as is said.
        #expect(plan.lines(foldingFrom: 0) == plan.lines() && plan.lines(foldingFrom: 4).map(Self.told).prefix(3) == ["1", "2", "3"])
    }

    /// However it is folded, every week stands there once and in order, and none with something in it is hidden.
    @Test func foldingHidesNothing() throws {
        for year in 2018...2030 {
            let first = YearPlan.days(of: year).lowerBound
            for step in [3, 11, 30, 400] {
                let marks = stride(from: 2, to: 370, by: step).map {
                    CalendarMark(meeting: "m", forum: "f", forumName: "", day: first + $0, begins: nil, stage: .planned, vbe: nil)
                }
                let plan = YearPlan(year: year, wheel: .standard, milestones: [], meetings: marks, today: first + step)
                for least in [0, 2, 5, Int.max] {
                    var weeks: [Int] = []
                    for line in plan.lines(foldingFrom: least) {
                        switch line {
                        case .week(let row): weeks.append(row.week.week)
                        case .empty(let first, let last):
                            #expect(last.week - first.week + 1 >= max(2, least))
                            for week in first.week...last.week {
                                #expect(plan.rows[week - 1].entries.isEmpty && !plan.rows[week - 1].isNow)
                                weeks.append(week)
                            }
                        }
                    }
                    #expect(weeks == plan.rows.map(\.week.week))
                }
            }
        }
    }

    private static func told(_ line: YearPlan.Line) -> String {
        switch line {
        case .week(let row): "\(row.week.week)"
        case .empty(let first, let last): "\(first.week)–\(last.week)"
        }
    }
}
