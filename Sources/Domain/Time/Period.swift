/// Vecka. An ISO 8601 week.
package struct Week: Hashable, Comparable, Sendable, Codable {
    package var year: Int
    package var week: Int

    package init(year: Int, week: Int) {
        self.year = year
        self.week = week
    }

    /// Nil for a week that the year does not have (2025 has 52, 2026 has 53).
    package init?(checkedYear year: Int, week: Int) {
        guard let late = CalendarDay(year: year, month: 12, day: 28), (1...late.week.week).contains(week) else {
            return nil
        }
        self.init(year: year, week: week)
    }

    package var monday: CalendarDay {
        let fourth = CalendarDay(number: CalendarDay.number(year: year, month: 1, day: 4))
        return fourth - (fourth.weekday - 1) + (week - 1) * 7
    }

    package var iso: String { "\(padded(year, 4))-W\(padded(week, 2))" }
    package static func < (a: Self, b: Self) -> Bool { (a.year, a.week) < (b.year, b.week) }
}

/// Månad.
package struct Month: Hashable, Comparable, Sendable, Codable {
    package var year: Int
    package var month: Int

    package init(year: Int, month: Int) {
        self.year = year
        self.month = month
    }

    package var iso: String { "\(padded(year, 4))-\(padded(month, 2))" }
    package static func < (a: Self, b: Self) -> Bool { (a.year, a.month) < (b.year, b.month) }
}

/// När det hände. A week or a month: an event is never dated closer, since the day and the clock single people out.
package enum Period: Hashable, Sendable, Codable {
    case week(Week)
    case month(Month)

    /// `2026-W47` or `2026-11`: the stored form, which also sorts.
    package var iso: String {
        switch self {
        case .week(let week): week.iso
        case .month(let month): month.iso
        }
    }

    package init?(iso text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        // Int also reads "+1", which is no form of ours.
        guard parts.count == 2, parts[0].count == 4, !text.contains("+"), let year = Int(parts[0]), (1...9999).contains(year)
        else { return nil }
        if parts[1].first == "W", parts[1].count == 3, let number = Int(parts[1].dropFirst()) {
            guard let week = Week(checkedYear: year, week: number) else { return nil }
            self = .week(week)
        } else {
            guard parts[1].count == 2, let month = Int(parts[1]), (1...12).contains(month) else { return nil }
            self = .month(Month(year: year, month: month))
        }
    }
}

/// Nu. The one moment the program knows: handed in from outside, never read from a clock in here.
package struct Now: Hashable, Sendable {
    package var day: CalendarDay
    /// Minutes since midnight in Swedish time; shown as "sparat 14:02", never stored with anything.
    package var minute: Int

    package init(day: CalendarDay, minute: Int) {
        self.day = day
        self.minute = minute
    }

    package var clock: String { "\(padded(minute / 60, 2)):\(padded(minute % 60, 2))" }
}
