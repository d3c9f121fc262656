/// Regel i plangranskaren. The words stand in the texts under `plan_rule.<raw value>` and `.why`.
package enum PlanRule: String, ReportCode {
    package static let field = "plan_rule"
    case noOwner = "no_owner"
    /// Several owners, and none of them leads.
    case noLead = "no_lead"
    case noFollowUp = "no_follow_up"
    /// "Ordinarie verksamhetsuppföljning" and no channel.
    case emptyFollowUp = "empty_follow_up"
    /// No words; or words that give no certain end (the argument) in a row that no channel brings up either.
    case noTime = "no_time"
    /// A day that is none. The argument is the proposal, when there is one.
    case impossibleTime = "impossible_time"
    /// Past its end and not done. The argument is the end.
    case pastEnd = "past_end"
    /// Says "protokoll per möte", and no meeting is known.
    case noMeetings = "no_meetings"
    /// A strategy point (the argument) without any activity; concerns the whole plan.
    case pointWithoutActivity = "point_without_activity"
    /// Silent until there is a lägesbild.
    case noGround = "no_ground"
    /// The same text again. The argument is the text of the first, cut short.
    case duplicate
    /// Two roles (the arguments) whose spellings are close.
    case roleSpelledTwice = "role_spelled_twice"
    /// A cell that an import left empty.
    case toRewrite = "to_rewrite"
    case noText = "no_text"
}

/// Anmärkning.
package struct PlanRemark: Hashable, Sendable {
    package var rule: PlanRule
    /// Nil for the whole plan.
    package var activity: ActivityID?
    /// The cell it leads to.
    package var field: PlanField
    /// Fills the places of the rule's text: another row's text, a point's code, two spellings.
    package var arguments: [String]
    /// Set when somebody has answered it.
    package var silencedBecause: ScreenedText?
    package init(
        _ rule: PlanRule, activity: ActivityID?, field: PlanField, arguments: [String] = [],
        silencedBecause: ScreenedText? = nil
    ) {
        self.rule = rule
        self.activity = activity
        self.field = field
        self.arguments = arguments
        self.silencedBecause = silencedBecause
    }
}

/// Täckning: the number of activities for each point and perspective. A row may stand in several cells.
package struct Coverage: Equatable, Sendable {
    package var counts: [StrategyPoint: [Perspective: Int]]
    /// Activities per point, whatever their perspective.
    package var points: [StrategyPoint: Int]
    package init(counts: [StrategyPoint: [Perspective: Int]] = [:], points: [StrategyPoint: Int] = [:]) {
        self.counts = counts
        self.points = points
    }
    package subscript(point: StrategyPoint, perspective: Perspective) -> Int { counts[point]?[perspective] ?? 0 }
}

/// Granskning: the remarks in the order of the plan, and the coverage beside them.
package struct PlanReview: Equatable, Sendable {
    package var remarks: [PlanRemark]
    package var coverage: Coverage
    /// Remarks that there was no room for.
    package var leftOut: Int
    package init(remarks: [PlanRemark], coverage: Coverage, leftOut: Int = 0) {
        self.remarks = remarks
        self.coverage = coverage
        self.leftOut = leftOut
    }
    /// Those that nobody has answered.
    package var open: [PlanRemark] { remarks.filter { $0.silencedBecause == nil } }
}
