/// Why an agenda was not changed. The words stand in the texts under the raw value.
package enum AgendaRefusal: String, Error, CaseIterable, Sendable {
    /// A standing item is answered, never deleted.
    case standing
    /// It was parked at the meeting before, and is answered here: *ej aktuell* with a reason takes it away.
    case parked
    /// The meeting has begun.
    case begun
    /// Nothing is added to a meeting that is over or cancelled.
    case over
    case missing
    /// An item with that id is there already.
    case duplicate
    case full
}

extension Meeting {
    /// Förberett: the agenda as the forum and the meeting before it make it, without forgetting what was prepared already.
    package func prepared(_ forum: Forum, carried: Carried) -> Meeting {
        guard head.stage == .planned else { return self }
        var next = self
        next.items = MeetingAgenda.merged(items, forum: forum, carried: carried)
        return next
    }

    /// Somebody's own point for this meeting, also while it runs: after the given one, else before those that end every meeting.
    ///
    /// It is ordinary, unanswered and not standing, whatever it came as.
    package func adding(_ item: AgendaItem, after id: ItemID? = nil) throws(AgendaRefusal) -> Meeting {
        guard head.stage == .planned || head.stage == .running else { throw .over }
        guard self.item(item.id) == nil else { throw .duplicate }
        guard items.count < MeetingAgenda.mostItems else { throw .full }
        let place = id.flatMap { id in items.firstIndex { $0.id == id } }.map { $0 + 1 } ?? items.endOfTopics
        var next = self
        next.items.insert(
            AgendaItem(id: item.id, title: item.title, length: item.length, note: item.note, internalNote: item.internalNote), at: place)
        return next
    }

    package func refusalToRemove(_ id: ItemID) -> AgendaRefusal? {
        guard let item = item(id) else { return .missing }
        if item.isStanding { return .standing }
        if item.parkedBefore > 0 { return .parked }
        return head.stage == .planned ? nil : .begun
    }

    package func removing(_ id: ItemID) throws(AgendaRefusal) -> Meeting {
        if let refusal = refusalToRemove(id) { throw refusal }
        var next = self
        next.items.removeAll { $0.id == id }
        return next
    }

    /// So many places down, or up when negative, as far as the agenda goes.
    package func moving(_ id: ItemID, by steps: Int) throws(AgendaRefusal) -> Meeting {
        guard let place = items.firstIndex(where: { $0.id == id }) else { throw .missing }
        guard head.stage == .planned else { throw .begun }
        var next = self
        let item = next.items.remove(at: place)
        let limit = max(-place, min(steps, next.items.count - place))
        next.items.insert(item, at: place + limit)
        return next
    }

    /// Planned minutes of an item.
    package func planning(_ minutes: Int?, for id: ItemID) -> Meeting { changing(id) { item, _ in item.length = minutes } }
}

extension MeetingAgenda {
    package static let mostItems = 60
}
