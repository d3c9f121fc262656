/// Vad händer om: what another answer would lead to, without giving it.
package struct Counterfactual: Equatable, Sendable {
    /// The step that would be asked next; nil when the walk would be finished.
    package let next: NodeID?
    /// Steps the answer would open.
    package let opened: [NodeID]
    /// Åtgärder that could still follow, in order of precedence.
    package let actions: [NodeID]
    /// Slutlägen that could still follow or that the answer itself comes to, in the order of the routine.
    package let outcomes: [OutcomeID]
}

extension Walk {
    /// `index` is the number of an answer already given, 0 first; nil is the step that is asked now.
    package func counterfactual(_ answer: AnswerID, at index: Int? = nil) throws(WalkRefusal) -> Counterfactual {
        if let index, !steps.indices.contains(index) { throw .noSuchStep(index) }
        var fold = WalkFold(routine, Array(steps[..<(index ?? steps.count)]))
        guard let asked = fold.current else { throw .isFinished }
        guard fold.offers(answer) else { throw .notOffered(answer) }
        fold.give(answer)
        let ahead = routine.graph.possible(from: fold.agenda).numbers.map(routine.node)
        var outcomes = Set(ahead.flatMap { node in [node.outcome] + node.answers.map(\.outcome) }.compactMap(\.self))
        let own = [routine.node(asked)?.outcome, routine.answer(answer, at: asked)?.outcome]
        outcomes.formUnion(own.compactMap(\.self))
        return Counterfactual(
            next: fold.current, opened: fold.trail.last?.opened ?? [],
            actions: ahead.filter { $0.kind == .action }.map(\.id),
            outcomes: routine.draft.outcomes.map(\.id).filter(outcomes.contains))
    }
}

extension RoutineGraph {
    /// Every step that could still be asked, as the graph sees it: an edge counts unless its facts rule it out for good.
    func possible(from agenda: Agenda) -> Bits {
        var possible = agenda.open
        var facts = agenda.facts
        var seen = (Bits(), ~facts)
        while seen != (possible, facts) {
            seen = (possible, facts)
            for number in possible.numbers {
                for reply in steps[number].replies where reply.choice & agenda.choices == 0 {
                    facts |= reply.sets
                    for edge in reply.edges where edge.when & ~facts == 0 && edge.unless & agenda.facts == 0 {
                        let isSpent =
                            edge.loop == 0 ? agenda.answered.contains(edge.target) : agenda.loops & edge.loop != 0
                        if !isSpent { possible.insert(edge.target) }
                    }
                }
            }
        }
        return possible
    }
}
