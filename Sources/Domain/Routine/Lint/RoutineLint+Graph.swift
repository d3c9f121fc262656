extension RoutineLint {
    /// What can be seen in the graph without walking it.
    static func edges(_ draft: RoutineDraft, _ graph: RoutineGraph) -> [RoutineRemark] {
        var reachable = graph.reachable[graph.start]
        reachable.insert(graph.start)
        let forward = graph.reachableWithoutLoops
        var remarks: [RoutineRemark] = []
        var looped = Bits()
        for (number, step) in graph.steps.enumerated() {
            if !reachable.contains(number) { remarks.append(RoutineRemark(.unreachable, .node(step.id))) }
            guard forward[number].contains(number), !looped.contains(number) else { continue }
            let loop = forward[number].numbers.filter { forward[$0].contains(number) }
            loop.forEach { looped.insert($0) }
            let names = loop.map { graph.steps[$0].id.text }.joined(separator: " ")
            remarks.append(RoutineRemark(.loopWithoutProgress, .node(step.id), [names]))
        }
        let set = Set(draft.nodes.flatMap(\.answers).flatMap(\.sets))
        for node in draft.nodes {
            for answer in node.answers {
                for opening in answer.opens {
                    guard case .when(let fact) = opening.condition, !set.contains(fact) else { continue }
                    remarks.append(RoutineRemark(.factNeverSet, .answer(node.id, answer.id), [fact.text]))
                }
            }
        }
        return remarks
    }
}

extension RoutineGraph {
    /// By step: what is reached from it by ordinary edges. A step that is reached from itself stands in a loop.
    var reachableWithoutLoops: [Bits] {
        RoutineGraph.closure(
            steps.map { step in
                step.replies.reduce(into: Bits()) { next, reply in
                    for edge in reply.edges where edge.loop == 0 { next.insert(edge.target) }
                }
            })
    }

    /// From the next steps of each step, all the steps that follow.
    static func closure(_ next: [Bits]) -> [Bits] {
        var reachable = next
        for middle in next.indices {
            for from in next.indices where reachable[from].contains(middle) {
                reachable[from].formUnion(reachable[middle])
            }
        }
        return reachable
    }
}
