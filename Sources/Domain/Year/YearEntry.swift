/// En händelse i årsvyn, on its day.
package struct YearEntry: Hashable, Sendable {
    package enum What: Hashable, Sendable {
        /// The last day of a report. VB of one year stands early in the next.
        case report(Occasion)
        case milestone(Milestone)
        case meeting(CalendarMark)
    }

    package var day: CalendarDay
    package var what: What

    package init(_ what: What, on day: CalendarDay) {
        self.what = what
        self.day = day
    }

    package var kind: YearKind {
        switch what {
        case .report: .report
        case .milestone(let milestone): milestone.kind
        case .meeting: .meeting
        }
    }

    /// Minutes since midnight; nil for what lasts the whole day.
    package var begins: Int? {
        if case .meeting(let mark) = what { mark.begins } else { nil }
    }

    /// By day; within a day what has no clock first, the gravest first; then by clock and by name, so that the order is always one.
    static func isBefore(_ a: YearEntry, _ b: YearEntry) -> Bool {
        (a.day, a.begins ?? -1, a.rank, a.tie) < (b.day, b.begins ?? -1, b.rank, b.tie)
    }

    private var rank: Int { YearKind.allCases.firstIndex(of: kind) ?? 0 }

    private var tie: String {
        switch what {
        case .report(let occasion): occasion.code
        // In the order of the file: sorting is stable.
        case .milestone: ""
        case .meeting(let mark): "\(mark.forumName)\u{0}\(mark.meeting)"
        }
    }
}
