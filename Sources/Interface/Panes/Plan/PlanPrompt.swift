import Domain

/// What the plan asks for as text. The words stand in the texts under `prompt.<code>`.
package enum PlanPrompt: Equatable, Sendable {
    /// Filter on the table: shown at once, kept by Enter.
    case filter
    case cell(PlanField)
    case note
    case comment(Occasion)
    /// Units that a target is tracked for.
    case units
    case searchAll
    case sectionName(SectionID?)
    case viewName(Int)
    case importPath
    case year(PlanOrigin)
    case stepDay(PlanStep)
    case stepNumber(PlanStep, CalendarDay)
    case removalReason([ActivityID])
    case silenceReason(PlanRule, ActivityID?)
    case goal

    var code: String {
        switch self {
        case .filter: "plan_filter"
        case .cell(let field): "plan_cell_\(field.rawValue)"
        case .note: "plan_note"
        case .comment: "plan_comment"
        case .units: "plan_units"
        case .searchAll: "plan_search"
        case .sectionName: "plan_section"
        case .viewName: "plan_view"
        case .importPath: "plan_import"
        case .year: "plan_year"
        case .stepDay: "plan_step_day"
        case .stepNumber: "plan_step_number"
        case .removalReason: "plan_removal"
        case .silenceReason: "plan_silence"
        case .goal: "plan_goal"
        }
    }

    /// Nil when what is typed is never stored, or only after it has been read as something else.
    var screening: ScreenedText.Kind? {
        switch self {
        case .cell(let field): field.textKind
        case .note, .comment: .comment
        case .units: .unit
        case .sectionName: .section
        case .viewName: .viewName
        case .stepNumber: .diaryNumber
        case .removalReason, .silenceReason: .reason
        case .goal: .goal
        case .filter, .searchAll, .importPath, .year, .stepDay: nil
        }
    }

    /// Written in the table itself: a cell in its row, the filter over what it shows.
    var isInPlace: Bool {
        switch self {
        case .cell, .comment, .filter: true
        default: false
        }
    }

    var wraps: Bool {
        switch self {
        case .cell(.activity), .note, .comment, .goal: true
        default: false
        }
    }

    var limit: Int {
        switch self {
        case .cell(.responsible), .cell(.collaboration), .units: 400
        case .importPath: 400
        case .filter: 200
        case .searchAll: 80
        default: screening?.limit ?? 60
        }
    }
}

/// Where a new plan comes from.
package enum PlanOrigin: Equatable, Sendable {
    case template
    case empty
    case file
}

extension PlanField {
    /// What a text typed into the field has to pass.
    var textKind: ScreenedText.Kind? {
        switch self {
        case .activity: .activity
        case .timeline: .timeline
        case .followUp: .followUp
        case .target: .target
        case .responsible, .collaboration: .role
        default: nil
        }
    }

    /// The list of codes that its values stand in.
    var codes: String {
        switch self {
        case .status: ActivityStatus.field
        case .channels: FollowUpChannel.field
        case .kind: ActivityKind.field
        case .perspectives: Perspective.field
        case .points: StrategyPoint.field
        default: ""
        }
    }
}
