/// Bevis: what is known of every walk through a routine.
///
/// Three counts, of which none stands for another: the paths of each track, one by one; every step under every set of
/// facts; and whole walks state by state. The last two cover all combinations of choices, but where whole walks become
/// too many, they are visited for every choice and every pair of choices, and `walksAllChoices` says so.
package struct RoutineProof: Sendable {
    package let routine: Routine
    /// In order of precedence.
    package let tracks: [TrackProof]
    /// Slutlägen that some walk comes to, in the order of the routine.
    package let outcomes: [OutcomeID]
    let space: StateSpace

    /// Whole walks were visited for every combination of choices.
    package let walksAllChoices: Bool

    /// So many choices of a repeated question are combined where all of them would be too many states.
    package static let choicesAtLeast = 2

    package struct TrackProof: Equatable, Sendable {
        package let id: TrackID
        package let nodes: Int
        /// Ingångar: opened from another track, or the start.
        package let entries: [NodeID]
        /// Olika vägar, over all entries.
        package let paths: Int
        /// Answers in the longest of them.
        package let longest: Int
        /// False when the count was given up: then it is a number that is too small.
        package let isWhole: Bool
    }

    package init(_ routine: Routine) {
        self.routine = routine
        let graph = routine.graph
        tracks = routine.draft.tracks.enumerated().map { number, track in
            let paths = TrackPaths(graph, track: number)
            let count = PathCount(paths)
            return TrackProof(
                id: track.id, nodes: graph.steps.count { $0.track == number }, entries: paths.entries.map(routine.id),
                paths: count.paths, longest: count.longest, isWhole: count.isWhole)
        }
        let whole = StateSpace(graph)
        walksAllChoices = whole.isWhole
        space = whole.isWhole ? whole : StateSpace(graph, choices: RoutineProof.choicesAtLeast)
        var reached: Set<OutcomeID> = []
        for (number, places) in space.given.enumerated() where places != 0 {
            let node = routine.node(number)
            if let outcome = node.outcome { reached.insert(outcome) }
            for (place, answer) in node.answers.enumerated() where places >> UInt32(place) & 1 == 1 {
                if let outcome = answer.outcome { reached.insert(outcome) }
            }
        }
        outcomes = routine.draft.outcomes.map(\.id).filter(reached.contains)
    }

    // MARK: Numbers

    package var nodes: Int { routine.draft.nodes.count }
    package var edges: Int { routine.graph.steps.flatMap(\.replies).reduce(0) { $0 + $1.edges.count } }
    /// Edges that are ours and not the sources'.
    package var proposedEdges: Int {
        routine.draft.nodes.flatMap(\.answers).flatMap(\.opens).count(where: \.isProposal)
    }
    package var paths: Int { tracks.reduce(0) { $0.addingReportingOverflow($1.paths).overflow ? .max : $0 + $1.paths } }
    /// Answers in the longest path of any track.
    package var longestPath: Int { tracks.map(\.longest).max() ?? 0 }
    /// Steps with a set of facts they can be answered under, over all combinations of choices …
    package var factStates: Int { routine.facts.count }
    /// … and the answers that may be given there.
    package var factTransitions: Int { routine.facts.transitions }
    /// States of whole walks, for all combinations of choices where `walksAllChoices` …
    package var states: Int { space.count }
    /// … the answers that may be given there …
    package var transitions: Int { space.transitions }
    /// … those of them that finish the walk …
    package var finishes: Int { space.finishes }
    /// … and the answers in the longest of those walks.
    package var longestWalk: Int { space.longest }
    /// False when there were too many states to visit: then the four numbers above are too small.
    package var isWhole: Bool { space.isWhole }
    /// No walk at all has more answers than this.
    package var longestWalkBound: Int { Remaining.bound(routine.graph, routine.graph.beginning) }
    /// Steps with a citation, out of `nodes`.
    package var citedNodes: Int { routine.draft.nodes.count { !$0.citations.isEmpty } }
}
