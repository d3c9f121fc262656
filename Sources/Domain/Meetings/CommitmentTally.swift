/// Vad ett möte gjorde med åtagandena: "3 av 4 klara, 1 flyttad".
package struct CommitmentTally: Hashable, Sendable {
    /// Those that were open when the meeting began.
    package var followedUp: Int
    /// Of these, as the meeting left them.
    package var done: Int
    package var dropped: Int
    package var moved: Int
    package var kept: Int
    /// Nobody has said anything about them yet.
    package var untouched: Int
    /// Made at the meeting, and still standing.
    package var made: Int

    package init(followedUp: Int = 0, done: Int = 0, dropped: Int = 0, moved: Int = 0, kept: Int = 0, untouched: Int = 0, made: Int = 0) {
        self.followedUp = followedUp
        self.done = done
        self.dropped = dropped
        self.moved = moved
        self.kept = kept
        self.untouched = untouched
        self.made = made
    }

    /// - Parameters:
    ///   - commitments: Of the forum; those of other meetings in any order.
    ///   - day: The meeting's. What was made after it, or was closed before it, was not up.
    package init(_ commitments: [Commitment], at meeting: MeetingID, day: CalendarDay) {
        self.init()
        for commitment in commitments {
            if commitment.meeting == meeting {
                if commitment.state != .dropped { made += 1 }
                continue
            }
            guard commitment.madeOn <= day, let outcome = commitment.outcome(at: meeting, day: day) else { continue }
            followedUp += 1
            switch outcome {
            case .done: done += 1
            case .dropped: dropped += 1
            case .moved: moved += 1
            case .kept: kept += 1
            case .reopened: untouched += 1
            }
        }
    }
}

extension Commitment {
    /// How the meeting left it; `reopened` for open and nothing said. Nil when it was not up there.
    fileprivate func outcome(at meeting: MeetingID, day: CalendarDay) -> CommitmentDeed? {
        let here = events.firstIndex { $0.meeting == meeting }
        let before = here.map { events[..<$0] } ?? events.prefix { $0.day < day }
        let wasOpen = before.last { $0.deed.closesOrOpens }.map { $0.deed == .reopened } ?? true
        let deeds = events.filter { $0.meeting == meeting }.map(\.deed)
        // One that was closed by mistake is opened again at the meeting that finds it, and was up there.
        guard wasOpen || !deeds.isEmpty else { return nil }
        guard let last = deeds.last(where: \.closesOrOpens), last != .reopened else {
            return deeds.contains(.moved) ? .moved : deeds.contains(.kept) ? .kept : .reopened
        }
        return last
    }
}

extension CommitmentDeed {
    fileprivate var closesOrOpens: Bool { self == .done || self == .dropped || self == .reopened }
}
