import Domain
import Screen

/// Planerna, and the four ways to begin one: template, import, example, empty. What the pane shows when there is no plan.
package struct PlanHall: Equatable, Sendable {
    package internal(set) var focus = 0
    /// The house style of plans that are made here.
    static let ownStyle: StyleID = "samordna"

    enum Line: Equatable {
        case plan(PlanHead)
        case origin(PlanOrigin)
        case example(PlanDraft)
    }

    func lines(_ context: Context) -> [Line] {
        let drafts = context.planLibrary?.drafts ?? []
        return context.shelf.plans.map { .plan($0) } + [.origin(.template), .origin(.file)]
            + drafts.filter { $0.year != nil }.map { .example($0) } + [.origin(.empty)]
    }

    mutating func perform(_ verb: Verb, _ context: Context) -> Response? {
        let lines = lines(context)
        if let focus = moved(focus, by: verb, count: lines.count, page: context.listRows) {
            self.focus = focus
            return Response.none
        }
        guard verb == .open, let line = lines[safe: min(focus, lines.count - 1)] else { return nil }
        return open(line, context)
    }

    mutating func choose(_ target: Target, _ context: Context) -> Response {
        guard target.list == "plans", let line = lines(context)[safe: target.index] else { return .none }
        focus = target.index
        return open(line, context)
    }

    private func open(_ line: Line, _ context: Context) -> Response {
        switch line {
        case .plan(let head): Response(go: .plan(head.id))
        case .origin(let origin): .open(.menu(PlanMenus.begin(origin, context)))
        case .example(let draft): .open(.menu(PlanMenus.example(draft, context)))
        }
    }

    func view(_ context: Context) -> PaneView {
        let texts = context.texts
        let lines = lines(context)
        let plans = context.shelf.plans.count
        var items = lines.map { item($0, context) }
        if items.indices.contains(plans) { items[plans].above = Text(texts("plan.hall.begin")) }
        if plans > 0 { items[0].above = Text(texts("plan.hall.plans")) }
        var body: [Block] = [.paragraph(Text(texts(plans == 0 ? "plan.hall.none" : "plan.hall.some"))), .gap]
        if let problem = context.planLibraryProblem { body.append(.paragraph(Text(problem, .warning))) }
        body.append(.list(ItemList(name: "plans", items: items, focus: min(focus, items.count - 1))))
        return PaneView(title: Text(texts("plan.hall.title"), .heading), body: body)
    }

    private func item(_ line: Line, _ context: Context) -> Item {
        let texts = context.texts
        switch line {
        case .plan(let head):
            let stage = texts("plan.stage.\(head.stage.rawValue)") + (head.isExample ? " · " + texts("plan.example") : "")
            return Item(
                Text(PlanTitles.title(head, context)),
                detail: Text(texts("plan.hall.detail", stage, texts.count("plan.total", head.activities), String(head.done)), .dim))
        case .origin(let origin):
            let key = origin.key
            return Item(Text(texts("plan.hall.\(key)")), detail: Text(texts("plan.hall.\(key).detail"), .dim))
        case .example(let draft):
            return Item(
                Text(texts("plan.hall.example", draft.name)),
                detail: Text(texts.count("plan.total", draft.rows.count) + ". " + texts("plan.hall.example.detail"), .dim))
        }
    }
}

extension PlanOrigin {
    var key: String {
        switch self {
        case .template: "template"
        case .empty: "empty"
        case .file: "file"
        }
    }
}
