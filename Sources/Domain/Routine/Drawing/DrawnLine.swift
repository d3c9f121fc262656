/// Rad i trädet: a step of the routine under the answer that opens it.
package struct DrawnLine: Equatable, Sendable {
    /// How far in: 0 for the start.
    package let depth: Int
    package let node: NodeID
    /// The answer of the step above that opens this one; nil for the start.
    package let answer: AnswerID?
    package let answerText: String?
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
}

/// Ritning av rutinen.
package enum RoutineDrawing {
    /// The whole routine as a tree. Each step is drawn in full once, as near the start as it can be, so that the tree
    /// stays shallow; every other edge to it is a reference.
    package static func indentedText(_ routine: Routine, here: NodeID? = nil, open: Set<NodeID> = []) -> [DrawnLine] {
        let graph = routine.graph
        var tree = Tree(graph)
        let start = graph.start
        func line(_ number: Int, depth: Int, from parent: (Int, Answer, Opening)?, isReference: Bool) -> DrawnLine {
            let id = routine.id(number)
            return DrawnLine(
                depth: depth, node: id, answer: parent?.1.id, answerText: parent?.1.text,
                condition: parent?.2.condition ?? .always, isAgain: parent?.2.again ?? false,
                isProposal: parent?.2.isProposal ?? false, isReference: isReference,
                isHere: !isReference && id == here, isOpen: !isReference && open.contains(id))
        }
        var lines: [DrawnLine] = []
        func draw(_ number: Int, depth: Int) {
            for answer in routine.node(number).answers {
                for opening in answer.opens {
                    guard let target = graph.numbers[opening.node] else { continue }
                    let isFull = tree.takes(target, from: number)
                    lines.append(
                        line(target, depth: depth + 1, from: (number, answer, opening), isReference: !isFull))
                    if isFull { draw(target, depth: depth + 1) }
                }
            }
        }
        lines.append(line(start, depth: 0, from: nil, isReference: false))
        draw(start, depth: 0)
        return lines
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
