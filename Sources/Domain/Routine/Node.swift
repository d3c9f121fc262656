/// Steg i rutinen: a question, an action or an end, with who acts, when, on what ground and what must not be done.
package struct Node: Equatable, Sendable {
    package enum Kind: String, Sendable, Codable { case question, action, end }

    /// Grindar that the proof knows by name.
    package enum Gate: String, Sendable, Codable {
        /// Akut fara: asked first on every path.
        case danger
        /// Handling eller åsikt: stands before everything that concerns a person.
        case actOrOpinion = "act_or_opinion"
    }

    package var id: NodeID
    package var kind: Kind
    package var track: TrackID
    /// Two to four words for the trail: "Akut fara?"
    package var short: String
    package var text: String
    /// Varför frågan ställs, or how the action is done.
    package var why: String
    /// Vem som gör det: roles.
    package var who: String
    package var limit: TimeLimit?
    /// Vad som antecknas, and where.
    package var record: String
    /// Gör inte. At least one.
    package var mustNot: [String]
    package var citations: [CitationID]
    package var support: Support
    /// What no source confirms and a lawyer has to look at: `[verify]` in the sources, "ej bekräftad" on the screen.
    package var unconfirmed: [String]
    package var gate: Gate?
    /// Persongrind: the step concerns an individual and must lie behind the act-or-opinion gate.
    package var concernsPerson: Bool
    /// Set when every answerer knows, so that "Vet inte" would make no sense; says why.
    package var certain: String?
    /// Set on the one kind of step that is asked again until somebody says that there is no more.
    package var repeats: Repeat?
    package var outcome: OutcomeID?
    /// What a ticked action fills in in the blankett.
    package var fills: [Fill]
    /// In the order of their keys 1, 2, 3 …; an action and an end have at least one, "Vidare".
    package var answers: [Answer]

    package init(
        id: NodeID, kind: Kind, track: TrackID, short: String, text: String, why: String = "", who: String = "",
        limit: TimeLimit? = nil, record: String = "", mustNot: [String] = [], citations: [CitationID] = [],
        support: Support = .proposal, unconfirmed: [String] = [], gate: Gate? = nil, concernsPerson: Bool = false,
        certain: String? = nil, repeats: Repeat? = nil, outcome: OutcomeID? = nil, fills: [Fill] = [], answers: [Answer]
    ) {
        self.id = id
        self.kind = kind
        self.track = track
        self.short = short
        self.text = text
        self.why = why
        self.who = who
        self.limit = limit
        self.record = record
        self.mustNot = mustNot
        self.citations = citations
        self.support = support
        self.unconfirmed = unconfirmed
        self.gate = gate
        self.concernsPerson = concernsPerson
        self.certain = certain
        self.repeats = repeats
        self.outcome = outcome
        self.fills = fills
        self.answers = answers
    }
}

/// Hur väl ett steg är belagt.
package enum Support: String, Sendable, Codable, CaseIterable {
    case sourceDocument = "source_document"
    case otherSource = "other_source"
    case law
    case proposal
}

/// Tidsgräns, with its own support: a limit that no source confirms is shown as "förslag".
package struct TimeLimit: Equatable, Sendable {
    package var text: String
    package var support: Support
    package init(text: String, support: Support) {
        self.text = text
        self.support = support
    }
}

/// "Gäller något mer?": the step is asked again, without the answers already given, until `until` is given.
package struct Repeat: Equatable, Sendable {
    package var text: String
    /// Offered from the second time on.
    package var until: AnswerID
    package init(text: String, until: AnswerID) {
        self.text = text
        self.until = until
    }
}

package struct Answer: Equatable, Sendable {
    /// What an answer at the act-or-opinion gate rests on.
    package enum Basis: String, Sendable, Codable { case act, risk, need, child, opinion, unknown }

    package var id: AnswerID
    package var text: String
    /// Öppnar: an answer may open several steps.
    package var opens: [Opening]
    package var sets: [FactID]
    /// Vet inte.
    package var isUnknown: Bool
    /// Only at the gate.
    package var basis: Basis?
    /// Åldrar that the answer covers, so that gaps and overlaps can be found.
    package var ages: ClosedRange<Int>?
    package var outcome: OutcomeID?
    package var fills: [Fill]

    package init(
        id: AnswerID, text: String, opens: [Opening] = [], sets: [FactID] = [], isUnknown: Bool = false,
        basis: Basis? = nil, ages: ClosedRange<Int>? = nil, outcome: OutcomeID? = nil, fills: [Fill] = []
    ) {
        self.id = id
        self.text = text
        self.opens = opens
        self.sets = sets
        self.isUnknown = isUnknown
        self.basis = basis
        self.ages = ages
        self.outcome = outcome
        self.fills = fills
    }
}

/// An edge of the graph.
package struct Opening: Equatable, Sendable {
    package enum Condition: Equatable, Sendable {
        case always
        case when(FactID)
        case unless(FactID)
    }

    package var node: NodeID
    package var condition: Condition
    /// A declared loop: the step is asked once more although it was answered. Taken at most once in a walk.
    package var again: Bool
    /// Förslag: the edge is ours, the sources do not have it.
    package var isProposal: Bool

    package init(_ node: NodeID, _ condition: Condition = .always, again: Bool = false, isProposal: Bool = false) {
        self.node = node
        self.condition = condition
        self.again = again
        self.isProposal = isProposal
    }
}

/// Fyller i: one value of one field of the blankett, by their codes: `actions` = `police_report`.
package struct Fill: Hashable, Sendable, Codable {
    package var field: String
    package var value: String
    package init(field: String, value: String) {
        self.field = field
        self.value = value
    }
}
