/// Rutin vid oro eller händelse, checked. It can be walked, and it cannot exist unsound.
package struct Routine: Sendable {
    package let draft: RoutineDraft
    let graph: RoutineGraph
    /// What the linter went through to get here.
    let facts: FactSpace

    /// Checks the draft. `citations` are the ids that may be referred to; `requiresBindingNodes` is for the shipped
    /// routine, which must have every step of the city's set.
    package init(
        checking draft: RoutineDraft, citations: [CitationID], requiresBindingNodes: Bool = false
    ) throws(RoutineUnsound) {
        let examined = RoutineLint.examine(
            draft, citations: Set(citations), requiresBindingNodes: requiresBindingNodes)
        guard examined.remarks.isEmpty, let graph = examined.graph, let facts = examined.space else {
            throw RoutineUnsound(remarks: examined.remarks)
        }
        self.draft = draft
        self.graph = graph
        self.facts = facts
    }

    /// Fastställd.
    package var isSigned: Bool { draft.signOff != nil }

    package func node(_ id: NodeID) -> Node? {
        graph.numbers[id].map { draft.nodes[graph.steps[$0].place] }
    }

    package func answer(_ id: AnswerID, at node: NodeID) -> Answer? {
        self.node(node)?.answers.first { $0.id == id }
    }

    package func outcome(_ id: OutcomeID) -> Outcome? { draft.outcomes.first { $0.id == id } }

    package func track(of node: NodeID) -> Track? {
        self.node(node).flatMap { node in draft.tracks.first { $0.id == node.track } }
    }

    /// Turordning: the place of a step among all steps, 0 first. Nil for a step that the routine does not have.
    package func precedence(_ node: NodeID) -> Int? { graph.numbers[node] }

    /// Every step in order of precedence.
    package var inPrecedence: [NodeID] { graph.steps.map(\.id) }

    func node(_ number: Int) -> Node { draft.nodes[graph.steps[number].place] }
    func id(_ number: Int) -> NodeID { graph.steps[number].id }
    func ids(_ numbers: Bits) -> [NodeID] { numbers.numbers.map { graph.steps[$0].id } }
}

extension Routine: Equatable {
    package static func == (a: Self, b: Self) -> Bool { a.draft == b.draft }
}

/// Why a draft did not become a routine.
package struct RoutineUnsound: Error, Equatable, Sendable {
    package let remarks: [RoutineRemark]
    package init(remarks: [RoutineRemark]) { self.remarks = remarks }
}
