import Domain
import Screen

/// One line that can be chosen at a step.
struct WalkChoice: Equatable {
    var text: String
    var answer: AnswerID
    /// An action has two ways on: it is done, or it goes on the list.
    var ticks: Bool?
}

extension WalkPane {
    /// The step that the page shows: the one that is asked, or the earlier one that is looked at.
    var shown: WalkPosition? { lookedAt ?? walk?.position }

    var shownNode: Node? { shown?.current.flatMap { walk?.routine.node($0) } }

    /// What can be chosen at the shown step, in the order of the keys. The words for an action come from the texts.
    var choices: [WalkChoice] {
        guard let shown, let node = shownNode else { return [] }
        if node.kind == .action, shown.offered.count == 1, let only = shown.offered.first {
            return [
                WalkChoice(text: "walk.action.done", answer: only.id, ticks: true),
                WalkChoice(text: "walk.action.later", answer: only.id, ticks: false),
            ]
        }
        // "Nej, inget mer" is what most people answer the second time: it gets the first key.
        let until = node.repeats?.until
        let ordered = shown.offered.filter { $0.id == until } + shown.offered.filter { $0.id != until }
        return ordered.map { WalkChoice(text: $0.text, answer: $0.id, ticks: nil) }
    }

    mutating func give(_ choice: WalkChoice, _ context: Context) -> Response {
        guard var walk, let node = shown?.current else { return .none }
        if case .changing(let step) = stage {
            if let ticks = choice.ticks { return setTick(ticks, node, thenForwardFrom: step, context) }
            return askToChange(step, to: choice.answer, context)
        }
        let before = walk
        do {
            if choice.ticks == true { try walk.tick(node) }
            if choice.ticks == false { try walk.untick(node) }
            try walk.answer(choice.answer)
        } catch {
            return .refuse(context.texts("walk.refused"))
        }
        remember(before)
        self.walk = walk
        settle()
        return Response(effects: keep(context))
    }

    /// Shows first what a change puts aside; a change that puts nothing aside is made at once.
    func previewed(_ step: Int, _ answer: AnswerID) -> ChangePreview? {
        try? walk?.preview(changing: step, to: answer)
    }

    private mutating func askToChange(_ step: Int, to answer: AnswerID, _ context: Context) -> Response {
        guard let walk, walk.steps.indices.contains(step) else { return .none }
        if walk.steps[step].answer == answer { return forward() }
        guard let preview = previewed(step, answer) else { return .refuse(context.texts("walk.refused")) }
        guard !preview.putAside.isEmpty else { return change(step: step, to: answer, context) }
        let texts = context.texts
        let lost = preview.putAside.map { text(of: $0) }.joined(separator: "; ")
        var lines = [texts.count("change.puts_aside", preview.putAside.count, lost)]
        if !preview.restored.isEmpty { lines.append(texts.count("change.restores", preview.restored.count)) }
        lines.append(texts("change.kept"))
        return .open(
            .menu(
                Menu(
                    texts("change.title"), text: lines,
                    options: [
                        Menu.Option(texts("change.do"), .changeAnswer(step: step, answer)),
                        Menu.Option(texts("change.leave"), .close),
                    ])))
    }

    mutating func change(step: Int, to answer: AnswerID, _ context: Context) -> Response {
        guard var walk else { return .none }
        let before = walk
        do { try walk.change(step, to: answer) } catch { return .refuse(context.texts("walk.refused")) }
        remember(before)
        self.walk = walk
        settle()
        return Response(effects: keep(context), notice: Notice(.done, context.texts("change.done")))
    }

    private mutating func setTick(
        _ ticks: Bool, _ node: NodeID, thenForwardFrom step: Int, _ context: Context
    ) -> Response {
        _ = setTick(ticks, node)
        _ = forward()
        return Response(effects: keep(context))
    }

    mutating func setTick(_ ticks: Bool, _ node: NodeID) -> Bool {
        guard var walk else { return false }
        let before = walk
        do {
            if ticks { try walk.tick(node) } else { try walk.untick(node) }
        } catch {
            return false
        }
        remember(before)
        self.walk = walk
        return true
    }

    mutating func toggleTick(_ node: NodeID, _ context: Context) -> Response {
        let isTicked = walk?.ticked.contains(node) ?? false
        guard setTick(!isTicked, node) else { return .none }
        return Response(effects: keep(context))
    }

    // MARK: Back and forth

    /// To an earlier step. The first is 0.
    mutating func look(at step: Int) {
        guard let walk, walk.steps.indices.contains(step) else { return }
        stage = .changing(step)
        area = .answers
        let given = walk.steps[step]
        let isTicked = walk.ticked.contains(given.node)
        focus = choices.firstIndex { $0.answer == given.answer && ($0.ticks ?? isTicked) == isTicked } ?? 0
    }

    mutating func forward() -> Response {
        guard let walk, case .changing(let step) = stage else { return .none }
        if step + 1 < walk.steps.count { look(at: step + 1) } else { settle() }
        return .none
    }

    mutating func goToStep(_ number: Int, in pane: PaneName, _ context: Context) -> Response {
        guard pane == .routine, let walk, walk.steps.indices.contains(number - 1) else {
            return .refuse(context.texts("go_to.no_step"))
        }
        look(at: number - 1)
        return .none
    }

    // MARK: Undo inside the walk

    mutating func remember(_ before: Walk) {
        past.append(before)
        // A walk is short; a session of going back and forth need not be remembered for ever.
        if past.count > 200 { past.removeFirst() }
        future = []
    }

    mutating func undo(_ context: Context) -> Response {
        guard let walk, let before = past.popLast() else { return .refuse(context.texts("walk.undo.nothing")) }
        future.append(walk)
        self.walk = before
        settle()
        return Response(effects: keep(context), notice: Notice(.done, context.texts("walk.undo.done")))
    }

    mutating func redo(_ context: Context) -> Response {
        guard let walk, let after = future.popLast() else { return .refuse(context.texts("redo.nothing")) }
        past.append(walk)
        self.walk = after
        settle()
        return Response(effects: keep(context), notice: Notice(.done, context.texts("walk.redo.done")))
    }

    /// "Akut fara?: Nej"
    func text(of step: TrailStep) -> String {
        guard let routine = walk?.routine, let node = routine.node(step.node) else { return step.node.text }
        return node.short + ": " + (routine.answer(step.answer, at: step.node)?.text ?? step.answer.text)
    }
}
