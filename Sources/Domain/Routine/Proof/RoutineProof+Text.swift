extension RoutineProof {
    /// Every step, edge and path in stable order, one to a line: what the digest is taken of. Words that are only shown
    /// are not in it, so that a better sentence does not look like another routine.
    package var canonicalText: String {
        var lines = ["routine \(routine.draft.version) start \(routine.draft.start)"]
        for track in routine.draft.tracks {
            lines.append("track \(track.id)")
            for node in routine.draft.nodes where node.track == track.id { add(node, to: &lines) }
        }
        for outcome in routine.draft.outcomes {
            lines.append(words("outcome", outcome.id.text, outcome.records.map(\.rawValue).sorted()))
        }
        for track in tracks {
            lines.append(
                words("paths", track.id.text, [String(track.paths), String(track.longest)], track.entries.map(\.text)))
            var listed = 0
            forEachPath(in: track.id) { path in
                lines.append("path " + path.map(\.word).joined(separator: " "))
                listed += 1
                return listed < RoutineProof.listedPaths
            }
        }
        lines.append("facts states \(factStates) transitions \(factTransitions)")
        lines.append("walks states \(states) transitions \(transitions) finishes \(finishes) longest \(longestWalk)")
        return lines.joined(separator: "\n") + "\n"
    }

    /// So many paths of a track are written out; the count above them covers the rest.
    package static let listedPaths = 50_000

    private func add(_ node: Node, to lines: inout [String]) {
        lines.append(
            words(
                "node", node.id.text, [node.kind.rawValue], node.gate.map { [$0.rawValue] } ?? [],
                PersonTrack.contains(node) ? ["person"] : [], outcome(node.outcome), node.citations.map(\.text)))
        for answer in node.answers {
            let isUntil = node.repeats?.until == answer.id
            lines.append(
                words(
                    "answer", "\(node.id)=\(answer.id)", isUntil ? ["until"] : [],
                    answer.basis.map { [$0.rawValue] } ?? [],
                    answer.sets.map { "+\($0)" }, outcome(answer.outcome)))
            lines += answer.opens.map { "edge \(node.id)=\(answer.id) \($0.words)" }
        }
    }

    private func outcome(_ id: OutcomeID?) -> [String] { id.map { ["->\($0)"] } ?? [] }

    private func words(_ kind: String, _ name: String, _ more: [String]...) -> String {
        ([kind, name] + more.joined()).joined(separator: " ")
    }
}

extension Opening {
    /// `N31 when person again`
    fileprivate var words: String {
        let condition =
            switch condition {
            case .always: ""
            case .when(let fact): " when \(fact)"
            case .unless(let fact): " unless \(fact)"
            }
        return "\(node)\(condition)\(again ? " again" : "")\(isProposal ? " proposal" : "")"
    }
}

extension PathStep {
    /// `N10=no[person,!event]`
    package var word: String {
        let assumed = assumedSet.map(\.text) + assumedUnset.map { "!\($0)" }
        return "\(node)=\(answer)" + (assumed.isEmpty ? "" : "[\(assumed.joined(separator: ","))]")
    }
}
