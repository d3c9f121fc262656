import Domain

/// Läser en dag som den skrivs: "2026-05-14", "20260514", "14 maj 2026", "14 maj", "14/5", "14/5 2026", "14.5.2026", "i dag".
package enum DayWords {
    /// Nil for what is no day. Without a year it is the nearest: this year's, or last year's when this year's is far ahead.
    package static func day(_ text: String, today: CalendarDay, _ texts: Texts) -> CalendarDay? {
        let typed = text.trimmed.folded
        if typed == texts("plan_steps.today").folded || typed.filter({ $0 != " " }) == texts("plan_steps.today").folded.filter({ $0 != " " }) {
            return today
        }
        if let exact = CalendarDay(iso: typed) { return exact }
        if typed.count == 8, typed.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(typed) {
            return CalendarDay(year: number / 10_000, month: number / 100 % 100, day: number % 100)
        }
        let parts = typed.split { " /.-,".contains($0) }.map(String.init)
        guard (2...3).contains(parts.count), let number = number(parts[0], digits: 1...2), let month = month(parts[1], texts) else { return nil }
        if parts.count == 3 {
            guard let year = Self.number(parts[2], digits: 4...4) else { return nil }
            return CalendarDay(year: year, month: month, day: number)
        }
        guard let day = CalendarDay(year: today.year, month: month, day: number), day - today <= 182 else {
            return CalendarDay(year: today.year - 1, month: month, day: number)
        }
        return day
    }

    private static func number(_ text: String, digits: ClosedRange<Int>) -> Int? {
        guard digits.contains(text.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(text)
    }

    private static func month(_ text: String, _ texts: Texts) -> Int? {
        if let number = number(text, digits: 1...2) { return number }
        guard text.count >= 3 else { return nil }
        return (1...12).first { texts("month.\($0)").folded.hasPrefix(text) }
    }
}
