extension Regularity {
    /// - Parameters:
    ///   - from, through: The period that the marks are of; `through` is also today.
    package init(_ marks: ForumMarks, from: CalendarDay, through: CalendarDay) {
        self.init(
            cadence: marks.cadence, dots: marks.marks.map { Dot(day: $0.day, vbe: $0.vbe) }, held: marks.marks.count,
            treated: marks.marks.count { $0.vbe == .done }, longestGap: nil,
            next: marks.nextPlanned.map { .planned($0) } ?? .missing, isBroken: false)
    }

    /// Per convening role, over all its forums; by name.
    package static func byConvenor(_ forums: [ForumMarks]) -> [(convenor: String, held: Int, treated: Int)] { [] }

    /// In the order of the first meeting that names them.
    package static func absences(_ marks: [MeetingMark]) -> [OrganisationAbsence] { [] }
}
