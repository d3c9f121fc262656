import Domain
import Screen

extension WalkPane: Pane {
    package func scope(_ context: Context) -> Scope {
        // Without a routine there is no question, and digits choose a pane.
        guard walk != nil else { return .everywhere }
        switch stage {
        case .asking, .changing: return .question
        case .reviewing: return .review
        case .finished: return .finished
        }
    }

    package func digits(_ context: Context) -> Int {
        switch stage {
        case .asking, .changing: choices.count
        case .reviewing: endOptions.count
        case .finished: 0
        }
    }

    package func needs(_ context: Context) -> [Lookup] {
        var needs: [Lookup] = [.pausedWalks]
        if let resuming { needs.append(.pausedWalk(resuming)) }
        if case .finished(let ending) = stage, let code = ending.code { needs.append(.report(code)) }
        return needs
    }

    package mutating func perform(_ verb: Verb, digit: Int?, _ context: Context) -> Response? {
        guard walk != nil else { return nil }
        switch verb {
        case .undo, .redo:
            if isRecorded { return nil }
            return verb == .undo ? undo(context) : redo(context)
        case .pause: return pause(context)
        case .resume: return chooseWalk(context)
        case .law: return .open(.reader(lawReading(context)))
        case .tree: return .open(.reader(treeReading(context)))
        case .support: return .open(.reader(ContactsPage.reading(context)))
        case .otherAnswer: return otherAnswers(context)
        case .review: return review(context)
        case .practice: return practise(context)
        case .discardWalk: return .open(.menu(discardQuestion(context)))
        case .export: return export(context)
        case .tick: return tickFocused(context)
        case .nextArea:
            nextArea()
            return Response.none
        default: break
        }
        switch stage {
        case .asking, .changing: return performAsking(verb, digit, context)
        case .reviewing: return performReviewing(verb, digit, context)
        case .finished: return performFinished(verb, context)
        }
    }

    private mutating func performAsking(_ verb: Verb, _ digit: Int?, _ context: Context) -> Response? {
        switch verb {
        case .answer:
            guard let choice = choices[safe: (digit ?? 0) - 1] else {
                return .refuse(context.texts("menu.no_such", String(choices.count)))
            }
            return give(choice, context)
        case .open: return openFocused(context)
        case .left, .back: return backwards(verb, context)
        case .right: return forward()
        default: return move(verb, context)
        }
    }

    private mutating func backwards(_ verb: Verb, _ context: Context) -> Response? {
        guard let walk else { return nil }
        if area != .answers {
            area = .answers
            focus = 0
            return Response.none
        }
        let step: Int
        if case .changing(let index) = stage { step = index } else { step = walk.steps.count }
        guard step > 0 else {
            guard verb == .back else { return .say(.information, context.texts("walk.first")) }
            guard let question = leaveQuestion(.start, context) else { return nil }
            return .open(.menu(question))
        }
        look(at: step - 1)
        return Response.none
    }

    /// Moves the focus within the area that has it.
    mutating func move(_ verb: Verb, _ context: Context) -> Response? {
        guard let focus = moved(focus, by: verb, count: count(of: area), page: context.listRows) else { return nil }
        self.focus = focus
        return Response.none
    }

    func count(of area: Area) -> Int {
        switch area {
        case .answers: stage == .reviewing ? endOptions.count : choices.count
        case .trail: walk?.position.trail.count ?? 0
        case .todos: walk?.position.todos.count ?? 0
        }
    }

    /// Answers → the way here → to do; areas with nothing in them are passed over.
    private mutating func nextArea() {
        let order: [Area] = [.answers, .trail, .todos]
        guard let place = order.firstIndex(of: area) else { return }
        for step in 1...order.count {
            let next = order[(place + step) % order.count]
            guard count(of: next) > 0 else { continue }
            area = next
            focus = next == .trail ? count(of: .trail) - 1 : 0
            return
        }
    }

    mutating func openFocused(_ context: Context) -> Response? {
        switch area {
        case .answers: return choices[safe: focus].map { give($0, context) } ?? Response.none
        case .trail:
            look(at: focus)
            return Response.none
        case .todos: return tickFocused(context)
        }
    }

    /// Space: the to-do that has the focus, or the action that is asked.
    mutating func tickFocused(_ context: Context) -> Response {
        guard let walk else { return .none }
        if area == .todos, let todo = walk.position.todos[safe: focus] { return toggleTick(todo.node, context) }
        if let node = shownNode, node.kind == .action { return toggleTick(node.id, context) }
        return .refuse(context.texts("tick.nothing"))
    }

    package mutating func choose(_ target: Target, _ context: Context) -> Response {
        switch target.list {
        case "answers":
            area = .answers
            return choices[safe: target.index].map { give($0, context) } ?? .none
        case "endings": return endOptions[safe: target.index].map { end($0, context) } ?? .none
        case "trail":
            look(at: target.index)
            return .none
        case "todos":
            guard let todo = walk?.position.todos[safe: target.index] else { return .none }
            return toggleTick(todo.node, context)
        default: return .none
        }
    }

    private func discardQuestion(_ context: Context) -> Menu {
        let texts = context.texts
        return Menu(
            texts("discard.title"), text: [texts("leave.discard.detail")],
            options: [Menu.Option(texts("leave.discard"), .discardWalk(.newWalk)), Menu.Option(texts("leave.stay"), .close)])
    }

    /// Which paused walk to go on with.
    private func chooseWalk(_ context: Context) -> Response {
        let walks = context.shelf.pausedWalks.filter { $0.id != keptAs }
        guard !walks.isEmpty else { return .refuse(context.texts("resume.nothing")) }
        guard leaveQuestion(.start, context) == nil else { return .refuse(context.texts("resume.busy")) }
        let options = walks.map { head in
            Menu.Option(
                context.texts("resume.option", String(head.answered)),
                detail: context.texts("resume.paused_on", context.date(head.pausedOn)), .resumeWalk(head.id))
        }
        return .open(.menu(Menu(context.texts("resume.title"), options: options)))
    }
}
