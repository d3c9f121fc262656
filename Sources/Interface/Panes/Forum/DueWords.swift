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

/// Läser dag och klockslag: "15 januari 14.00", "2027-01-15 kl 9". Without a clock only the day is known.
package enum MeetingTimeWords {
    package static func time(
        _ text: String, today: CalendarDay, next: CalendarDay?, _ texts: Texts
    ) -> (day: CalendarDay, begins: Int?)? {
        var words = text.trimmed.split(separator: " ").map(String.init)
        if words.count > 1, let last = words.last, let minute = clock(last) {
            let marks = texts("meeting.clock_words").folded.split(separator: " ").map(String.init)
            words.removeLast()
            if let mark = words.last, marks.contains(mark.folded) { words.removeLast() } else if !last.contains(where: { ".:".contains($0) }) {
                // "15 maj 14" is neither: a bare number after a day is a clock only behind the word.
                return nil
            }
            guard let day = DueWords.day(words.joined(separator: " "), today: today, next: next, texts) else { return nil }
            return (day, minute)
        }
        return DueWords.day(text, today: today, next: next, texts).map { ($0, nil) }
    }

    /// "14.00", "14:00", "9"; minutes since midnight.
    package static func clock(_ text: String) -> Int? {
        let parts = text.split(omittingEmptySubsequences: false) { ".:".contains($0) }
        guard (1...2).contains(parts.count), parts.allSatisfy({ (1...2).contains($0.count) && $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let hour = Int(parts[0]), (0...23).contains(hour)
        else { return nil }
        guard parts.count == 2 else { return hour * 60 }
        guard parts[1].count == 2, let minute = Int(parts[1]), (0...59).contains(minute) else { return nil }
        return hour * 60 + minute
    }
}
