/// Vad som är fel i ett möte om en individ. The words stand in the texts under the raw value.
package enum IndividualProblem: String, Error, CaseIterable, Sendable {
    /// A kind that is not shipped, or that is only about phenomena.
    case kind
    /// More than a year ahead.
    case month
    /// Not after the month of the meeting, or more than a year after it.
    case nextMonth = "next_month"
    /// Not 0…20.
    case actions
}

extension IndividualMeeting {
    /// In the order of the fields.
    package func problems(on day: CalendarDay, kinds: [ForumKind]) -> [IndividualProblem] {
        var found: [IndividualProblem] = []
        if !kinds.contains(where: { $0.id == kind && $0.modes.contains(.individual) }) { found.append(.kind) }
        if month > day.month.sameNextYear || !(1...12).contains(month.month) { found.append(.month) }
        if let nextMonth, nextMonth <= month || nextMonth > month.sameNextYear || !(1...12).contains(nextMonth.month) {
            found.append(.nextMonth)
        }
        if !(0...Self.mostActions).contains(actions) { found.append(.actions) }
        return found
    }
}

extension Month {
    fileprivate var sameNextYear: Month { Month(year: year + 1, month: month) }
}
