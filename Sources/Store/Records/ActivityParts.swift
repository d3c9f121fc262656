import Domain
import GRDB

/// The lists of an activity: reports with their comments, notes, units of the target.
enum ActivityParts {
    private static let tables = ["activity_report", "activity_note", "activity_unit"]

    static func remove(of id: Int64, in db: Database) throws {
        for table in tables { try db.run("DELETE FROM \(table) WHERE activity = ?", [id]) }
    }

    static func write(_ activity: Activity, of id: Int64, in db: Database) throws {
        for (place, report) in activity.reports.enumerated() {
            try db.run(
                "INSERT INTO activity_report (activity, place, occasion, status, day, comment) VALUES (?, ?, ?, ?, ?, ?)",
                [id, place, report.occasion.code, report.status.rawValue, report.day.number, report.comment?.text])
        }
        for (place, note) in activity.notes.enumerated() {
            try db.run(
                "INSERT INTO activity_note (activity, place, day, words) VALUES (?, ?, ?, ?)",
                [id, place, note.day.number, note.text.text])
        }
        for (place, unit) in (activity.target?.units ?? []).enumerated() {
            try db.run(
                "INSERT INTO activity_unit (activity, place, title, done_day) VALUES (?, ?, ?, ?)",
                [id, place, unit.name.text, unit.doneOn?.number])
        }
    }

    /// Read at every key that moves the focus, and so without the detour over a list of rows.
    static func reports(of id: Int64, in db: Database) throws -> [OccasionReport] {
        let sql = "SELECT occasion, status, day, comment FROM activity_report WHERE activity = ? ORDER BY place"
        let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: [id])
        var reports: [OccasionReport] = []
        while let row = try rows.next() {
            reports.append(
                OccasionReport(
                    occasion: try .stored(row[0]), status: try .stored(row[1]), comment: .stored(row[3], .comment),
                    day: CalendarDay(number: row[2])))
        }
        return reports
    }

    static func notes(of id: Int64, in db: Database) throws -> [ActivityNote] {
        let sql = "SELECT day, words FROM activity_note WHERE activity = ? ORDER BY place"
        return try Array(Row.fetchCursor(db.cachedStatement(sql: sql), arguments: [id]).map {
            ActivityNote(day: CalendarDay(number: $0[0]), text: ScreenedText(stored: $0[1], kind: .note))
        })
    }

    static func units(of id: Int64, in db: Database) throws -> [TargetUnit] {
        let sql = "SELECT title, done_day FROM activity_unit WHERE activity = ? ORDER BY place"
        return try Array(Row.fetchCursor(db.cachedStatement(sql: sql), arguments: [id]).map {
            TargetUnit(
                name: ScreenedText(stored: $0[0], kind: .unit), doneOn: ($0[1] as Int?).map(CalendarDay.init(number:)))
        })
    }
}
