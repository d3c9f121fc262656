/// Granskning av en rutin. Pure; ends for every draft, however hostile: what is wrong with names and sizes is said
/// first, and only a draft without such faults is looked at as a graph, and then as a space of states.
package enum RoutineLint {
    package static func remarks(
        _ draft: RoutineDraft, citations: Set<CitationID>, requiresBindingNodes: Bool = false
    ) -> [RoutineRemark] {
        examine(draft, citations: citations, requiresBindingNodes: requiresBindingNodes).remarks
    }

    /// The remarks, and what was built on the way to them.
    static func examine(
        _ draft: RoutineDraft, citations: Set<CitationID>, requiresBindingNodes: Bool
    ) -> (remarks: [RoutineRemark], graph: RoutineGraph?, space: FactSpace?) {
        var remarks = sizes(draft)
        // A draft that is too large is not worth a remark for each of its steps.
        guard remarks.isEmpty else { return (remarks, nil, nil) }
        remarks += names(draft, citations: citations, requiresBindingNodes: requiresBindingNodes)
        remarks += draft.nodes.flatMap { step($0, draft) } + outcomes(draft)
        remarks += gates(draft)
        guard !remarks.contains(where: { $0.rule.hidesTheGraph }), let graph = RoutineGraph(draft) else {
            return (remarks, nil, nil)
        }
        remarks += edges(draft, graph)
        guard !remarks.contains(where: { $0.rule.hidesTheStates }) else { return (remarks, graph, nil) }
        let space = FactSpace(graph)
        return (remarks + states(space, graph), graph, space)
    }

    private static func sizes(_ draft: RoutineDraft) -> [RoutineRemark] {
        func check(_ what: String, _ count: Int, _ limit: Int, _ subject: RoutineRemark.Subject) -> [RoutineRemark] {
            count > limit ? [RoutineRemark(.tooMany, subject, [what, String(count), String(limit)])] : []
        }
        let answers = draft.nodes.flatMap(\.answers)
        let edges = answers.reduce(0) { $0 + $1.opens.count }
        let loops = answers.reduce(0) { $0 + $1.opens.count(where: \.again) }
        let choices = draft.nodes.filter { $0.repeats != nil }.reduce(0) { $0 + $1.answers.count }
        return check("nodes", draft.nodes.count, RoutineLimit.nodes, .header)
            + check("facts", draft.facts.count, RoutineLimit.facts, .header)
            + check("edges", edges, RoutineLimit.edges, .header)
            + check("loops", loops, RoutineLimit.loops, .header)
            + check("choices", choices, RoutineLimit.choices, .header)
            + draft.nodes.prefix(RoutineLimit.nodes).flatMap {
                check("answers", $0.answers.count, RoutineLimit.answers, .node($0.id))
            }
    }
}

extension RoutineRemark.Rule {
    /// Some name leads nowhere or to two things: there is no graph to look at.
    fileprivate var hidesTheGraph: Bool {
        switch self {
        case .unknownNode, .unknownTrack, .unknownFact, .unknownOutcome, .missingStart, .duplicateNode, .duplicateTrack,
            .duplicateOutcome, .duplicateAnswer, .tooMany:
            true
        default: false
        }
    }

    /// A step cannot be answered: there are no walks to look at.
    fileprivate var hidesTheStates: Bool {
        switch self {
        case .noAnswers, .repeatWithoutUntil: true
        default: false
        }
    }
}
