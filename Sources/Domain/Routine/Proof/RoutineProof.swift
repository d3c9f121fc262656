/// Bevis: what is known of every walk through a routine.
///
/// The paths of each track are counted one by one; how tracks combine is proven over the states, for every combination
/// of choices. Both numbers are given, and neither stands for the other.
package struct RoutineProof: Sendable {
    package let routine: Routine
    /// In order of precedence.
    package let tracks: [TrackProof]
    /// Slutlägen that some walk comes to, in the order of the routine.
    package let outcomes: [OutcomeID]

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
        var reached: Set<OutcomeID> = []
        for (number, places) in routine.space.given.enumerated() where places != 0 {
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
    /// Answers in the longest whole walk.
    package var longestWalk: Int { routine.space.longest }
    package var states: Int { routine.space.count }
    /// Answers that may be given, over all states.
    package var transitions: Int { routine.space.transitions }
    /// Answers that finish a walk, over all states.
    package var finishes: Int { routine.space.finishes }
    /// Steps with a citation, out of `nodes`.
    package var citedNodes: Int { routine.draft.nodes.count { !$0.citations.isEmpty } }
}
