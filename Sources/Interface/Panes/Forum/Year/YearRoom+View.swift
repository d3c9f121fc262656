import Domain
import Screen

extension YearRoom {
    func view(_ desk: ForumDesk) -> PaneView {
        let texts = desk.texts
        let plan = plan(desk)
        let words = YearWords(desk, year: year)
        let title = Text(texts("year.title", String(year)), .heading) + Text("   " + texts("year.count", String(meetings(plan))), .dim)
        if desk.context.isLinear { return PaneView(title: title, body: [.list(spoken(plan, words, texts)), .paragraph(Text(texts("year.proposals")))]) }
        let lines = lines(plan, desk.context)
        let focus = focusedLine(plan, lines)
        let isWide = Self.isWide(desk.context)
        var body: [Block]
        if isWide {
            let half = Self.half(lines)
            body = [
                .columns([
                    Screen.Column(weight: 1, stackOrder: 1, blocks: [.list(list("year", lines, 0..<half, focus, words, desk))]),
                    Screen.Column(weight: 1, stackOrder: 2, blocks: [.list(list("year_late", lines, half..<lines.count, focus, words, desk))]),
                ])
            ]
        } else {
            body = [.list(list("year", lines, 0..<lines.count, focus, words, desk))]
        }
        if desk.context.size.rows >= 20 { body += about(lines[focus], words, desk) }
        return PaneView(title: title, body: body)
    }

    private func meetings(_ plan: YearPlan) -> Int { plan.entries.count { $0.kind == .meeting } }

    private func list(
        _ name: String, _ lines: [YearPlan.Line], _ range: Range<Int>, _ focus: Int, _ words: YearWords, _ desk: ForumDesk
    ) -> ItemList {
        ItemList(
            name: name, items: lines[range].map { item($0, words, desk.texts) }, focus: range.contains(focus) ? focus - range.lowerBound : nil,
            columns: [ColumnSpec(title: "", least: 8), ColumnSpec(title: "", least: 13, dropOrder: 1), ColumnSpec(title: "", least: 20, weight: 1)])
    }

    private func item(_ line: YearPlan.Line, _ words: YearWords, _ texts: Texts) -> Item {
        switch line {
        case .empty(let first, let last):
            return Item(
                Text(words.number(line) + " " + texts("year.empty")),
                cells: [Text(words.number(line), .dim), Text(words.dates(first.monday, last.monday + 6), .dim), Text(texts("year.empty"), .dim)])
        case .week(let row):
            let things = row.entries.map(words.short)
            let content = things.dropFirst().reduce(things.first ?? Text("")) { $0 + Text(" · ", .dim) + $1 }
            let number = words.number(line) + (row.isNow ? " " + texts("year.now") : "")
            return Item(
                Text(number + " " + content.plain), mark: row.isNow ? .active : .none,
                cells: [
                    Text(number, row.isNow ? .strong : .normal), Text(words.dates(row.week.monday, row.week.monday + 6), .dim),
                    content,
                ])
        }
    }

    /// The week in focus, each thing with its day and its words; the row has seldom room for all of it.
    private func about(_ line: YearPlan.Line, _ words: YearWords, _ desk: ForumDesk) -> [Block] {
        let texts = desk.texts
        let entries: [YearEntry] = if case .week(let row) = line { row.entries } else { [] }
        let most = desk.context.size.rows >= 38 ? 5 : 2
        var blocks: [Block] = [.rule] + entries.prefix(most).map { .paragraph(Text(words.sentence($0))) }
        if entries.count > most { blocks.append(.paragraph(Text(texts("year.more", String(entries.count - most)), .dim))) }
        if entries.isEmpty { blocks.append(.paragraph(Text(texts("year.nothing_short"), .dim))) }
        // As many lines for every week, so that the list keeps its place.
        blocks += Array(repeating: Block.gap, count: max(0, most + 1 - max(1, min(entries.count, most + 1))))
        return blocks + [.paragraph(Text(texts("year.legend"), .dim))]
    }

    /// Read aloud: what there is, week by week.
    private func spoken(_ plan: YearPlan, _ words: YearWords, _ texts: Texts) -> ItemList {
        var items: [Item] = []
        for row in plan.rows {
            for (place, entry) in row.entries.enumerated() {
                let week = words.week(row.week) + (row.isNow ? ", " + texts("year.now_long") : "")
                items.append(Item(Text(words.sentence(entry)), above: place == 0 ? Text(week) : ""))
            }
        }
        return ItemList(name: "year", items: items, empty: texts("year.none"))
    }
}
