extension RoutineLint {
    /// Danger first, and nothing about a person before the act-or-opinion gate.
    static func gates(_ draft: RoutineDraft) -> [RoutineRemark] {
        var remarks: [RoutineRemark] = []
        for gate in [Node.Gate.danger, .actOrOpinion] {
            let nodes = draft.nodes.filter { $0.gate == gate }
            if nodes.isEmpty { remarks.append(RoutineRemark(.missingGate, .header, [gate.rawValue])) }
            remarks += nodes.dropFirst().map { RoutineRemark(.doubleGate, .node($0.id), [gate.rawValue]) }
        }
        let start = draft.nodes.first { $0.id == draft.start }
        if let start, start.gate != .danger { remarks.append(RoutineRemark(.dangerNotFirst, .node(start.id))) }
        for node in draft.nodes
        where node.gate == .actOrOpinion && !node.answers.contains(where: { $0.basis == .opinion }) {
            remarks.append(RoutineRemark(.gateWithoutOpinion, .node(node.id)))
        }
        let personTrack = Set(draft.nodes.filter(PersonTrack.contains).map(\.id))
        let allowForm = Set(draft.outcomes.filter { $0.records.contains(.form) }.map(\.id))
        for node in draft.nodes {
            for answer in node.answers {
                remarks += gate(answer, of: node)
                if answer.basis == .opinion {
                    remarks += opinion(answer, of: node, personTrack: personTrack, allowForm: allowForm)
                }
            }
        }
        return remarks
    }

    private static func gate(_ answer: Answer, of node: Node) -> [RoutineRemark] {
        let here = RoutineRemark.Subject.answer(node.id, answer.id)
        guard node.gate != .actOrOpinion else {
            return answer.basis == nil ? [RoutineRemark(.gateAnswerWithoutBasis, here)] : []
        }
        return (answer.basis != nil ? [RoutineRemark(.basisOutsideGate, here)] : [])
            + (answer.sets.contains(PersonTrack.person) ? [RoutineRemark(.personSetOutsideGate, here)] : [])
    }

    private static func opinion(
        _ answer: Answer, of node: Node, personTrack: Set<NodeID>, allowForm: Set<OutcomeID>
    ) -> [RoutineRemark] {
        let here = RoutineRemark.Subject.answer(node.id, answer.id)
        let facts = answer.sets.filter { [PersonTrack.person, PersonTrack.phenomenon].contains($0) }
        let opened = answer.opens.map(\.node).filter(personTrack.contains)
        let outcomes = [answer.outcome, node.outcome].compactMap(\.self).filter(allowForm.contains)
        return facts.map { RoutineRemark(.opinionSetsFact, here, [$0.text]) }
            + opened.map { RoutineRemark(.opinionOpensPersonTrack, here, [$0.text]) }
            + outcomes.map { RoutineRemark(.opinionAllowsForm, here, [$0.text]) }
    }
}
