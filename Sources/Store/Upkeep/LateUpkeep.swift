import Domain
import GRDB

/// Försening i kolumnerna, renewed when the wheel, the year of a plan or the reading itself is another.
enum LateUpkeep {
    /// Counts up with every change of what `Timeline` reads or `Lateness` says: then all rows are read anew.
    static let reading = 1

    /// What the columns were written with, as one number. The digits are `reading`, then month and day of the four dates.
    static func number(_ wheel: Wheel) -> Int {
        [wheel.t1, wheel.t2, wheel.annualReport, wheel.yearAfter].reduce(reading) { ($0 * 100 + $1.month) * 100 + $1.day }
    }

    static func isCurrent(_ wheel: Wheel, in db: Database) throws -> Bool {
        try db.number("SELECT value FROM upkeep WHERE what = 'wheel'") == number(wheel)
    }

    /// All plans, in one transaction.
    static func renewAll(_ wheel: Wheel, in db: Database) throws {
        try db.inTransaction(.immediate) {
            guard try !isCurrent(wheel, in: db) else { return .rollback }
            for plan in try Int64.fetchAll(db, sql: "SELECT id FROM plan") { try renew(plan, wheel: wheel, in: db) }
            try db.run("UPDATE upkeep SET value = ? WHERE what = 'wheel'", [number(wheel)])
            return .commit
        }
    }

    /// The rows of one plan. Revisions stay: nobody has changed what is written in them.
    static func renew(_ plan: Int64, wheel: Wheel, in db: Database) throws {
        let fresh = try read(plan, wheel: wheel, in: db)
        try db.run("DELETE FROM activity_owed WHERE plan = ?", [plan])
        for row in fresh {
            try db.run(
                "UPDATE activity SET late_from = ?, start_day = ?, end_day = ? WHERE id = ?",
                [row.owed.lateFrom, row.start, row.end, row.id])
            try row.owed.write(insteadOf: .nothing, plan: plan, activity: row.id, in: db)
        }
    }

    struct Fresh: Equatable {
        var id: Int64
        var owed: Owed
        var start: Int?
        var end: Int?
    }

    /// What the Domain says of every row of the plan.
    static func read(_ plan: Int64, wheel: Wheel, in db: Database) throws -> [Fresh] {
        guard let year = try db.number("SELECT year FROM plan WHERE id = ?", [plan]) else { return [] }
        let sql = "SELECT id, status, channels, reported, schedule FROM activity WHERE plan = ? ORDER BY id"
        let cursor = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: [plan])
        var all: [Fresh] = []
        while let row = try cursor.next() {
            var activity = Activity(id: "", plan: "", section: "", position: 0, text: nil)
            activity.status = try .stored(row[1])
            activity.channels = try FollowUpChannel.storedSet(row[2])
            activity.reports = try Reported.reports(row[3])
            activity.timeline = .stored(row[4], .timeline)
            let time = activity.timeline.map { Timeline(reading: $0.text, planYear: year) }
            all.append(
                Fresh(
                    id: row[0], owed: Owed(activity, planYear: year, wheel: wheel), start: time?.start?.number,
                    end: time?.end?.number))
        }
        return all
    }

    /// What the tables say of the same rows.
    static func stored(_ plan: Int64, in db: Database) throws -> [Fresh] {
        var items: [Int64: Set<Owed.Item>] = [:]
        for row in try Row.fetchAll(db, sql: "SELECT activity, weight, day FROM activity_owed WHERE plan = ?", arguments: [plan]) {
            items[row[0], default: []].insert(Owed.Item(weight: row[1], day: row[2]))
        }
        let sql = "SELECT id, late_from, start_day, end_day FROM activity WHERE plan = ? ORDER BY id"
        return try Row.fetchAll(db, sql: sql, arguments: [plan]).map {
            Fresh(id: $0[0], owed: Owed(lateFrom: $0[1], items: items[$0[0]] ?? []), start: $0[2], end: $0[3])
        }
    }
}
