import Domain

/// Läser "v 47", "47", "vecka 47 2026", "2026-W47", "nov", "november 2026", "2026-11". Never a day: days are not asked for.
package enum PeriodWords {
    package static func period(_ text: String, today: CalendarDay, _ texts: Texts) -> Period? {
        let typed = text.trimmed
        if let exact = Period(iso: typed.uppercased()) { return exact }
        var words = typed.foldedForSearch.split(whereSeparator: { $0 == " " || $0 == "." }).map(String.init)
        guard let first = words.first else { return nil }
        // "v47" is "v 47".
        if first.first == "v", let number = Int(first.dropFirst()) { words[0...0] = ["v", String(number)] }
        let year = words.last.flatMap { $0.count == 4 ? Int($0) : nil }
        if year != nil { words.removeLast() }
        if words.count == 2, ["v", "vecka", "week"].contains(words[0]) { words.removeFirst() }
        guard words.count == 1 else { return nil }
        if let number = Int(words[0]) {
            let week = Week(checkedYear: year ?? today.week.year, week: number)
            // Early in January "52" means the year that just ended; next week is only not here yet.
            if year == nil, let week, week.monday - today > 182 { return Week(checkedYear: week.year - 1, week: number).map(Period.week) }
            return week.map(Period.week)
        }
        guard words[0].count >= 3,
            let month = (1...12).first(where: { texts("month.\($0)").foldedForSearch.hasPrefix(words[0]) })
        else { return nil }
        let named = Month(year: year ?? today.year, month: month)
        return .month(year == nil && named.month - today.parts.month > 6 ? Month(year: named.year - 1, month: month) : named)
    }
}

extension Period {
    /// First day of it.
    var begins: CalendarDay {
        switch self {
        case .week(let week): week.monday
        case .month(let month): CalendarDay(year: month.year, month: month.month, day: 1) ?? CalendarDay(number: 0)
        }
    }
}
