/// Anmärkning på en rutin: what the linter found, and where. The words stand in the texts under `lint.<rule>`.
package struct RoutineRemark: Hashable, Sendable {
    package let rule: Rule
    package let subject: Subject
    /// What fills {0}, {1} … of the words; the rule says what they are.
    package let detail: [String]

    package init(_ rule: Rule, _ subject: Subject, _ detail: [String] = []) {
        self.rule = rule
        self.subject = subject
        self.detail = detail
    }

    package enum Subject: Hashable, Sendable {
        case header
        case track(TrackID)
        case outcome(OutcomeID)
        case node(NodeID)
        case answer(NodeID, AnswerID)
    }

    package enum Rule: String, Sendable, CaseIterable {
        // Names: {0} is the name that leads nowhere or stands twice.
        case unknownNode = "unknown_node"
        case unknownTrack = "unknown_track"
        case unknownFact = "unknown_fact"
        case unknownOutcome = "unknown_outcome"
        case unknownCitation = "unknown_citation"
        case missingStart = "missing_start"
        case missingBindingNode = "missing_binding_node"
        case duplicateNode = "duplicate_node"
        case duplicateTrack = "duplicate_track"
        case duplicateOutcome = "duplicate_outcome"
        case duplicateAnswer = "duplicate_answer"
        /// {0} is the words that two answers share.
        case duplicateAnswerText = "duplicate_answer_text"
        /// {0} is what there is too much of (`nodes`, `facts`, `answers`, `edges`, `loops`, `choices`), {1} how many,
        /// {2} how many there may be.
        case tooMany = "too_many"

        // One step at a time.
        case noAnswers = "no_answers"
        case missingUnknown = "missing_unknown"
        case missingMustNot = "missing_must_not"
        /// {0} is the name of the field that is empty.
        case emptyText = "empty_text"
        /// {0} is the answer that should close the question.
        case repeatWithoutUntil = "repeat_without_until"
        /// {0} and {1} are the first and last age that no answer covers; {1} is empty for "and up".
        case ageGap = "age_gap"
        /// {0} and {1} are the first and last age that two answers cover.
        case ageOverlap = "age_overlap"
        case outcomeWithoutRecord = "outcome_without_record"
        /// Only an action can be ticked, so what another step fills in is never filled in.
        case fillOutsideAction = "fill_outside_action"
        /// {0} is the field and {1} the value that the blankett does not have.
        case unknownFill = "unknown_fill"

        // The gates.
        /// {0} is the gate.
        case missingGate = "missing_gate"
        /// {0} is the gate.
        case doubleGate = "double_gate"
        case dangerNotFirst = "danger_not_first"
        case gateAnswerWithoutBasis = "gate_answer_without_basis"
        case basisOutsideGate = "basis_outside_gate"
        case gateWithoutOpinion = "gate_without_opinion"
        case personSetOutsideGate = "person_set_outside_gate"
        /// {0} is the fact.
        case opinionSetsFact = "opinion_sets_fact"
        /// {0} is the step of the person track.
        case opinionOpensPersonTrack = "opinion_opens_person_track"
        /// {0} is the outcome.
        case opinionAllowsForm = "opinion_allows_form"

        // The graph.
        case deadEnd = "dead_end"
        case unreachable
        /// One for each knot of loops. {0} is the steps in it.
        case loopWithoutProgress = "loop_without_progress"
        /// {0} is a fact that an edge asks for and no answer sets.
        case factNeverSet = "fact_never_set"

        // The state space. A walk that shows the fault is written `N00=no N02=event …`.
        /// {0} is the walk.
        case gap
        /// {0} is the step that was opened, {1} the walk.
        case personTrackWithoutGate = "person_track_without_gate"
        /// {0} is the walk.
        case formWithoutGround = "form_without_ground"
        /// {0} is the walk.
        case formAfterOpinion = "form_after_opinion"
        /// {0} is the walk.
        case endWithoutOutcome = "end_without_outcome"
        /// The graph leads there, but no walk does.
        case neverAsked = "never_asked"
        /// {0} is how many states were looked at before giving up.
        case tooLargeToProve = "too_large_to_prove"
    }
}
