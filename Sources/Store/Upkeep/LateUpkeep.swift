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
        guard let year = try db.number("SELECT year FROM plan WHERE id = ?", [plan]) else { return }
        for row in try stale(plan, year: year, wheel: wheel, in: db) {
            try db.run(
                "UPDATE activity SET late_from = ?, late_weight = ?, start_day = ?, end_day = ? WHERE id = ?",
                [row.late.from, row.late.weight, row.start, row.end, row.id])
        }
    }

    struct Fresh {
        var id: Int64
        var late: LateColumns
        var start: Int?
        var end: Int?
    }

    /// Rows whose columns say something else than the Domain does.
    static func stale(_ plan: Int64, year: Int, wheel: Wheel, in db: Database) throws -> [Fresh] {
        let sql = """
            SELECT id, status, channels, reported, schedule, late_from, late_weight, start_day, end_day FROM activity
            WHERE plan = ?
            """
        let cursor = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: [plan])
        var stale: [Fresh] = []
        while let row = try cursor.next() {
            var activity = Activity(id: "", plan: "", section: "", position: 0, text: nil)
            activity.status = try .stored(row[1])
            activity.channels = try FollowUpChannel.storedSet(row[2])
            activity.reports = try Reported.statuses(row[3]).map {
                OccasionReport(occasion: $0.key, status: $0.value, day: CalendarDay(number: 0))
            }
            activity.timeline = .stored(row[4], .timeline)
            let late = LateColumns(activity, planYear: year, wheel: wheel)
            let time = activity.timeline.map { Timeline(reading: $0.text, planYear: year) }
            let fresh = Fresh(id: row[0], late: late, start: time?.start?.number, end: time?.end?.number)
            if late.from != row[5] || late.weight != row[6] || fresh.start != row[7] || fresh.end != row[8] {
                stale.append(fresh)
            }
        }
        return stale
    }
}
