import Domain
import Testing

/// The weeks alone: right over every year end there is.
struct YearWeeksTests {
    /// Every day in exactly one week of exactly one year, without a gap between the years.
    @Test func everyDayStandsInExactlyOneWeek() throws {
        var next = YearPlan.days(of: 2000).lowerBound
        for year in 2000...2040 {
            let plan = YearPlan(year: year, wheel: .standard, milestones: [], meetings: [])
            #expect(plan.rows.count == YearPlan.weekCount(of: year) && (52...53).contains(plan.rows.count))
            for (place, row) in plan.rows.enumerated() {
                #expect(row.week == Week(year: year, week: place + 1))
                #expect(row.days.lowerBound == next && row.days.lowerBound.weekday == 1 && row.days.upperBound - row.days.lowerBound == 6)
                for offset in 0..<7 {
                    let day = row.days.lowerBound + offset
                    #expect(plan.place(of: day) == place)
                    #expect(YearPlan(year: year, wheel: .standard, milestones: [], meetings: [], today: day).now == place)
                }
                next = row.days.upperBound + 1
            }
            #expect(plan.place(of: next) == nil && plan.place(of: YearPlan.days(of: year).lowerBound - 1) == nil)
        }
        // Nothing was left out on the way.
        #expect(next == YearPlan.days(of: 2041).lowerBound)
        #expect(next - YearPlan.days(of: 2000).lowerBound == 7 * (2000...2040).reduce(0) { $0 + YearPlan.weekCount(of: $1) })
    }

    /// Known years, and where their ends lie.
    @Test(arguments: [
        (2020, 53, "2019-12-30", "2021-01-03"), (2021, 52, "2021-01-04", "2022-01-02"), (2024, 52, "2024-01-01", "2024-12-29"),
        (2025, 52, "2024-12-30", "2025-12-28"), (2026, 53, "2025-12-29", "2027-01-03"), (2027, 52, "2027-01-04", "2028-01-02"),
    ])
    func theEndsOfKnownYears(year: Int, weeks: Int, first: String, last: String) {
        #expect(YearPlan.weekCount(of: year) == weeks)
        #expect(YearPlan.days(of: year).lowerBound.iso == first && YearPlan.days(of: year).upperBound.iso == last)
    }

    /// 1 January may be in week 53 of the year before, 31 December in week 1 of the next: only that year shows it.
    @Test(arguments: [("2021-01-01", 2020, 53), ("2027-01-01", 2026, 53), ("2024-12-31", 2025, 1), ("2025-12-31", 2026, 1), ("2024-01-01", 2024, 1)])
    func daysAtTheEndsStandInTheYearOfTheirWeek(iso: String, year: Int, week: Int) throws {
        let day = try #require(CalendarDay(iso: iso))
        let mark = CalendarMark(meeting: "m", forum: "f", forumName: "SSPF", day: day, begins: nil, stage: .planned, vbe: nil)
        for shown in 2019...2028 {
            let plan = YearPlan(year: shown, wheel: .standard, milestones: [], meetings: [mark], today: day)
            let weeks = plan.rows.filter { $0.entries.contains { $0.kind == .meeting } }.map(\.week.week)
            #expect(weeks == (shown == year ? [week] : []))
            #expect(plan.rows.filter(\.isNow).map(\.week.week) == weeks)
        }
    }

    @Test(arguments: [1, 2, 1583, 9998, 9999])
    func yearsFarAwayHaveTheirWeeksToo(year: Int) {
        let plan = YearPlan(year: year, wheel: .standard, milestones: [], meetings: [])
        #expect((52...53).contains(plan.rows.count))
    }
}
