/// Anmärkning på blanketten. The words stand in the texts under `report_problem.<code>`.
package enum ReportProblem: Error, Hashable, Sendable {
    /// A required field without an answer.
    case missing(ReportField)
    /// An oro without a walk that passed the gate: opinion alone may not become one.
    case concernWithoutGate
    /// Few could be meant, and area, period or part of day is still as close as it was.
    case notCoarsened
    /// The period begins after the day the form was received.
    case periodAhead
    /// The note was typed and not screened, or changed after the screening.
    case noteNotScreened
    /// "Egen gissning": the milieu will be stored as unclear.
    case guessedMilieu
    /// An action says that the police got a report, and the field about it says no.
    case policeDisagrees
    /// The same about IA.
    case incidentSystemDisagrees

    /// The form cannot be saved. The others are said and left to the one who knows.
    package var blocks: Bool {
        switch self {
        case .missing, .concernWithoutGate, .notCoarsened, .periodAhead, .noteNotScreened: true
        case .guessedMilieu, .policeDisagrees, .incidentSystemDisagrees: false
        }
    }

    package var code: String {
        switch self {
        case .missing: "missing"
        case .concernWithoutGate: "concern_without_gate"
        case .notCoarsened: "not_coarsened"
        case .periodAhead: "period_ahead"
        case .noteNotScreened: "note_not_screened"
        case .guessedMilieu: "guessed_milieu"
        case .policeDisagrees: "police_disagrees"
        case .incidentSystemDisagrees: "incident_system_disagrees"
        }
    }

    /// Where the cursor goes to mend it.
    package var field: ReportField {
        switch self {
        case .missing(let field): field
        case .concernWithoutGate: .trigger
        case .notCoarsened: .fewFit
        case .periodAhead: .observedPeriod
        case .noteNotScreened: .note
        case .guessedMilieu: .milieuBasis
        case .policeDisagrees: .police
        case .incidentSystemDisagrees: .incidentSystem
        }
    }
}

/// Why a form could not be made: only the problems that block, never empty.
package struct ReportRefusal: Error, Equatable, Sendable {
    package var problems: [ReportProblem]
    package init(problems: [ReportProblem]) { self.problems = problems }
}
