/// Dagordningen för ett möte: the forum's template with what was parked last time. Worked out until the meeting is touched, and
/// merged again at every preparation, so that what an earlier meeting parks late still comes.
///
/// Only for a meeting that has not begun. Merging what is merged changes nothing; an answered item is never touched.
package enum MeetingAgenda {
    /// - Parameters:
    ///   - items: The agenda as it is stored; empty for a meeting that nobody has prepared.
    ///   - carried: What the last held meeting parked. A parked item keeps its id, so it comes once. What another forum parked is left there.
    package static func merged(_ items: [AgendaItem], forum: Forum, carried: Carried) -> [AgendaItem] {
        var merging = Merging(items.isEmpty ? forum.agenda.map(AgendaItem.init) : items, forum: forum)
        let carried = carried.from.map { $0.forum == forum.id } ?? true ? carried : Carried()
        merging.addStanding()
        if carried.from != nil { merging.dropAnswered(besides: carried.parked, at: Set(carried.order)) }
        for parked in carried.parked { merging.add(parked, order: carried.order) }
        return merging.items
    }

    /// A parked item is that of the agenda with its id; of a kind that an agenda has one of, the one of that kind.
    fileprivate static func isSame(_ a: AgendaItem, _ b: AgendaItem) -> Bool {
        a.id == b.id || (a.kind == b.kind && a.kind != .ordinary)
    }
}

private struct Merging {
    var items: [AgendaItem]
    let template: [AgendaItem]

    init(_ items: [AgendaItem], forum: Forum) {
        self.items = items
        template = forum.agenda.map(AgendaItem.init)
    }

    /// Standing lines that the forum got after the meeting was prepared: a meeting cannot be without them.
    mutating func addStanding() {
        for (place, line) in template.enumerated() where line.isStanding {
            guard !items.contains(where: { MeetingAgenda.isSame($0, line) }) else { continue }
            insert(line, after: template[..<place].map(\.id), first: place == 0)
        }
    }

    /// What was parked before, and has been answered at a meeting in between, that had it on its agenda; and the mark of what was not
    /// parked after all. An item that somebody has written something under stays.
    mutating func dropAnswered(besides parked: [AgendaItem], at agenda: Set<ItemID>) {
        for place in items.indices.reversed() where items[place].parkedBefore > 0 && !items[place].isAnswered {
            let item = items[place]
            guard agenda.contains(item.id) else { continue }
            guard !parked.contains(where: { MeetingAgenda.isSame($0, item) }) else { continue }
            let isOfTemplate = item.isStanding || template.contains { $0.id == item.id }
            let isWritten = item.note != nil || item.internalNote != nil || !item.decisions.isEmpty
            if isOfTemplate || isWritten { items[place].parkedBefore = 0 } else { items.remove(at: place) }
        }
    }

    mutating func add(_ parked: AgendaItem, order: [ItemID]) {
        if let place = items.firstIndex(where: { MeetingAgenda.isSame($0, parked) }) {
            if !items[place].isAnswered { items[place].parkedBefore = parked.parkedBefore + 1 }
            return
        }
        let item = AgendaItem(
            id: parked.id, kind: parked.kind, title: parked.title, length: parked.length, parkedBefore: parked.parkedBefore + 1)
        let place = order.firstIndex(of: parked.id)
        insert(item, after: place.map { Array(order[..<$0]) } ?? [], first: place == 0)
    }

    /// After the nearest of those that stood before it; else before the points that end every meeting.
    private mutating func insert(_ item: AgendaItem, after before: [ItemID], first: Bool) {
        let predecessor = before.last { id in items.contains { $0.id == id } }
        let place = items.firstIndex { $0.id == predecessor }.map { $0 + 1 }
        items.insert(item, at: place ?? (first ? 0 : items.endOfTopics))
    }
}

extension [AgendaItem] {
    /// Before the points that end every meeting.
    var endOfTopics: Int { firstIndex { $0.kind == .commitments || $0.kind == .nextMeeting } ?? endIndex }
}
