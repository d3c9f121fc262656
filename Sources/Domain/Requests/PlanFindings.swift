/// What a list of plans shows.
package struct PlanHead: Equatable, Sendable {
    package var id: PlanID
    package var revision: Int
    package var district: DistrictID
    package var year: Int
    package var edition: Int
    package var stage: PlanStage
    package var isExample: Bool
    package var predecessor: PlanID?
    package var activities: Int
    package var done: Int
    package init(
        id: PlanID, revision: Int, district: DistrictID, year: Int, edition: Int, stage: PlanStage, isExample: Bool,
        predecessor: PlanID?, activities: Int, done: Int
    ) {
        self.id = id
        self.revision = revision
        self.district = district
        self.year = year
        self.edition = edition
        self.stage = stage
        self.isExample = isExample
        self.predecessor = predecessor
        self.activities = activities
        self.done = done
    }
}

/// Counted over the rows of a plan.
package struct PlanSummary: Equatable, Sendable {
    package struct OccasionCount: Equatable, Sendable {
        package var occasion: Occasion
        /// Nil for occasions without a day of their own.
        package var due: CalendarDay?
        /// Rows that owe a report on it or have given one (`Activity.countedOccasions`).
        package var expected: Int
        package var reported: Int
        /// The first row in the plan's order that has not.
        package var firstHole: ActivityID?
        package init(occasion: Occasion, due: CalendarDay?, expected: Int, reported: Int, firstHole: ActivityID?) {
            self.occasion = occasion
            self.due = due
            self.expected = expected
            self.reported = reported
            self.firstHole = firstHole
        }
        /// Rounded down: 100 only when nothing is left.
        package var percent: Int { expected == 0 ? 100 : reported * 100 / expected }
    }

    package var total: Int
    package var statuses: [ActivityStatus: Int]
    package var late: Int
    /// In time order, those that some row of the plan owes.
    package var occasions: [OccasionCount]
    /// Rows with cells that wait to be rewritten.
    package var toRewrite: Int
    /// Rows of a revision that nobody has answered.
    package var unanswered: Int
    package init(
        total: Int = 0, statuses: [ActivityStatus: Int] = [:], late: Int = 0, occasions: [OccasionCount] = [],
        toRewrite: Int = 0, unanswered: Int = 0
    ) {
        self.total = total
        self.statuses = statuses
        self.late = late
        self.occasions = occasions
        self.toRewrite = toRewrite
        self.unanswered = unanswered
    }
}

/// What a row of the table shows: an activity without notes, comments and units.
package struct ActivityRow: Equatable, Sendable {
    package var id: ActivityID
    package var revision: Int
    package var section: SectionID
    /// At most 300 characters of it; empty while it waits to be rewritten.
    package var text: String
    package var responsible: [RoleID]
    package var collaborators: [RoleID]
    /// The words.
    package var timeline: String
    package var channels: Set<FollowUpChannel>
    package var followUp: String
    package var reported: [Occasion: ActivityStatus]
    package var status: ActivityStatus
    /// The first day on which it is late, as it stands.
    package var lateFrom: CalendarDay?
    package var kind: ActivityKind
    package var perspectives: Set<Perspective>
    package var points: Set<StrategyPoint>
    package var answer: RevisionAnswer?
    package var ancestor: ActivityID?
    package var toRewrite: Set<PlanField>
    package var notes: Int
    package init(
        id: ActivityID, revision: Int, section: SectionID, text: String, responsible: [RoleID], collaborators: [RoleID],
        timeline: String, channels: Set<FollowUpChannel>, followUp: String, reported: [Occasion: ActivityStatus],
        status: ActivityStatus, lateFrom: CalendarDay?, kind: ActivityKind, perspectives: Set<Perspective>,
        points: Set<StrategyPoint>, answer: RevisionAnswer?, ancestor: ActivityID?, toRewrite: Set<PlanField>, notes: Int
    ) {
        self.id = id
        self.revision = revision
        self.section = section
        self.text = text
        self.responsible = responsible
        self.collaborators = collaborators
        self.timeline = timeline
        self.channels = channels
        self.followUp = followUp
        self.reported = reported
        self.status = status
        self.lateFrom = lateFrom
        self.kind = kind
        self.perspectives = perspectives
        self.points = points
        self.answer = answer
        self.ancestor = ancestor
        self.toRewrite = toRewrite
        self.notes = notes
    }

    package func isLate(on day: CalendarDay) -> Bool { lateFrom.map { $0 <= day } ?? false }
}

/// A stretch of the table.
package struct ActivityWindow: Equatable, Sendable {
    package var offset: Int
    package var rows: [ActivityRow]
    package var matching: Int
    package var total: Int
    package init(offset: Int, rows: [ActivityRow], matching: Int, total: Int) {
        self.offset = offset
        self.rows = rows
        self.matching = matching
        self.total = total
    }
}

/// Träff, in its context.
package struct SearchHit: Equatable, Sendable {
    package var activity: ActivityID
    package var plan: PlanID
    package var year: Int
    package var district: DistrictID
    package var field: PlanField
    /// Some words around the hit.
    package var excerpt: String
    /// In characters of `excerpt`.
    package var range: Range<Int>
    package init(
        activity: ActivityID, plan: PlanID, year: Int, district: DistrictID, field: PlanField, excerpt: String,
        range: Range<Int>
    ) {
        self.activity = activity
        self.plan = plan
        self.year = year
        self.district = district
        self.field = field
        self.excerpt = excerpt
        self.range = range
    }
}

/// What is late or soon will be.
package struct DueList: Equatable, Sendable {
    package struct Row: Equatable, Sendable {
        package var plan: PlanID
        package var year: Int
        package var district: DistrictID
        package var activity: ActivityID
        package var text: String
        package var responsible: [RoleID]
        /// The first that it owes.
        package var reason: Lateness.Reason
        package init(
            plan: PlanID, year: Int, district: DistrictID, activity: ActivityID, text: String, responsible: [RoleID],
            reason: Lateness.Reason
        ) {
            self.plan = plan
            self.year = year
            self.district = district
            self.activity = activity
            self.text = text
            self.responsible = responsible
            self.reason = reason
        }
    }
    /// Late on the day.
    package var late: Int
    /// Not yet late, and will be within the days asked for.
    package var coming: Int
    /// Late ones first, by consequence: reports to the city before ends of activities, then by age.
    package var rows: [Row]
    package init(late: Int, coming: Int, rows: [Row]) {
        self.late = late
        self.coming = coming
        self.rows = rows
    }
}

/// Sparad vy: a filter with a name, on one of the keys 1–9.
package struct SavedView: Hashable, Sendable, Codable {
    package var key: Int
    package var name: ScreenedText
    /// The filter as typed.
    package var text: ScreenedText
    package init(key: Int, name: ScreenedText, text: ScreenedText) {
        self.key = key
        self.name = name
        self.text = text
    }
}

/// Logg: what was changed in a plan that the board has decided. Codes and days, never the words.
package struct LogEntry: Hashable, Sendable {
    package var day: CalendarDay
    package var field: PlanField
    /// Codes where the field has codes, else empty.
    package var before: String
    package var after: String
    package init(day: CalendarDay, field: PlanField, before: String, after: String) {
        self.day = day
        self.field = field
        self.before = before
        self.after = after
    }
}
