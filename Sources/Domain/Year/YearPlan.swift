/// Årsvyn: the weeks of an ISO year with what happens in them.
///
/// A year has the weeks that bear its number, so that every day stands in exactly one week of exactly one year: 1 January may
/// belong to the year before, 31 December to the one after.
package struct YearPlan: Equatable, Sendable {
    package struct Row: Equatable, Sendable {
        package var week: Week
        /// In time order.
        package var entries: [YearEntry]
        package var isNow: Bool

        package var days: ClosedRange<CalendarDay> { week.monday...(week.monday + 6) }
    }

    package let year: Int
    /// 52 or 53.
    package let rows: [Row]

    /// - Parameters:
    ///   - meetings: Of the days in `days(of:)`; others are left out.
    ///   - today: Nil when no week is now.
    package init(year: Int, wheel: Wheel, milestones: [Milestone], meetings: [CalendarMark], today: CalendarDay? = nil) {
        let span = Self.days(of: year)
        let entries = Self.reports(in: span, wheel) + Self.entries(milestones, in: span, wheel)
            + meetings.filter { span.contains($0.day) }.map { YearEntry(.meeting($0), on: $0.day) }
        let byWeek = Dictionary(grouping: entries) { $0.day.week.week }
        self.year = year
        rows = (1...Self.weekCount(of: year)).map { number in
            let week = Week(year: year, week: number)
            return Row(
                week: week, entries: byWeek[number, default: []].sorted(by: YearEntry.isBefore), isNow: week == today?.week)
        }
    }

    /// From the Monday of week 1 through the Sunday of the last week: the days to ask the archive for.
    package static func days(of year: Int) -> ClosedRange<CalendarDay> {
        Week(year: year, week: 1).monday...(Week(year: year + 1, week: 1).monday - 1)
    }

    package static func weekCount(of year: Int) -> Int { (days(of: year).upperBound - days(of: year).lowerBound + 1) / 7 }

    /// All of them, in time order.
    package var entries: [YearEntry] { rows.flatMap(\.entries) }

    /// The place of the week that is now; nil in other years.
    package var now: Int? { rows.firstIndex(where: \.isNow) }

    /// The place of the day's week; nil for a day of another year.
    package func place(of day: CalendarDay) -> Int? {
        let week = day.week
        return week.year == year && rows.indices.contains(week.week - 1) ? week.week - 1 : nil
    }

    private static func reports(in span: ClosedRange<CalendarDay>, _ wheel: Wheel) -> [YearEntry] {
        let years = (span.lowerBound.year - 1)...(span.upperBound.year)
        let occasions = years.flatMap { year in [.t1, .t2, .annualReport, .yearAfter].map { Occasion($0, year) } }
        return occasions.compactMap { occasion in
            guard let day = wheel.due(occasion), span.contains(day) else { return nil }
            return YearEntry(.report(occasion), on: day)
        }
    }

    private static func entries(_ milestones: [Milestone], in span: ClosedRange<CalendarDay>, _ wheel: Wheel) -> [YearEntry] {
        milestones.flatMap { milestone in milestone.days(in: span, wheel).map { YearEntry(.milestone(milestone), on: $0) } }
    }
}
