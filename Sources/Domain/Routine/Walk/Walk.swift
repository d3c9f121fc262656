/// Genomgång av rutinen. Lives in memory: the answers and the ticks, and nothing about anybody.
///
/// What is asked, opened and allowed is folded from the answers each time they change, so it can never disagree with them.
package struct Walk: Equatable, Sendable {
    package let routine: Routine
    /// The answers, in the order they were given.
    package private(set) var steps: [WalkStep] = []
    /// Avbockat. May hold actions that the walk no longer reaches: they come back with the answers that reached them.
    package private(set) var ticked: Set<NodeID> = []
    /// Folded from the rest.
    package private(set) var position = WalkPosition()

    /// Åt sidan: answers that wait for their question to come up again.
    private var proposals: [Asking: AnswerID] = [:]
    /// By the answers up to and with one that was changed: what stood after it. Makes taking a change back exact.
    private var aside: [[WalkStep]: PutAside] = [:]

    private struct PutAside: Equatable {
        var tail: [WalkStep]
        var proposals: [Asking: AnswerID]
    }

    package init(_ routine: Routine) {
        self.routine = routine
        fold()
    }

    package init(_ routine: Routine, steps: [WalkStep], ticked: Set<NodeID> = []) {
        self.routine = routine
        self.steps = WalkFold(routine, steps).steps
        self.ticked = ticked
        fold()
    }

    /// Answers the step that is asked.
    package mutating func answer(_ id: AnswerID) throws(WalkRefusal) {
        guard let current = position.current else { throw .isFinished }
        guard position.offered.contains(where: { $0.id == id }) else { throw .notOffered(id) }
        steps.append(WalkStep(node: current, answer: id))
        fold()
    }

    /// Backa: drops the last answer and proposes it.
    package mutating func stepBack() throws(WalkRefusal) {
        guard let last = position.trail.last else { throw .noSuchStep(steps.count) }
        steps.removeLast()
        proposals[last.asking] = last.answer
        fold()
    }

    // MARK: Att göra

    package mutating func tick(_ node: NodeID) throws(WalkRefusal) {
        guard position.todos.contains(where: { $0.node == node }) else { throw .notReached(node) }
        ticked.insert(node)
        fold()
    }

    package mutating func untick(_ node: NodeID) throws(WalkRefusal) {
        guard position.todos.contains(where: { $0.node == node }) else { throw .notReached(node) }
        ticked.remove(node)
        fold()
    }

    // MARK: Ändra ett tidigare svar

    /// Changes the answer with that number, 0 first. The answers after it are replayed as long as the same questions
    /// come in a row; the rest are put aside as proposals. Changing back restores what stood there.
    package mutating func change(_ index: Int, to answer: AnswerID) throws(WalkRefusal) {
        let change = try tryChange(index, to: answer)
        guard steps[index].answer != answer else { return }
        let old = Array(steps[...index])
        let new = Array(change.steps[...index])
        let lost = position.trail[(index + 1)...].filter { !change.trail.contains(TrailStep.sameAnswer(as: $0)) }
        let before = PutAside(tail: Array(steps[(index + 1)...]), proposals: proposals)
        let restored = aside.removeValue(forKey: new)
        if let restored { proposals = restored.proposals }
        if restored == nil || !lost.isEmpty { aside[old] = before }
        for step in lost { proposals[step.asking] = step.answer }
        steps = change.steps
        fold()
    }

    /// What a change would do, without doing it.
    package func preview(changing index: Int, to answer: AnswerID) throws(WalkRefusal) -> ChangePreview {
        let change = try tryChange(index, to: answer)
        let before = Array(position.trail[(index + 1)...])
        let after = Array(change.trail[(index + 1)...])
        return ChangePreview(
            kept: before.filter { after.contains(TrailStep.sameAnswer(as: $0)) },
            putAside: before.filter { !after.contains(TrailStep.sameAnswer(as: $0)) },
            restored: after.filter { !before.contains(TrailStep.sameAnswer(as: $0)) },
            next: change.current)
    }

    private func tryChange(_ index: Int, to answer: AnswerID) throws(WalkRefusal) -> WalkFold {
        guard steps.indices.contains(index) else { throw .noSuchStep(index) }
        let prefix = Array(steps[..<index])
        let new = prefix + [WalkStep(node: steps[index].node, answer: answer)]
        guard WalkFold(routine, prefix).offers(answer) else { throw .notOffered(answer) }
        return WalkFold(routine, new + (aside[new]?.tail ?? Array(steps[(index + 1)...])))
    }

    private mutating func fold() {
        if !aside.isEmpty {
            // What was put aside after an answer is out of date as soon as the walk goes on from there by itself.
            for end in steps.indices { aside[Array(steps[...end])] = nil }
        }
        position = WalkFold(routine, steps).position(ticked: ticked, proposals: proposals)
    }
}

/// Vad en ändring innebär.
package struct ChangePreview: Equatable, Sendable {
    /// Later answers that stand.
    package let kept: [TrailStep]
    /// Later answers that are put aside as proposals.
    package let putAside: [TrailStep]
    /// Answers that come back, because the change takes an earlier one back.
    package let restored: [TrailStep]
    /// The step that is asked afterwards; nil when the walk is then finished.
    package let next: NodeID?
}

extension TrailStep {
    var asking: Asking { Asking(node: node, occurrence: occurrence) }

    static func sameAnswer(as step: TrailStep) -> (TrailStep) -> Bool {
        { $0.asking == step.asking && $0.answer == step.answer }
    }
}

extension [TrailStep] {
    fileprivate func contains(_ matches: (TrailStep) -> Bool) -> Bool { contains(where: matches) }
}
