/// Filter på planen: every term must fit. Parsed from the typed text (`PlanQuery+Parsing`), evaluated by the archive.
package struct PlanQuery: Hashable, Sendable, Codable {
    package indirect enum Term: Hashable, Sendable, Codable {
        /// Folded (lower case, å and ä as a, ö as o): stands in any of the texts, notes and comments too.
        case words(String)
        case status(Set<ActivityStatus>)
        case late
        /// Any of these roles is responsible; an empty set: nobody is.
        case responsible(Set<RoleID>)
        case collaborator(Set<RoleID>)
        case section(Set<SectionID>)
        case channel(FollowUpChannel)
        /// The channel is expected and nothing is reported on its occasion of the plan's year.
        case unreported(FollowUpChannel)
        case perspective(Perspective)
        case point(StrategyPoint)
        case kind(ActivityKind)
        /// The field is empty.
        case missing(PlanField)
        /// Cells that wait to be rewritten.
        case toRewrite
        /// In a revision: how the row was answered; nil for not yet.
        case answer(RevisionAnswer?)
        case not(Term)
    }

    package var terms: [Term]
    package init(_ terms: [Term] = []) { self.terms = terms }
    package static let all = PlanQuery()
    package var isEmpty: Bool { terms.isEmpty }
}

/// What of a plan is shown, and in which order.
package struct ActivityFilter: Hashable, Sendable {
    package var plan: PlanID
    package var query: PlanQuery
    /// Nil: the plan's own order, section by section.
    package var sort: PlanField?
    package var isDescending: Bool
    /// What `late` is asked of.
    package var day: CalendarDay
    package init(
        plan: PlanID, query: PlanQuery = .all, sort: PlanField? = nil, isDescending: Bool = false, day: CalendarDay
    ) {
        self.plan = plan
        self.query = query
        self.sort = sort
        self.isDescending = isDescending
        self.day = day
    }
}

/// Why the typed filter cannot be read. The words stand in the texts under `plan_query.<case>`.
package struct PlanQueryProblem: Error, Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        case unknownField
        /// The field is known, its value is not.
        case unknownValue(field: String, allowed: [String])
        case emptyValue(field: String)
        case openQuote
    }
    /// In characters of what was typed: the token.
    package var range: Range<Int>
    package var token: String
    package var reason: Reason
    package init(range: Range<Int>, token: String, reason: Reason) {
        self.range = range
        self.token = token
        self.reason = reason
    }
}

/// The words of the query language, from the texts: code → words. All of them folded.
package struct PlanQueryWords: Equatable, Sendable {
    /// `status`, `responsible`, `late`, `not`, `unreported`, `channel`, `missing` … → what is typed for them.
    package var keywords: [String: [String]]
    /// `<code field>.<raw value>` → what is typed for it.
    package var codes: [String: [String]]
    package init(keywords: [String: [String]], codes: [String: [String]]) {
        self.keywords = keywords
        self.codes = codes
    }
}
