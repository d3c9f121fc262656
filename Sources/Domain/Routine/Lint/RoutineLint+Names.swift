extension RoutineLint {
    /// Every name leads to exactly one thing.
    static func names(
        _ draft: RoutineDraft, citations: Set<CitationID>, requiresBindingNodes: Bool
    ) -> [RoutineRemark] {
        let nodes = Set(draft.nodes.map(\.id))
        var remarks: [RoutineRemark] = []
        if !nodes.contains(draft.start) { remarks.append(RoutineRemark(.missingStart, .header, [draft.start.text])) }
        if requiresBindingNodes {
            remarks += BindingNodes.all.filter { !nodes.contains($0) }
                .map { RoutineRemark(.missingBindingNode, .header, [$0.text]) }
        }
        remarks += repeated(draft.nodes.map(\.id)).map { RoutineRemark(.duplicateNode, .node($0), [$0.text]) }
        remarks += repeated(draft.tracks.map(\.id)).map { RoutineRemark(.duplicateTrack, .track($0), [$0.text]) }
        remarks += repeated(draft.outcomes.map(\.id)).map { RoutineRemark(.duplicateOutcome, .outcome($0), [$0.text]) }

        let known = Known(
            nodes: nodes, tracks: Set(draft.tracks.map(\.id)), facts: Set(draft.facts.keys),
            outcomes: Set(draft.outcomes.map(\.id)), citations: citations)
        for node in draft.nodes {
            remarks += known.check(node)
            remarks += repeated(node.answers.map(\.id)).map {
                RoutineRemark(.duplicateAnswer, .answer(node.id, $0), [$0.text])
            }
            remarks += repeated(node.answers.map(\.text)).map {
                RoutineRemark(.duplicateAnswerText, .node(node.id), [$0])
            }
        }
        return remarks
    }

    /// What stands more than once, each once, in order.
    private static func repeated<Item: Hashable>(_ items: [Item]) -> [Item] {
        var times: [Item: Int] = [:]
        return items.filter { item in
            times[item, default: 0] += 1
            return times[item] == 2
        }
    }
}

private struct Known {
    let nodes: Set<NodeID>
    let tracks: Set<TrackID>
    let facts: Set<FactID>
    let outcomes: Set<OutcomeID>
    let citations: Set<CitationID>

    func check(_ node: Node) -> [RoutineRemark] {
        let here = RoutineRemark.Subject.node(node.id)
        var remarks: [RoutineRemark] = []
        if !tracks.contains(node.track) { remarks.append(RoutineRemark(.unknownTrack, here, [node.track.text])) }
        remarks += check(node.outcome, here)
        remarks += node.citations.filter { !citations.contains($0) }
            .map { RoutineRemark(.unknownCitation, here, [$0.text]) }
        for answer in node.answers {
            let here = RoutineRemark.Subject.answer(node.id, answer.id)
            remarks += check(answer.outcome, here)
            remarks += answer.sets.filter { !facts.contains($0) }.map { RoutineRemark(.unknownFact, here, [$0.text]) }
            for opening in answer.opens {
                if !nodes.contains(opening.node) {
                    remarks.append(RoutineRemark(.unknownNode, here, [opening.node.text]))
                }
                if let fact = opening.condition.fact, !facts.contains(fact) {
                    remarks.append(RoutineRemark(.unknownFact, here, [fact.text]))
                }
            }
        }
        return remarks
    }

    private func check(_ outcome: OutcomeID?, _ here: RoutineRemark.Subject) -> [RoutineRemark] {
        guard let outcome, !outcomes.contains(outcome) else { return [] }
        return [RoutineRemark(.unknownOutcome, here, [outcome.text])]
    }
}

extension Opening.Condition {
    /// The fact it asks about.
    package var fact: FactID? {
        switch self {
        case .always: nil
        case .when(let fact), .unless(let fact): fact
        }
    }
}
