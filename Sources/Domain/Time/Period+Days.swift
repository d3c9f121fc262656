extension Week {
    /// The month that the week's Thursday falls in, so that every week has exactly one.
    package var month: Month { (monday + 3).month }
}

extension Month {
    /// Nil for a thirteenth month.
    package init?(checkedYear year: Int, month: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        self.init(year: year, month: month)
    }

    package var firstDay: CalendarDay {
        CalendarDay(number: CalendarDay.number(year: year, month: month, day: 1))
    }

    package var next: Month { month == 12 ? Month(year: year + 1, month: 1) : Month(year: year, month: month + 1) }
    package var previous: Month { month == 1 ? Month(year: year - 1, month: 12) : Month(year: year, month: month - 1) }
}

extension Period {
    package var firstDay: CalendarDay {
        switch self {
        case .week(let week): week.monday
        case .month(let month): month.firstDay
        }
    }

    package var lastDay: CalendarDay {
        switch self {
        case .week(let week): week.monday + 6
        case .month(let month): month.next.firstDay - 1
        }
    }

    /// The same kind of period, so many steps later or earlier.
    package func moved(by steps: Int) -> Period {
        switch self {
        case .week(let week): return .week((week.monday + 7 * steps).week)
        case .month(let month):
            let index = month.year * 12 + month.month - 1 + steps
            return .month(Month(year: index / 12, month: index % 12 + 1))
        }
    }
}
