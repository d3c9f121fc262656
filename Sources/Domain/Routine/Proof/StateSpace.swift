/// Every state a walk can come to, each visited once, with every answer that may be given there.
///
/// A state is an agenda without what can no longer matter (`RoutineGraph.reduced`), so that walks which differ only in
/// what lies behind them meet. No state follows itself: each answer uses up a step, a loop or a choice.
struct StateSpace: Sendable {
    /// States visited, the finished one included.
    var count: Int { lengths.count }
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
    private(set) var faults: [Fault: [WalkStep]] = [:]

    struct Fault: Hashable, Sendable {
        enum Kind: Hashable, Sendable {
            case gap
            case personTrackWithoutGate(opened: Int)
            case formWithoutGround
            case formAfterOpinion
            case endWithoutOutcome
        }
        var kind: Kind
        var step: Int
        var reply: Int
    }

    private let graph: RoutineGraph
    private let limit: Int
    private var numbers: [Agenda: Int32] = [:]
    /// By state.
    private var lengths: [Int16] = []
    /// By state: a walk can be finished from here without coming to any outcome.
    private var canEndSilently: [Bool] = []
    /// The walk that led to the state being visited: steps and places of answers.
    private var path: [(step: Int, reply: Int)] = []
    /// States after an opinion that were looked through for a blankett.
    private var afterOpinion: Set<Agenda> = []

    init(_ graph: RoutineGraph, limit: Int = RoutineLimit.states) {
        self.graph = graph
        self.limit = limit
        given = Array(repeating: 0, count: graph.steps.count)
        if let first = visit(graph.reduced(graph.beginning)) {
            longest = Int(lengths[first])
            if canEndSilently[first] { findSilentEnd() }
        }
        // Only what came of it is kept.
        numbers = [:]
        canEndSilently = []
        afterOpinion = []
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
                transitions += 1
                given[step] |= 1 << UInt32(place)
                let reply = graph.steps[step].replies[place]
                var after = agenda
                let opened = graph.answer(reply, at: step, &after)
                path.append((step, place))
                check(reply, place, at: step, after, opened)
                if reply.isOpinion { followOpinion(reply, at: step, agenda) }
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

    // MARK: Faults

    private mutating func check(
        _ reply: RoutineGraph.Reply, _ place: Int, at step: Int, _ after: Agenda, _ opened: Bits
    ) {
        if !reply.hasOutcome && !reply.isUntil && !reply.edges.contains(where: { $0.holds(after.facts) }) {
            note(.gap, step, place)
        }
        let person = graph.bit(PersonTrack.person)
        if after.facts & person == 0 {
            for number in opened.numbers where graph.steps[number].concernsPerson {
                note(.personTrackWithoutGate(opened: number), step, place)
            }
        }
        if reply.allowsForm && after.facts & (person | graph.bit(PersonTrack.phenomenon)) == 0 {
            note(.formWithoutGround, step, place)
        }
    }

    /// Looks for a blankett in the walk in which there is nothing but this opinion: what else was open or known is left out.
    private mutating func followOpinion(_ reply: RoutineGraph.Reply, at step: Int, _ agenda: Agenda) {
        var alone = agenda
        alone.open = Bits(step)
        for fact in [PersonTrack.person, PersonTrack.phenomenon, PersonTrack.event] { alone.facts &= ~graph.bit(fact) }
        _ = graph.answer(reply, at: step, &alone)
        lookForForm(graph.reduced(alone))
    }

    private mutating func lookForForm(_ agenda: Agenda) {
        guard let step = agenda.current, afterOpinion.count < limit, afterOpinion.insert(agenda).inserted else { return }
        for place in graph.steps[step].replies.indices where graph.isOffered(place, at: step, agenda) {
            let reply = graph.steps[step].replies[place]
            path.append((step, place))
            if reply.allowsForm { note(.formAfterOpinion, step, place) }
            var after = agenda
            _ = graph.answer(reply, at: step, &after)
            lookForForm(graph.reduced(after))
            path.removeLast()
        }
    }

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

    private mutating func note(_ kind: Fault.Kind, _ step: Int, _ reply: Int) {
        let fault = Fault(kind: kind, step: step, reply: reply)
        guard faults[fault] == nil else { return }
        faults[fault] = path.map {
            WalkStep(node: graph.steps[$0.step].id, answer: graph.steps[$0.step].replies[$0.reply].id)
        }
    }
}
