import Domain
import GRDB
import Testing

@testable import Store

@Suite struct SchemaTests {
    /// Every column there is. A new one is added here by hand, by somebody who has asked whether it concerns a person.
    private static let columns: [String: [String]] = [
        "report": [
            "id", "code", "revision", "district", "received_day", "period", "part_of_day", "area", "place_type",
            "trigger", "event_type", "milieu", "milieu_basis", "affected", "count_band", "actions", "police_report",
            "ia_report", "removal", "photo", "unit_type", "reporter_role", "support_need", "note", "few_fit",
            "checked_day", "routine_version", "routine_signed", "marks_low", "marks_high",
        ],
        "report_count": ["total", "unchecked"],
        "ending_count": ["district", "month", "kind", "detail", "count"],
        "paused_walk": ["id", "routine_version", "paused_day"],
        "paused_step": ["walk", "position", "node", "answer"],
        "paused_tick": ["walk", "node"],
        "setting": ["key", "value"],
        "journal": [
            "id", "session", "day", "kind", "subject", "deed", "revision_before", "revision_after", "position",
            "drops_text", "brings_text", "undone",
        ],
        "journal_thing": ["entry", "thing", "revision_before", "revision_after"],
        "plan": [
            "id", "code", "revision", "district", "year", "edition", "style", "goal", "predecessor", "is_example",
            "stage", "is_frozen", "counts", "removed_day", "activities", "done",
        ],
        "plan_section": ["plan", "place", "code", "title"],
        "plan_step": ["plan", "place", "step", "day", "diary"],
        "plan_removal": ["plan", "place", "activity", "reason"],
        "plan_silence": ["plan", "place", "rule", "activity", "reason"],
        "activity": [
            "id", "code", "revision", "plan", "section", "section_place", "position", "status", "kind", "channels",
            "perspectives", "strategy", "reported", "rewrite", "answer", "ancestor", "template", "late_from",
            "start_day", "end_day", "notes", "responsible", "lead", "collaborators", "words", "schedule", "follow_up",
            "target_words", "target_goal", "target_reached",
        ],
        "activity_owed": ["plan", "weight", "day", "activity"],
        "activity_report": ["activity", "place", "occasion", "status", "day", "comment"],
        "activity_note": ["activity", "place", "day", "words"],
        "activity_unit": ["activity", "place", "title", "done_day"],
        "activity_words": ["id", "folded"],
        "activity_log": ["id", "activity", "day", "field", "before", "after"],
        "role": ["id", "code", "title", "merged_into"],
        "role_synonym": ["role", "place", "title"],
        "saved_view": ["key", "title", "query"],
        "forum": [
            "id", "code", "revision", "kind", "title", "sorting", "folded", "district", "convenor", "record", "cadence",
            "place", "rhythm", "series_first", "series_through", "series_skips", "series_begins", "series_length",
            "created_day", "closed_day",
        ],
        "forum_organisation": ["forum", "place", "title"],
        "forum_agenda": ["forum", "place", "code", "kind", "title", "length", "is_standing"],
        "meeting": [
            "id", "code", "revision", "forum", "day", "begins", "length", "place", "stage", "sequence", "convenor", "record",
            "began_at", "answered_at", "ended_at", "individuals_discussed", "approved_day", "diary", "forum_title", "vbe", "items", "answered",
            "parked",
        ],
        "meeting_item": [
            "meeting", "code", "place", "kind", "title", "length", "is_standing", "state", "reason", "note", "internal_note",
            "ticks", "used", "parked_before",
        ],
        "meeting_decision": ["meeting", "item", "place", "words"],
        "meeting_attendance": ["meeting", "place", "organisation", "presence"],
        "commitment": [
            "id", "code", "revision", "forum", "meeting", "made_day", "words", "role", "organisation", "due", "state", "turn",
            "moves", "folded",
        ],
        "commitment_event": ["commitment", "place", "deed", "meeting", "day", "due", "was", "reason"],
        // No id, no day, no forum: what is equal is counted, and nothing leads from one to the next.
        "individual_meeting": ["kind", "month", "consent", "actions", "next_month", "count"],
        "purge_log": ["id", "day", "what", "count"],
        "upkeep": ["what", "value"],
    ]

    private static let forbidden = [
        "name", "namn", "person", "pnr", "ssn", "birth", "fodd", "mail", "phone", "telefon", "mobile", "address",
        "adress", "street", "gender", "sex", "kon", "score", "risk", "rating", "image", "file", "attachment",
        "user", "login", "author", "created_by", "clock", "time", "stamp", "latitude", "longitude", "citizen", "relig",
        "ethnic", "nation",
    ]

    /// The index of words and the tables that SQLite keeps it in: it holds what stands in `activity_words` and nothing else.
    private static let ours = "name NOT LIKE 'activity_search%'"

    private func found() throws -> [String: [String]] {
        let folder = Folder()
        let archive = try folder.open()
        return try archive.read { db in
            let tables = try String.fetchAll(
                db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND \(Self.ours)")
            return try Dictionary(
                uniqueKeysWithValues: tables.map { table in
                    (table, try String.fetchAll(db, sql: "SELECT name FROM pragma_table_info(?)", arguments: [table]))
                })
        }
    }

    @Test func theColumnsAreTheseAndNoOthers() throws {
        #expect(try found() == Self.columns)
    }

    @Test func noColumnIsMadeForAPerson() throws {
        for (table, columns) in try found() {
            for column in columns {
                let words = Self.forbidden.filter(("_" + column + "_").contains)
                // A day is kept, never a moment; "age" only as a word of its own, since "village" is no age.
                #expect(words.isEmpty, "\(table).\(column): \(words)")
                #expect(!column.split(separator: "_").contains("age"), "\(table).\(column)")
            }
        }
    }

    @Test func everyTableIsStrict() throws {
        let folder = Folder()
        let archive = try folder.open()
        let lax = try archive.read { db in
            try String.fetchAll(
                db, sql: "SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0 AND name NOT LIKE 'sqlite_%' AND \(Self.ours)")
        }
        #expect(lax.isEmpty)
    }

    @Test func noFilterReadsTheTable() throws {
        let folder = Folder()
        let archive = try folder.open()
        let filter = ReportFilter(words: [
            .init(codePrefix: "K", codes: ["place_type": ["school"], "few_fit": ["many"]], areas: ["whole"])
        ])
        let condition = FilterCondition(filter)
        let plan = try archive.read { db in
            try Row.fetchAll(
                db, sql: "EXPLAIN QUERY PLAN SELECT count(*) FROM report WHERE \(condition.sql)",
                arguments: StatementArguments(condition.arguments)
            ).map { $0["detail"] as String }
        }
        #expect(plan == ["SCAN report USING COVERING INDEX report_list"])
    }
}
