import Domain
import GRDB

/// Vad som är eller blir försenat, in plans that count: the gravest first, and of the same weight the oldest.
enum DueRecord {
    static let most = 512

    private struct Candidate {
        var day: Int
        var activity: Int64
    }

    static func read(on day: CalendarDay, within: Int, limit: Int, wheel: Wheel, in db: Database) throws -> DueList {
        let plans = try Int64.fetchAll(
            db.cachedStatement(sql: "SELECT id FROM plan WHERE removed_day IS NULL AND counts ORDER BY year, id"))
        let (within, limit) = (min(max(0, within), 100_000), min(max(0, limit), most))
        let last = (day + within).number
        var list = DueList(late: 0, coming: 0, rows: [])
        for plan in plans {
            list.late += try count(plan, .min, day.number, in: db)
            list.coming += try count(plan, day.number, last, in: db)
        }
        // Owed is counted by the last day in time, late by the first day after it.
        for (from, to) in [(Int.min, day.number - 1), (day.number, last - 1)] {
            let isLate = from == .min
            var seen: Set<Int64> = []
            for weight in Owed.weights where list.rows.count < limit {
                var found = try plans.flatMap { try candidates($0, weight, from, to, limit, in: db) }
                found.sort { ($0.day, $0.activity) < ($1.day, $1.activity) }
                for candidate in found where list.rows.count < limit && seen.insert(candidate.activity).inserted {
                    let end = weight == Owed.weights.upperBound ? CalendarDay(number: candidate.day) : nil
                    guard
                        let row = try row(candidate.activity, end, on: day, within: isLate ? nil : within, wheel: wheel, in: db)
                    else { continue }
                    list.rows.append(row)
                }
            }
        }
        return list
    }

    /// First days late in `from + 1 ... to`.
    private static func count(_ plan: Int64, _ from: Int, _ to: Int, in db: Database) throws -> Int {
        let sql = "SELECT count(*) FROM activity WHERE plan = ? AND late_from > ? AND late_from <= ?"
        return try db.number(sql, [plan, from, to]) ?? 0
    }

    /// What comes is only asked of rows that are not late yet; there may be late ones among the first, so it is asked
    /// for more than the limit.
    private static func candidates(
        _ plan: Int64, _ weight: Int, _ from: Int, _ to: Int, _ limit: Int, in db: Database
    ) throws -> [Candidate] {
        let sql = """
            SELECT o.day, o.activity FROM activity_owed AS o JOIN activity AS a ON a.id = o.activity
            WHERE o.plan = ? AND o.weight = ? AND o.day BETWEEN ? AND ? AND (? OR a.late_from > ?)
            ORDER BY o.day, o.activity LIMIT ?
            """
        let arguments: StatementArguments = [plan, weight, from, to, from == .min, from, 2 * limit]
        return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments).map {
            Candidate(day: $0[0], activity: $0[1])
        }
    }

    /// With the gravest of what is late on the day; of what comes within some days where they are given.
    ///
    /// - Parameter end: Given where the end of its time is the gravest: then its words need not be read, and neither where
    ///   a report is.
    private static func row(
        _ id: Int64, _ end: CalendarDay?, on day: CalendarDay, within: Int?, wheel: Wheel, in db: Database
    ) throws -> DueList.Row? {
        guard let stored = try ActivityRecord.read(at: id, in: db),
            let plan = try Row.fetchOne(
                db.cachedStatement(sql: "SELECT year, district FROM plan WHERE id = ?"), arguments: [stored.plan])
        else { return nil }
        let activity = stored.activity
        func gravest(_ lateness: Lateness) -> Lateness.Reason? {
            within.map { lateness.coming(on: day, within: $0).min() } ?? lateness.reasons(on: day).first
        }
        // A file that is only read may have been written with another wheel: then its words are asked after all.
        guard let reason = gravest(Lateness(activity, end: end, planYear: plan[0], wheel: wheel))
            ?? gravest(Lateness(activity, planYear: plan[0], wheel: wheel))
        else { return nil }
        return DueList.Row(
            plan: activity.plan, year: plan[0], district: DistrictID(plan[1]), activity: activity.id,
            text: String((activity.text?.text ?? "").prefix(ActivityRowRecord.shown)), responsible: activity.responsible,
            reason: reason)
    }
}
