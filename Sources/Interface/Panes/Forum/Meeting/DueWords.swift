import Domain

/// Läser en dag framåt: "15 januari", "2027-01-15", "nästa möte", "om 3 veckor", "på fredag".
package enum DueWords {
    /// - Parameter next: the day of the next meeting, for its words.
    /// - Returns: nil for what is no day.
    package static func day(_ text: String, today: CalendarDay, next: CalendarDay?, _ texts: Texts) -> CalendarDay? {
        let typed = text.trimmed.folded
        if typed == texts("meeting.due.next").folded { return next }
        if let ahead = ahead(typed, today, texts) ?? weekday(typed, today, texts) { return ahead }
        guard let day = DayWords.day(text, today: today, texts) else { return nil }
        // Without a year it is the next one, never the last: what somebody takes on lies ahead.
        let hasYear = typed.split { !$0.isNumber }.contains { $0.count >= 4 }
        guard day < today, !hasYear else { return day }
        let (year, month, number) = day.parts
        return CalendarDay(year: year + 1, month: month, day: number) ?? CalendarDay(year: year + 1, month: month, day: 28)
    }

    /// "om 3 veckor", "om en månad"
    private static func ahead(_ typed: String, _ today: CalendarDay, _ texts: Texts) -> CalendarDay? {
        let words = typed.split(separator: " ").map(String.init)
        guard words.count == 3, words[0] == texts("meeting.due.in").folded else { return nil }
        let one = texts("meeting.due.one").folded.split(separator: " ").map(String.init)
        guard let count = one.contains(words[1]) ? 1 : Int(words[1]), (1...400).contains(count) else { return nil }
        func means(_ key: String) -> Bool { texts(key).folded.split(separator: " ").map(String.init).contains(words[2]) }
        if means("meeting.due.days") { return today + count }
        if means("meeting.due.weeks") { return today + 7 * count }
        guard means("meeting.due.months") else { return nil }
        let (year, month, number) = today.parts
        let months = month - 1 + count
        let place = (year + months / 12, months % 12 + 1)
        // The last day of a month that is shorter.
        return (0...3).lazy.compactMap { CalendarDay(year: place.0, month: place.1, day: number - $0) }.first
    }

    /// "fredag", "på fredag": the next such day, never today.
    private static func weekday(_ typed: String, _ today: CalendarDay, _ texts: Texts) -> CalendarDay? {
        guard let word = typed.split(separator: " ").last.map(String.init) else { return nil }
        guard let wanted = (1...7).first(where: { texts("weekday.\($0)").folded == word }) else { return nil }
        guard typed == word || typed == texts("meeting.due.on").folded + " " + word else { return nil }
        return today + ((wanted - today.weekday + 6) % 7 + 1)
    }
}
