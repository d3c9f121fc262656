extension Meeting {
    /// Inskrivet i efterhand: held without being led from here, such as an APT. A finished meeting whose agenda is the standing item, since
    /// of the other points nobody said anything; what the meeting before it parked is parked still, so that it comes back at the next.
    ///
    /// - Parameters:
    ///   - head: A new one, or that of a planned meeting whose day has come.
    ///   - carried: As for any other meeting of the day.
    ///   - individualsDiscussed: Asked here too. Yes gives a meeting that was held in the wrong forum, with nothing in it.
    /// - Returns: Nil for an open answer, *ej aktuell* without a reason, an agenda without the item, a meeting that is already held or
    ///   cancelled, and a day that has not come.
    package static func entered(
        _ head: MeetingHead, forum: Forum, vbe: ItemState, ticks: Set<VBETick> = [], reason: ScreenedText? = nil,
        note: ScreenedText? = nil, attendance: [Attendance] = [], carried: Carried = Carried(), individualsDiscussed: Bool, today: CalendarDay
    ) -> Meeting? {
        guard head.forum == forum.id, head.stage == .planned || head.stage == .running, head.day <= today, vbe != .open,
            vbe != .notApplicable || reason != nil, let line = forum.agenda.first(where: { $0.kind == .vbe })
        else { return nil }
        var item = AgendaItem(line)
        item.state = vbe
        item.reason = vbe == .notApplicable ? reason : nil
        item.ticks = vbe == .done ? ticks : []
        item.note = note
        let isOwn = carried.from.map { $0.forum == forum.id } ?? true
        let parked = (isOwn ? carried.parked : []).filter { $0.id != line.id && $0.kind == .ordinary && !$0.isStanding }.map { before in
            AgendaItem(
                id: before.id, title: before.title, length: before.length, state: .parked, parkedBefore: before.parkedBefore + 1)
        }
        var meeting = Meeting(head, items: [item] + parked, attendance: attendance)
        guard !individualsDiscussed else { return meeting.emptied(on: today) }
        meeting.head.stage = .held
        meeting.head.individualsDiscussed = false
        meeting.head.beganAt = nil
        meeting.head.answeredAt = nil
        meeting.head.endedAt = nil
        return meeting
    }
}
