/// Dagordningen för ett möte: the forum's template with what was parked last time. Worked out until the meeting is touched, and
/// merged again at every preparation, so that what an earlier meeting parks late still comes.
package enum MeetingAgenda {
    /// - Parameters:
    ///   - items: The agenda as it is stored; empty for a meeting that nobody has prepared.
    ///   - carried: What the last held meeting parked. A parked item keeps its id, so it comes once.
    package static func merged(_ items: [AgendaItem], forum: Forum, carried: Carried) -> [AgendaItem] {
        var items = items.isEmpty ? forum.agenda.map(AgendaItem.init) : items
        for parked in carried.parked {
            if let place = items.firstIndex(where: { $0.id == parked.id }) {
                if !items[place].isAnswered { items[place].parkedBefore = parked.parkedBefore + 1 }
                continue
            }
            let item = AgendaItem(
                id: parked.id, kind: parked.kind, title: parked.title, length: parked.length, parkedBefore: parked.parkedBefore + 1)
            // Before the points that end every meeting.
            let end = items.firstIndex { $0.kind == .commitments || $0.kind == .nextMeeting } ?? items.endIndex
            items.insert(item, at: end)
        }
        return items
    }
}
