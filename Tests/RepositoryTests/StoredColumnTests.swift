import Domain
import Testing

/// What can be stored at all: every column of text has somebody who guards it, and none is about a person.
struct StoredColumnTests {
    /// Why a column of text cannot hold what was typed about somebody.
    enum Guard: String {
        /// One or more codes of a closed list: `ReportCode`, `EndingKind`, `ChangeKind`.
        case codes
        /// A name that a checked file gave: node, answer, area, version of the routine.
        case resource
        /// Random, or a date, a period or a month in a fixed form.
        case form
        /// `ScreenedText`, or a district: one of the eleven or a name that went through `ScreenedText`.
        case screened
        /// Only what the other columns hold, as JSON of the same types or folded; emptied with them.
        case copy
    }

    /// A new column of text has to be written in here, with what guards it.
    private static let guards: [String: Guard] = [
        "report.code": .form,
        "report.district": .screened,
        "report.period": .form,
        "report.part_of_day": .codes,
        "report.area": .resource,
        "report.place_type": .codes,
        "report.trigger": .codes,
        "report.event_type": .codes,
        "report.milieu": .codes,
        "report.milieu_basis": .codes,
        "report.affected": .codes,
        "report.count_band": .codes,
        "report.actions": .codes,
        "report.police_report": .codes,
        "report.ia_report": .codes,
        "report.removal": .codes,
        "report.photo": .codes,
        "report.unit_type": .codes,
        "report.reporter_role": .codes,
        "report.support_need": .codes,
        "report.note": .screened,
        "report.few_fit": .codes,
        "report.routine_version": .resource,
        "ending_count.district": .screened,
        "ending_count.month": .form,
        "ending_count.kind": .codes,
        "ending_count.detail": .resource,
        "paused_walk.id": .form,
        "paused_walk.routine_version": .resource,
        "paused_step.walk": .form,
        "paused_step.node": .resource,
        "paused_step.answer": .resource,
        "paused_tick.walk": .form,
        "paused_tick.node": .resource,
        "setting.key": .codes,
        "setting.value": .screened,
        "journal.kind": .codes,
        "journal.subject": .form,
        "journal.deed": .copy,
        "journal_thing.thing": .form,
        "plan.code": .form,
        "plan.district": .screened,
        "plan.style": .resource,
        "plan.goal": .screened,
        "plan.predecessor": .form,
        "plan.stage": .codes,
        "plan_section.code": .form,
        "plan_section.title": .screened,
        "plan_step.step": .codes,
        "plan_step.diary": .screened,
        "plan_removal.activity": .form,
        "plan_removal.reason": .screened,
        "plan_silence.rule": .codes,
        "plan_silence.activity": .form,
        "plan_silence.reason": .screened,
        "activity.code": .form,
        "activity.section": .form,
        "activity.status": .codes,
        "activity.kind": .codes,
        "activity.channels": .codes,
        "activity.perspectives": .codes,
        "activity.strategy": .codes,
        "activity.reported": .codes,
        "activity.rewrite": .codes,
        "activity.answer": .codes,
        "activity.ancestor": .form,
        "activity.template": .resource,
        "activity.responsible": .form,
        "activity.lead": .form,
        "activity.collaborators": .form,
        "activity.words": .screened,
        "activity.schedule": .screened,
        "activity.follow_up": .screened,
        "activity.target_words": .screened,
        "activity_report.occasion": .codes,
        "activity_report.status": .codes,
        "activity_report.comment": .screened,
        "activity_note.words": .screened,
        "activity_unit.title": .screened,
        "activity_words.folded": .copy,
        "activity_log.activity": .form,
        "activity_log.field": .codes,
        "activity_log.before": .codes,
        "activity_log.after": .codes,
        "role.code": .form,
        "role.title": .screened,
        "role.merged_into": .form,
        "role_synonym.role": .form,
        "role_synonym.title": .screened,
        "saved_view.title": .screened,
        "saved_view.query": .screened,
        "forum.code": .form,
        "forum.kind": .resource,
        "forum.title": .screened,
        "forum.sorting": .copy,
        "forum.folded": .copy,
        "forum.district": .screened,
        "forum.convenor": .screened,
        "forum.record": .codes,
        "forum.cadence": .form,
        "forum.place": .screened,
        "forum.rhythm": .form,
        "forum.series_skips": .form,
        "forum_organisation.title": .screened,
        "forum_agenda.code": .form,
        "forum_agenda.kind": .codes,
        "forum_agenda.title": .screened,
        "meeting.code": .form,
        "meeting.place": .screened,
        "meeting.stage": .codes,
        "meeting.convenor": .screened,
        "meeting.record": .codes,
        "meeting.diary": .screened,
        "meeting.forum_title": .screened,
        "meeting.vbe": .codes,
        "meeting_item.code": .form,
        "meeting_item.kind": .codes,
        "meeting_item.title": .screened,
        "meeting_item.state": .codes,
        "meeting_item.reason": .screened,
        "meeting_item.note": .screened,
        "meeting_item.internal_note": .screened,
        "meeting_item.ticks": .codes,
        "meeting_decision.item": .form,
        "meeting_decision.words": .screened,
        "meeting_attendance.organisation": .screened,
        "meeting_attendance.presence": .codes,
        "commitment.code": .form,
        "commitment.meeting": .form,
        "commitment.words": .screened,
        "commitment.role": .screened,
        "commitment.organisation": .screened,
        "commitment.state": .codes,
        "commitment.folded": .copy,
        "commitment_event.deed": .codes,
        "commitment_event.meeting": .form,
        "commitment_event.reason": .screened,
        "individual_meeting.kind": .resource,
        "individual_meeting.month": .form,
        "individual_meeting.next_month": .form,
        "purge_log.what": .codes,
        "upkeep.what": .codes,
    ]

    /// The index of words has no columns of its own: it is over `activity_words`, and its words are merged away with them.
    private static let columns: [SchemaColumn] = SchemaColumn.all.filter { $0.table != "activity_search" }

    @Test func everyTextHasAGuard() {
        let texts = Self.columns.filter { $0.type != "INTEGER" && $0.type != "REAL" }
        let unguarded = texts.filter { Self.guards[$0.name] == nil }
        #expect(unguarded.isEmpty, "say in StoredColumnTests what guards: \(unguarded.map(\.name))")
        let gone = Set(Self.guards.keys).subtracting(texts.map(\.name))
        #expect(gone.isEmpty, "no longer in the schema: \(gone.sorted())")
    }

    /// Numbers and texts only: no file, picture or document fits in a column.
    @Test func noColumnHoldsAFile() {
        #expect(!Self.columns.isEmpty)
        #expect(Self.columns.allSatisfy { ["TEXT", "INTEGER"].contains($0.type) })
    }

    @Test func noColumnIsAboutAPerson() {
        let refused = [
            "person", "individual", "subject_name", "namn", "name", "personnummer", "pnr", "ssn", "identity", "email", "mail",
            "phone", "tel", "mobile", "address", "street", "birth", "born", "gender", "sex", "age", "faith", "religion",
            "ethnic", "origin", "health", "score", "risk", "rank", "points", "attachment", "file", "image", "picture",
            "plate", "vehicle", "account", "ip", "url", "user", "author", "latitude", "longitude", "clock", "time",
            "minute", "hour", "suspect", "victim", "witness", "family", "school", "employer",
        ]
        let found = Self.columns.filter { column in
            // The one table that is about meetings about individuals: what it has is pinned below.
            let what = column.table == "individual_meeting" ? column.column : column.name
            let words = what.split(whereSeparator: { $0 == "." || $0 == "_" }).map(String.init)
            return words.contains { refused.contains($0) }
        }
        #expect(found.isEmpty, "\(found.map(\.name))")
    }

    /// All that can be known of a meeting about an individual: no id, no day, no forum, nobody.
    @Test func aMeetingAboutAnIndividualIsACounter() {
        let columns = Self.columns.filter { $0.table == "individual_meeting" }.map(\.column)
        #expect(columns.sorted() == ["actions", "consent", "count", "kind", "month", "next_month"])
    }

    /// The blankett has no field beside those listed in `ReportField` and what keeps order among the forms.
    @Test func theFormHasTheColumnsOfItsFields() {
        let columns = Set(Self.columns.filter { $0.table == "report" }.map(\.column))
        let upkeep: Set = [
            "id", "code", "revision", "district", "received_day", "checked_day", "routine_version", "routine_signed",
            "marks_low", "marks_high",
        ]
        #expect(columns.subtracting(upkeep) == Set(ReportField.allCases.map(\.code)))
    }

    /// Free text enters the archive as `ScreenedText`: no stored type of the domain has another kind of loose string.
    @Test func storedTypesHoldNoLooseStrings() {
        let allowed: Set = [
            // Given by a checked file.
            "Report.routineVersion", "PausedWalk.routineVersion", "PausedWalkHead.routineVersion",
            // What the guard itself holds.
            "ScreenedText.text", "Name.text", "ReferenceCode.text",
        ]
        let files = Repository.sources(in: "Domain").filter {
            $0.path.contains("/Requests/PausedWalk") || $0.path.contains("/Requests/Change")
                || $0.path.hasSuffix("/Reports/Report.swift") || $0.path.hasSuffix("/Reports/ReferenceCode.swift")
                || $0.path.hasSuffix("/Reports/ScreenedText.swift") || $0.path.hasSuffix("/Routine/Names.swift")
                || $0.path.hasSuffix("/Plan/Plan.swift") || $0.path.hasSuffix("/Plan/Activity.swift")
                || $0.path.hasSuffix("/Plan/Occasion.swift")
                || $0.path.hasSuffix("/Meetings/Forum.swift") || $0.path.hasSuffix("/Meetings/Meeting.swift")
                || $0.path.hasSuffix("/Meetings/AgendaItem.swift") || $0.path.hasSuffix("/Meetings/Commitment.swift")
                || $0.path.hasSuffix("/Meetings/IndividualMeeting.swift") || $0.path.hasSuffix("/MeetingSeries.swift")
        }
        #expect(files.count >= 15)
        let strings = files.flatMap(\.storedStrings)
        #expect(allowed.isSubset(of: strings.map(\.what)), "the search finds what is known")
        let findings = strings.filter { !allowed.contains($0.what) }
        #expect(findings.isEmpty, "\(findings.lines)")
    }
}
