/// Vägar i ett spår: the walks of one track by itself, with the other tracks left out.
///
/// A path begins at an entry and ends when no step of the track is open. A fact that another track may set is tried both
/// ways each time an edge asks for it, a loop is taken at most once, and a repeated question is answered with one choice
/// and then closed: combinations of choices are the business of the state space.
struct TrackPaths {
    let graph: RoutineGraph
    let track: Int
    /// Steps that are opened from another track or that every walk begins with, in order of precedence.
    let entries: [Int]
    /// False when one answer asks for more facts of other tracks than can be tried both ways. Then nothing is listed.
    let isTractable: Bool
    /// Facts that a step of another track may set.
    private let foreign: UInt32

    init(_ graph: RoutineGraph, track: Int) {
        self.graph = graph
        self.track = track
        var entries = Bits()
        var foreign: UInt32 = 0
        if graph.steps[graph.start].track == track { entries.insert(graph.start) }
        for step in graph.steps where step.track != track {
            for reply in step.replies {
                foreign |= reply.sets
                for edge in reply.edges where graph.steps[edge.target].track == track { entries.insert(edge.target) }
            }
        }
        self.entries = entries.numbers
        self.foreign = foreign
        isTractable = graph.steps.filter { $0.track == track }.flatMap(\.replies).allSatisfy { reply in
            let asked = reply.edges.reduce(0) { $0 | $1.when | $1.unless } & foreign
            return asked.nonzeroBitCount <= RoutineLimit.factsOfAnswer
        }
    }

    /// One answer of a path, with what it assumes of facts that other tracks may set.
    struct Move {
        var step: Int
        var reply: Int
        var assumedSet: UInt32
        var assumedUnset: UInt32
        var after: Agenda
    }

    func beginning(_ entry: Int) -> Agenda {
        var agenda = Agenda()
        agenda.open.insert(entry)
        return agenda
    }

    /// Every way on from there; none when the path is at its end.
    func moves(from agenda: Agenda) -> [Move] {
        guard let step = agenda.current else { return [] }
        let hasChosen = !graph.isFirstTime(step, agenda)
        var moves: [Move] = []
        for place in graph.offered(at: step, agenda) {
            let reply = graph.steps[step].replies[place]
            if hasChosen && reply.choice != 0 { continue }
            let asked = openQuestions(of: reply, agenda)
            // Every subset of the facts that are asked for, from none to all.
            var assumed: UInt32 = 0
            repeat {
                var after = agenda
                after.facts |= assumed
                let opened = graph.answer(reply, at: step, &after)
                for number in opened.numbers where graph.steps[number].track != track { after.open.remove(number) }
                moves.append(
                    Move(step: step, reply: place, assumedSet: assumed, assumedUnset: asked & ~assumed, after: after))
                assumed = (assumed &- asked) & asked
            } while assumed != 0
        }
        return moves
    }

    /// Facts that decide which steps of this track the answer opens, and that only other tracks know.
    private func openQuestions(of reply: RoutineGraph.Reply, _ agenda: Agenda) -> UInt32 {
        let known = agenda.facts | reply.sets
        return reply.edges.reduce(into: 0) { asked, edge in
            guard graph.steps[edge.target].track == track, edge.unless & known == 0,
                !agenda.open.contains(edge.target)
            else { return }
            asked |= (edge.when | edge.unless) & foreign & ~known
        }
    }
}

/// How many paths there are and how long, without listing them.
struct PathCount {
    private(set) var paths = 0
    private(set) var longest = 0
    /// False when there were more local states than the limit, or more paths than a number can hold.
    private(set) var isWhole = true

    private let track: TrackPaths
    private let limit: Int
    private var known: [Agenda: (paths: Int, longest: Int)] = [:]

    init(_ track: TrackPaths, limit: Int = RoutineLimit.states / 20) {
        self.track = track
        self.limit = limit
        guard track.isTractable else {
            isWhole = false
            return
        }
        for entry in track.entries {
            let found = count(from: track.beginning(entry))
            paths = sum(paths, found.paths)
            longest = max(longest, found.longest)
        }
        known = [:]
    }

    private mutating func count(from agenda: Agenda) -> (paths: Int, longest: Int) {
        guard agenda.current != nil else { return (1, 0) }
        let state = track.graph.reduced(agenda)
        if let found = known[state] { return found }
        guard known.count < limit else {
            isWhole = false
            return (0, 0)
        }
        var found = (paths: 0, longest: 0)
        for move in track.moves(from: agenda) {
            let rest = count(from: move.after)
            found.paths = sum(found.paths, rest.paths)
            found.longest = max(found.longest, 1 + rest.longest)
        }
        known[state] = found
        return found
    }

    private mutating func sum(_ a: Int, _ b: Int) -> Int {
        let (sum, overflows) = a.addingReportingOverflow(b)
        if overflows { isWhole = false }
        return overflows ? Int.max : sum
    }
}
