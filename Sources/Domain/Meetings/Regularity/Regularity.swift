/// Regelbundenhet: that the standing item is taken up, worked out from a forum's meetings. The one definition, for the pane, Start,
/// files and exit codes.
package struct Regularity: Equatable, Sendable {
    /// One held meeting, oldest first: ● treated, ○ not, – without the item.
    package struct Dot: Equatable, Sendable {
        package var day: CalendarDay
        package var vbe: ItemState?
        package init(day: CalendarDay, vbe: ItemState?) {
            self.day = day
            self.vbe = vbe
        }
    }

    /// When it should be taken up next.
    package enum Next: Equatable, Sendable {
        case planned(CalendarDay)
        /// Must be by that day to keep "minst N per år", and no meeting is planned before.
        case by(CalendarDay)
        /// Nästa saknas: every meeting should have it, and none is planned.
        case missing
    }

    package var cadence: VBECadence
    package var dots: [Dot]
    package var held: Int
    package var treated: Int
    /// Longest time without it in the period, in days: between two treatments, and from the last one to the end of the period.
    package var longestGap: Int?
    package var next: Next
    /// The rule is broken as of the last day of the period.
    package var isBroken: Bool

    package init(
        cadence: VBECadence, dots: [Dot], held: Int, treated: Int, longestGap: Int?, next: Next, isBroken: Bool
    ) {
        self.cadence = cadence
        self.dots = dots
        self.held = held
        self.treated = treated
        self.longestGap = longestGap
        self.next = next
        self.isBroken = isBroken
    }
}

/// A party that was not there, over time.
package struct OrganisationAbsence: Equatable, Sendable {
    package var organisation: String
    package var absent: Int
    /// Meetings where somebody said whether it was there.
    package var known: Int
    /// Absent this many times in a row, counted back from the last meeting.
    package var streak: Int
    package init(organisation: String, absent: Int, known: Int, streak: Int) {
        self.organisation = organisation
        self.absent = absent
        self.known = known
        self.streak = streak
    }
}
