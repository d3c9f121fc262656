import Domain
import GRDB

/// Blankett as a row of `report`.
enum ReportRecord {
    private static let columns = [
        "code", "revision", "district", "received_day", "period", "part_of_day", "area", "place_type", "trigger",
        "event_type", "milieu", "milieu_basis", "affected", "count_band", "actions", "police_report", "ia_report",
        "removal", "photo", "unit_type", "reporter_role", "support_need", "note", "few_fit", "checked_day",
        "routine_version", "routine_signed", "marks_low", "marks_high",
    ]

    private static let insertion = """
        INSERT INTO report (\(columns.joined(separator: ", ")), id)
        VALUES (\(repeatElement("?", count: columns.count + 1).joined(separator: ", ")))
        """
    private static let correction = """
        UPDATE report SET \(columns.map { "\($0) = ?" }.joined(separator: ", ")) WHERE code = ?
        """
    private static let selection = "SELECT \(columns.joined(separator: ", ")), id FROM report WHERE code = ?"

    private static func values(_ report: Report) -> [(any DatabaseValueConvertible)?] {
        let marks = Marks(report)
        return [
            report.code.text, report.revision, report.district.text, report.receivedOn.number, report.period.iso,
            report.partOfDay.rawValue, report.area.text, report.placeType.rawValue, report.trigger.rawValue,
            EventType.text(report.eventTypes), report.milieu.rawValue, report.milieuBasis.rawValue,
            Affected.text(report.affected), report.countBand.rawValue, ActionTaken.text(report.actions),
            report.police.rawValue, report.incidentSystem.rawValue, report.removal.rawValue, report.photo.rawValue,
            report.unitType.rawValue, report.reporterRole.rawValue, SupportNeed.text(report.supportNeeds),
            report.note?.text, report.fewFit.rawValue, report.checkedOn?.number, report.routineVersion,
            report.routineSigned ? 1 : 0, marks.low, marks.high,
        ]
    }

    /// - Parameter position: The place in the order of arrival that it had before it was removed; kept when it is free.
    static func insert(_ report: Report, at position: Int64? = nil, in db: Database) throws {
        let free = try position.flatMap { position in
            try db.number("SELECT 1 FROM report WHERE id = ?", [position]) == nil ? position : nil
        }
        try db.run(insertion, StatementArguments(values(report) + [free]))
    }

    /// Writes over the row of the same code.
    static func update(_ report: Report, in db: Database) throws {
        try db.run(correction, StatementArguments(values(report) + [report.code.text]))
    }

    /// The two columns that a tick changes, so that no other index is written.
    static func check(_ code: ReferenceCode, on day: CalendarDay?, revision: Int, in db: Database) throws {
        try db.run(
            "UPDATE report SET checked_day = ?, revision = ? WHERE code = ?", [day?.number, revision, code.text])
    }

    /// Revision and tick, without the rest of it.
    static func check(of code: ReferenceCode, in db: Database) throws -> (revision: Int, checkedOn: CalendarDay?)? {
        let sql = "SELECT revision, checked_day FROM report WHERE code = ?"
        let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [code.text])
        return row.map { ($0[0], ($0[1] as Int?).map(CalendarDay.init(number:))) }
    }

    static func delete(_ code: ReferenceCode, in db: Database) throws {
        try db.run("DELETE FROM report WHERE code = ?", [code.text])
    }

    /// Nil when there is none.
    static func revision(_ code: ReferenceCode, in db: Database) throws -> Int? {
        try db.number("SELECT revision FROM report WHERE code = ?", [code.text])
    }

    /// The blankett and its place in the order of arrival.
    static func read(_ code: ReferenceCode, in db: Database) throws -> (report: Report, position: Int64)? {
        let row = try Row.fetchOne(db.cachedStatement(sql: selection), arguments: [code.text])
        return try row.map { (try report($0), $0["id"]) }
    }

    static func report(_ row: Row) throws -> Report {
        Report(
            code: ReferenceCode(stored: row["code"]),
            revision: row["revision"],
            district: DistrictID(row["district"]),
            receivedOn: CalendarDay(number: row["received_day"]),
            period: try .stored(row["period"]),
            partOfDay: try .stored(row["part_of_day"]),
            area: AreaID(row["area"]),
            placeType: try .stored(row["place_type"]),
            trigger: try .stored(row["trigger"]),
            eventTypes: try EventType.storedSet(row["event_type"]),
            milieu: try .stored(row["milieu"]),
            milieuBasis: try .stored(row["milieu_basis"]),
            affected: try Affected.storedSet(row["affected"]),
            countBand: try .stored(row["count_band"]),
            actions: try ActionTaken.storedSet(row["actions"]),
            police: try .stored(row["police_report"]),
            incidentSystem: try .stored(row["ia_report"]),
            removal: try .stored(row["removal"]),
            photo: try .stored(row["photo"]),
            unitType: try .stored(row["unit_type"]),
            reporterRole: try .stored(row["reporter_role"]),
            supportNeeds: try SupportNeed.storedSet(row["support_need"]),
            note: (row["note"] as String?).map { ScreenedText(stored: $0, kind: .note) },
            fewFit: try .stored(row["few_fit"]),
            checkedOn: (row["checked_day"] as Int?).map(CalendarDay.init(number:)),
            routineVersion: row["routine_version"],
            routineSigned: row["routine_signed"] == 1)
    }
}
