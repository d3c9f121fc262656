extension RoutineLint {
    /// What only shows when walks are followed. The remarks end with the walk that shows the fault.
    static func states(_ space: FactSpace, _ graph: RoutineGraph) -> [RoutineRemark] {
        guard space.isWhole else { return [RoutineRemark(.tooLargeToProve, .header, [String(space.count)])] }
        var remarks = space.faults.sorted { $0.key.order < $1.key.order }.map { fault, walk in
            let step = graph.steps[fault.step]
            return RoutineRemark(
                fault.rule, .answer(step.id, step.replies[fault.reply].id),
                (fault.opened.map { [graph.steps[$0].id.text] } ?? []) + [walk.words])
        }
        let reachable = graph.reachable[graph.start]
        for (number, step) in graph.steps.enumerated() where reachable.contains(number) && !space.asked.contains(number)
        {
            remarks.append(RoutineRemark(.neverAsked, .node(step.id)))
        }
        return remarks
    }
}

extension [WalkStep] {
    /// `N00=no N02=event`
    var words: String { map { "\($0.node)=\($0.answer)" }.joined(separator: " ") }
}

extension ProofFault {
    fileprivate var rule: RoutineRemark.Rule {
        switch kind {
        case .gap: .gap
        case .personTrackWithoutGate: .personTrackWithoutGate
        case .formWithoutGround: .formWithoutGround
        case .formAfterOpinion: .formAfterOpinion
        case .endWithoutOutcome: .endWithoutOutcome
        }
    }

    fileprivate var opened: Int? {
        if case .personTrackWithoutGate(let opened) = kind { opened } else { nil }
    }

    /// By step, answer and rule, so that the list is the same every time.
    fileprivate var order: (Int, Int, String, Int) { (step, reply, rule.rawValue, opened ?? -1) }
}
