extension Commitment {
    /// What somebody did with it. What is closed is only opened again, what is open is not, and a move needs another day: anything else
    /// leaves it as it was.
    package func doing(_ event: CommitmentEvent) -> Commitment {
        var next = self
        var event = event
        switch (state, event.deed) {
        case (.open, .done): next.state = .done
        case (.open, .dropped): next.state = .dropped
        case (.open, .moved):
            guard let day = event.due, day != due else { return self }
            next.due = day
        case (.open, .kept): break
        case (.done, .reopened), (.dropped, .reopened): next.state = .open
        case (.open, .reopened), (.done, _), (.dropped, _): return self
        }
        if event.deed != .moved { event.due = nil }
        event.was = event.deed == .moved ? due : nil
        next.events.append(event)
        return next
    }

    /// The day it was promised for when so many of its events had happened.
    package func due(after count: Int) -> CalendarDay { events.dropFirst(count).lazy.compactMap(\.was).first ?? due }

    package func isLate(on day: CalendarDay) -> Bool { state == .open && due < day }

    /// How many times it was moved. A day that was put right at the same meeting, or between meetings on the same day, is the same move.
    package var moves: Int {
        var count = 0
        var last: CommitmentEvent?
        for event in events where event.deed == .moved {
            if last.map({ $0.meeting != event.meeting || $0.day != event.day }) ?? true { count += 1 }
            last = event
        }
        return count
    }
}
