import Domain
import Screen

extension PlanTable {
    func view(_ desk: PlanDesk) -> PaneView {
        let (texts, context) = (desk.texts, desk.context)
        let window = window(at: top, desk.plan.id, context)
        let matching = window?.matching ?? 0
        var body: [Block] = []
        if let editing = context.editing, editing.purpose == .plan(.filter) {
            body.append(.editor(Editor(label: "", text: editing.editor.text, caret: editing.editor.caret)))
            body.append(.paragraph(problem.map { Text(PlanQueryWordsPage.sentence($0, texts), .warning) } ?? Text(texts("prompt.plan_filter.help"), .dim)))
        } else if let line = filterLine(matching, desk) {
            body.append(.paragraph(line))
        }
        body.append(.paragraph(summaryLine(desk)))
        let list = list(desk, matching)
        let row = row(at: focus, desk.plan.id, context)
        let detail = row.map { PlanDetail.blocks($0, desk) } ?? []
        switch PlanLayout(context).detail {
        case .none: body.append(list)
        case .under: body += [list, .rule] + detail.prefix(6)
        case .beside:
            body.append(
                .columns([
                    Screen.Column(weight: 3, stackOrder: 1, blocks: [list]),
                    Screen.Column(weight: 2, stackOrder: 2, isOptional: true, blocks: detail),
                ]))
        }
        return PaneView(title: title(texts, desk, matching), stamps: PlanTitles.stamps(desk.plan, texts), body: body)
    }

    private func title(_ texts: Texts, _ desk: PlanDesk, _ matching: Int) -> Text {
        let place = matching == 0 ? 0 : focus + 1
        // Where lines are few the filter takes the place of the name: it is never out of sight.
        if isFiltered, desk.context.size.rows < 14 {
            return Text(texts("plan.place", String(place), String(matching)) + "   ", .dim) + Text(texts("plan.filter", filterText), .warning)
        }
        let name = Text(PlanTitles.title(desk.plan, desk.context), .heading)
        let what = mode == .followUp ? texts("plan.follow_up") + "   " : ""
        return name + Text("   " + what + texts("plan.place", String(place), String(matching)), .dim)
    }

    private func filterLine(_ matching: Int, _ desk: PlanDesk) -> Text? {
        let texts = desk.texts
        var line = Text("")
        if isFiltered {
            line = line + Text(texts("plan.filter", filterText), .warning)
                + Text(" " + texts("plan.filter_count", String(matching), String(desk.summary.total)), .dim)
        }
        if let sort {
            let title = texts(isDescending ? "plan.sorted_down" : "plan.sorted", desk.word(sort))
            line = line + Text((line.isEmpty ? "" : " · ") + title, .strong)
        }
        if !marks.isEmpty { line = line + Text((line.isEmpty ? "" : " · ") + texts.count("plan.marked", marks.count), .strong) }
        if let problem { line = line + Text((line.isEmpty ? "" : " · ") + PlanQueryWordsPage.sentence(problem, texts), .danger) }
        return line.isEmpty ? nil : line
    }

    /// "20 aktiviteter: 8 genomförda … varav 2 försenade · T1 12 av 15"
    private func summaryLine(_ desk: PlanDesk) -> Text {
        let (texts, summary) = (desk.texts, desk.summary)
        if mode == .followUp { return OccasionWords.percentLine(desk) }
        let parts = ActivityStatus.allCases.compactMap { status -> String? in
            guard let count = summary.statuses[status], count > 0 else { return nil }
            return "\(count) \(desk.word(status))"
        }
        let line = Text(texts.count("plan.total", summary.total) + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", ")), .dim)
        let late = summary.late > 0 ? Text(" · " + texts("plan.late", String(summary.late)), .warning) : ""
        let rewrite = summary.toRewrite > 0 ? Text(" · " + texts.count("plan.to_rewrite", summary.toRewrite), .warning) : ""
        return line + late + rewrite
    }

    private func list(_ desk: PlanDesk, _ matching: Int) -> Block {
        let (texts, context) = (desk.texts, desk.context)
        let columns = columns(desk)
        let stretches = stretches(desk.plan.id, context)
        let key = memoryKey(columns, desk)
        var items = stretches.flatMap { memory.items(of: $0, key) { item($0, columns, desk) } }
        var section: SectionID?
        var place = 0
        for stretch in stretches {
            for index in stretch.shown {
                if sort == nil, stretch.rows[index].section != section {
                    section = stretch.rows[index].section
                    items[place].above = Text(section.flatMap(desk.plan.section)?.name.text ?? "")
                }
                if !marks.isEmpty, marks.contains(stretch.rows[index].id) { items[place].mark = .active }
                place += 1
            }
        }
        let focusPlace = min(focus - top, items.count - 1)
        // Without room for more about the row, what cannot be a day is explained in the row itself.
        if PlanLayout(context).detail == .none, items.indices.contains(focusPlace), let row = row(at: focus, desk.plan.id, context),
            Timeline(reading: row.timeline, planYear: desk.plan.year).impossible != nil
        {
            items[focusPlace].detail = TimelineWords.text(row.timeline, planYear: desk.plan.year, texts)
        }
        if PlanLayout(context).detail == .none, !context.isLinear, items.indices.contains(focusPlace), items[focusPlace].detail.isEmpty,
            let activity = row(at: focus, desk.plan.id, context).flatMap({ desk.activity($0.id) }), let line = PlanMinutes.line(activity, desk)
        {
            items[focusPlace].detail = line
        }
        if let editing = context.editing, editing.purpose != .plan(.filter), items.indices.contains(focusPlace) {
            items[focusPlace].editor = Editor(
                label: texts(editing.purpose.key + ".label"), text: editing.editor.text, caret: editing.editor.caret,
                found: editing.findings.map(\.range), wraps: true)
            // What is written here goes into the marked rows, wherever the focus is.
            let whose = marks.isEmpty ? "" : Text(texts.count("plan.marked", marks.count) + ": ", .strong)
            items[focusPlace].detail = whose + PlanDetail.editingHelp(editing, texts)
        }
        return .list(
            ItemList(
                name: "plan", items: items, first: top, count: matching, focus: items.isEmpty ? nil : focusPlace,
                focusColumn: min(column, columns.count - 1), columns: columns.map { spec($0, desk) },
                empty: isFiltered ? texts("plan.empty_filtered") : texts("plan.empty")))
    }

    /// Everything beside the row that its words depend on.
    private func memoryKey(_ columns: [Column], _ desk: PlanDesk) -> PlanRowMemory.Key {
        PlanRowMemory.Key(
            plan: desk.plan.id, revision: desk.plan.revision, day: desk.day, mode: mode, columns: columns, roles: desk.register.roles,
            language: desk.texts.language)
    }

    /// After a key has come to rest.
    mutating func tidy(_ desk: PlanDesk) {
        let columns = columns(desk)
        let key = memoryKey(columns, desk)
        var kept = memory
        memory = PlanRowMemory()
        kept.keep(stretches(desk.plan.id, desk.context), key) { item($0, columns, desk) }
        memory = kept
    }

    private func spec(_ column: Column, _ desk: PlanDesk) -> ColumnSpec {
        switch column {
        case .occasion(let occasion):
            let title = desk.texts("plan.occasion_short.\(occasion.kind.rawValue)")
            return ColumnSpec(title: occasion.year == desk.plan.year ? title : title + "’" + String(occasion.year % 100), least: mode == .followUp ? 5 : 2, dropOrder: mode == .followUp ? 0 : 2)
        case .field(.activity): return ColumnSpec(title: desk.word(PlanField.activity), least: 18, weight: 4)
        case .field(.responsible):
            return ColumnSpec(title: desk.word(PlanField.responsible), least: 14, weight: 3, dropOrder: mode == .followUp ? 1 : 0)
        case .field(.collaboration): return ColumnSpec(title: desk.word(PlanField.collaboration), least: 12, weight: 2, dropOrder: 5)
        case .field(.timeline): return ColumnSpec(title: desk.word(PlanField.timeline), least: 10, weight: 1)
        case .field(.followUp): return ColumnSpec(title: desk.word(PlanField.followUp), least: 11, weight: 2, dropOrder: 4)
        case .field(let field): return ColumnSpec(title: desk.word(field), least: 13)
        }
    }

    private func item(_ row: ActivityRow, _ columns: [Column], _ desk: PlanDesk) -> Item {
        let cells = columns.map { RowWords.cell($0, row, desk) }
        return Item(Text(RowWords.sentence(row, desk)), cells: cells)
    }
}
