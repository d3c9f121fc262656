/// Försenad. The one definition in the whole program: lists, Start, exports, `kolla` and its exit code ask here.
///
/// Late is: past a certain end and not done, or an occasion past and not reported. What is done or dropped owes no
/// more work, but still owes the reports of its occasions when it is done; what is dropped owes nothing.
package struct Lateness: Equatable, Sendable {
    package enum Reason: Hashable, Sendable {
        /// Past its end and not done. The end.
        case pastEnd(CalendarDay)
        /// Not reported. The day it was due.
        case unreported(Occasion, due: CalendarDay)

        package var day: CalendarDay {
            switch self {
            case .pastEnd(let day), .unreported(_, let day): day
            }
        }
    }

    /// What it owes, with the last day in time, the earliest first.
    package let owed: [Reason]

    package init(_ activity: Activity, planYear: Int, wheel: Wheel) {
        guard activity.status != .dropped else {
            owed = []
            return
        }
        var owed: [Reason] = []
        if activity.status != .done, let words = activity.timeline,
            let end = Timeline(reading: words.text, planYear: planYear).certainEnd
        {
            owed.append(.pastEnd(end))
        }
        for channel in FollowUpChannel.allCases where activity.channels.contains(channel) {
            let occasion = channel.occasion(planYear: planYear)
            guard activity.report(on: occasion) == nil, let due = wheel.due(occasion) else { continue }
            owed.append(.unreported(occasion, due: due))
        }
        self.owed = owed.sorted { $0.day < $1.day }
    }

    /// The first day on which it is late; nil when it owes nothing that has a day.
    package var lateFrom: CalendarDay? { owed.first.map { $0.day + 1 } }

    package func reasons(on day: CalendarDay) -> [Reason] { owed.filter { $0.day < day } }
    package func isLate(on day: CalendarDay) -> Bool { lateFrom.map { $0 <= day } ?? false }
}
