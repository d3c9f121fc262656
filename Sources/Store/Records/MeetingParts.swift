import Domain
import GRDB

/// The lists of a meeting: items with their decisions, and attendance.
enum MeetingParts {
    static func remove(of id: Int64, in db: Database) throws {
        for table in ["meeting_item", "meeting_decision", "meeting_attendance"] {
            try db.run("DELETE FROM \(table) WHERE meeting = ?", [id])
        }
    }

    // MARK: Items

    /// Only those that changed, came, went or moved.
    static func write(_ items: [AgendaItem], over before: [AgendaItem], of id: Int64, in db: Database) throws {
        var old: [ItemID: (place: Int, item: AgendaItem)] = [:]
        for (place, item) in before.enumerated() { old[item.id] = (place, item) }
        for (place, item) in items.enumerated() {
            let known = old.removeValue(forKey: item.id)
            guard known?.item != item || known?.place != place else { continue }
            try write(item, at: place, over: known?.item, of: id, in: db)
        }
        for gone in old.keys {
            try db.run("DELETE FROM meeting_item WHERE meeting = ? AND code = ?", [id, gone.text])
            try removeDecisions(of: gone, of: id, in: db)
        }
    }

    static func write(_ item: AgendaItem, at place: Int, over before: AgendaItem?, of id: Int64, in db: Database) throws {
        try db.run(
            """
            INSERT INTO meeting_item (meeting, code, place, kind, title, length, is_standing, state, reason, note,
                internal_note, ticks, used, parked_before)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (meeting, code) DO UPDATE SET place = excluded.place, kind = excluded.kind, title = excluded.title,
                length = excluded.length, is_standing = excluded.is_standing, state = excluded.state,
                reason = excluded.reason, note = excluded.note, internal_note = excluded.internal_note,
                ticks = excluded.ticks, used = excluded.used, parked_before = excluded.parked_before
            """,
            [
                id, item.id.text, place, item.kind.rawValue, item.title.text, item.length, item.isStanding ? 1 : 0,
                item.state.rawValue, item.reason?.text, item.note?.text, item.internalNote?.text, VBETick.text(item.ticks),
                item.used, item.parkedBefore,
            ])
        guard item.decisions != before?.decisions ?? [] else { return }
        try removeDecisions(of: item.id, of: id, in: db)
        for (place, decision) in item.decisions.enumerated() {
            try db.run(
                "INSERT INTO meeting_decision (meeting, item, place, words) VALUES (?, ?, ?, ?)",
                [id, item.id.text, place, decision.text])
        }
    }

    private static func removeDecisions(of item: ItemID, of id: Int64, in db: Database) throws {
        try db.run("DELETE FROM meeting_decision WHERE meeting = ? AND item = ?", [id, item.text])
    }

    static func items(of id: Int64, in db: Database) throws -> [AgendaItem] {
        var decisions: [String: [ScreenedText]] = [:]
        let lines = try Row.fetchCursor(
            db.cachedStatement(sql: "SELECT item, words FROM meeting_decision WHERE meeting = ? ORDER BY item, place"),
            arguments: [id])
        while let row = try lines.next() {
            decisions[row[0], default: []].append(ScreenedText(stored: row[1], kind: .decision))
        }
        let sql = """
            SELECT code, kind, title, length, is_standing, state, reason, note, internal_note, ticks, used, parked_before
            FROM meeting_item WHERE meeting = ? ORDER BY place
            """
        let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: [id])
        var items: [AgendaItem] = []
        while let row = try rows.next() {
            items.append(
                AgendaItem(
                    id: ItemID(row[0]), kind: try .stored(row[1]), title: ScreenedText(stored: row[2], kind: .agendaItem),
                    length: row[3], isStanding: row[4] == 1, state: try .stored(row[5]), reason: .stored(row[6], .reason),
                    note: .stored(row[7], .meetingNote), internalNote: .stored(row[8], .internalNote),
                    decisions: decisions[row[0]] ?? [], ticks: try VBETick.storedSet(row[9]), used: row[10],
                    parkedBefore: row[11]))
        }
        return items
    }

    // MARK: Attendance

    static func removeAttendance(of id: Int64, in db: Database) throws {
        try db.run("DELETE FROM meeting_attendance WHERE meeting = ?", [id])
    }

    static func write(_ attendance: [Attendance], of id: Int64, in db: Database) throws {
        for (place, line) in attendance.enumerated() {
            try db.run(
                "INSERT INTO meeting_attendance (meeting, place, organisation, presence) VALUES (?, ?, ?, ?)",
                [id, place, line.organisation.text, line.presence.rawValue])
        }
    }

    static func attendance(of id: Int64, in db: Database) throws -> [Attendance] {
        let sql = "SELECT organisation, presence FROM meeting_attendance WHERE meeting = ? ORDER BY place"
        return try Array(Row.fetchCursor(db.cachedStatement(sql: sql), arguments: [id]).map {
            Attendance(ScreenedText(stored: $0[0], kind: .organisation), try .stored($0[1]))
        })
    }
}
