import Domain

/// Dagar i forumen, as short as a list needs them.
enum ForumDayWords {
    /// "lör 21 nov", with the year where it could be another than the nearest.
    static func day(_ day: CalendarDay, today: CalendarDay, _ texts: Texts) -> String {
        let (year, month, number) = day.parts
        let weekday = String(texts("weekday.\(day.weekday)").prefix(3))
        let name = String(texts("month.\(month)").prefix(3))
        let isNear = abs(day - today) <= 182 || year == today.year
        return isNear ? texts("forum.day", weekday, String(number), name) : texts("forum.day_year", weekday, String(number), name, String(year))
    }

    /// "lör 21 nov 14.00"
    static func moment(_ day: CalendarDay, _ begins: Int?, today: CalendarDay, _ texts: Texts) -> String {
        Self.day(day, today: today, texts) + (begins.map { " " + ForumDesk.clock($0) } ?? "")
    }

    /// "november 2026"
    static func month(_ month: Month, _ texts: Texts) -> String {
        texts("date.month_year", texts("month.\(month.month)"), String(month.year))
    }
}

extension ForumDesk {
    func moment(_ head: MeetingHead) -> String { ForumDayWords.moment(head.day, head.begins, today: day, texts) }
}

extension Month {
    /// So many months later, or earlier.
    func moved(by months: Int) -> Month {
        let number = year * 12 + month - 1 + months
        return Month(year: number / 12, month: number % 12 + 1)
    }
}
