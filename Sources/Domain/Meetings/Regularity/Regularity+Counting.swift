extension Regularity {
    /// - Parameters:
    ///   - from, through: The period; `through` is also today. Marks outside it count for nothing but the calendar years of the rule.
    package init(_ marks: ForumMarks, from: CalendarDay, through: CalendarDay) {
        let sorted = marks.marks.filter { $0.day <= through }.inTimeOrder
        let held = sorted.filter { from <= $0.day }
        let treated = held.filter { $0.vbe == .done }
        let history = History(marks, known: sorted, through: through)
        self.init(
            cadence: marks.cadence, dots: held.map { Dot(day: $0.day, vbe: $0.vbe) }, held: held.count, treated: treated.count,
            longestGap: history.longestGap(held, from: from), next: history.next, isBroken: history.isBroken(last: held.last))
    }

    /// Träff i procent, rounded down: 100 only when every meeting treated it. Nil when none was held.
    package var percent: Int? { held == 0 ? nil : treated * 100 / held }

    /// Whole weeks of the longest gap.
    package var gapInWeeks: Int? { longestGap.map { $0 / 7 } }
}

extension [MeetingMark] {
    /// Those of one day stay as they were.
    var inTimeOrder: [MeetingMark] {
        enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    }
}

/// What is known of a forum on a day, with the calendar years that the rule is about.
private struct History {
    let marks: ForumMarks
    /// Through the day, in time order.
    let known: [MeetingMark]
    let through: CalendarDay

    init(_ marks: ForumMarks, known: [MeetingMark], through: CalendarDay) {
        self.marks = marks
        self.known = known
        self.through = through
    }

    /// A forum whose meetings were entered afterwards was there before it was made here.
    var began: CalendarDay { min(marks.createdOn, known.first?.day ?? marks.createdOn) }

    func longestGap(_ held: [MeetingMark], from: CalendarDay) -> Int? {
        let before = [marks.treatedBefore, known.last { $0.day < from && $0.vbe == .done }?.day].compactMap { $0 }.max()
        guard !held.isEmpty || before != nil else { return nil }
        let days = [before ?? began] + held.filter { $0.vbe == .done }.map(\.day) + [through]
        return zip(days, days.dropFirst()).map { $1 - $0 }.max()
    }

    var next: Regularity.Next {
        guard case .atLeast(let count) = marks.cadence else { return marks.nextPlanned.map { .planned($0) } ?? .missing }
        let year = treated(in: through.year) >= count ? through.year + 1 : through.year
        let last = Month(year: year, month: 12).day(31)
        return marks.nextPlanned.flatMap { $0 <= last ? .planned($0) : nil } ?? .by(last)
    }

    func isBroken(last: MeetingMark?) -> Bool {
        switch marks.cadence {
        case .everyMeeting:
            guard let last else { return false }
            return last.vbe != .done && last.vbe != .notApplicable
        case .atLeast(let count):
            let year = through.year - 1
            guard began <= Month(year: year, month: 1).firstDay else { return false }
            let missed = count - treated(in: year)
            return missed > 0 && treated(in: through.year) < missed
        }
    }

    private func treated(in year: Int) -> Int {
        let days = known.filter { $0.vbe == .done && $0.day.year == year }.map(\.day)
        let isBefore = marks.treatedBefore.map { $0.year == year && !days.contains($0) } ?? false
        return max(marks.treatedInYears[year] ?? 0, days.count + (isBefore ? 1 : 0))
    }
}
