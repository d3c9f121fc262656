/// Åtaganden per roll eller organisation.
package struct CommitmentGroup: Hashable, Sendable {
    /// As the latest of them spells it; nil for those without an organisation.
    package var name: String?
    package var open: Int
    package var late: Int
    /// Open ones that have been moved, and of these more than once.
    package var moved: Int
    package var movedAgain: Int
    package var closed: Int

    package init(name: String?, open: Int = 0, late: Int = 0, moved: Int = 0, movedAgain: Int = 0, closed: Int = 0) {
        self.name = name
        self.open = open
        self.late = late
        self.moved = moved
        self.movedAgain = movedAgain
        self.closed = closed
    }

    package static func byRole(_ commitments: [Commitment], on day: CalendarDay) -> [CommitmentGroup] {
        grouped(commitments, on: day) { $0.role.text }
    }

    package static func byOrganisation(_ commitments: [Commitment], on day: CalendarDay) -> [CommitmentGroup] {
        grouped(commitments, on: day) { $0.organisation?.text }
    }

    /// Those with most that is late first, then most that is open, then by name; those without a name last of equals.
    private static func grouped(
        _ commitments: [Commitment], on day: CalendarDay, _ name: (Commitment) -> String?
    ) -> [CommitmentGroup] {
        var groups: [String?: CommitmentGroup] = [:]
        var latest: [String?: CalendarDay] = [:]
        for commitment in commitments {
            let name = name(commitment)
            let key = name?.folded
            var group = groups[key] ?? CommitmentGroup(name: name)
            if latest[key].map({ $0 < commitment.madeOn }) ?? true {
                group.name = name
                latest[key] = commitment.madeOn
            }
            if commitment.state == .open {
                group.open += 1
                if commitment.isLate(on: day) { group.late += 1 }
                if commitment.moves > 0 { group.moved += 1 }
                if commitment.isMovedAgain { group.movedAgain += 1 }
            } else {
                group.closed += 1
            }
            groups[key] = group
        }
        return groups.sorted { a, b in
            if a.value.late != b.value.late { return a.value.late > b.value.late }
            if a.value.open != b.value.open { return a.value.open > b.value.open }
            guard let first = a.key, let second = b.key else { return a.key != nil }
            return first < second
        }.map(\.value)
    }
}
