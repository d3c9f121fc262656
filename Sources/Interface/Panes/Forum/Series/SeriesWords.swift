import Domain

/// Mötesserien i ord.
enum SeriesWords {
    /// "tredje tisdagen varje månad"
    static func rhythm(_ series: MeetingSeries, _ texts: Texts) -> String {
        let weekday = texts("weekday.\(series.first.weekday)")
        return switch series.rhythm {
        case .weeks(1): texts("series.week", weekday)
        case .weeks(2): texts("series.week_2", weekday)
        case .weeks(4): texts("series.week_4", weekday)
        case .weeks(let count): texts("series.weeks", String(count), weekday)
        case .monthDay: texts("series.month_day", String(series.first.parts.day))
        case .monthWeekday(1): texts("series.month_1", weekday)
        case .monthWeekday(2): texts("series.month_2", weekday)
        case .monthWeekday(3): texts("series.month_3", weekday)
        case .monthWeekday(4): texts("series.month_4", weekday)
        case .monthWeekday: texts("series.month_5", weekday)
        }
    }

    /// "juli, augusti"
    static func months(_ series: MeetingSeries, _ texts: Texts) -> String {
        series.skippedMonths.sorted().map { texts("month.\($0)") }.joined(separator: ", ")
    }

    /// "Serie: tredje tisdagen varje månad 14.00, inte i juli, till och med 2027-06-30"
    static func line(_ forum: Forum, _ texts: Texts) -> String {
        guard let series = forum.series else { return texts("series.none") }
        let clock = series.begins.map { " " + ForumDesk.clock($0) } ?? ""
        let skipped = series.skippedMonths.isEmpty ? "" : ", " + texts("series.not_in", months(series, texts))
        return texts("series.line", rhythm(series, texts) + clock + skipped, series.through.iso)
    }

    static func word(_ kind: SeriesRoom.Outcome.Kind, _ texts: Texts) -> String {
        switch kind {
        case .added: texts("series.word.added")
        case .restored: texts("series.word.restored")
        case .changed: texts("series.word.changed")
        case .kept: texts("series.word.kept")
        case .cancelled: texts("series.word.cancelled")
        case .left: texts("series.word.left")
        }
    }

    /// "10 nya möten. 2 ligger kvar. 3 ställs in."
    static func effects(_ plan: SeriesPlan, _ texts: Texts) -> String {
        let counts = [
            plan.added.isEmpty ? nil : texts.count("series.added", plan.added.count),
            plan.restored.isEmpty ? nil : texts.count("series.restored", plan.restored.count),
            plan.changed.isEmpty ? nil : texts.count("series.changed", plan.changed.count),
            plan.kept.isEmpty ? nil : texts.count("series.kept", plan.kept.count),
            plan.cancelled.isEmpty ? nil : texts.count("series.cancelled", plan.cancelled.count),
            plan.left.isEmpty ? nil : texts.count("series.left", plan.left.count),
        ].compactMap(\.self)
        return counts.isEmpty ? texts("series.nothing_made") : counts.joined(separator: " ")
    }
}
