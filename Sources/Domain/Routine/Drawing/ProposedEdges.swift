/// Förslag: the edges of a routine that are ours, one line for each step that has any.
package enum ProposedEdges {
    /// `N10 → N11 (unknown), N18 (planned), N30 (ongoing, planned)`: what the answers open, with the answers' ids.
    package static func lines(_ draft: RoutineDraft) -> [String] {
        draft.nodes.compactMap { node in
            var answers: [NodeID: [String]] = [:]
            for answer in node.answers {
                for opening in answer.opens where opening.isProposal {
                    let name = answer.id.text + (opening.again ? " again" : "")
                    if answers[opening.node]?.contains(name) != true { answers[opening.node, default: []].append(name) }
                }
            }
            guard !answers.isEmpty else { return nil }
            let targets = answers.sorted { $0.key < $1.key }
                .map { "\($0.key) (\($0.value.joined(separator: ", ")))" }
            return "\(node.id) → \(targets.joined(separator: ", "))"
        }
    }
}
