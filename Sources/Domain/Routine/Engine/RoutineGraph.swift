/// The routine with numbers for names. Steps are numbered in order of precedence; what it means is in `Routine`.
struct RoutineGraph: Equatable, Sendable {
    struct Edge: Equatable, Sendable {
        var target: Int
        /// All of these facts, and none of those.
        var when: UInt32
        var unless: UInt32
        /// The bit of a declared loop; 0 for an ordinary edge.
        var loop: UInt64

        func holds(_ facts: UInt32) -> Bool { facts & when == when && facts & unless == 0 }
    }

    struct Reply: Equatable, Sendable {
        var id: AnswerID
        var sets: UInt32
        var edges: [Edge]
        /// The bit of a choice at a repeated question; 0 elsewhere, and for the answer that closes it.
        var choice: UInt64
        /// Offered only from the second time on.
        var isUntil: Bool
        /// The answer itself or its step comes to an outcome.
        var hasOutcome: Bool
        /// … and that outcome allows a blankett.
        var allowsForm: Bool
        var isOpinion: Bool
    }

    struct Step: Equatable, Sendable {
        var id: NodeID
        /// Where it stands in the draft's `nodes`.
        var place: Int
        var track: Int
        var kind: Node.Kind
        /// The choices of a repeated question; 0 for every other step.
        var choices: UInt64
        var concernsPerson: Bool
        var isGate: Bool
        var replies: [Reply]
    }

    var steps: [Step]
    var start: Int
    var numbers: [NodeID: Int]
    var factBits: [FactID: UInt32]
    /// By step: what matters while that step is open.
    var relevance: [Relevance]
    /// By step: every step that can be reached from it, loops and conditions counted as open.
    var reachable: [Bits]

    func bit(_ fact: FactID) -> UInt32 { factBits[fact] ?? 0 }

    var beginning: Agenda {
        var agenda = Agenda()
        agenda.open.insert(start)
        return agenda
    }

    // MARK: The semantics

    /// The places, in the step's `replies`, of the answers that may be given now.
    func offered(at number: Int, _ agenda: Agenda) -> [Int] {
        steps[number].replies.indices.filter { isOffered($0, at: number, agenda) }
    }

    /// A repeated question offers what was not chosen yet, and from the second time on the answer that closes it.
    func isOffered(_ place: Int, at number: Int, _ agenda: Agenda) -> Bool {
        let reply = steps[number].replies[place]
        return reply.isUntil ? !isFirstTime(number, agenda) : reply.choice & agenda.choices == 0
    }

    /// Nothing was chosen yet at a repeated question.
    func isFirstTime(_ number: Int, _ agenda: Agenda) -> Bool {
        steps[number].choices & agenda.choices == 0
    }

    /// Answers the step and says which steps that opened.
    func answer(_ reply: Reply, at number: Int, _ agenda: inout Agenda) -> Bits {
        if reply.choice == 0 {
            agenda.open.remove(number)
            agenda.answered.insert(number)
        } else {
            agenda.choices |= reply.choice
        }
        agenda.facts |= reply.sets
        var opened = Bits()
        for edge in reply.edges where edge.holds(agenda.facts) && !agenda.open.contains(edge.target) {
            if edge.loop == 0 {
                guard !agenda.answered.contains(edge.target) else { continue }
            } else {
                guard agenda.loops & edge.loop == 0 else { continue }
                agenda.loops |= edge.loop
            }
            agenda.open.insert(edge.target)
            opened.insert(edge.target)
        }
        return opened
    }

    /// The same future with everything left out that cannot matter any more.
    func reduced(_ agenda: Agenda) -> Agenda {
        var relevant = Relevance()
        agenda.open.forEach { relevant.formUnion(relevance[$0]) }
        var reduced = agenda
        reduced.answered.formIntersection(relevant.targets)
        reduced.facts &= relevant.facts
        reduced.loops &= relevant.loops
        reduced.choices &= relevant.choices
        return reduced
    }
}
