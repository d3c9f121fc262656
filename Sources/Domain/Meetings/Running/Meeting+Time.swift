/// Planerad och använd tid. Minutes since midnight of the meeting's day, more than a day's after midnight.
extension Meeting {
    func minute(of now: Now) -> Int { (now.day - head.day) * 1440 + now.minute }

    /// Nobody sits so long at one item: a meeting without an answer for longer was left running, and that time belongs to nothing.
    static let longestSitting = 12 * 60

    static func sitting(from last: Int, to minute: Int) -> Int {
        let minutes = max(0, minute - last)
        return minutes > longestSitting ? 0 : minutes
    }

    package var plannedLength: Int { items.reduce(0) { $0 + ($1.length ?? 0) } }

    /// Used so far, in minutes; nil before it began.
    package func used(at now: Now) -> Int? {
        guard let began = head.beganAt else { return nil }
        return max(0, (head.endedAt ?? lastSign(at: now)) - began)
    }

    /// Now, or the last answer of a meeting that was left running.
    func lastSign(at now: Now) -> Int {
        guard let last = head.answeredAt ?? head.beganAt else { return minute(of: now) }
        return last + Self.sitting(from: last, to: minute(of: now))
    }

    /// Per item and in all. While the meeting runs, the minutes since the last answer are spent on the item that is up.
    package func time(at now: Now, on current: ItemID? = nil) -> AgendaTime {
        let used = used(at: now)
        var items = Dictionary(items.map { ($0.id, AgendaTime.Item(planned: $0.length, used: $0.used)) }) { first, _ in first }
        if head.stage == .running, let current, let item = item(current), !item.isAnswered, let last = head.answeredAt {
            items[current]?.used = (item.used ?? 0) + Self.sitting(from: last, to: minute(of: now))
        }
        let left = self.items.filter { !$0.isAnswered }.reduce(0) { $0 + (items[$1.id]?.left ?? 0) }
        return AgendaTime(
            planned: plannedLength, used: used, items: items,
            endsAt: head.stage == .running ? lastSign(at: now) + left : head.endedAt)
    }
}

/// A meeting's time, in minutes.
package struct AgendaTime: Equatable, Sendable {
    package struct Item: Equatable, Sendable {
        package var planned: Int?
        /// Nil for an item that has been given none.
        package var used: Int?
        /// Over what was planned; 0 for one without plan.
        package var over: Int { planned.map { max(0, (used ?? 0) - $0) } ?? 0 }
        package var left: Int { planned.map { max(0, $0 - (used ?? 0)) } ?? 0 }
        package init(planned: Int?, used: Int?) {
            self.planned = planned
            self.used = used
        }
    }

    package var planned: Int
    /// Nil before it began, and for a meeting that was entered afterwards.
    package var used: Int?
    package var items: [ItemID: Item]
    /// When it ended, or will if what is left takes what was planned: minutes since midnight of its day.
    package var endsAt: Int?
    /// Over what the whole agenda was planned for.
    package var over: Int { planned == 0 ? 0 : max(0, (used ?? 0) - planned) }

    package init(planned: Int, used: Int?, items: [ItemID: Item], endsAt: Int?) {
        self.planned = planned
        self.used = used
        self.items = items
        self.endsAt = endsAt
    }
}
