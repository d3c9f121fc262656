/// Every step with every set of facts it can be answered under: the proof that holds for all combinations of choices.
///
/// Whole walks are far too many to visit when ten choices may all be made. But what an answer opens depends on nothing
/// except the facts of that moment; that a step was opened before only takes a question away. So it is enough to follow
/// one step at a time, and to let every step that comes earlier in precedence, and that can stand open under the same facts,
/// add its facts while this one waits. That visits too much rather than too little: what it finds no fault in has none.
struct FactSpace: Sendable {
    /// Pairs of a step and a set of facts.
    private(set) var count = 0
    /// Answers that may be given, over all pairs.
    private(set) var transitions = 0
    /// False when there were more pairs than the limit: then nothing is proven.
    private(set) var isWhole = true
    /// By step: it can be asked in some walk. What is not here is never asked.
    private(set) var asked = Bits()
    /// The first walk that showed each fault.
    private(set) var faults: [ProofFault: [WalkStep]] = [:]

    private let graph: RoutineGraph
    private let limit: Int
    /// The facts that anything depends on.
    private let relevant: UInt32
    /// By set of facts: the steps that can stand open under it.
    private var waiting: [UInt32: Bits] = [:]
    private var arrivals: [Place: Arrival] = [:]
    /// Sets of facts to visit, by size.
    private var todo = Array(repeating: Set<UInt32>(), count: RoutineLimit.facts + 1)

    private struct Place: Hashable {
        var step: Int
        var facts: UInt32
    }

    /// The answer after which the step stood open under those facts, and where the walk was before it.
    private struct Arrival {
        var from: Place
        var step: Int
        var reply: Int
    }

    init(_ graph: RoutineGraph, limit: Int = RoutineLimit.states / 4) {
        self.graph = graph
        self.limit = limit
        relevant = graph.relevance.reduce(0) { $0 | $1.facts }
        waiting[0] = Bits(graph.start)
        count = 1
        // An answer only adds facts, so the sets are visited by their size, and each is done when it has been visited.
        todo[0] = [0]
        for size in todo.indices {
            for facts in todo[size].sorted() where isWhole { visit(facts) }
            todo[size] = []
        }
        if isWhole {
            waiting.values.forEach { asked.formUnion($0) }
            findFormAfterOpinion()
            findSilentEnd()
        }
        arrivals = [:]
    }

    private mutating func visit(_ facts: UInt32) {
        var done = Bits()
        while isWhole, let step = waiting[facts]?.subtracting(done).first {
            done.insert(step)
            for (place, reply) in graph.steps[step].replies.enumerated() {
                transitions += 1
                let after = (facts | reply.sets) & relevant
                var opened = Bits()
                for edge in reply.edges where edge.holds(after) { opened.insert(edge.target) }
                for kind in graph.faults(reply, facts: after, opening: opened) {
                    note(kind, step, place, at: Place(step: step, facts: facts))
                }
                if reply.choice != 0 { opened.insert(step) }
                arrive(opened, after, from: { _ in Place(step: step, facts: facts) }, step, place)
            }
        }
        // While a step waits, those before it are answered and may add facts.
        let together = waiting[facts] ?? Bits()
        for step in together.numbers {
            for (place, reply) in graph.steps[step].replies.enumerated() {
                let after = (facts | reply.sets) & relevant
                guard after != facts else { continue }
                arrive(together.above(step), after, from: { Place(step: $0, facts: facts) }, step, place)
            }
        }
    }

    private mutating func arrive(
        _ steps: Bits, _ facts: UInt32, from: (Int) -> Place, _ step: Int, _ reply: Int
    ) {
        let new = steps.subtracting(waiting[facts] ?? Bits())
        guard !new.isEmpty else { return }
        waiting[facts, default: Bits()].formUnion(new)
        // The set that is being visited sees what comes to it by itself.
        todo[facts.nonzeroBitCount].insert(facts)
        for number in new.numbers {
            arrivals[Place(step: number, facts: facts)] = Arrival(from: from(number), step: step, reply: reply)
        }
        count += new.count
        if count > limit { isWhole = false }
    }

    // MARK: Faults

    /// From each opinion at the gate, with nothing else open and no facts: can a blankett come of it?
    private mutating func findFormAfterOpinion() {
        for gate in asked.numbers where graph.steps[gate].isGate {
            for (place, reply) in graph.steps[gate].replies.enumerated() where reply.isOpinion {
                var agenda = Agenda()
                agenda.open.insert(gate)
                _ = graph.answer(reply, at: gate, &agenda)
                var seen: Set<Agenda> = []
                lookForForm(graph.reduced(agenda), [graph.walkStep(gate, place)], &seen)
            }
        }
    }

    private mutating func lookForForm(_ agenda: Agenda, _ walk: [WalkStep], _ seen: inout Set<Agenda>) {
        guard isWhole, let step = agenda.current, !graph.steps[step].isGate, seen.insert(agenda).inserted else {
            return
        }
        if seen.count > limit { isWhole = false }
        for place in graph.offered(at: step, agenda) {
            let reply = graph.steps[step].replies[place]
            let longer = walk + [graph.walkStep(step, place)]
            let fault = ProofFault(kind: .formAfterOpinion, step: step, reply: place)
            if reply.allowsForm && faults[fault] == nil { faults[fault] = longer }
            var after = agenda
            _ = graph.answer(reply, at: step, &after)
            lookForForm(graph.reduced(after), longer, &seen)
        }
    }

    /// A walk ends silently when each step in it has an answer without an outcome that opens only such steps. Those that
    /// cannot be part of such a walk are taken away until nothing changes; if the start is left, there may be one.
    private mutating func findSilentEnd() {
        var facts = Array(repeating: [UInt32](), count: graph.steps.count)
        for (set, steps) in waiting.sorted(by: { $0.key < $1.key }) { steps.forEach { facts[$0].append(set) } }
        var silent = asked
        var before = Bits()
        while before != silent {
            before = silent
            for step in before.numbers where silentReply(of: step, facts[step], silent) == nil { silent.remove(step) }
        }
        guard silent.contains(graph.start) else { return }
        var walk: [WalkStep] = []
        var next: Int? = graph.start
        var last = (step: graph.start, reply: 0)
        var seen = Bits()
        while let step = next, !seen.contains(step), let (place, opened) = silentReply(of: step, facts[step], silent) {
            seen.insert(step)
            walk.append(graph.walkStep(step, place))
            last = (step, place)
            next = opened.first
        }
        faults[ProofFault(kind: .endWithoutOutcome, step: last.step, reply: last.reply)] = walk
    }

    /// An answer that comes to no outcome and opens nothing outside `silent`. Closing a repeated question is no such
    /// answer, because another one was given first.
    private func silentReply(of step: Int, _ sets: [UInt32], _ silent: Bits) -> (reply: Int, opened: Bits)? {
        for (place, reply) in graph.steps[step].replies.enumerated() where !reply.hasOutcome && !reply.isUntil {
            for facts in sets {
                var opened = Bits()
                for edge in reply.edges where edge.holds((facts | reply.sets) & relevant) { opened.insert(edge.target) }
                if opened.subtracting(silent).isEmpty { return (place, opened) }
            }
        }
        return nil
    }

    private mutating func note(_ kind: ProofFault.Kind, _ step: Int, _ reply: Int, at place: Place) {
        let fault = ProofFault(kind: kind, step: step, reply: reply)
        guard faults[fault] == nil else { return }
        var walk = [graph.walkStep(step, reply)]
        var place = place
        while let arrival = arrivals[place] {
            walk.append(graph.walkStep(arrival.step, arrival.reply))
            place = arrival.from
        }
        faults[fault] = walk.reversed()
    }
}
