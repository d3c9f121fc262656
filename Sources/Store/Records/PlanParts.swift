import Domain
import GRDB

/// The lists of a plan: sections, steps, removed rows and silenced rules, each in its order.
enum PlanParts {
    private static let tables = ["plan_section", "plan_step", "plan_removal", "plan_silence"]

    static func remove(of id: Int64, in db: Database) throws {
        for table in tables { try db.run("DELETE FROM \(table) WHERE plan = ?", [id]) }
    }

    static func write(_ plan: Plan, of id: Int64, in db: Database) throws {
        for (place, section) in plan.sections.enumerated() {
            try db.run(
                "INSERT INTO plan_section (plan, place, code, title) VALUES (?, ?, ?, ?)",
                [id, place, section.id.text, section.name.text])
        }
        for (place, step) in plan.steps.enumerated() {
            try db.run(
                "INSERT INTO plan_step (plan, place, step, day, diary) VALUES (?, ?, ?, ?, ?)",
                [id, place, step.step.rawValue, step.day.number, step.number?.text])
        }
        for (place, row) in plan.removals.enumerated() {
            try db.run(
                "INSERT INTO plan_removal (plan, place, activity, reason) VALUES (?, ?, ?, ?)",
                [id, place, row.activity.text, row.reason.text])
        }
        for (place, rule) in plan.silenced.enumerated() {
            try db.run(
                "INSERT INTO plan_silence (plan, place, rule, activity, reason) VALUES (?, ?, ?, ?, ?)",
                [id, place, rule.rule.rawValue, rule.activity?.text, rule.reason.text])
        }
    }

    static func sections(of id: Int64, in db: Database) throws -> [PlanSection] {
        try rows("SELECT code, title FROM plan_section WHERE plan = ? ORDER BY place", id, in: db).map {
            PlanSection(id: SectionID($0[0]), name: ScreenedText(stored: $0[1], kind: .section))
        }
    }

    static func steps(of id: Int64, in db: Database) throws -> [StepTaken] {
        try rows("SELECT step, day, diary FROM plan_step WHERE plan = ? ORDER BY place", id, in: db).map {
            StepTaken(step: try .stored($0[0]), day: CalendarDay(number: $0[1]), number: .stored($0[2], .diaryNumber))
        }
    }

    static func removals(of id: Int64, in db: Database) throws -> [RemovedRow] {
        try rows("SELECT activity, reason FROM plan_removal WHERE plan = ? ORDER BY place", id, in: db).map {
            RemovedRow(activity: ActivityID($0[0]), reason: ScreenedText(stored: $0[1], kind: .reason))
        }
    }

    static func silenced(of id: Int64, in db: Database) throws -> [SilencedRule] {
        try rows("SELECT rule, activity, reason FROM plan_silence WHERE plan = ? ORDER BY place", id, in: db).map {
            SilencedRule(
                rule: try .stored($0[0]), activity: ($0[1] as String?).map { ActivityID($0) },
                reason: ScreenedText(stored: $0[2], kind: .reason))
        }
    }

    private static func rows(_ sql: String, _ id: Int64, in db: Database) throws -> [Row] {
        try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [id])
    }
}
