import Domain
import Screen

extension WalkPane {
    /// Granska: what was answered beside what it leads to.
    func reviewPage(_ walk: Walk, _ context: Context) -> [Block] {
        let texts = context.texts
        var left: [Block] = [
            .heading(Text(texts("review.answers"), .heading)), .list(trailList(walk, context)),
            .paragraph(Text(texts("review.change"), .dim)),
        ]
        if !walk.position.isFinished {
            let waiting = walk.position.open.compactMap { walk.routine.node($0)?.short }
            left.append(.labelled(Text(texts("review.unanswered"), .warning), Text(waiting.joined(separator: ", "))))
        }
        return [
            .columns([
                Column(weight: 2, stackOrder: 2, blocks: left),
                Column(weight: 3, stackOrder: 1, blocks: result(walk, context)),
            ])
        ]
    }

    private func result(_ walk: Walk, _ context: Context) -> [Block] {
        let texts = context.texts
        // A small window shows every choice, and leaves out what explains them.
        let isTight = context.size.rows < 32 && !context.isLinear
        var blocks: [Block] = []
        if walk.position.isFinished {
            blocks += [
                .heading(Text(texts(isPractice ? "review.record.practice" : "review.record"), .heading)),
                .list(
                    ItemList(
                        name: "endings",
                        items: endOptions.enumerated().map { index, option in
                            Item(
                                Text(texts(option.key)), key: String(index + 1),
                                detail: isTight ? "" : Text(texts(option.key + ".detail"), .dim))
                        }, focus: area == .answers ? min(focus, max(0, endOptions.count - 1)) : nil)),
                .gap,
            ]
        } else {
            blocks += [.paragraph(Text(texts("review.unfinished"), .warning)), .gap]
        }
        blocks += [.heading(Text(texts("result.do_now"), .heading)), .list(todoList(walk, short: isTight, context))]
        let outcomes = walk.position.outcomes.compactMap { walk.routine.outcome($0)?.text }
        // They come with the file; the choices and what is to be done go before them.
        if !outcomes.isEmpty, !isTight || !walk.position.isFinished {
            blocks += [.gap, .labelled(Text(texts("result.outcomes"), .strong), Text(outcomes.joined(separator: " · ")))]
        }
        return blocks
    }

    /// Klart: what was recorded, and the list to take along.
    func finishedPage(_ walk: Walk, _ ending: Ending, _ context: Context) -> [Block] {
        let texts = context.texts
        var blocks: [Block] = []
        if isPractice {
            blocks += [
                .heading(Text(texts("practice.done"), .strong)), .paragraph(Text(texts("practice.nothing_saved"))), .gap,
                .heading(Text(texts("practice.required"), .heading)),
            ]
        } else {
            blocks += [.heading(Text(texts("finished." + ending.option.key), .strong))]
            if let code = ending.code { blocks.append(.labelled(Text(texts("report.code"), .strong), Text(code.spoken, .key))) }
            blocks += [.gap, .heading(Text(texts("result.do_now"), .heading))]
        }
        blocks.append(.list(todoList(walk, short: false, context)))
        if isPractice {
            let ends = endOptions.map { texts($0.key) }.joined(separator: " · ")
            blocks += [.gap, .labelled(Text(texts("practice.could_end"), .strong), Text(ends))]
        }
        blocks += [.gap, .paragraph(Text(texts("finished.help"), .dim))]
        return blocks
    }

    // MARK: What can be read beside a question

    func lawReading(_ context: Context) -> Reading {
        guard let node = shownNode else { return Reading(context.texts("walk.law"), []) }
        return Reading(context.texts("law.title", node.short), LawPage.blocks(node, context))
    }

    /// What the other answers would have led to.
    func otherAnswers(_ context: Context) -> Response {
        let texts = context.texts
        guard let walk else { return .none }
        let step: Int? =
            switch stage {
            case .changing(let index): index
            case .reviewing where area == .trail: focus
            case .asking: nil
            default: walk.steps.indices.last
            }
        let asked = step.map { Walk(walk.routine, steps: Array(walk.steps[..<$0])).position } ?? walk.position
        guard let node = asked.current.flatMap({ walk.routine.node($0) }) else { return .refuse(texts("other.nothing")) }
        let given = step.map { walk.steps[$0].answer }
        var blocks: [Block] = [.heading(Text(asked.question, .strong))]
        for answer in asked.offered {
            guard let then = try? walk.counterfactual(answer.id, at: step) else { continue }
            let name = answer.id == given ? texts("other.given", answer.text) : answer.text
            let next = then.next.flatMap { walk.routine.node($0)?.short } ?? texts("other.finished")
            blocks += [.gap, .heading(Text(name, .heading)), .labelled(Text(texts("other.next"), .strong), Text(next))]
            let actions = then.actions.compactMap { walk.routine.node($0)?.short }
            if !actions.isEmpty {
                blocks.append(.labelled(Text(texts("other.actions"), .strong), Text(actions.joined(separator: ", "))))
            }
            let outcomes = then.outcomes.compactMap { walk.routine.outcome($0)?.text }
            if !outcomes.isEmpty {
                blocks.append(.labelled(Text(texts("other.outcomes"), .strong), Text(outcomes.joined(separator: ", "))))
            }
        }
        return .open(.reader(Reading(texts("other.title", node.short), blocks)))
    }

    /// Trädet: the whole routine, with "du är här".
    func treeReading(_ context: Context) -> Reading {
        guard let walk else { return Reading(context.texts("tree.title"), []) }
        let drawn = RoutineDrawing.indentedText(walk.routine, here: shown?.current)
        let lines = drawn.map { TreeLine.text($0, walk.routine, context.texts) }
        // Opens with the current step a few lines from the top.
        let here = drawn.firstIndex { $0.isHere } ?? 0
        return Reading(context.texts("tree.title"), [.lines(lines)], top: max(0, here - 4))
    }
}

package enum TreeLine {
    package static func text(_ line: DrawnLine, _ routine: Routine, _ texts: Texts) -> Text {
        let name = routine.node(line.node)?.short ?? line.node.text
        let indent = Text(String(repeating: "  ", count: line.depth))
        // What it is comes first: the answers that lead there may be long, and are what is cut.
        let answers = line.answerText.map { Text("  " + texts("tree.after", $0), .dim) } ?? Text("")
        if line.isReference { return indent + Text(texts("tree.reference", name), .dim) + answers }
        if line.isHere { return indent + Text("\(texts("tree.pointer")) \(name)  \(texts("tree.here"))", .strong) + answers }
        return indent + Text(name) + answers
    }
}
