/// Årstid, as an office means it: the spring is the spring term.
enum TimelineSeason {
    case spring, summer, autumn, winter
}

/// Parts that a year is divided into by number.
enum TimelineParts {
    case halves, thirds, quarters, weeks

    var count: Int {
        switch self {
        case .halves: 2
        case .thirds: 3
        case .quarters: 4
        case .weeks: 53
        }
    }
}

/// A stretch of time as it was named, while its year may still be unknown.
struct TimelineSpan {
    enum Unit {
        case year
        case day(month: Int, day: Int)
        /// First and last.
        case months(Int, Int)
        case week(Int)
        case season(TimelineSeason)
        /// From one summer to the next.
        case schoolYear
        /// December to February.
        case midwinter
        /// About the end of the year and the beginning of the next.
        case turn
        case christmas
    }

    var unit: Unit
    var year: Int?
    /// "I slutet av": somewhere in it.
    var isVague = false
    /// In characters of the words.
    var range: Range<Int>
    /// The digits of the day, where a day is named that not every year has.
    var dayDigits: Range<Int>?

    var isSeason: Bool {
        if isVague { return true }
        return switch unit {
        case .season, .schoolYear, .midwinter, .turn, .christmas: true
        case .year, .day, .months, .week: false
        }
    }

    /// First and last day. Nil when the year has no such time, or nobody knows which it is.
    func days(in year: Int) -> ClosedRange<CalendarDay>? {
        switch unit {
        case .year: Self.days(year, 1, 1, year, 12, 31)
        case .day(let month, let day): Self.days(year, month, day, year, month, day)
        case .months(let first, let last): Self.days(year, first, 1, year, last, CalendarDay.length(year: year, month: last))
        case .week(let number): Week(checkedYear: year, week: number).map { $0.monday...$0.monday + 6 }
        case .season(.spring): Self.days(year, 1, 1, year, 6, 30)
        case .season(.summer): Self.days(year, 6, 1, year, 8, 31)
        case .season(.autumn): Self.days(year, 8, 1, year, 12, 31)
        // "Vintern 2026" may be the one before or after.
        case .season(.winter): nil
        case .schoolYear: Self.days(year, 8, 1, year + 1, 6, 30)
        case .midwinter: Self.days(year, 12, 1, year + 1, 2, CalendarDay.length(year: year + 1, month: 2))
        case .turn: Self.days(year, 12, 1, year + 1, 1, 31)
        case .christmas: Self.days(year, 12, 24, year, 12, 31)
        }
    }

    /// The last day that is before it for everybody: nobody is late on the first of June with what was to be done before the summer.
    func eve(in year: Int) -> CalendarDay? {
        switch unit {
        case .season(.spring), .season(.winter), .midwinter, .turn: nil
        case .season(.summer): CalendarDay(year: year, month: 6, day: 30)
        case .season(.autumn): CalendarDay(year: year, month: 8, day: 31)
        default: days(in: year).flatMap { $0.lowerBound.number > Self.first ? $0.lowerBound - 1 : nil }
        }
    }

    private static let first = CalendarDay.number(year: 1, month: 1, day: 1)

    private static func days(_ a: Int, _ b: Int, _ c: Int, _ d: Int, _ e: Int, _ f: Int) -> ClosedRange<CalendarDay>? {
        guard let start = CalendarDay(year: a, month: b, day: c), let end = CalendarDay(year: d, month: e, day: f), start <= end
        else { return nil }
        return start...end
    }
}
