/// Folds answers into a position. The one place where a walk moves.
struct WalkFold {
    let routine: Routine
    private(set) var agenda: Agenda
    private(set) var trail: [TrailStep] = []
    private var asked: [Int: Int] = [:]

    init(_ routine: Routine) {
        self.routine = routine
        agenda = routine.graph.beginning
    }

    /// Folds every step that can be replayed in a row.
    init(_ routine: Routine, _ steps: [WalkStep]) {
        self.init(routine)
        for step in steps {
            guard accepts(step) else { return }
            give(step.answer)
        }
    }

    var current: NodeID? { agenda.current.map(routine.id) }
    /// The step that is asked, as a key of proposals.
    var asking: Asking? { agenda.current.map { Asking(node: routine.id($0), occurrence: asked[$0, default: 0] + 1) } }
    var steps: [WalkStep] { trail.map(\.step) }

    func offers(_ answer: AnswerID) -> Bool { place(of: answer) != nil }
    func accepts(_ step: WalkStep) -> Bool { step.node == current && offers(step.answer) }

    var offered: [Answer] {
        guard let number = agenda.current else { return [] }
        let answers = routine.node(number).answers
        return routine.graph.offered(at: number, agenda).map { answers[$0] }
    }

    /// Does nothing when the answer is not offered.
    mutating func give(_ answer: AnswerID) {
        guard let asking, let number = agenda.current, let place = place(of: answer) else { return }
        let opened = routine.graph.answer(routine.graph.steps[number].replies[place], at: number, &agenda)
        asked[number] = asking.occurrence
        trail.append(
            TrailStep(
                node: asking.node, answer: answer, occurrence: asking.occurrence, opened: routine.ids(opened)))
    }

    private func place(of answer: AnswerID) -> Int? {
        guard let number = agenda.current else { return nil }
        return routine.graph.offered(at: number, agenda).first { routine.graph.steps[number].replies[$0].id == answer }
    }
}

/// A step and the how manieth time it is asked.
struct Asking: Hashable, Sendable {
    var node: NodeID
    var occurrence: Int
}
