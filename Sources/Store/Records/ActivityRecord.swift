import Domain
import GRDB

/// Aktivitet as a row of `activity`, its lists, and the words that are searched in.
enum ActivityRecord {
    /// An activity as it is stored, with the numbers of its row and of its plan's.
    struct Stored {
        var id: Int64
        var plan: Int64
        var activity: Activity
    }

    /// Place of a section that the plan does not know: after all others.
    static let noSection = 1_000_000

    private static let columns = [
        "code", "revision", "plan", "section", "section_place", "position", "status", "kind", "channels",
        "perspectives", "strategy", "reported", "rewrite", "answer", "ancestor", "template", "late_from", "start_day",
        "end_day", "notes", "responsible", "lead", "collaborators", "words", "schedule", "follow_up",
        "target_words", "target_goal", "target_reached",
    ]
    private static let insertion = """
        INSERT INTO activity (\(columns.joined(separator: ", ")))
        VALUES (\(repeatElement("?", count: columns.count).joined(separator: ", ")))
        """
    private static let correction = """
        UPDATE activity SET \(columns.map { "\($0) = ?" }.joined(separator: ", ")) WHERE id = ?
        """

    private static func values(
        _ activity: Activity, _ place: PlanRecord.Place, lateFrom: Int?, in db: Database
    ) throws -> [(any DatabaseValueConvertible)?] {
        let time = activity.timeline.map { Timeline(reading: $0.text, planYear: place.year) }
        return [
            activity.id.text, activity.revision, place.id, activity.section.text,
            try sectionPlace(activity.section, of: place.id, in: db), activity.position, activity.status.rawValue,
            activity.kind.rawValue, FollowUpChannel.text(activity.channels), Perspective.text(activity.perspectives),
            StrategyPoint.text(activity.points), Reported.text(activity.reports), PlanField.text(activity.toRewrite),
            activity.answer?.rawValue, activity.ancestor?.text, activity.family?.text, lateFrom,
            time?.start?.number, time?.end?.number, activity.notes.count, RoleList.text(activity.responsible),
            activity.lead?.text, RoleList.text(activity.collaborators), activity.text?.text, activity.timeline?.text,
            activity.followUp?.text, activity.target?.words.text, activity.target?.goal, activity.target?.reached,
        ]
    }

    private static func sectionPlace(_ section: SectionID, of plan: Int64, in db: Database) throws -> Int {
        try db.number("SELECT place FROM plan_section WHERE plan = ? AND code = ?", [plan, section.text]) ?? noSection
    }

    static func insert(_ activity: Activity, in place: PlanRecord.Place, wheel: Wheel, _ db: Database) throws {
        let owed = Owed(activity, planYear: place.year, wheel: wheel)
        try db.run(insertion, StatementArguments(try values(activity, place, lateFrom: owed.lateFrom, in: db)))
        let id = db.lastInsertedRowID
        try owed.write(insteadOf: .nothing, plan: place.id, activity: id, in: db)
        try ActivityParts.write(activity, of: id, in: db)
        try ActivityWords.insert(ActivityWords.folded(activity), at: id, in: db)
    }

    static func update(
        _ activity: Activity, over stored: Stored, in place: PlanRecord.Place, wheel: Wheel, _ db: Database
    ) throws {
        let id = stored.id
        let owed = Owed(activity, planYear: place.year, wheel: wheel)
        let values = try values(activity, place, lateFrom: owed.lateFrom, in: db)
        try db.run(correction, StatementArguments(values + [id]))
        try owed.write(
            insteadOf: Owed(stored.activity, planYear: place.year, wheel: wheel), plan: place.id, activity: id, in: db)
        try ActivityParts.remove(of: id, in: db)
        try ActivityParts.write(activity, of: id, in: db)
        try ActivityWords.update(ActivityWords.folded(activity), at: id, in: db)
    }

    static func delete(_ stored: Stored, in place: PlanRecord.Place, wheel: Wheel, _ db: Database) throws {
        let id = stored.id
        let owed = Owed(stored.activity, planYear: place.year, wheel: wheel)
        try Owed.nothing.write(insteadOf: owed, plan: place.id, activity: id, in: db)
        try ActivityWords.delete(at: id, in: db)
        try ActivityParts.remove(of: id, in: db)
        try db.run("DELETE FROM activity WHERE id = ?", [id])
    }

    /// The columns that a change of status changes.
    static func set(
        _ status: ActivityStatus, of stored: Stored, in place: PlanRecord.Place, wheel: Wheel, _ db: Database
    ) throws {
        var activity = stored.activity
        activity.status = status
        // Its time is read once for both.
        let end = activity.timeline.flatMap { Timeline(reading: $0.text, planYear: place.year).certainEnd }
        let owed = Owed(Lateness(activity, end: end, planYear: place.year, wheel: wheel))
        try db.run(
            "UPDATE activity SET status = ?, late_from = ?, revision = ? WHERE id = ?",
            [status.rawValue, owed.lateFrom, activity.revision + 1, stored.id])
        let before = Owed(Lateness(stored.activity, end: end, planYear: place.year, wheel: wheel))
        try owed.write(insteadOf: before, plan: place.id, activity: stored.id, in: db)
    }

    static func isTaken(_ code: ActivityID, in db: Database) throws -> Bool {
        try db.number("SELECT 1 FROM activity WHERE code = ?", [code.text]) != nil
    }

    static let selection = """
        a.id, a.plan, p.code, a.code, a.revision, a.section, a.position, a.words, a.responsible, a.lead, a.collaborators,
        a.schedule, a.channels, a.follow_up, a.status, a.kind, a.perspectives, a.strategy, a.target_words, a.target_goal,
        a.target_reached, a.reported, a.notes, a.ancestor, a.answer, a.template, a.rewrite
        """
    static let source = "activity AS a JOIN plan AS p ON p.id = a.plan AND p.removed_day IS NULL"

    static func read(_ code: ActivityID, in db: Database) throws -> Stored? {
        let sql = "SELECT \(selection) FROM \(source) WHERE a.code = ?"
        return try db.first(sql, [code.text]) { try stored($0, in: db) }
    }

    static func read(at id: Int64, in db: Database) throws -> Stored? {
        let sql = "SELECT \(selection) FROM \(source) WHERE a.id = ?"
        return try db.first(sql, [id]) { try stored($0, in: db) }
    }

    /// A row of `selection`.
    static func stored(_ row: Row, in db: Database) throws -> Stored {
        let id: Int64 = row[0]
        let goal = row[19] as Int?
        let target = try goal.map { goal in
            ActivityTarget(
                words: ScreenedText(stored: row[18] ?? "", kind: .target), goal: goal, reached: row[20] ?? 0,
                units: try ActivityParts.units(of: id, in: db))
        }
        let activity = Activity(
            id: ActivityID(row[3]), revision: row[4], plan: PlanID(row[2]), section: SectionID(row[5]), position: row[6],
            text: .stored(row[7], .activity), responsible: RoleList.roles(row[8]),
            lead: (row[9] as String?).map { RoleID($0) }, collaborators: RoleList.roles(row[10]),
            timeline: .stored(row[11], .timeline), channels: try FollowUpChannel.storedSet(row[12]),
            followUp: .stored(row[13], .followUp), status: try .stored(row[14]), kind: try .stored(row[15]),
            perspectives: try Perspective.storedSet(row[16]), points: try StrategyPoint.storedSet(row[17]),
            target: target, reports: (row[21] as String).isEmpty ? [] : try ActivityParts.reports(of: id, in: db),
            notes: row[22] == 0 ? [] : try ActivityParts.notes(of: id, in: db),
            ancestor: (row[23] as String?).map { ActivityID($0) }, answer: try (row[24] as String?).map(RevisionAnswer.stored),
            family: (row[25] as String?).map { FamilyID($0) }, toRewrite: try PlanField.storedSet(row[26]))
        return Stored(id: id, plan: row[1], activity: activity)
    }
}
