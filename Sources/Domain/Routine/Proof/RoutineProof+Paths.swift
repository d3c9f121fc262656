/// One answer of a path in a track.
package struct PathStep: Hashable, Sendable {
    package let node: NodeID
    package let answer: AnswerID
    /// Facts of other tracks that the path goes on being set, and unset.
    package let assumedSet: [FactID]
    package let assumedUnset: [FactID]
}

extension RoutineProof {
    /// Gives each path of the track, in stable order, until `body` returns false. Nothing is kept between two paths.
    package func forEachPath(in track: TrackID, _ body: ([PathStep]) -> Bool) {
        guard let number = routine.draft.tracks.firstIndex(where: { $0.id == track }) else { return }
        let paths = TrackPaths(routine.graph, track: number)
        guard paths.isTractable else { return }
        var path: [PathStep] = []
        for entry in paths.entries {
            guard follow(paths, paths.beginning(entry), &path, body) else { return }
        }
    }

    private func follow(
        _ paths: TrackPaths, _ agenda: Agenda, _ path: inout [PathStep], _ body: ([PathStep]) -> Bool
    ) -> Bool {
        guard agenda.current != nil else { return body(path) }
        for move in paths.moves(from: agenda) {
            let step = routine.graph.steps[move.step]
            path.append(
                PathStep(
                    node: step.id, answer: step.replies[move.reply].id, assumedSet: facts(move.assumedSet),
                    assumedUnset: facts(move.assumedUnset)))
            guard follow(paths, move.after, &path, body) else { return false }
            path.removeLast()
        }
        return true
    }

    private func facts(_ bits: UInt32) -> [FactID] {
        bits == 0 ? [] : routine.graph.factBits.filter { $0.value & bits != 0 }.keys.sorted()
    }
}
