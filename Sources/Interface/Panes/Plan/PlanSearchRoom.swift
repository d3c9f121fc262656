import Domain
import Screen

/// Sökning i alla planer: every text of every plan, notes and comments too, with the hit in its context.
package struct PlanSearchRoom: PlanRoom {
    package internal(set) var focus = 0
    package let text: String
    var scope: Scope { .planSearch }

    /// Fewer letters than this are in every row.
    static let shortest = 2
    static let limit = 50

    init(text: String) { self.text = text }

    static func isLongEnough(_ text: String) -> Bool {
        text.folded.reduce(0) { $0 + ($1.isLetter || $1.isNumber ? 1 : 0) } >= shortest
    }

    private var lookup: Lookup { .search(text.trimmed.folded, limit: Self.limit) }

    func needs(_ desk: PlanDesk) -> [Lookup] { Self.isLongEnough(text) ? [lookup] : [] }

    private func hits(_ desk: PlanDesk) -> [SearchHit] {
        if case .search(let hits)? = desk.shelf[lookup] { hits } else { [] }
    }

    mutating func perform(_ verb: Verb, digit: Int?, _ desk: PlanDesk) -> Response? {
        let hits = hits(desk)
        if let moved = moved(min(focus, max(0, hits.count - 1)), by: verb, count: hits.count, page: desk.context.listRows) {
            focus = moved
            return Response.none
        }
        switch verb {
        case .open:
            guard let hit = hits[safe: min(focus, hits.count - 1)] else { return .refuse(desk.texts("plan_search.none", text)) }
            return Self.open(hit)
        case .searchAll: return .open(.prompt(Prompt(.plan(.searchAll), text: text, limit: PlanPrompt.searchAll.limit)))
        default: return nil
        }
    }

    mutating func choose(_ target: Target, _ desk: PlanDesk) -> Response {
        guard target.list == "search", let hit = hits(desk)[safe: target.index] else { return .none }
        focus = target.index
        return Self.open(hit)
    }

    private static func open(_ hit: SearchHit) -> Response { Response(go: .activity(hit.activity, in: hit.plan, at: hit.field)) }

    // MARK: The page

    func view(_ desk: PlanDesk) -> PaneView {
        let texts = desk.texts
        let title = Text(texts("plan_search.title"), .heading) + Text("   " + texts("plan_search.for", text), .dim)
        guard Self.isLongEnough(text) else {
            return PaneView(title: title, body: [.paragraph(Text(texts("plan_search.too_short"), .warning))])
        }
        let hits = hits(desk)
        let count = hits.count >= Self.limit ? texts("plan_search.first", String(hits.count)) : texts.count("plan_search.count", hits.count)
        return PaneView(
            title: title,
            body: (hits.isEmpty ? [] : [.paragraph(Text(count, .dim))]) + [
                .list(
                    ItemList(
                        name: "search", items: hits.map { item($0, desk) },
                        focus: hits.isEmpty ? nil : min(focus, hits.count - 1), empty: texts("plan_search.none", text)))
            ])
    }

    /// Where it stands, and under it the words around the hit: there the hit keeps its look when the row has the focus.
    private func item(_ hit: SearchHit, _ desk: PlanDesk) -> Item {
        let plan = desk.texts("plan.title", String(hit.year), desk.context.districts.name(hit.district))
        return Item(
            Text(plan) + Text(" · " + desk.word(hit.field), .dim), detail: Self.excerpt(hit, isLinear: desk.context.isLinear))
    }

    /// Read aloud, the hit stands between marks.
    static func excerpt(_ hit: SearchHit, isLinear: Bool) -> Text {
        let characters = Array(hit.excerpt)
        let range = hit.range.clamped(to: 0..<characters.count)
        let (before, found, after) = (
            String(characters[..<range.lowerBound]), String(characters[range]), String(characters[range.upperBound...])
        )
        if isLinear { return Text(before + "»" + found + "«" + after) }
        return Text(spans: [Span(before), Span(found, .found), Span(after)])
    }
}
