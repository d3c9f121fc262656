/// Kvar: how many more answers a walk can take at most.
enum Remaining {
    /// So many states are visited after each answer before the bound is taken instead: well under a keystroke.
    static let budget = 2_000

    /// The exact number where the budget reaches, else a number that is never too small.
    static func steps(_ graph: RoutineGraph, _ agenda: Agenda, budget: Int = budget) -> Int {
        var search = LongestWalk(graph: graph, budget: budget)
        return search.longest(from: graph.reduced(agenda)) ?? bound(graph, agenda)
    }

    /// Every step that can still be reached once, and once more for every loop that can be taken.
    static func bound(_ graph: RoutineGraph, _ agenda: Agenda) -> Int {
        var reachable = agenda.open
        agenda.open.forEach { reachable.formUnion(graph.reachable[$0]) }
        let ahead = reachable.subtracting(agenda.answered.subtracting(agenda.open)).numbers
        let edges = reachable.numbers.flatMap { graph.steps[$0].replies }.flatMap(\.edges)
        let loops = edges.reduce(into: UInt64(0)) { $0 |= $1.loop } & ~agenda.loops
        let choices = reachable.numbers.reduce(into: UInt64(0)) { $0 |= graph.steps[$1].choices } & ~agenda.choices
        return ahead.count + loops.nonzeroBitCount + choices.nonzeroBitCount
    }
}

private struct LongestWalk {
    let graph: RoutineGraph
    var budget: Int
    private var known: [Agenda: Int] = [:]

    init(graph: RoutineGraph, budget: Int) {
        self.graph = graph
        self.budget = budget
    }

    /// Nil when the budget is used up. Ends, because every answer uses up a step, a loop or a choice.
    mutating func longest(from agenda: Agenda) -> Int? {
        guard let number = agenda.current else { return 0 }
        if let length = known[agenda] { return length }
        guard budget > 0 else { return nil }
        budget -= 1
        var longest = 0
        for place in graph.offered(at: number, agenda) {
            var after = agenda
            _ = graph.answer(graph.steps[number].replies[place], at: number, &after)
            guard let rest = self.longest(from: graph.reduced(after)) else { return nil }
            longest = max(longest, 1 + rest)
        }
        known[agenda] = longest
        return longest
    }
}
