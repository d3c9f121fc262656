import Domain

/// Rutinen as read from its files, with where each part of it stands.
package struct RoutineSource: Equatable, Sendable {
    package var draft: RoutineDraft
    package var places: RoutinePlaces

    package init(draft: RoutineDraft, places: RoutinePlaces) {
        self.draft = draft
        self.places = places
    }
}

/// En del av rutinen that a remark can be about.
package enum RoutinePlace: Hashable, Sendable {
    case header
    case track(TrackID)
    case fact(FactID)
    case outcome(OutcomeID)
    case reason(ReasonID)
    case node(NodeID)
    case answer(NodeID, AnswerID)
}

/// Var rutinens delar står. In an amended routine the parts come from different files.
package struct RoutinePlaces: Equatable, Sendable {
    private var places: [RoutinePlace: SourcePlace] = [:]
    /// Where something is looked for that has no place of its own.
    package var header: SourcePlace

    package init(header: SourcePlace) { self.header = header }

    package subscript(part: RoutinePlace) -> SourcePlace? {
        get { part == .header ? header : places[part] }
        set {
            if part == .header { header = newValue ?? header } else { places[part] = newValue }
        }
    }

    package func track(_ id: TrackID) -> SourcePlace? { places[.track(id)] }
    package func fact(_ id: FactID) -> SourcePlace? { places[.fact(id)] }
    package func outcome(_ id: OutcomeID) -> SourcePlace? { places[.outcome(id)] }
    package func reason(_ id: ReasonID) -> SourcePlace? { places[.reason(id)] }
    package func node(_ id: NodeID) -> SourcePlace? { places[.node(id)] }
    package func answer(_ node: NodeID, _ id: AnswerID) -> SourcePlace? { places[.answer(node, id)] }

    /// Forgets a step and its answers.
    mutating func forget(node: NodeID) {
        places = places.filter { part, _ in
            switch part {
            case .node(node), .answer(node, _): false
            default: true
            }
        }
    }
}
