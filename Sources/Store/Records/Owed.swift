import Domain
import GRDB

/// Försening in the tables: always what `Lateness` says, written whenever something changes that it looks at.
struct Owed: Equatable {
    struct Item: Hashable {
        /// The gravest has the least.
        var weight: Int
        /// The last day in time.
        var day: Int
    }

    /// The first day on which the row is late.
    let lateFrom: Int?
    let items: Set<Item>

    init(_ activity: Activity, planYear: Int, wheel: Wheel) {
        self.init(Lateness(activity, planYear: planYear, wheel: wheel))
    }

    init(_ lateness: Lateness) {
        lateFrom = lateness.lateFrom?.number
        items = Set(lateness.owed.map { Item(weight: $0.rank, day: $0.day.number) })
    }

    init(lateFrom: Int?, items: Set<Item>) {
        self.lateFrom = lateFrom
        self.items = items
    }

    static let nothing = Owed(lateFrom: nil, items: [])
    static let weights = 0...5

    /// Writes the difference alone: most changes make none.
    func write(insteadOf before: Owed, plan: Int64, activity: Int64, in db: Database) throws {
        for item in before.items.subtracting(items) {
            try db.run(
                "DELETE FROM activity_owed WHERE plan = ? AND weight = ? AND day = ? AND activity = ?",
                [plan, item.weight, item.day, activity])
        }
        for item in items.subtracting(before.items) {
            try db.run(
                "INSERT OR IGNORE INTO activity_owed (plan, weight, day, activity) VALUES (?, ?, ?, ?)",
                [plan, item.weight, item.day, activity])
        }
    }
}
