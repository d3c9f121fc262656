import Domain
import Screen

/// Radernas ord, kept from one key to the next: a key that moves the focus makes no words anew.
struct PlanRowMemory: Equatable, Sendable {
    private var first = 0
    private var rows: [ActivityRow] = []
    private var items: [Item] = []
    /// What the words were made with beside the rows.
    private var key = ""

    func items(of wanted: [ActivityRow], from place: Int, key: String, make: (ActivityRow) -> Item) -> [Item] {
        guard key == self.key else { return wanted.map(make) }
        if place == first, wanted == rows { return items }
        return wanted.indices.map { index in
            let known = place + index - first
            return rows.indices.contains(known) && rows[known] == wanted[index] ? items[known] : make(wanted[index])
        }
    }

    mutating func keep(_ wanted: [ActivityRow], _ items: [Item], from place: Int, key: String) {
        self.items = items
        rows = wanted
        first = place
        self.key = key
    }

    static func == (a: Self, b: Self) -> Bool { true }
}
