/// Att förbereda mötet: the agenda and the particulars, before it is begun.
extension Meeting {
    /// A point that this meeting has and the forum's template has not.
    package func adding(_ item: AgendaItem, after id: ItemID?) -> Meeting {
        var next = self
        let place = id.flatMap { id in items.firstIndex { $0.id == id } }.map { $0 + 1 } ?? items.endIndex
        next.items.insert(item, at: place)
        return next
    }

    /// One step up or down. Nil at the ends of the agenda.
    package func moving(_ id: ItemID, by step: Int) -> Meeting? {
        guard let place = items.firstIndex(where: { $0.id == id }), items.indices.contains(place + step) else { return nil }
        var next = self
        next.items.swapAt(place, place + step)
        return next
    }

    /// Nil for a standing one: it can be answered, and not be taken away.
    package func removing(_ id: ItemID) -> Meeting? {
        guard let item = item(id), !item.isStanding else { return nil }
        var next = self
        next.items.removeAll { $0.id == id }
        return next
    }

    package func titling(_ id: ItemID, _ title: ScreenedText) -> Meeting { with(id) { $0.title = title } }
    package func planning(_ id: ItemID, minutes: Int?) -> Meeting { with(id) { $0.length = minutes } }

    /// Another wording of a decision; nil takes it away.
    package func redeciding(_ place: Int, _ text: ScreenedText?, at id: ItemID) -> Meeting {
        with(id) { item in
            guard item.decisions.indices.contains(place) else { return }
            if let text { item.decisions[place] = text } else { item.decisions.remove(at: place) }
        }
    }

    /// Another place; calendars are told.
    package func placed(_ place: ScreenedText?) -> Meeting {
        var next = self
        next.head.place = place
        next.head.sequence += 1
        return next
    }

    /// Planned minutes; calendars are told.
    package func lasting(_ minutes: Int) -> Meeting {
        var next = self
        next.head.length = minutes
        next.head.sequence += 1
        return next
    }

    private func with(_ id: ItemID, _ change: (inout AgendaItem) -> Void) -> Meeting {
        var next = self
        if let place = next.items.firstIndex(where: { $0.id == id }) { change(&next.items[place]) }
        return next
    }
}

extension Meeting {
    /// Mötet skrivs in i efterhand: nothing is known of its clock.
    package func begunAfterwards() -> Meeting {
        var next = self
        next.head.stage = .running
        return next
    }

    /// Rättas: a held meeting goes on, and has to be ended once more. Nil for one that is not held or is approved.
    package func resumed() -> Meeting? {
        guard head.stage == .held else { return nil }
        var next = self
        next.head.stage = .running
        next.head.endedAt = nil
        next.head.individualsDiscussed = nil
        return next
    }

    /// What is left unanswered comes back at the next meeting.
    package func parkingTheRest(at now: Now) -> Meeting {
        items.filter { !$0.isAnswered }.reduce(self) { $0.answered($1.id, .parked, at: now) }
    }
}
