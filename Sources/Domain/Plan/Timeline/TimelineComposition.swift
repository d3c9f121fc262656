/// What the elements mean together: which times are beginnings, which are ends, and which years they lack.
struct TimelineComposition {
    enum Result {
        case read(Timeline.Certainty, CalendarDay?, CalendarDay?)
        case impossible(Range<Int>, TimelineReader.Edit)
        case unreadable
    }

    private enum Mark { case from, until, before, toward }
    private enum Joint { case none, list, range, goesOn }

    private struct Placed {
        var span: TimelineSpan
        var mark: Mark?
        var joint: Joint
    }

    let planYear: Int
    private var placed: [Placed] = []
    private var mark: Mark?
    private var joint = Joint.none
    private var isVague = false
    private var isOngoing = false
    private var goesOn = false
    private var isUnreadable = false
    /// A dash before the first time, as before an item of a list.
    private var hasBullet = false

    init(planYear: Int) { self.planYear = planYear }

    mutating func add(_ element: TimelineReader.Element) {
        switch element {
        case .word(.from): mark = .from
        case .word(.until): mark = .until
        case .word(.before): mark = .before
        case .word(.toward): mark = .toward
        case .word(.vague): isVague = true
        case .word(.ongoing): isOngoing = true
        case .word(.goesOn):
            goesOn = true
            joint = .goesOn
        case .word(.list):
            if placed.isEmpty, !goesOn, !isOngoing { isUnreadable = true }
            if joint == .none { joint = .list }
        case .range:
            if placed.isEmpty { hasBullet = true }
            if joint == .range { isUnreadable = true }
            joint = .range
        case .span(let span): place(span)
        case .years(let first, let last, let range):
            place(TimelineSpan(unit: .year, year: first, range: range))
            joint = .range
            place(TimelineSpan(unit: .year, year: last, range: range))
        case .impossible, .unknown, .word: isUnreadable = true
        }
    }

    private mutating func place(_ span: TimelineSpan) {
        var span = span
        span.isVague = isVague
        // "2026 hösten"
        if joint == .none, mark == nil, span.year == nil, let last = placed.last, case .year = last.span.unit {
            span.year = last.span.year
            span.isVague = span.isVague || last.span.isVague
            placed[placed.count - 1].span = span
        } else {
            var mark = mark
            // "Start mars–maj": the beginning is somewhere in it, and nothing is said of an end.
            if mark == nil, joint == .range || joint == .list, let before = placed.last?.mark, before == .from || joint == .range {
                mark = before == .toward ? .until : before
            }
            placed.append(Placed(span: span, mark: mark, joint: placed.isEmpty ? .none : joint))
        }
        mark = nil
        joint = .none
        isVague = false
    }

    func finished() -> Result {
        let isOpen = joint == .range && placed.count == 1 && placed[0].mark == nil
        guard !isUnreadable, !isVague, joint != .list, joint != .range || isOpen || placed.isEmpty else { return .unreadable }
        guard !placed.isEmpty else { return isOngoing || goesOn ? .read(.ongoing, nil, nil) : .unreadable }
        guard mark == nil, !hasBullet else { return .unreadable }

        var (froms, plains): ([ClosedRange<CalendarDay>], [ClosedRange<CalendarDay>]) = ([], [])
        var (ends, previous): ([CalendarDay], ClosedRange<CalendarDay>?) = ([], nil)
        for (item, year) in zip(placed, years()) {
            guard let days = item.span.days(in: year) else { return Self.missing(item.span, in: year) }
            // A stretch that ends before it begins was meant in another way.
            if item.joint == .range, let previous, days.lowerBound < previous.lowerBound { return .unreadable }
            previous = days
            switch item.mark {
            case nil: plains.append(days)
            case .from: froms.append(days)
            case .until: ends.append(days.upperBound)
            case .toward:
                // "Till hösten" by itself is either until it comes or when it has come.
                guard placed.count > 1 || !item.span.isSeason else { return .unreadable }
                ends.append(days.upperBound)
            case .before:
                guard let eve = item.span.isVague ? days.upperBound : item.span.eve(in: year) else { return .unreadable }
                ends.append(eve)
            }
        }
        let start = (froms.isEmpty ? plains : froms).map(\.lowerBound).min()
        let end = isOpen ? nil : ends.max() ?? plains.map(\.upperBound).max()
        if let start, let end, end < start { return .unreadable }
        return .read(certainty(end: end, isTold: !ends.isEmpty), start, end)
    }

    private func certainty(end: CalendarDay?, isTold: Bool) -> Timeline.Certainty {
        if end == nil { return .openEnded }
        if isOngoing, !isTold { return .ongoing }
        return placed.contains { $0.span.isSeason } ? .season : .exact
    }

    /// A time without a year has that of the next one that is no bare year, else of the one before, else the plan's.
    private func years() -> [Int] {
        var following: [Int?] = []
        var next: Int?
        for item in placed.reversed() {
            following.append(item.span.year ?? next)
            if case .year = item.span.unit { next = nil } else { next = item.span.year ?? next }
        }
        var previous: Int?
        return zip(placed, following.reversed()).map { item, following in
            let year = item.span.year ?? following ?? previous ?? planYear
            previous = year
            return year
        }
    }

    /// The twenty-ninth of February in a year that has none is a day that is none.
    private static func missing(_ span: TimelineSpan, in year: Int) -> Result {
        guard case .day(let month, _) = span.unit, let digits = span.dayDigits, (1...9999).contains(year) else { return .unreadable }
        let last = CalendarDay.length(year: year, month: month)
        return .impossible(span.range, TimelineReader.Edit(range: digits, text: String(last)))
    }
}
