import Domain

/// Resultatet av en genomgång, to print or to read out: what to do, in which order, and the way there. Nothing is stored.
enum ResultDocument {
    static func document(_ walk: Walk, stamps: [String], _ context: Context) -> Document {
        let texts = context.texts
        let routine = walk.routine
        let position = walk.position
        let nodes = position.todos.compactMap { todo in routine.node(todo.node).map { (todo, $0) } }
        var sections: [Document.Section] = []
        if !nodes.isEmpty {
            sections.append(
                Document.Section(
                    heading: texts("result.do_now"),
                    lines: nodes.map { todo, node in
                        .point(mark: texts(todo.isDone ? "mark.done" : "mark.open"), text: action(node, texts))
                    }))
        }
        let reached = position.trail.compactMap { routine.node($0.node) } 
        let ends = reached.filter { $0.kind == .end }
        if !ends.isEmpty {
            sections.append(
                Document.Section(heading: texts("result.ends"), lines: ends.map { .labelled($0.short, $0.text) }))
        }
        sections.append(
            Document.Section(
                heading: texts("result.outcomes"),
                lines: position.outcomes.compactMap { routine.outcome($0) }.map { .point(mark: "-", text: $0.text) }))
        sections.append(
            Document.Section(
                heading: texts("result.must_not"),
                lines: unique(reached.flatMap(\.mustNot)).map { .point(mark: "-", text: $0) }))
        sections.append(
            Document.Section(
                heading: texts("result.way"),
                lines: position.trail.enumerated().map { index, step in
                    let node = routine.node(step.node)
                    return .labelled(
                        "\(index + 1) \(node?.short ?? "")", routine.answer(step.answer, at: step.node)?.text ?? "")
                }))
        let laws = unique(reached.flatMap(\.citations)).compactMap { context.library?.citations[$0] }
        sections.append(
            Document.Section(
                heading: texts("result.law"),
                lines: laws.map { .labelled(LawPage.name($0), LawPage.status($0, on: context.day, texts)) }))
        return Document(
            title: texts("result.title"), stamps: stamps, sections: sections.filter { !$0.lines.isEmpty },
            footer: [texts("result.footer", routine.draft.version, context.date(context.now.day)), texts("result.no_person")])
    }

    static func action(_ node: Node, _ texts: Texts) -> String {
        var text = node.text
        if !node.who.isEmpty { text += " " + texts("result.who", node.who) }
        if let limit = node.limit { text += " " + WalkWords.limit(limit, texts) }
        return text
    }

    private static func unique<T: Hashable>(_ values: [T]) -> [T] {
        var seen: Set<T> = []
        return values.filter { seen.insert($0).inserted }
    }
}

enum WalkWords {
    /// "Tid: genast" or, when no source confirms it, "Tid: inom en vecka (förslag)".
    static func limit(_ limit: TimeLimit, _ texts: Texts) -> String {
        texts(limit.support == .proposal ? "limit.proposal" : "limit", limit.text)
    }
}
