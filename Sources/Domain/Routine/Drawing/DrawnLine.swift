/// Rad i trädet: a step of the routine under the answer that opens it.
package struct DrawnLine: Equatable, Sendable {
    /// How far in: 0 for the start.
    package let depth: Int
    package let node: NodeID
    /// The answers of the step above that open this one in the same way; none for the start.
    package let answers: [AnswerID]
    package let answerTexts: [String]
    package let condition: Opening.Condition
    /// Asks once more.
    package let isAgain: Bool
    /// Förslag: the edge is ours.
    package let isProposal: Bool
    /// The step is drawn in full elsewhere, and this line only points to it.
    package let isReference: Bool
    /// Du är här. On the one line that draws the step in full.
    package let isHere: Bool
    /// The step is open in the walk. Only on the line that draws it in full.
    package let isOpen: Bool

    /// The texts of the answers in one piece; nil for the start.
    package var answerText: String? { answerTexts.isEmpty ? nil : answerTexts.joined(separator: " / ") }
}

/// Ritning av rutinen.
package enum RoutineDrawing {
    /// The whole routine as a tree. Each step is drawn in full once, as near the start as it can be, so that the tree
    /// stays shallow; every other edge to it is a reference.
    package static func indentedText(_ routine: Routine, here: NodeID? = nil, open: Set<NodeID> = []) -> [DrawnLine] {
        let graph = routine.graph
        var tree = Tree(graph)
        let start = graph.start
        func line(_ number: Int, depth: Int, by edge: DrawnEdge?, isReference: Bool) -> DrawnLine {
            let id = routine.id(number)
            return DrawnLine(
                depth: depth, node: id, answers: edge?.answers.map(\.id) ?? [],
                answerTexts: edge?.answers.map(\.text) ?? [],
                condition: edge?.opening.condition ?? .always, isAgain: edge?.opening.again ?? false,
                isProposal: edge?.opening.isProposal ?? false, isReference: isReference,
                isHere: !isReference && id == here, isOpen: !isReference && open.contains(id))
        }
        var lines: [DrawnLine] = []
        func draw(_ number: Int, depth: Int) {
            for edge in DrawnEdge.edges(of: routine.node(number)) {
                guard let target = graph.numbers[edge.opening.node] else { continue }
                let isFull = tree.takes(target, from: number)
                lines.append(line(target, depth: depth + 1, by: edge, isReference: !isFull))
                if isFull { draw(target, depth: depth + 1) }
            }
        }
        lines.append(line(start, depth: 0, by: nil, isReference: false))
        draw(start, depth: 0)
        return lines
    }
}

/// One way from a step to another, with every answer that takes it.
private struct DrawnEdge {
    var opening: Opening
    var answers: [Answer]

    /// In the order in which the step's answers first take them.
    static func edges(of node: Node) -> [DrawnEdge] {
        var edges: [DrawnEdge] = []
        for answer in node.answers {
            for opening in answer.opens {
                if let same = edges.firstIndex(where: { $0.opening == opening }) {
                    edges[same].answers.append(answer)
                } else {
                    edges.append(DrawnEdge(opening: opening, answers: [answer]))
                }
            }
        }
        return edges
    }
}

/// Which step each step is drawn under: the first that reaches it in the fewest answers.
private struct Tree {
    private var parents: [Int: Int] = [:]
    private var drawn = Bits()

    init(_ graph: RoutineGraph) {
        var seen = Bits(graph.start)
        var next = [graph.start]
        drawn.insert(graph.start)
        while !next.isEmpty {
            var after: [Int] = []
            for number in next {
                for target in graph.steps[number].replies.flatMap(\.edges).map(\.target) where !seen.contains(target) {
                    seen.insert(target)
                    parents[target] = number
                    after.append(target)
                }
            }
            next = after
        }
    }

    /// True once for each step, when it comes under its own parent.
    mutating func takes(_ target: Int, from number: Int) -> Bool {
        guard parents[target] == number, !drawn.contains(target) else { return false }
        drawn.insert(target)
        return true
    }
}
