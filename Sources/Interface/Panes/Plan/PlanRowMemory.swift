import Domain
import Screen

/// Rows as they were read together, and those of them that are seen.
struct PlanStretch {
    var number: Int
    var rows: [ActivityRow]
    var shown: Range<Int>
}

/// Radernas ord, kept from one key to the next: a key that moves the focus makes no words anew.
///
/// They are kept beside the stretch they were made of: one that was not read anew is compared at no cost.
struct PlanRowMemory: Equatable, Sendable {
    /// What the words are made with beside the rows.
    struct Key: Equatable, Sendable {
        var plan: PlanID
        var revision: Int
        var day: CalendarDay
        var mode: PlanTable.Mode
        var columns: [PlanTable.Column]
        var roles: [Domain.Role]
        var language: String
    }

    private struct Stretch: Sendable {
        var rows: [ActivityRow]
        /// Nil where nobody has looked yet.
        var items: [Item?]
    }

    private var stretches: [Int: Stretch] = [:]
    private var key: Key?

    func items(of wanted: PlanStretch, _ key: Key, make: (ActivityRow) -> Item) -> [Item] {
        guard key == self.key, let known = stretches[wanted.number], known.rows == wanted.rows else {
            return wanted.rows[wanted.shown].map(make)
        }
        return wanted.shown.map { known.items[$0] ?? make(wanted.rows[$0]) }
    }

    mutating func keep(_ wanted: [PlanStretch], _ key: Key, make: (ActivityRow) -> Item) {
        if key != self.key { stretches = [:] }
        self.key = key
        for stretch in wanted {
            var known = stretches.removeValue(forKey: stretch.number) ?? Stretch(rows: [], items: [])
            if known.rows != stretch.rows {
                // Read anew: the words of rows that are as they were still hold.
                known.items = stretch.rows.indices.map { known.rows[safe: $0] == stretch.rows[$0] ? known.items[$0] : nil }
                known.rows = stretch.rows
            }
            for place in stretch.shown where known.items[place] == nil { known.items[place] = make(stretch.rows[place]) }
            stretches[stretch.number] = known
        }
        if stretches.count > wanted.count {
            stretches = stretches.filter { known in wanted.contains { $0.number == known.key } }
        }
    }

    static func == (a: Self, b: Self) -> Bool { true }
}
