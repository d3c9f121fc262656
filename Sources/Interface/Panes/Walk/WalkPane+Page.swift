import Domain
import Screen

extension WalkPane {
    package func view(_ context: Context) -> PaneView {
        let texts = context.texts
        guard let walk else { return missing(context) }
        var title = Text(texts("walk.title", walk.routine.draft.title), .heading)
        let version = texts(walk.routine.isSigned ? "walk.version" : "walk.draft", walk.routine.draft.version)
        title = title + Text("   " + version, .dim)
        if keptAs != nil { title = title + Text("   " + texts("walk.kept"), .done) }
        let body =
            switch stage {
            case .asking, .changing: questionPage(walk, context)
            case .reviewing: reviewPage(walk, context)
            case .finished(let ending): finishedPage(walk, ending, context)
            }
        return PaneView(title: title, stamps: stamps(context), body: body)
    }

    /// Stämplar that stand on every screen, record and export of the walk.
    func stamps(_ context: Context) -> [String] {
        guard let walk else { return [] }
        var stamps: [String] = []
        if isPractice { stamps.append(context.texts("stamp.practice")) }
        if !walk.routine.isSigned { stamps.append(context.texts("stamp.unsigned")) }
        if let day = context.asOf { stamps.append(context.texts("stamp.as_of", day.iso)) }
        if !walk.routine.draft.isValid(on: context.day) { stamps.append(context.texts("stamp.not_valid", context.day.iso)) }
        if context.library?.localFile != nil { stamps.append(context.texts("stamp.local")) }
        return stamps
    }

    /// No routine: why, and what to do about it.
    private func missing(_ context: Context) -> PaneView {
        let texts = context.texts
        let lines = context.libraryProblems.prefix(12).map { Block.paragraph(Text($0)) }
        let body: [Block] =
            lines.isEmpty
            ? [.paragraph(Text(texts("walk.loading")))]
            : [.paragraph(Text(texts("walk.unsound"), .warning)), .gap] + lines + [.gap, .paragraph(Text(texts("walk.unsound.help")))]
        return PaneView(title: Text(texts("pane.routine"), .heading), body: body)
    }

    private func questionPage(_ walk: Walk, _ context: Context) -> [Block] {
        [
            .columns([
                // Where there is no room for both, what has the focus is what is shown.
                Column(weight: 3, stackOrder: 2, isOptional: area == .answers, blocks: wayHere(walk, context)),
                Column(weight: 7, stackOrder: 1, blocks: question(context)),
            ])
        ]
    }

    // MARK: The question

    private func question(_ context: Context) -> [Block] {
        let texts = context.texts
        guard let shown, let node = shownNode else { return [] }
        var blocks: [Block] = []
        if case .changing(let step) = stage {
            blocks.append(.paragraph(Text(texts("walk.changing", String(step + 1)), .proposal)))
        } else if node.kind != .question {
            blocks.append(.paragraph(Text(texts("walk.kind.\(node.kind.rawValue)"), .dim)))
        }
        blocks += [.heading(Text(shown.question, .strong)), .gap]
        blocks.append(.list(answerList(shown, context)))
        if case .asking = stage, walk?.steps.isEmpty == true, !context.shelf.pausedWalks.isEmpty {
            blocks.append(.paragraph(Text(texts.count("walk.paused_waiting", context.shelf.pausedWalks.count), .proposal)))
        }
        blocks.append(.gap)
        if !node.mustNot.isEmpty {
            blocks.append(.labelled(Text(texts("must_not"), .danger), Text(node.mustNot.joined(separator: " · "))))
        }
        if !node.who.isEmpty || node.limit != nil {
            let limit = node.limit.map { WalkWords.limit($0, texts) }
            blocks.append(
                .labelled(Text(texts("walk.who"), .strong), Text([node.who, limit].compactMap(\.self).joined(separator: " · "))))
        }
        // Answers are never pushed out of the window by what explains them: that is then behind `L`.
        if choices.count > 4, context.size.rows < 32, !context.isLinear { return blocks + [lawLine(node, context)] }
        if !node.why.isEmpty { blocks.append(.labelled(Text(texts("walk.why"), .strong), Text(node.why))) }
        if !node.record.isEmpty { blocks.append(.labelled(Text(texts("walk.record"), .strong), Text(node.record))) }
        blocks.append(lawLine(node, context))
        // A bound of dozens of steps says nothing and frightens.
        if shown.remaining <= 12 { blocks.append(.paragraph(Text(texts.count("walk.remaining", shown.remaining), .dim))) }
        return blocks
    }

    private func lawLine(_ node: Node, _ context: Context) -> Block {
        let texts = context.texts
        let first = node.citations.first.flatMap { context.library?.citations[$0] }
        let name = first.map { LawPage.name($0) + ", " + texts("read_on.short", $0.readOn.iso) }
        let line = name ?? texts("support.\(node.support.rawValue)")
        return .labelled(Text(texts("walk.law"), .strong), Text(line) + Text("  " + texts("walk.law.more"), .dim))
    }

    private func answerList(_ shown: WalkPosition, _ context: Context) -> ItemList {
        let texts = context.texts
        let given: AnswerID? = if case .changing(let step) = stage { walk?.steps[safe: step]?.answer } else { nil }
        let items = choices.enumerated().map { index, choice in
            let text = choice.ticks == nil ? choice.text : texts(choice.text)
            var mark = Item.Mark.none
            var detail = ""
            if choice.answer == given, choice.ticks == nil { detail = texts("walk.given") }
            if choice.answer == shown.proposal {
                mark = .proposal
                detail = texts("walk.proposal")
            }
            return Item(Text(text), mark: mark, key: Keymap.choices[safe: index].map(String.init), detail: Text(detail, .proposal))
        }
        return ItemList(name: "answers", items: items, focus: area == .answers ? min(focus, items.count - 1) : nil)
    }

    // MARK: The way here

    private func wayHere(_ walk: Walk, _ context: Context) -> [Block] {
        let texts = context.texts
        var blocks: [Block] = [.heading(Text(texts("walk.trail"), .heading)), .list(latest(trailList(walk, context), context))]
        let tracks = walk.position.openTracks.compactMap { id in
            walk.routine.draft.tracks.first { $0.id == id }?.title
        }
        if tracks.count > 1 {
            blocks.append(.labelled(Text(texts("walk.open_tracks"), .strong), Text(tracks.joined(separator: " → "))))
        }
        if !walk.position.todos.isEmpty {
            blocks += [.gap, .heading(Text(texts("walk.todos"), .heading)), .list(todoList(walk, short: true, context))]
        }
        return blocks
    }

    /// The last steps, unless somebody moves among them: what was just answered is what is looked for.
    private func latest(_ list: ItemList, _ context: Context) -> ItemList {
        let shown = max(4, context.size.rows / 4)
        guard area != .trail, !context.isLinear, list.items.count > shown else { return list }
        var list = list
        list.first = list.items.count - shown
        list.items = Array(list.items.suffix(shown))
        return list
    }

    func trailList(_ walk: Walk, _ context: Context) -> ItemList {
        let looked: Int? = if case .changing(let step) = stage { step } else { nil }
        let items = walk.position.trail.enumerated().map { index, step in
            let node = walk.routine.node(step.node)
            let answer = walk.routine.answer(step.answer, at: step.node)?.text ?? ""
            let text = Text("\(node?.short ?? step.node.text)  ", index == looked ? .strong : .normal)
            return Item(
                text + Text(node?.kind == .question ? answer : "", .dim), mark: index == looked ? .active : .none,
                key: String(index + 1))
        }
        return ItemList(
            name: "trail", items: items, focus: area == .trail ? min(focus, items.count - 1) : nil,
            empty: context.texts("walk.trail.empty"))
    }

    func todoList(_ walk: Walk, short: Bool, _ context: Context) -> ItemList {
        let items = walk.position.todos.enumerated().compactMap { index, todo -> Item? in
            guard let node = walk.routine.node(todo.node) else { return nil }
            let limit = node.limit.map { WalkWords.limit($0, context.texts) } ?? ""
            return short
                ? Item(Text(node.short), mark: todo.isDone ? .done : .open)
                : Item(
                    Text("\(index + 1) \(node.text)"), mark: todo.isDone ? .done : .open,
                    detail: Text([node.who, limit].filter { !$0.isEmpty }.joined(separator: " · "), .dim))
        }
        return ItemList(
            name: "todos", items: items, focus: area == .todos && !items.isEmpty ? min(focus, items.count - 1) : nil,
            empty: context.texts("walk.todos.empty"))
    }
}
