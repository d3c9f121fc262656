extension MeetingSeries {
    /// The days of its meetings, in order; at most `most`.
    ///
    /// The first day says from when, which weekday and which day of the month; it is a meeting itself unless it does not fit a
    /// rhythm of weekdays (a second Tuesday in "första tisdagen") or falls in a month that is skipped. Meetings of a skipped month
    /// fall away, and those after it stand as if it had not been skipped: every other week stays the same weeks.
    package var days: [CalendarDay] {
        let first = max(first, Self.earliest)
        let last = min(through, Self.latest)
        guard first <= last, !skippedMonths.isSuperset(of: 1...12) else { return [] }
        var days: [CalendarDay] = []
        for day in Candidates(rhythm: rhythm, first: first, last: last) where !skippedMonths.contains(day.month.month) {
            days.append(day)
            if days.count == Self.most { break }
        }
        return days
    }

    /// The days that can be written: a stored one that is none makes no endless list.
    private static let earliest = CalendarDay(number: CalendarDay.number(year: 1, month: 1, day: 1))
    private static let latest = CalendarDay(number: CalendarDay.number(year: 9999, month: 12, day: 31))

    /// Every day of the rhythm, skipped months too.
    private struct Candidates: Sequence, IteratorProtocol {
        let rhythm: Rhythm
        let first: CalendarDay
        let last: CalendarDay
        private var weekly: CalendarDay
        private var month: Month

        init(rhythm: Rhythm, first: CalendarDay, last: CalendarDay) {
            self.rhythm = rhythm
            self.first = first
            self.last = last
            weekly = first
            month = first.month
        }

        mutating func next() -> CalendarDay? {
            guard case .weeks(let count) = rhythm else { return nextOfMonths() }
            let day = weekly
            weekly = day + 7 * Swift.max(1, count)
            return day <= last ? day : nil
        }

        private mutating func nextOfMonths() -> CalendarDay? {
            while month.firstDay <= last {
                let day = place == nil ? month.day(first.parts.day) : month.weekday(first.weekday, place: place ?? 1)
                month = month.next
                if day >= first { return day <= last ? day : nil }
            }
            return nil
        }

        private var place: Int? {
            if case .monthWeekday(let place) = rhythm { place } else { nil }
        }
    }
}

extension Month {
    /// The last day of a shorter month.
    package func day(_ day: Int) -> CalendarDay {
        firstDay + (Swift.min(Swift.max(day, 1), CalendarDay.length(year: year, month: month)) - 1)
    }

    /// The first (1) … the fourth (4) of that weekday, or the last (5 and more).
    package func weekday(_ weekday: Int, place: Int) -> CalendarDay {
        guard place < 5 else {
            let last = next.firstDay - 1
            return last - (last.weekday - weekday + 7) % 7
        }
        return firstDay + (weekday - firstDay.weekday + 7) % 7 + 7 * (Swift.max(1, place) - 1)
    }
}
