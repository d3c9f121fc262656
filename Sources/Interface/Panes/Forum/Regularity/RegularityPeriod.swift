import Domain

/// Tiden som regelbundenheten gäller.
package enum RegularityPeriod: Equatable, Sendable {
    /// The twelve months up to today.
    case lastYear
    case year(Int)
    /// Everything that is known.
    case all

    /// No district has had such a plan before; older meetings are not asked for.
    static let earliest = 2010

    /// First and last day; the last is never after today.
    package func days(today: CalendarDay) -> (from: CalendarDay, through: CalendarDay) {
        switch self {
        case .lastYear: (today - 364, today)
        case .year(let year):
            (Month(year: year, month: 1).firstDay, min(today, Month(year: year + 1, month: 1).firstDay - 1))
        case .all: (Month(year: Self.earliest, month: 1).firstDay, today)
        }
    }

    /// It ends today, and what comes next can be told.
    package func isNow(today: CalendarDay) -> Bool { days(today: today).through == today }

    package func question(_ forum: ForumID?, today: CalendarDay, withAbsences: Bool) -> RegularityQuestion {
        let days = days(today: today)
        return RegularityQuestion(forum: forum, from: days.from, through: days.through, withAbsences: withAbsences)
    }

    /// From the latest to the longest: the last twelve months, this year, the years before it, all.
    func older(today: CalendarDay, oldest: Int) -> RegularityPeriod? {
        switch self {
        case .lastYear: .year(today.year)
        case .year(let year) where year > oldest: .year(year - 1)
        case .year: .all
        case .all: nil
        }
    }

    func newer(today: CalendarDay, oldest: Int) -> RegularityPeriod? {
        switch self {
        case .lastYear: nil
        case .year(let year): year >= today.year ? .lastYear : .year(year + 1)
        case .all: .year(min(oldest, today.year))
        }
    }

    /// "senaste tolv månaderna", "2026", "hela tiden"
    package func title(_ texts: Texts) -> String {
        switch self {
        case .lastYear: texts("regularity.period.last_year")
        case .year(let year): texts("regularity.period.year", String(year))
        case .all: texts("regularity.period.all")
        }
    }
}
