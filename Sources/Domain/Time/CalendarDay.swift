/// Dag. A day in the proleptic Gregorian calendar, without clock, zone or locale.
///
/// Kept as the number of days since 1970-01-01, so that days can be compared, added and stored as one integer.
package struct CalendarDay: Hashable, Comparable, Sendable, Codable {
    package var number: Int

    package init(number: Int) { self.number = number }

    /// Nil when the three numbers are not a day (2019-31-12, 2023-02-29).
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Self.length(year: year, month: month)).contains(day)
        else { return nil }
        number = Self.number(year: year, month: month, day: day)
    }

    /// Reads `2026-11-21`. Nil for every other form.
    package init?(iso text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    package static func < (a: Self, b: Self) -> Bool { a.number < b.number }
    package static func + (day: Self, days: Int) -> Self { Self(number: day.number + days) }
    package static func - (day: Self, days: Int) -> Self { Self(number: day.number - days) }
    package static func - (a: Self, b: Self) -> Int { a.number - b.number }

    /// `2026-11-21`
    package var iso: String {
        let (year, month, day) = parts
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    package var parts: (year: Int, month: Int, day: Int) {
        // Days from the first of March of year 0, so that the leap day comes last in its year.
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    package var year: Int { parts.year }
    package var month: Month { Month(year: parts.year, month: parts.month) }

    /// Veckodag. 1 is Monday, 7 is Sunday.
    package var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

    package var week: Week {
        let thursday = self + (4 - weekday)
        let first = Self.number(year: thursday.year, month: 1, day: 1)
        return Week(year: thursday.year, week: (thursday.number - first) / 7 + 1)
    }

    static func number(year: Int, month: Int, day: Int) -> Int {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    static func length(year: Int, month: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

/// Fills up with zeros on the left: the Domain has no Foundation and so no format strings.
package func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
