import Domain
import GRDB

/// Kontroll av planen: what is derived is derived again and compared.
enum PlanChecking {
    static func countersAgree(in db: Database) throws -> Bool {
        let sql = """
            SELECT count(*) FROM plan AS p WHERE
                p.activities <> (SELECT count(*) FROM activity AS a WHERE a.plan = p.id)
                OR p.done <> (SELECT count(*) FROM activity AS a WHERE a.plan = p.id AND a.status = 'done')
            """
        return try db.number(sql) == 0
    }

    static func columnsAgree(wheel: Wheel, in db: Database) throws -> Bool {
        let isCurrent = try LateUpkeep.isCurrent(wheel, in: db)
        for plan in try Int64.fetchAll(db, sql: "SELECT id FROM plan") {
            // A file that is only read may have been written with another wheel.
            if isCurrent, try LateUpkeep.stored(plan, in: db) != LateUpkeep.read(plan, wheel: wheel, in: db) { return false }
            var agrees = true
            try PlanReading.each(plan, in: db) { agrees = try agrees && rowAgrees($0, in: db) }
            guard agrees else { return false }
        }
        return true
    }

    private static func rowAgrees(_ activity: Activity, in db: Database) throws -> Bool {
        let sql = """
            SELECT a.reported, a.notes, a.section_place, w.folded,
                (SELECT s.place FROM plan_section AS s WHERE s.plan = a.plan AND s.code = a.section)
            FROM activity AS a JOIN activity_words AS w ON w.id = a.id WHERE a.code = ?
            """
        let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [activity.id.text])
        guard let row else { return false }
        return row[0] == Reported.text(activity.reports) && row[1] == activity.notes.count
            && row[2] == (row[4] as Int? ?? ActivityRecord.noSection) && row[3] == ActivityWords.folded(activity)
    }

    /// The index of words against the words. Takes the lock for writing, and writes nothing.
    static func index(_ db: Database) -> [String] {
        do {
            try db.execute(sql: "INSERT INTO activity_search (activity_search, rank) VALUES ('integrity-check', 1)")
            return []
        } catch {
            return ["activity_search"]
        }
    }
}
