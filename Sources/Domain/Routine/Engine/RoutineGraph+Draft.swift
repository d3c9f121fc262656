/// How large a routine may be. More is a remark, never a crash.
package enum RoutineLimit {
    package static let nodes = Bits.capacity
    package static let facts = 32
    package static let loops = 64
    package static let choices = 64
    /// In one step.
    package static let answers = 20
    /// In the whole routine.
    package static let edges = 2_000
    /// Facts of other tracks that one answer may ask for if the paths of its track are to be counted.
    package static let factsOfAnswer = 6
    /// States the proof visits before it gives up.
    package static let states = 400_000
}

extension RoutineGraph {
    /// Only for a draft whose names all lead somewhere and that keeps within `RoutineLimit`; nil for any other.
    init?(_ draft: RoutineDraft) {
        guard draft.nodes.count <= RoutineLimit.nodes, draft.facts.count <= RoutineLimit.facts else { return nil }
        let tracks = Dictionary(draft.tracks.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let outcomes = Dictionary(draft.outcomes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let ranked = draft.nodes.enumerated().compactMap { place, node in tracks[node.track].map { (place, node, $0) } }
            .sorted { ($0.2, $0.0) < ($1.2, $1.0) }
        guard ranked.count == draft.nodes.count else { return nil }
        numbers = Dictionary(ranked.enumerated().map { ($1.1.id, $0) }, uniquingKeysWith: { first, _ in first })
        guard numbers.count == ranked.count, let start = numbers[draft.start] else { return nil }
        self.start = start
        factBits = Dictionary(
            draft.facts.keys.sorted().enumerated().map { ($1, 1 << UInt32($0)) },
            uniquingKeysWith: { first, _ in first })

        var numbering = Numbering(numbers: numbers, facts: factBits)
        steps = []
        for (place, node, track) in ranked {
            var step = Step(
                id: node.id, place: place, track: track, kind: node.kind, choices: 0,
                concernsPerson: PersonTrack.contains(node), isGate: node.gate == .actOrOpinion, replies: [])
            for answer in node.answers {
                guard let edges = numbering.edges(of: answer), let sets = numbering.facts(answer.sets) else {
                    return nil
                }
                let isChoice = node.repeats.map { $0.until != answer.id } ?? false
                let reply = Reply(
                    id: answer.id, sets: sets, edges: edges, choice: isChoice ? numbering.nextChoice() : 0,
                    isUntil: node.repeats?.until == answer.id, hasOutcome: answer.outcome != nil || node.outcome != nil,
                    allowsForm: RoutineGraph.allowsForm(answer, of: node, outcomes),
                    isOpinion: answer.basis == .opinion)
                step.choices |= reply.choice
                step.replies.append(reply)
            }
            steps.append(step)
        }
        guard numbering.loops <= RoutineLimit.loops, numbering.choices <= RoutineLimit.choices else { return nil }
        relevance = []
        reachable = []
        close()
    }

    private static func allowsForm(_ answer: Answer, of node: Node, _ outcomes: [OutcomeID: Outcome]) -> Bool {
        [answer.outcome, node.outcome].contains { $0.flatMap { outcomes[$0] }?.records.contains(.form) ?? false }
    }

    /// Works out what can be reached from each step, and what of an agenda that makes relevant.
    private mutating func close() {
        reachable = RoutineGraph.closure(
            steps.map { step in
                step.replies.reduce(into: Bits()) { next, reply in reply.edges.forEach { next.insert($0.target) } }
            })
        let own = steps.map { relevance(of: $0) }
        relevance = steps.indices.map { number in
            var relevant = own[number]
            reachable[number].forEach { relevant.formUnion(own[$0]) }
            return relevant
        }
    }

    private func relevance(of step: Step) -> Relevance {
        var relevant = Relevance(choices: step.choices)
        // The proof asks for these two where a step concerns a person and where a blankett is allowed.
        let ground = bit(PersonTrack.person) | bit(PersonTrack.phenomenon)
        for reply in step.replies {
            if reply.allowsForm { relevant.facts |= ground }
            for edge in reply.edges {
                relevant.facts |= edge.when | edge.unless
                relevant.loops |= edge.loop
                if edge.loop == 0 { relevant.targets.insert(edge.target) }
                if steps[edge.target].concernsPerson { relevant.facts |= bit(PersonTrack.person) }
            }
        }
        return relevant
    }
}

/// Hands out the numbers of facts, loops and choices.
private struct Numbering {
    let numbers: [NodeID: Int]
    let facts: [FactID: UInt32]
    private(set) var loops = 0
    private(set) var choices = 0

    init(numbers: [NodeID: Int], facts: [FactID: UInt32]) {
        self.numbers = numbers
        self.facts = facts
    }

    mutating func nextChoice() -> UInt64 {
        choices += 1
        return choices <= RoutineLimit.choices ? 1 << UInt64(choices - 1) : 0
    }

    mutating func edges(of answer: Answer) -> [RoutineGraph.Edge]? {
        var edges: [RoutineGraph.Edge] = []
        for opening in answer.opens {
            guard let target = numbers[opening.node] else { return nil }
            var edge = RoutineGraph.Edge(target: target, when: 0, unless: 0, loop: 0)
            switch opening.condition {
            case .always: break
            case .when(let fact):
                guard let bit = facts[fact] else { return nil }
                edge.when = bit
            case .unless(let fact):
                guard let bit = facts[fact] else { return nil }
                edge.unless = bit
            }
            if opening.again {
                loops += 1
                edge.loop = loops <= RoutineLimit.loops ? 1 << UInt64(loops - 1) : 0
            }
            edges.append(edge)
        }
        return edges
    }

    func facts(_ names: [FactID]) -> UInt32? {
        var bits: UInt32 = 0
        for name in names {
            guard let bit = facts[name] else { return nil }
            bits |= bit
        }
        return bits
    }
}
