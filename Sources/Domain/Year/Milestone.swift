/// Vad en rad i årsvyn är.
package enum YearKind: String, ReportCode {
    package static let field = "year_kind"
    /// T1, T2, VB: the last day of a report.
    case report
    /// Nämnden möts.
    case board
    /// Enkäten.
    case survey
    /// Handlingsplanen revideras.
    case revision
    case milestone
    /// In a forum.
    case meeting
}

/// Milstolpe: what comes back every year on a day of its own or so many weeks from a report.
package struct Milestone: Hashable, Sendable {
    package enum Basis: Hashable, Sendable {
        /// Weeks after the day of a report; negative before it.
        case weeks(Int, from: Occasion.Kind)
        case date(Wheel.Date)
        /// Only in one year.
        case day(CalendarDay)
    }

    package var id: MilestoneID
    package var kind: YearKind
    /// As it is shown, in Swedish.
    package var name: String
    package var basis: Basis
    /// Nil for the coordinator's own.
    package var source: String?
    /// By the city, or by the coordinator.
    package var isConfirmed: Bool

    package init(
        id: MilestoneID, kind: YearKind = .milestone, name: String, basis: Basis, source: String? = nil, isConfirmed: Bool = false
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.basis = basis
        self.source = source
        self.isConfirmed = isConfirmed
    }

    /// The most weeks that there can be to a report: then it is another year's.
    package static let farthest = 52

    /// Every day it falls on within the days that are asked for.
    package func days(in span: ClosedRange<CalendarDay>, _ wheel: Wheel) -> [CalendarDay] {
        // VB is due the year after its own, and so many weeks from a report may be the year before or after.
        let years = (span.lowerBound.year - 2)...(span.upperBound.year + 1)
        let days: [CalendarDay] =
            switch basis {
            case .weeks(let weeks, let report): years.compactMap { wheel.due(Occasion(report, $0)).map { $0 + 7 * weeks } }
            case .date(let date): years.compactMap { date.day(in: $0) }
            case .day(let day): [day]
            }
        return days.filter { span.contains($0) }
    }
}

package enum MilestoneKindName {}
package typealias MilestoneID = Name<MilestoneKindName>

extension [Milestone] {
    /// With the coordinator's own days of the board in the place of the shipped proposals; none of their own changes nothing.
    package func withBoards(_ own: [Milestone.Basis], named name: String) -> [Milestone] {
        guard !own.isEmpty else { return self }
        let boards = own.enumerated().map {
            Milestone(id: MilestoneID("board_\($0.offset + 1)"), kind: .board, name: name, basis: $0.element, isConfirmed: true)
        }
        return filter { $0.kind != .board } + boards
    }
}
