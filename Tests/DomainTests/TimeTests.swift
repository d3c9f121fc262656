import Domain
import Testing

@Suite struct TimeTests {
    private static let days = (CalendarDay(iso: "1900-01-01")?.number ?? 0)...(CalendarDay(iso: "2100-12-31")?.number ?? -1)

    @Test func `every day of two centuries reads back and follows the one before`() {
        var (weekday, before) = (7, CalendarDay(number: Self.days.lowerBound - 1))
        #expect(before.weekday == weekday)  // 31 December 1899 was a Sunday.
        for number in Self.days {
            let day = CalendarDay(number: number)
            let (year, month, date) = day.parts
            guard CalendarDay(year: year, month: month, day: date) == day, CalendarDay(iso: day.iso) == day, before < day else {
                Issue.record("\(number)")
                return
            }
            weekday = weekday % 7 + 1
            guard day.weekday == weekday, day.week == before.week || weekday == 1 else { Issue.record("\(day.iso)"); return }
            before = day
        }
    }

    @Test func `every week reads back, and begins on the day after the last one`() {
        var week = CalendarDay(number: Self.days.lowerBound).week
        while week.year < 2101 {
            guard Period(iso: week.iso) == .week(week), week.monday.weekday == 1, week.monday.week == week,
                (week.monday + 6).week == week, Week(checkedYear: week.year, week: week.week) == week
            else { Issue.record("\(week.iso)"); return }
            let next = (week.monday + 7).week
            #expect(Period.week(week).moved(by: 1) == .week(next))
            week = next
        }
    }

    @Test func `seventy-one years of two hundred have a week 53`() {
        // Years that begin on a Thursday, or on a Wednesday or Thursday when they are leap years.
        for year in 1900...2100 {
            guard let first = CalendarDay(year: year, month: 1, day: 1) else { Issue.record("\(year)"); continue }
            let isLeap = CalendarDay(year: year, month: 2, day: 29) != nil
            let isLong = first.weekday == 4 || (isLeap && first.weekday == 3)
            #expect((Week(checkedYear: year, week: 53) != nil) == isLong, "\(year)")
            #expect((Period(iso: "\(year)-W53") != nil) == isLong)
        }
    }

    @Test func `months read back and have the days that the calendar gives them`() {
        for year in 1900...2100 {
            for month in 1...12 {
                let value = Month(year: year, month: month)
                let period = Period.month(value)
                #expect(Period(iso: value.iso) == period)
                #expect(period.firstDay.month == value && period.lastDay.month == value && (period.lastDay + 1).month == value.next)
                #expect(value.next.previous == value && period.moved(by: 14).moved(by: -14) == period)
            }
        }
    }

    @Test(arguments: [
        "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "26-01-01", "2026-01-01 ", "2026/01/01", "", "+026-01-01", "２０２６-01-01",
    ])
    func `what is no day is not read as one`(text: String) { #expect(CalendarDay(iso: text) == nil) }

    @Test(arguments: ["2025-W53", "2026-W00", "2026-13", "2026-1", "2026-W1", "2026", "2026-W", "-026-11", "2026-+1", "2026-W+1", "+026-11"])
    func `what is no period is not read as one`(text: String) { #expect(Period(iso: text) == nil) }

    @Test func `a week belongs to the month of its Thursday`() {
        #expect(Week(year: 2026, week: 53).month == Month(year: 2026, month: 12))
        #expect(Week(year: 2026, week: 1).month == Month(year: 2026, month: 1))
        #expect(Week(year: 2026, week: 40).month == Month(year: 2026, month: 10))
    }
}
