/// Läge. What is stored; *försenad* is derived and never stored (`Lateness`).
package enum ActivityStatus: String, ReportCode {
    package static let field = "activity_status"
    case notStarted = "not_started"
    case ongoing, done, dropped

    /// The next one for a key that steps through them.
    package var next: ActivityStatus {
        switch self {
        case .notStarted: .ongoing
        case .ongoing: .done
        case .done: .dropped
        case .dropped: .notStarted
        }
    }

    /// Nothing more is expected of it.
    package var isClosed: Bool { self == .done || self == .dropped }
}

/// Slag: what the board decides itself, or a proposal to somebody else.
package enum ActivityKind: String, ReportCode {
    package static let field = "activity_kind"
    case own, influence
}

/// De fyra perspektiven.
package enum Perspective: String, ReportCode {
    package static let field = "perspective"
    case promotive, preventive
    case relativesSupport = "relatives_support"
    case aftercare
}

/// De fem punkterna.
package enum StrategyPoint: String, ReportCode {
    package static let field = "strategy_point"
    case recruitment = "p1"
    case knowledge = "p2"
    case police = "p3"
    case leaving = "p4"
    case affected = "p5"
}

/// Uppföljning. Where an activity is reported; one or more, beside the words as written.
package enum FollowUpChannel: String, ReportCode {
    package static let field = "follow_up_channel"
    case t1, t2
    case annualReport = "vb"
    /// Tertialrapport 1 of the year after the plan's.
    case t1NextYear = "t1_next"
    /// Protokoll per möte.
    case minutes
    /// Utbildningsportalen.
    case portal
    /// Vid bidragsgivning.
    case grant
    /// Året efter.
    case yearAfter = "year_after"
    /// Egen, as the words say.
    case own
}

/// Steg i planens väg: each with a day and, where there is one, a diary number.
package enum PlanStep: String, ReportCode {
    package static let field = "plan_step"
    /// Samråd med polis.
    case consultation
    /// Beslut i nämnd: text and structure are frozen from here.
    case board
    /// Godkänd av kommunstyrelsen.
    case executiveBoard = "executive_board"
    /// Gäller.
    case inForce = "in_force"
    /// Ersatt av en annan.
    case replaced
}

/// Planens läge: derived from the steps that have a day.
package enum PlanStage: String, ReportCode {
    package static let field = "plan_stage"
    case draft, consulted, decided, approved
    case inForce = "in_force"
    case replaced
}

/// Svar vid revidering. Removed rows stand in the new plan as `RemovedRow`, with their reason.
package enum RevisionAnswer: String, ReportCode {
    package static let field = "revision_answer"
    case kept, changed, new
}

/// Fält i en aktivitet: the columns of the tables, of files, of the filter and of remarks.
package enum PlanField: String, ReportCode {
    package static let field = "plan_field"
    case section, activity, responsible, lead, collaboration, timeline
    case followUp = "follow_up"
    case channels, status
    case t1, t2
    case annualReport = "vb"
    case t1NextYear = "t1_next"
    case otherReports = "other_reports"
    case kind, perspectives, points, target, notes, family, id

    /// Text and structure: what freezes at the board's decision. The rest stays open.
    package var isStructure: Bool {
        switch self {
        case .status, .t1, .t2, .annualReport, .t1NextYear, .otherReports, .target, .notes: false
        default: true
        }
    }
}
