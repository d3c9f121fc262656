/// Att leda mötet. Each key is one of these: the meeting before it goes in, the meeting after it comes out.
///
/// What is approved, cancelled or held in the wrong forum comes out as it went in.
extension Meeting {
    /// Börjar mötet. The agenda is fixed from here on, but for points that are added.
    ///
    /// It is held on the day that it begins: one that was planned for another day is moved there, and calendars are told.
    package func begun(at now: Now) -> Meeting {
        guard head.stage == .planned else { return self }
        var next = self
        next.head.stage = .running
        if head.day != now.day {
            next.head.day = now.day
            next.head.sequence += 1
        }
        next.head.beganAt = now.minute
        next.head.answeredAt = now.minute
        return next
    }

    /// Answers an item, or opens it again. The minutes since the last answer were spent on the item that is answered; one that is opened
    /// again gives them back, so that a slip of the key moves no time. Another answer to an answered item is a correction, and takes none.
    ///
    /// *Ej aktuell* without a reason, now or before, is no answer and changes nothing, and neither is an open item of a held meeting. It can
    /// be answered before the meeting begins, and without a clock.
    package func answered(_ id: ItemID, _ state: ItemState, reason: ScreenedText? = nil, at now: Now) -> Meeting {
        let minute = minute(of: now)
        return changing(id) { item, head in
            guard state != .open || head.stage != .held else { return }
            let reason = state == .notApplicable ? reason ?? item.reason : nil
            guard state != .notApplicable || reason != nil else { return }
            let wasAnswered = item.isAnswered
            item.state = state
            item.reason = reason
            // What was not taken up had nothing in it.
            if state == .parked || state == .notApplicable { item.ticks = [] }
            guard head.stage == .running, let last = head.answeredAt, wasAnswered != item.isAnswered else { return }
            if item.isAnswered {
                item.used = (item.used ?? 0) + Self.sitting(from: last, to: minute)
                head.answeredAt = minute
            } else {
                head.answeredAt = Swift.max(head.beganAt ?? last, last - (item.used ?? 0))
                item.used = nil
            }
        }
    }

    /// Only of the VBE item, while it is open or treated. It may be treated without any.
    package func ticked(_ tick: VBETick, of id: ItemID) -> Meeting {
        changing(id) { item, _ in
            guard item.kind == .vbe, item.state == .open || item.state == .done else { return }
            item.ticks.formSymmetricDifference([tick])
        }
    }

    package func noting(_ text: ScreenedText?, of id: ItemID) -> Meeting { changing(id) { item, _ in item.note = text } }
    package func notingInternally(_ text: ScreenedText?, of id: ItemID) -> Meeting {
        changing(id) { item, _ in item.internalNote = text }
    }
    package func deciding(_ text: ScreenedText, at id: ItemID) -> Meeting { changing(id) { item, _ in item.decisions.append(text) } }
    /// Another text in the place of a decision, or none.
    package func deciding(_ text: ScreenedText?, insteadOf place: Int, at id: ItemID) -> Meeting {
        changing(id) { item, _ in
            guard item.decisions.indices.contains(place) else { return }
            item.decisions.replaceSubrange(place...place, with: text.map { [$0] } ?? [])
        }
    }

    /// - Parameter order: The forum's organisations; those who are not among them come last, in the order they were named.
    package func attending(
        _ organisation: ScreenedText, _ presence: Presence?, order: [ScreenedText] = []
    ) -> Meeting {
        guard canChange else { return self }
        var next = self
        let place = next.attendance.firstIndex { $0.organisation.text.folded == organisation.text.folded }
        switch (place, presence) {
        case (let place?, let presence?): next.attendance[place].presence = presence
        case (let place?, nil): next.attendance.remove(at: place)
        case (nil, let presence?): next.attendance.append(Attendance(organisation, presence))
        case (nil, nil): break
        }
        guard !order.isEmpty else { return next }
        let places = Dictionary(order.enumerated().map { ($1.text.folded, $0) }) { first, _ in first }
        next.attendance = next.attendance.enumerated()
            .map { (places[$1.organisation.text.folded] ?? order.count, $0, $1) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
        return next
    }

    /// The item that is next to be answered after that one, going round; nil when all are.
    package func nextOpen(after id: ItemID?) -> ItemID? {
        let start = id.flatMap { id in items.firstIndex { $0.id == id } }.map { $0 + 1 } ?? 0
        return (items[start...] + items[..<start]).first { !$0.isAnswered }?.id
    }

    /// What is held can still be corrected.
    package var canChange: Bool { head.stage == .planned || head.stage == .running || head.stage == .held }

    func changing(_ id: ItemID, _ change: (inout AgendaItem, inout MeetingHead) -> Void) -> Meeting {
        var next = self
        guard canChange, let place = next.items.firstIndex(where: { $0.id == id }) else { return self }
        change(&next.items[place], &next.head)
        return next
    }
}
