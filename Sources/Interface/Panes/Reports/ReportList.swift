import Domain
import Screen

/// The list of blanketter: asks for windows of a long list, never for the whole.
package struct ReportList: Equatable, Sendable {
    /// Rows are asked for in stretches of this many, so that most keys need no new question.
    static let stretch = 48

    package internal(set) var focus = 0
    package internal(set) var top = 0
    package internal(set) var filterText = ""
    package internal(set) var filter: ReportFilter
    private var memory = RowMemory()
    private var words: FilterWords?

    init(uncheckedOnly: Bool = false) { filter = ReportFilter(uncheckedOnly: uncheckedOnly) }

    var isFiltered: Bool { !filterText.isEmpty || filter.uncheckedOnly }

    func needs(_ context: Context) -> [Lookup] {
        let first = top / Self.stretch
        let last = (top + context.listRows - 1) / Self.stretch
        return (first...max(first, last)).map(lookup)
    }

    private func lookup(_ stretch: Int) -> Lookup {
        .reports(filter, offset: stretch * Self.stretch, limit: Self.stretch)
    }

    func window(_ context: Context, at place: Int) -> ReportWindow? {
        if case .reports(let window)? = context.shelf[lookup(place / Self.stretch)] { window } else { nil }
    }

    func row(at place: Int, _ context: Context) -> ReportRow? {
        window(context, at: place)?.rows[safe: place % Self.stretch]
    }

    /// The rows that the window can show.
    private func shown(_ context: Context) -> [ReportRow] {
        let end = min(top + context.listRows, matching(context))
        var rows: [ReportRow] = []
        while top + rows.count < end, let window = window(context, at: top + rows.count) {
            let part = window.rows.dropFirst((top + rows.count) % Self.stretch).prefix(end - top - rows.count)
            if part.isEmpty { break }
            rows += part
        }
        return rows
    }

    /// Keeps the words of what is shown for the next key.
    mutating func tidy(_ context: Context) { memory.keep(shown(context), from: top, context) }

    func matching(_ context: Context) -> Int { window(context, at: top)?.matching ?? 0 }

    mutating func move(_ verb: Verb, _ context: Context) -> Bool {
        let rows = context.listRows
        guard let wanted = moved(focus, by: verb, count: matching(context), page: rows) else { return false }
        focus = wanted
        if focus < top { top = focus }
        if focus >= top + rows { top = focus - rows + 1 }
        return true
    }

    /// When the line for the filter opens, so that the first letter does not wait for it.
    mutating func prepareFilter(_ context: Context) {
        if words?.fit(context) != true { words = FilterWords(context) }
    }

    mutating func setFilter(_ text: String, _ context: Context) {
        filterText = text
        prepareFilter(context)
        filter = words?.filter(text, uncheckedOnly: filter.uncheckedOnly) ?? filter
        focus = 0
        top = 0
    }

    mutating func toggleUncheckedOnly(_ context: Context) {
        filter.uncheckedOnly.toggle()
        focus = 0
        top = 0
    }

    mutating func reset(_ context: Context) {
        filter.uncheckedOnly = false
        setFilter("", context)
    }

    func view(_ context: Context) -> PaneView {
        let texts = context.texts
        let window = window(context, at: top)
        let matching = window?.matching ?? 0
        let items = memory.items(of: shown(context), from: top, context)
        var title = Text(texts("reports.title"), .heading)
        title = title + Text("   " + texts("reports.place", String(matching == 0 ? 0 : focus + 1), String(matching)), .dim)
        if isFiltered {
            title = title + Text("   " + texts("reports.filtered", String(window?.total ?? 0)), .warning)
            if !filterText.isEmpty { title = title + Text(" /" + filterText, .strong) }
            if filter.uncheckedOnly { title = title + Text(" " + texts("reports.unchecked_only"), .strong) }
        }
        let columns = [
            ColumnSpec(title: texts("column.code"), least: 9),
            ColumnSpec(title: texts("column.received"), least: 9, dropOrder: 1),
            ColumnSpec(title: texts("column.event"), least: 18, weight: 3),
            ColumnSpec(title: texts("column.area"), least: 12, weight: 2, dropOrder: 2),
            ColumnSpec(title: texts("column.place_type"), least: 12, weight: 2, dropOrder: 3),
            ColumnSpec(title: texts("column.checked"), least: 15),
        ]
        let empty = isFiltered ? texts("reports.empty_filtered") : texts("reports.empty")
        return PaneView(
            title: title,
            body: [
                .list(
                    ItemList(
                        name: "reports", items: items, first: top, count: matching,
                        focus: items.isEmpty ? nil : min(focus - top, items.count - 1), columns: columns, empty: empty))
            ])
    }
}
