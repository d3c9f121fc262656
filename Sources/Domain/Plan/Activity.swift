/// Aktivitet: one row of the plan, with everything that belongs to it.
package struct Activity: Equatable, Sendable, Codable {
    package var id: ActivityID
    /// Counts up by one for every save; 0: not saved yet.
    package var revision: Int
    package var plan: PlanID
    package var section: SectionID
    /// Order within the section, from 0; gaps and equals are allowed, equals stand in the order of `id`.
    package var position: Int
    /// Nil while an imported cell waits to be rewritten.
    package var text: ScreenedText?
    /// In the order written; roles, never people.
    package var responsible: [RoleID]
    /// The one of several that leads.
    package var lead: RoleID?
    package var collaborators: [RoleID]
    /// Tidplan: the words as written. What they mean is derived (`Timeline`).
    package var timeline: ScreenedText?
    package var channels: Set<FollowUpChannel>
    /// Uppföljning: the words as written.
    package var followUp: ScreenedText?
    package var status: ActivityStatus
    package var kind: ActivityKind
    package var perspectives: Set<Perspective>
    package var points: Set<StrategyPoint>
    package var target: ActivityTarget?
    package var reports: [OccasionReport]
    /// Oldest first.
    package var notes: [ActivityNote]
    /// The same activity in the predecessor.
    package var ancestor: ActivityID?
    /// Answered in a revision; nil before that, and in a plan that is no revision.
    package var answer: RevisionAnswer?
    package var family: FamilyID?
    /// Cells that an import left empty because of what stood in them.
    package var toRewrite: Set<PlanField>

    package init(
        id: ActivityID, revision: Int = 0, plan: PlanID, section: SectionID, position: Int, text: ScreenedText?,
        responsible: [RoleID] = [], lead: RoleID? = nil, collaborators: [RoleID] = [], timeline: ScreenedText? = nil,
        channels: Set<FollowUpChannel> = [], followUp: ScreenedText? = nil, status: ActivityStatus = .notStarted,
        kind: ActivityKind = .own, perspectives: Set<Perspective> = [], points: Set<StrategyPoint> = [],
        target: ActivityTarget? = nil, reports: [OccasionReport] = [], notes: [ActivityNote] = [],
        ancestor: ActivityID? = nil, answer: RevisionAnswer? = nil, family: FamilyID? = nil, toRewrite: Set<PlanField> = []
    ) {
        self.id = id
        self.revision = revision
        self.plan = plan
        self.section = section
        self.position = position
        self.text = text
        self.responsible = responsible
        self.lead = lead
        self.collaborators = collaborators
        self.timeline = timeline
        self.channels = channels
        self.followUp = followUp
        self.status = status
        self.kind = kind
        self.perspectives = perspectives
        self.points = points
        self.target = target
        self.reports = reports
        self.notes = notes
        self.ancestor = ancestor
        self.answer = answer
        self.family = family
        self.toRewrite = toRewrite
    }

    /// Rows are this far apart from the beginning, so that many fit between two without moving any other.
    package static let positionGap = 1 << 40

    /// A place just after (or before) one row and before (or after) the next; nil for no next.
    package static func position(between row: Int, _ next: Int?, after: Bool) -> Int {
        guard let next else { return after ? row + positionGap : row - positionGap }
        return row + (next - row) / 2
    }

    /// What was reported on the occasion; nil when nothing was.
    package func report(on occasion: Occasion) -> OccasionReport? { reports.first { $0.occasion == occasion } }

    /// Puts the report in the place of an earlier one on the same occasion.
    package mutating func report(_ report: OccasionReport) {
        reports.removeAll { $0.occasion == report.occasion }
        reports.append(report)
        reports.sort { $0.occasion < $1.occasion }
    }
}

/// Rapporterat vid ett tillfälle.
package struct OccasionReport: Hashable, Sendable, Codable {
    package var occasion: Occasion
    /// How it stood then.
    package var status: ActivityStatus
    package var comment: ScreenedText?
    package var day: CalendarDay
    package init(occasion: Occasion, status: ActivityStatus, comment: ScreenedText? = nil, day: CalendarDay) {
        self.occasion = occasion
        self.status = status
        self.comment = comment
        self.day = day
    }
}

/// Anteckning, with its day.
package struct ActivityNote: Hashable, Sendable, Codable {
    package var day: CalendarDay
    package var text: ScreenedText
    package init(day: CalendarDay, text: ScreenedText) {
        self.day = day
        self.text = text
    }
}

/// Räknebart mål: "400 feriejobb", or once for every unit.
package struct ActivityTarget: Hashable, Sendable, Codable {
    /// "feriejobb", "varje enhet minst en gång per år"
    package var words: ScreenedText
    package var goal: Int
    /// Reached so far; with units it is the number of them that are done.
    package var reached: Int
    /// Units that it is tracked for, in their order; empty when it is only counted.
    package var units: [TargetUnit]
    package init(words: ScreenedText, goal: Int, reached: Int = 0, units: [TargetUnit] = []) {
        self.words = words
        self.goal = goal
        self.reached = reached
        self.units = units
    }

    /// With units, what is done of them; otherwise what was counted.
    package var count: Int { units.isEmpty ? reached : units.count { $0.doneOn != nil } }
    package var isReached: Bool { count >= goal }
}

/// Enhet that a target is tracked for.
package struct TargetUnit: Hashable, Sendable, Codable {
    package var name: ScreenedText
    package var doneOn: CalendarDay?
    package init(name: ScreenedText, doneOn: CalendarDay? = nil) {
        self.name = name
        self.doneOn = doneOn
    }
}

/// An activity as it was read: a change names it, so that nobody overwrites what they have not seen.
package struct ActivityRevision: Hashable, Sendable, Codable {
    package var id: ActivityID
    package var revision: Int
    package init(_ id: ActivityID, _ revision: Int) {
        self.id = id
        self.revision = revision
    }
}
