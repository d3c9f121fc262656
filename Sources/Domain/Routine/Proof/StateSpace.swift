/// Every state a walk can come to, each visited once, with every answer that may be given there, when a repeated question
/// is answered with at most `choices` of its choices.
///
/// Where tracks are much entangled, all combinations of ten choices are tens of millions of states; that they are sound is
/// for `FactSpace` to show. This space is the evidence beside it, in which nothing is left to an argument, and it knows
/// how long walks become.
///
/// A state is an agenda without what can no longer matter (`RoutineGraph.reduced`), so that walks which differ only in
/// what lies behind them meet. No state follows itself: each answer uses up a step, a loop or a choice.
struct StateSpace: Sendable {
    /// States visited, the finished one included.
    private(set) var count = 0
    /// Answers that may be given, over all states.
    private(set) var transitions = 0
    /// Answers that finish a walk, over all states.
    private(set) var finishes = 0
    /// False when there were more states than the limit: then nothing else is proven.
    private(set) var isWhole = true
    /// Answers in the longest walk.
    private(set) var longest = 0
    /// By step, the answers that can be given: bit by place.
    private(set) var given: [UInt32]
    /// The first walk that showed each fault.
    private(set) var faults: [ProofFault: [WalkStep]] = [:]

    private let graph: RoutineGraph
    private let choices: Int
    private let limit: Int
    private var numbers: [Agenda: Int32] = [:]
    /// By state.
    private var lengths: [Int16] = []
    /// By state: a walk can be finished from here without coming to any outcome.
    private var canEndSilently: [Bool] = []
    /// The walk that led to the state being visited: steps and places of answers.
    private var path: [(step: Int, reply: Int)] = []

    init(_ graph: RoutineGraph, choices: Int = .max, limit: Int = RoutineLimit.states) {
        self.graph = graph
        self.choices = choices
        self.limit = limit
        given = Array(repeating: 0, count: graph.steps.count)
        if let first = visit(graph.reduced(graph.beginning)) {
            longest = Int(lengths[first])
            if canEndSilently[first] { findSilentEnd() }
        }
        count = lengths.count
        // Only what came of it is kept.
        numbers = [:]
        lengths = []
        canEndSilently = []
        path = []
    }

    /// The number of the state; nil when the limit is passed. Recursion is as deep as the longest walk, at most a few hundred.
    private mutating func visit(_ agenda: Agenda) -> Int? {
        if let number = numbers[agenda] { return Int(number) }
        guard lengths.count < limit else {
            isWhole = false
            return nil
        }
        var length = 0
        var isSilent = agenda.current == nil
        if let step = agenda.current {
            for place in graph.steps[step].replies.indices where graph.isOffered(place, at: step, agenda) {
                let reply = graph.steps[step].replies[place]
                if reply.choice != 0 && hasChosenEnough(step, agenda) { continue }
                transitions += 1
                given[step] |= 1 << UInt32(place)
                var after = agenda
                let opened = graph.answer(reply, at: step, &after)
                path.append((step, place))
                for kind in graph.faults(reply, facts: after.facts, opening: opened) { note(kind, step, place) }
                if after.open.isEmpty { finishes += 1 }
                guard let next = visit(graph.reduced(after)) else { return nil }
                path.removeLast()
                length = max(length, 1 + Int(lengths[next]))
                isSilent = isSilent || !reply.hasOutcome && canEndSilently[next]
            }
        }
        let number = lengths.count
        numbers[agenda] = Int32(number)
        lengths.append(Int16(length))
        canEndSilently.append(isSilent)
        return number
    }

    private func hasChosenEnough(_ step: Int, _ agenda: Agenda) -> Bool {
        (graph.steps[step].choices & agenda.choices).nonzeroBitCount >= choices
    }

    // MARK: Faults

    /// Follows the answers without an outcome from the start to the end.
    private mutating func findSilentEnd() {
        var agenda = graph.reduced(graph.beginning)
        path = []
        while let step = agenda.current {
            let silent = graph.steps[step].replies.indices.lazy.compactMap { [self] place -> (Int, Agenda)? in
                let reply = graph.steps[step].replies[place]
                guard graph.isOffered(place, at: step, agenda), !reply.hasOutcome else { return nil }
                var after = agenda
                _ = graph.answer(reply, at: step, &after)
                after = graph.reduced(after)
                return numbers[after].map { canEndSilently[Int($0)] } ?? false ? (place, after) : nil
            }.first
            guard let (place, after) = silent else { return }
            path.append((step, place))
            agenda = after
        }
        if let last = path.last { note(.endWithoutOutcome, last.step, last.reply) }
    }

    private mutating func note(_ kind: ProofFault.Kind, _ step: Int, _ reply: Int) {
        let fault = ProofFault(kind: kind, step: step, reply: reply)
        if faults[fault] == nil { faults[fault] = path.map { graph.walkStep($0.step, $0.reply) } }
    }
}
