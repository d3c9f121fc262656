import Domain
import Testing

@Suite struct SeriesDaysTests {
    static let rhythms: [MeetingSeries.Rhythm] =
        [1, 2, 3, 4, 52].map { .weeks($0) } + [.monthDay] + (1...5).map { .monthWeekday($0) }
    static let skips: [Set<Int>] = [[], [7], [1, 12], [2], [6, 7, 8], Set(1...11)]

    /// A day with what the slow definition asks of it, counted once.
    private struct Known {
        var day: CalendarDay
        var month: Int
        var date: Int
        var weekday: Int
        var daysLeft: Int
    }

    private static let first = CalendarDay(iso: "2023-01-01")!
    private static let known: [Known] = (0..<366 * 9).map {
        let day = first + $0
        let parts = day.parts
        return Known(
            day: day, month: parts.month, date: parts.day, weekday: day.weekday, daysLeft: day.month.next.firstDay - day - 1)
    }

    private func fits(_ known: Known, _ rhythm: MeetingSeries.Rhythm, first: Known) -> Bool {
        switch rhythm {
        case .weeks(let count): (known.day - first.day) % (7 * count) == 0
        case .monthDay: known.date == first.date || (known.date < first.date && known.daysLeft == 0)
        case .monthWeekday(5): known.weekday == first.weekday && known.daysLeft < 7
        case .monthWeekday(let place): known.weekday == first.weekday && (known.date - 1) / 7 == place - 1
        }
    }

    @Test(arguments: rhythms) func `every start of seven years gives the days that fit and no other`(rhythm: MeetingSeries.Rhythm) {
        for start in 0..<2557 {
            let skipped = Self.skips[start % Self.skips.count]
            let length = start % 7 == 0 ? 420 : start % 5 == 0 ? 0 : 66
            let first = Self.known[start]
            let expected = Self.known[start...start + length].filter { fits($0, rhythm, first: first) && !skipped.contains($0.month) }
            let series = MeetingSeries(rhythm: rhythm, first: first.day, through: first.day + length, skippedMonths: skipped)
            guard series.days == expected.map(\.day) else {
                Issue.record("\(rhythm) \(first.day.iso) +\(length) \(skipped): \(series.days.map(\.iso))")
                return
            }
        }
    }

    @Test func `a series ends, whatever stands in it`() {
        let day = CalendarDay(iso: "2026-11-21")!
        func count(_ rhythm: MeetingSeries.Rhythm, _ through: CalendarDay, _ skipped: Set<Int> = []) -> Int {
            MeetingSeries(rhythm: rhythm, first: day, through: through, skippedMonths: skipped).days.count
        }
        #expect(count(.weeks(1), day - 1) == 0)
        #expect(count(.weeks(1), day, Set(1...12)) == 0)
        #expect(count(.weeks(1), CalendarDay(number: .max)) == MeetingSeries.most)
        #expect(count(.monthDay, CalendarDay(number: .max)) == MeetingSeries.most)
        #expect(count(.weeks(52), CalendarDay(number: .max), Set(2...12)) <= MeetingSeries.most)
        #expect(count(.weeks(0), day + 7) == 2 && count(.weeks(-3), day + 7) == 2)
        #expect(MeetingSeries(rhythm: .weeks(1), first: CalendarDay(number: .min), through: day).days.count == MeetingSeries.most)
    }

    @Test func `the thirty-first is the last of shorter months, also in leap years`() {
        let series = MeetingSeries(rhythm: .monthDay, first: CalendarDay(iso: "2024-01-31")!, through: CalendarDay(iso: "2024-05-31")!)
        #expect(series.days.map(\.iso) == ["2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30", "2024-05-31"])
    }

    @Test func `the first Tuesday is looked for from the first day, and July is skipped`() {
        let series = MeetingSeries(
            rhythm: .monthWeekday(1), first: CalendarDay(iso: "2026-05-12")!, through: CalendarDay(iso: "2026-09-30")!, skippedMonths: [7])
        #expect(series.days.map(\.iso) == ["2026-06-02", "2026-08-04", "2026-09-01"])
        #expect(series.days(from: CalendarDay(iso: "2026-06-03")!, limit: 1).map(\.iso) == ["2026-08-04"])
    }

    @Test func `every code reads back`() {
        for rhythm in Self.rhythms + (1...52).map({ .weeks($0) }) { #expect(MeetingSeries.Rhythm(code: rhythm.code) == rhythm) }
        for code in ["week-0", "week-53", "week-+2", "month-6", "month-0", "month", "week-", "day-1", "month-day-1"] {
            #expect(MeetingSeries.Rhythm(code: code) == nil)
        }
    }
}
