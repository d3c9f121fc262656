/// Att leda mötet. Each key is one of these: the meeting before it goes in, the meeting after it comes out.
extension Meeting {
    /// Börjar mötet. The agenda is fixed from here on, but for points that are added.
    package func begun(at now: Now) -> Meeting {
        var next = self
        next.head.stage = .running
        next.head.beganAt = now.minute
        next.head.answeredAt = now.minute
        return next
    }

    /// Answers an item, or opens it again. The minutes since the last answer were spent on it.
    package func answered(_ id: ItemID, _ state: ItemState, reason: ScreenedText? = nil, at now: Now) -> Meeting {
        changing(id) { item, head in
            item.state = state
            item.reason = state == .notApplicable ? reason : nil
            // What was not taken up had nothing in it.
            if state == .parked || state == .notApplicable { item.ticks = [] }
            guard head.stage == .running, state != .open else { return }
            // A meeting that goes on after midnight counts from there.
            item.used = (item.used ?? 0) + max(0, now.minute - (head.answeredAt ?? now.minute))
            head.answeredAt = now.minute
        }
    }

    package func ticked(_ tick: VBETick, of id: ItemID) -> Meeting {
        changing(id) { item, _ in item.ticks.formSymmetricDifference([tick]) }
    }

    package func noting(_ text: ScreenedText?, of id: ItemID) -> Meeting { changing(id) { item, _ in item.note = text } }
    package func notingInternally(_ text: ScreenedText?, of id: ItemID) -> Meeting {
        changing(id) { item, _ in item.internalNote = text }
    }
    package func deciding(_ text: ScreenedText, at id: ItemID) -> Meeting { changing(id) { item, _ in item.decisions.append(text) } }

    package func attending(_ organisation: ScreenedText, _ presence: Presence?) -> Meeting {
        var next = self
        let place = next.attendance.firstIndex { $0.organisation == organisation }
        switch (place, presence) {
        case (let place?, let presence?): next.attendance[place].presence = presence
        case (let place?, nil): next.attendance.remove(at: place)
        case (nil, let presence?): next.attendance.append(Attendance(organisation, presence))
        case (nil, nil): break
        }
        return next
    }

    /// The item that is next to be answered after that one, going round; nil when all are.
    package func nextOpen(after id: ItemID?) -> ItemID? {
        let start = id.flatMap { id in items.firstIndex { $0.id == id } }.map { $0 + 1 } ?? 0
        return (items[start...] + items[..<start]).first { !$0.isAnswered }?.id
    }

    package var plannedLength: Int { items.reduce(0) { $0 + ($1.length ?? 0) } }

    /// Used so far, in minutes; nil before it began.
    package func used(at now: Now) -> Int? {
        head.beganAt.map { max(0, (head.endedAt ?? now.minute) - $0) }
    }

    private func changing(_ id: ItemID, _ change: (inout AgendaItem, inout MeetingHead) -> Void) -> Meeting {
        var next = self
        guard let place = next.items.firstIndex(where: { $0.id == id }) else { return self }
        change(&next.items[place], &next.head)
        return next
    }
}
