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
        /// "Minst N per år": no meeting is planned in time, and it has to be by that day, the last of this year, or of the next when
        /// this year has as many as it should.
        case by(CalendarDay)
        /// Nästa saknas: every meeting should have it, and none is planned.
        case missing
    }

    package var cadence: VBECadence
    package var dots: [Dot]
    package var held: Int
    package var treated: Int
    /// Längsta uppehåll, in days: the longest time that passed between two treatments, and from the last one to the end of the period.
    ///
    /// The time before the first treatment of the period counts whole: from the one before the period, or else from the day that the
    /// forum was there (its first meeting that is known, or the day it was made), so that a forum that never took it up does not look
    /// better than one that did long ago. Nil when nothing was held in the period and nothing treated before it.
    package var longestGap: Int?
    package var next: Next
    /// The rule is broken as of the last day of the period.
    ///
    /// "Varje möte": the last meeting of the period parked it or had no such item; *ej aktuell* with its reason is an answer.
    /// "Minst N per år": the calendar year before ended with fewer, the forum was there all of that year, and not as many as were
    /// missing have been made good this year. A year that is going on breaks nothing: its last day is in `next`.
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
