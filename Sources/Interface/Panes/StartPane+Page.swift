import Domain
import Screen

extension StartPane {
    package func view(_ context: Context) -> PaneView {
        let texts = context.texts
        let day = context.now.day
        let title =
            Text(texts("start.title"), .heading)
            + Text("   " + texts("start.date", context.date(day), String(day.week.week)), .dim)
        let lines = lines(context)
        let items = lines.map { item($0, context) }
        var body: [Block] = [
            .gap, .heading(Text(texts("start.now"), .heading)),
            .list(ItemList(name: "start", items: items, focus: min(focus, items.count - 1))), .gap,
        ]
        body += [.columns([Column(weight: 1, stackOrder: 1, blocks: reports(context)), Column(weight: 1, stackOrder: 2, blocks: endings(context))])]
        body += [.gap, .paragraph(Text(texts("start.no_person"), .dim))]
        return PaneView(title: title, body: body)
    }

    private func item(_ line: Line, _ context: Context) -> Item {
        let texts = context.texts
        switch line {
        case .unfinishedForm:
            return Item(Text(texts("start.form")), mark: .active, key: "5", detail: Text(texts("start.form.detail"), .dim))
        case .unfinishedWalk:
            return Item(Text(texts("start.going_on")), mark: .active, key: "2", detail: Text(texts("start.going_on.detail"), .dim))
        case .startWalk:
            return Item(Text(texts("start.walk")), key: "2", detail: Text(texts("start.walk.detail"), .dim))
        case .pausedWalk(let head):
            let left = head.pausedOn + PausedWalk.daysKept - context.now.day
            return Item(
                Text(texts("start.paused", String(head.answered))), mark: .proposal,
                detail: Text(texts.count("start.paused.left", max(0, left)), .dim))
        case .unchecked(let row):
            return Item(
                Text(texts("start.unchecked", row.code.spoken, ReportWords.names(row.eventTypes, texts))), mark: .open,
                detail: Text(texts("start.unchecked.detail", context.week(row.receivedOn)), .dim))
        case .moreUnchecked(let count):
            return Item(Text(texts.count("start.more_unchecked", count)), mark: .open)
        case .allReports(let count):
            return Item(Text(texts.count("start.all_reports", count)), key: "5")
        }
    }

    private func reports(_ context: Context) -> [Block] {
        let texts = context.texts
        guard let summary = context.shelf.summary else { return [] }
        return [
            .heading(Text(texts("start.reports"), .heading)),
            .labelled(Text(texts("start.reports.total"), .strong), Text(String(summary.total))),
            .labelled(Text(texts("start.reports.unchecked"), .strong), Text(String(summary.unchecked))),
        ]
    }

    /// Counted ends of the year; counts under five are never shown as such.
    private func endings(_ context: Context) -> [Block] {
        let texts = context.texts
        let year = context.now.day.year
        var sums: [String: Int] = [:]
        for count in context.shelf.endings(year) { sums[Self.word(count.kind, texts), default: 0] += count.count }
        let lines = sums.sorted { $0.key < $1.key }.map { name, count in
            Block.labelled(Text(name, .strong), Text(count < 5 ? texts("suppressed") : String(count)))
        }
        return [.heading(Text(texts("start.endings", String(year)), .heading))]
            + (lines.isEmpty ? [.paragraph(Text(texts("start.endings.none"), .dim))] : lines)
    }

    private static func word(_ kind: EndingKind, _ texts: Texts) -> String {
        switch kind {
        case .outcome: texts("counted.outcome")
        case .noAction: texts("counted.no_action")
        case .trainingNeed: texts("counted.training_need")
        }
    }
}
