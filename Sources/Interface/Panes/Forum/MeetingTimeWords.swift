import Domain

/// När ett möte är: the day, and the clock where it was said.
package struct MeetingTime: Hashable, Sendable {
    package var day: CalendarDay
    /// Minutes since midnight.
    package var minute: Int?
    package init(day: CalendarDay, minute: Int? = nil) {
        self.day = day
        self.minute = minute
    }

    /// As it can be typed again: "2026-12-01 14.00".
    var typed: String { day.iso + (minute.map { " " + ForumDesk.clock($0) } ?? "") }
}

/// Läser "2026-12-01 14.00", "1 december kl 14", "tis 1/12 14:00", "1.12.2026".
package enum MeetingTimeWords {
    package enum Reading: Equatable, Sendable {
        case time(MeetingTime)
        /// Reads as a day, and there is none such: 31 November.
        case impossible
        /// Reads as a clock, and there is none such: 25.00.
        case impossibleClock
        case unread
    }

    /// Without a year it is the nearest that is coming, or the one that has just been.
    package static func read(_ text: String, today: CalendarDay, _ texts: Texts) -> Reading {
        var words = text.trimmed.folded.split(separator: " ").map(String.init)
        if let first = words.first, words.count > 1, isWeekday(first, texts) { words.removeFirst() }
        var clock: String?
        if words.count > 1, let last = words.last, last.first?.isNumber == true, last.count <= 5 {
            let rest = words.dropLast()
            if rest.last == Self.clockWord {
                clock = last
                words = Array(rest.dropLast())
            } else if last.contains(where: { ":.".contains($0) }) || (last.count <= 2 && day(Array(rest), today, texts) != .unread) {
                clock = last
                words = Array(rest)
            }
        }
        var minute: Int?
        if let clock {
            guard let read = Self.minute(clock) else { return .impossibleClock }
            minute = read
        }
        switch day(words, today, texts) {
        case .time(let time): return .time(MeetingTime(day: time.day, minute: minute))
        case let other: return other
        }
    }

    /// "14.00", "14:00", "14"
    package static func minute(_ text: String) -> Int? {
        let parts = text.trimmed.split(omittingEmptySubsequences: false) { ":.".contains($0) }.map(String.init)
        guard (1...2).contains(parts.count), let hour = number(parts[0], 1...2), hour < 24 else { return nil }
        guard parts.count == 2 else { return hour * 60 }
        guard let minute = number(parts[1], 2...2), minute < 60 else { return nil }
        return hour * 60 + minute
    }

    private static let clockWord = "kl"

    private static func isWeekday(_ word: String, _ texts: Texts) -> Bool {
        word.count >= 3 && (1...7).contains { texts("weekday.\($0)").folded.hasPrefix(word) }
    }

    private static func day(_ words: [String], _ today: CalendarDay, _ texts: Texts) -> Reading {
        let now = texts("plan_steps.today").folded.filter { $0 != " " }
        if words.joined() == now { return .time(MeetingTime(day: today)) }
        if words.count == 1 {
            let parts = words[0].split(separator: "-", omittingEmptySubsequences: false).map(String.init)
            if parts.count == 3, let year = number(parts[0], 4...4), let month = number(parts[1], 2...2), let day = number(parts[2], 2...2) {
                return CalendarDay(year: year, month: month, day: day).map { .time(MeetingTime(day: $0)) } ?? .impossible
            }
        }
        let parts = words.flatMap { $0.split { "/.,".contains($0) }.map(String.init) }
        guard (2...3).contains(parts.count), let number = number(parts[0], 1...2), let month = month(parts[1], texts) else { return .unread }
        if parts.count == 3 {
            guard let year = Self.number(parts[2], 4...4) else { return .unread }
            return CalendarDay(year: year, month: month, day: number).map { .time(MeetingTime(day: $0)) } ?? .impossible
        }
        let near = [today.year, today.year + 1].compactMap { CalendarDay(year: $0, month: month, day: number) }
        guard let day = near.first(where: { today - $0 <= 92 }) else { return .impossible }
        return .time(MeetingTime(day: day))
    }

    private static func number(_ text: String, _ digits: ClosedRange<Int>) -> Int? {
        guard digits.contains(text.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(text)
    }

    private static func month(_ text: String, _ texts: Texts) -> Int? {
        if let number = number(text, 1...2) { return number }
        guard text.count >= 3 else { return nil }
        return (1...12).first { texts("month.\($0)").folded.hasPrefix(text) }
    }
}
