import Domain
import Screen

extension PlanStepsRoom {
    func view(_ desk: PlanDesk) -> PaneView {
        let texts = desk.texts
        let title = Text(texts("plan_steps.title"), .heading) + Text("   " + PlanTitles.title(desk.plan, desk.context), .dim)
        var items = Self.lines.enumerated().map { place, line in item(line, hasFocus: place == focus, desk) }
        if let place = Self.lines.firstIndex(of: .goal) { items[place].above = Text(texts("plan_steps.about")) }
        return PaneView(
            title: title, stamps: PlanTitles.stamps(desk.plan, texts),
            body: [
                .paragraph(summary(desk)), .gap, .list(ItemList(name: "steps", items: items, focus: min(focus, items.count - 1))),
            ])
    }

    /// What is missing, in words; a draft has everything before it.
    private func summary(_ desk: PlanDesk) -> Text {
        let texts = desk.texts
        let missing = desk.plan.missingSteps
        if missing.isEmpty { return Text(texts("plan_steps.all"), .done) }
        let line = Text(texts("plan_steps.missing_list", missing.map(desk.word).joined(separator: ", ")))
        return desk.plan.isFrozen ? line + Text(" " + texts("plan_steps.is_frozen"), .dim) : line
    }

    private func item(_ line: Line, hasFocus: Bool, _ desk: PlanDesk) -> Item {
        let texts = desk.texts
        func labelled(_ label: String, _ value: String?) -> Text {
            Text(label + ": ", .strong) + (value.map { Text($0) } ?? Text(texts("form.none"), .dim))
        }
        switch line {
        case .step(let step):
            let help = hasFocus ? Text(texts("plan_steps.help.\(step.rawValue)"), .dim) : ""
            guard let taken = desk.plan.steps.first(where: { $0.step == step }) else {
                // Being replaced is nothing that anybody waits for.
                let word = step == .replaced ? texts("plan_steps.not_replaced") : texts("plan_steps.missing")
                return Item(Text(desk.word(step) + ": ", .strong) + Text(word, .dim), mark: step == .replaced ? .none : .open, detail: help)
            }
            let number = taken.number.map { " · " + texts("plan_steps.number", $0.text) } ?? ""
            let isAhead = taken.day > desk.day ? Text(" · " + texts("plan_steps.ahead"), .warning) : ""
            return Item(Text(desk.word(step) + ": ", .strong) + Text(taken.day.iso + number) + isAhead, mark: .done, detail: help)
        case .goal:
            return Item(labelled(texts("plan_steps.goal"), desk.plan.goal?.text), detail: hasFocus ? Text(texts("plan_steps.goal_about"), .dim) : "")
        case .style:
            let style = desk.context.planLibrary?.styles.first { $0.id == desk.plan.style }
            return Item(
                labelled(texts("plan_steps.style"), style?.name ?? desk.plan.style.text),
                detail: hasFocus ? Text((style?.columns.map(\.title).joined(separator: ", ") ?? ""), .dim) : "")
        case .predecessor:
            let head = desk.plan.predecessor.flatMap { id in desk.shelf.plans.first { $0.id == id } }
            let gone = desk.plan.predecessor == nil ? nil : texts("plan_steps.predecessor_gone")
            return Item(labelled(texts("plan_steps.predecessor"), head.map { PlanTitles.title($0, desk.context) } ?? gone))
        }
    }
}
