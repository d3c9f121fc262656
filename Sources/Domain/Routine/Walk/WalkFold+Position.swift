extension WalkFold {
    func position(ticked: Set<NodeID>, proposals: [Asking: AnswerID]) -> WalkPosition {
        var position = WalkPosition()
        position.trail = trail
        position.open = routine.ids(agenda.open)
        position.openTracks = openTracks
        position.facts = Set(routine.graph.factBits.filter { $0.value & agenda.facts != 0 }.keys)
        position.todos = reachedActions.map { Todo(node: $0, isDone: ticked.contains($0)) }
        position.outcomes = outcomes
        position.records = records(position.outcomes, position.facts)
        position.fills = fills(ticked: ticked)
        if let asking, let number = agenda.current {
            let node = routine.node(number)
            position.current = asking.node
            position.occurrence = asking.occurrence
            position.question = routine.graph.isFirstTime(number, agenda) ? node.text : node.repeats?.text ?? node.text
            position.offered = offered
            position.proposal = proposals[asking].flatMap { offers($0) ? $0 : nil }
            position.remaining = Remaining.steps(routine.graph, agenda)
        }
        return position
    }

    /// Actions that were answered or are asked now, in order of precedence.
    var reachedActions: [NodeID] {
        var reached = agenda.answered
        if let current = agenda.current { reached.insert(current) }
        return reached.numbers.filter { routine.graph.steps[$0].kind == .action }.map(routine.id)
    }

    private var openTracks: [TrackID] {
        var tracks: [TrackID] = []
        agenda.open.forEach { number in
            let track = routine.node(number).track
            if tracks.last != track { tracks.append(track) }
        }
        return tracks
    }

    private var outcomes: [OutcomeID] {
        var outcomes: [OutcomeID] = []
        for step in trail {
            for outcome in [routine.answer(step.answer, at: step.node)?.outcome, routine.node(step.node)?.outcome] {
                if let outcome, !outcomes.contains(outcome) { outcomes.append(outcome) }
            }
        }
        return outcomes
    }

    /// The linter has shown that a blankett is never reached without ground; this holds even so.
    private func records(_ outcomes: [OutcomeID], _ facts: Set<FactID>) -> Set<RecordKind> {
        let records = outcomes.reduce(into: Set<RecordKind>()) { $0.formUnion(routine.outcome($1)?.records ?? []) }
        return facts.isDisjoint(with: [PersonTrack.person, PersonTrack.phenomenon])
            ? records.subtracting([.form]) : records
    }

    private func fills(ticked: Set<NodeID>) -> [Fill] {
        var fills: [Fill] = []
        func add(_ more: [Fill]) {
            for fill in more where !fills.contains(fill) { fills.append(fill) }
        }
        for step in trail {
            add(routine.answer(step.answer, at: step.node)?.fills ?? [])
            if ticked.contains(step.node) { add(routine.node(step.node)?.fills ?? []) }
        }
        if let current, ticked.contains(current) { add(routine.node(current)?.fills ?? []) }
        return fills
    }
}
