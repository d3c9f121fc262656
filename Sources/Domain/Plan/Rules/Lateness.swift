/// Försenad. The one definition in the whole program: lists, Start, exports, `kolla` and its exit code ask here.
///
/// Late is: past a certain end and not done, or an occasion past and not reported. What is done owes no more work, but
/// still the reports of its occasions; what is dropped owes nothing. What is due on a day is in time on that day.
package struct Lateness: Equatable, Sendable {
    package enum Reason: Hashable, Sendable {
        /// Past its end and not done. The end.
        case pastEnd(CalendarDay)
        /// Not reported. The day it was due.
        case unreported(Occasion, due: CalendarDay)

        /// The last day in time.
        package var day: CalendarDay {
            switch self {
            case .pastEnd(let day), .unreported(_, let day): day
            }
        }
    }

    /// What it owes, with the last day in time, the earliest first, and of the same day the gravest.
    package let owed: [Reason]

    package init(_ activity: Activity, planYear: Int, wheel: Wheel) {
        let timeline = activity.status.isClosed ? nil : activity.timeline
        self.init(
            activity, end: timeline.flatMap { Timeline(reading: $0.text, planYear: planYear).certainEnd },
            planYear: planYear, wheel: wheel)
    }

    /// With the end that its words were read as (`Timeline.certainEnd`); nil: they give none.
    package init(_ activity: Activity, end: CalendarDay?, planYear: Int, wheel: Wheel) {
        var owed: [Reason] = []
        if !activity.status.isClosed, let end { owed.append(.pastEnd(end)) }
        for occasion in activity.owedOccasions(planYear: planYear) {
            guard let due = wheel.due(occasion) else { continue }
            owed.append(.unreported(occasion, due: due))
        }
        self.owed = owed.sorted { $0.day != $1.day ? $0.day < $1.day : $0 < $1 }
    }

    /// The first day on which it is late; nil when it owes nothing that has a day.
    package var lateFrom: CalendarDay? { owed.first.map { $0.day + 1 } }

    package func isLate(on day: CalendarDay) -> Bool { lateFrom.map { $0 <= day } ?? false }

    /// Everything that is late on the day, the gravest first.
    package func reasons(on day: CalendarDay) -> [Reason] { owed.filter { $0.day < day }.sorted() }

    /// What comes next: the earliest that is still in time on the day.
    package func next(after day: CalendarDay) -> Reason? { owed.first { $0.day >= day } }

    /// What is in time on the day and late at most `days` days after it, the earliest first.
    package func coming(on day: CalendarDay, within days: Int) -> [Reason] {
        owed.filter { $0.day >= day && $0.day - day < days }
    }
}

/// By consequence: a report that the city waits for before an end that is the office's own, the year's report before
/// those of the terms, and then the oldest.
extension Lateness.Reason: Comparable {
    package static func < (a: Self, b: Self) -> Bool {
        if a.rank != b.rank { return a.rank < b.rank }
        if a.day != b.day { return a.day < b.day }
        return a.occasion.map { a in b.occasion.map { a < $0 } ?? false } ?? false
    }

    package var occasion: Occasion? {
        switch self {
        case .pastEnd: nil
        case .unreported(let occasion, _): occasion
        }
    }

    /// The gravest has the least.
    package var rank: Int {
        switch occasion?.kind {
        case .annualReport: 0
        case .t2: 1
        case .t1: 2
        case .yearAfter: 3
        case .minutes, .portal, .grant, .own: 4
        case nil: 5
        }
    }
}
