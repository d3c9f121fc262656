extension RoutineDrawing {
    /// The routine in Graphviz' language: a cluster for each track, questions as ellipses, actions as boxes, ends with
    /// double lines; declared loops are dashed and edges of our own dotted. `label` gives the words of a step,
    /// `title` what stands over the drawing, stamp and all.
    package static func dot(
        _ routine: Routine, title: String? = nil, here: NodeID? = nil, label: (Node) -> String = { "\($0.id) \($0.short)" }
    )
        -> String
    {
        var lines = [
            "digraph routine {", "  rankdir=TB;", "  node [fontname=\"sans-serif\"];",
            "  edge [fontname=\"sans-serif\", fontsize=10];",
            "  labelloc=t; label=\(quoted(title ?? routine.draft.title + " " + routine.draft.version));",
        ]
        for (number, track) in routine.draft.tracks.enumerated() {
            let nodes = routine.draft.nodes.filter { $0.track == track.id }
            guard !nodes.isEmpty else { continue }
            lines += ["  subgraph cluster_\(number) {", "    label=\(quoted(track.title));"]
            lines += nodes.map { node in
                let emphasis = node.id == here ? ", style=bold, penwidth=3" : ""
                return
                    "    \(quoted(node.id.text)) [shape=\(shape(node.kind)), label=\(quoted(label(node)))\(emphasis)];"
            }
            lines.append("  }")
        }
        for node in routine.draft.nodes {
            for answer in node.answers { lines += answer.opens.map { edge(node, answer, $0) } }
        }
        lines.append("}")
        return lines.joined(separator: "\n") + "\n"
    }

    private static func edge(_ node: Node, _ answer: Answer, _ opening: Opening) -> String {
        let condition =
            switch opening.condition {
            case .always: ""
            case .when(let fact): "\n[\(fact)]"
            case .unless(let fact): "\n[!\(fact)]"
            }
        let style = opening.again ? ", style=dashed" : opening.isProposal ? ", style=dotted" : ""
        let label = quoted(answer.text + condition)
        return "  \(quoted(node.id.text)) -> \(quoted(opening.node.text)) [label=\(label)\(style)];"
    }

    private static func shape(_ kind: Node.Kind) -> String {
        switch kind {
        case .question: "ellipse"
        case .action: "box"
        case .end: "doubleoctagon"
        }
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for character in text {
            switch character {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n", "\r\n": quoted += "\\n"
            default: quoted.append(character)
            }
        }
        return quoted + "\""
    }
}
