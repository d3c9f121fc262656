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
        var items = lines.map { item($0, context) }
        var last: String?
        for place in lines.indices {
            let heading = heading(lines[place])
            if heading != last { items[place].above = Text(texts(heading)) }
            last = heading
        }
        let standing = standing(context)
        let focus = min(focus, items.count + standing.count - 1)
        let isTight = isTight(context)
        var body: [Block] = (isTight ? [] : [.gap]) + [
            .list(ItemList(name: "start", items: items, focus: focus < items.count ? focus : nil)), .gap,
        ]
        if standing.isEmpty {
            body.append(
                .columns([Column(weight: 1, stackOrder: 1, blocks: reports(context)), Column(weight: 1, stackOrder: 2, blocks: endings(context))]))
        } else {
            let list = standingList(standing, focus: focus < items.count ? nil : focus - items.count, context)
            body.append(
                .columns([
                    Column(weight: 2, stackOrder: 1, blocks: [.heading(Text(texts("start.standing"), .heading)), .list(list)]),
                    Column(weight: 1, stackOrder: 2, isOptional: true, blocks: reports(context) + endings(context)),
                ]))
        }
        body += (isTight ? [] : [.gap]) + [.paragraph(Text(texts("start.no_person"), .dim))]
        return PaneView(title: title, body: body)
    }

    /// With forums, or with something late, there is more to say, and a small window has to hold it.
    func isTight(_ context: Context) -> Bool {
        context.size.rows < 30 && !context.isLinear && (!marks(context).isEmpty || (dueList(context)?.late ?? 0) > 0)
    }

    /// What the line stands under.
    private func heading(_ line: Line) -> String {
        switch line {
        case .late, .moreLate, .forum(.running), .forum(.today), .forum(.late), .forum(.moreLate): "start.urgent"
        case .coming, .forum(.coming): "start.coming"
        default: "start.now"
        }
    }

    private func item(_ line: Line, _ context: Context) -> Item {
        let texts = context.texts
        switch line {
        case .late(let row):
            return Item(Text(oneLine(row.text, context)), mark: .warning, detail: Text(oneLine(due(row, context), context), .warning))
        case .coming(let row):
            return Item(Text(oneLine(row.text, context)), mark: .open, detail: Text(oneLine(due(row, context), context), .dim))
        case .moreLate(let count): return Item(Text(texts.count("start.more_late", count)), mark: .warning)
        case .noPlan: return Item(Text(texts("start.no_plan")), key: "3", detail: Text(texts("start.no_plan.detail"), .dim))
        case .plan(let head):
            return Item(Text(PlanTitles.title(head, context)), key: "3", detail: Text(overview(head, context), .dim))
        case .unfinishedForm:
            return Item(Text(texts("start.form")), mark: .active, key: "5", detail: Text(texts("start.form.detail"), .dim))
        case .unfinishedWalk:
            return Item(Text(texts("start.going_on")), mark: .active, key: "2", detail: Text(texts("start.going_on.detail"), .dim))
        case .startWalk:
            return Item(Text(texts("start.walk")), key: "2", detail: isTight(context) ? "" : Text(texts("start.walk.detail"), .dim))
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
        case .forum(let line): return item(line, context)
        }
    }

    /// What is urgent takes one line each where it is shown, and is heard whole.
    func oneLine(_ text: String, _ context: Context) -> String {
        let room = max(20, context.size.columns - 12)
        return context.isLinear || text.count <= room ? text : text.prefix(room) + "…"
    }

    /// "VB är inte rapporterad; skulle varit inne 2026-01-31. Avdelningschef …"
    private func due(_ row: DueList.Row, _ context: Context) -> String {
        let texts = context.texts
        let isLate = row.reason.day < context.now.day
        let what: String
        switch row.reason {
        case .pastEnd(let day): what = texts(isLate ? "plan.late.past_end" : "start.ends", day.iso)
        case .unreported(let occasion, let due):
            what = texts(isLate ? "plan.late.unreported" : "start.report_due", OccasionWords.title(occasion, planYear: row.year, texts), due.iso)
        }
        let names = row.responsible.map { id in context.shelf.roles.first { $0.id == id }?.name.text ?? id.text }
        return names.isEmpty ? what : what + " " + names.joined(separator: "; ")
    }

    private func overview(_ head: PlanHead, _ context: Context) -> String {
        let texts = context.texts
        guard let summary = context.shelf.planSummary(head.id, on: context.now.day) else { return texts("plan.stage.\(head.stage.rawValue)") }
        let parts = ActivityStatus.allCases.compactMap { status -> String? in
            guard let count = summary.statuses[status], count > 0 else { return nil }
            return texts("plan.mark.\(status.rawValue)") + " \(count) " + texts.code(ActivityStatus.field, status.rawValue)
        }
        let late = summary.late > 0 ? ", " + texts("plan.late", String(summary.late)) : ""
        return texts.count("plan.total", summary.total) + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", ")) + late
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
