import Domain
import Screen

extension PlanRevisionRoom {
    func view(_ desk: PlanDesk) -> PaneView {
        let texts = desk.texts
        let title = Text(texts("plan_revision.title"), .heading) + Text("   " + PlanTitles.title(desk.plan, desk.context), .dim)
        let stamps = PlanTitles.stamps(desk.plan, texts)
        guard let comparison = Self.comparison(desk.plan, desk.shelf) else {
            return PaneView(title: title, stamps: stamps, body: [.paragraph(Text(texts("plan_revision.no_predecessor"), .warning))])
        }
        var body: [Block] = [.paragraph(progress(comparison, texts)), .list(list(comparison, desk))]
        if let row = row(desk.plan, desk.shelf) {
            body += [desk.context.isLinear ? .gap : .rule, .columns(RevisionDetail.columns(row, comparison, desk))]
        }
        return PaneView(title: title, stamps: stamps, body: body)
    }

    /// "12 av 18 besvarade: 8 behållna, 2 ändrade …"
    private func progress(_ comparison: PlanComparison, _ texts: Texts) -> Text {
        let rows = comparison.rows
        let answered = rows.count { $0.isAnswered }
        let line = Text(texts("plan_revision.progress", String(answered), String(rows.count)), .strong)
        let unexplained = rows.count { $0.new == nil && $0.reason == nil }
        if unexplained > 0 { return line + Text(" " + texts.count("plan_revision.unexplained", unexplained), .warning) }
        return answered == rows.count && !rows.isEmpty ? line + Text(" " + texts("plan_revision.all_answered"), .done) : line
    }

    private func list(_ comparison: PlanComparison, _ desk: PlanDesk) -> ItemList {
        let texts = desk.texts
        let rows = comparison.rows
        let focus = min(self.focus, max(0, rows.count - 1))
        let shown = stretch(around: focus, of: rows.count, desk.context)
        var heading: String?
        let items = shown.map { place in
            var item = RevisionWords.item(rows[place], comparison, desk)
            let section = rows[place].new.map { comparison.new.section($0.section)?.name.text ?? "" } ?? texts("plan_revision.struck_rows")
            if section != heading { item.above = Text(section) }
            heading = section
            return item
        }
        return ItemList(
            name: "revision", items: items, first: shown.lowerBound, count: rows.count, focus: items.isEmpty ? nil : focus - shown.lowerBound,
            columns: [
                ColumnSpec(title: texts("plan_revision.answer"), least: 13),
                ColumnSpec(title: desk.word(PlanField.activity), least: 24, weight: 1),
                ColumnSpec(title: texts("plan_revision.status_then", String(comparison.old.year)), least: 16, dropOrder: 1),
            ],
            empty: texts("plan_revision.empty"))
    }
}

enum RevisionWords {
    static func text(_ row: PlanComparison.Row, _ texts: Texts) -> String {
        (row.new ?? row.old)?.text?.text ?? texts("plan.cell_empty")
    }

    static func answer(_ row: PlanComparison.Row, _ desk: PlanDesk) -> Text {
        guard let new = row.new else { return Text(desk.word(PlanComparison.Kind.removed), row.reason == nil ? .warning : .normal) }
        return new.answer.map { Text(desk.word($0)) } ?? Text(desk.texts("plan_revision.unanswered"), .warning)
    }

    static func item(_ row: PlanComparison.Row, _ comparison: PlanComparison, _ desk: PlanDesk) -> Item {
        let texts = desk.texts
        let answer = answer(row, desk)
        let text = text(row, texts)
        let status = row.old.map { desk.word($0.status) } ?? ""
        let said = "\(answer.plain): \(text)" + (status.isEmpty ? "" : " (\(texts("plan_revision.status_then", String(comparison.old.year))): \(status))")
        let isUnexplained = row.new == nil && row.reason == nil
        return Item(
            Text(said), mark: isUnexplained ? .warning : row.isAnswered ? .done : .open, cells: [answer, Text(text), Text(status, .dim)])
    }
}

/// Trevägs: what was said, what happened, what is to be said.
enum RevisionDetail {
    static func columns(_ row: PlanComparison.Row, _ comparison: PlanComparison, _ desk: PlanDesk) -> [Screen.Column] {
        let texts = desk.texts
        let paper = PlanPaper(desk)
        func column(_ order: Int, _ title: String, _ blocks: [Block]) -> Screen.Column {
            Screen.Column(weight: 1, stackOrder: order, blocks: [.heading(Text(title, .heading))] + blocks)
        }
        let before = row.old.map { fields($0, comparison.old, changed: [], paper) } ?? [.paragraph(Text(texts("plan_revision.was_not"), .dim))]
        let happened = row.old.map { paper.happened(WhatHappened($0), comparison.old).map { Block.labelled(Text($0.0, .strong), Text($0.1)) } }
            ?? [.paragraph(Text(texts("plan_revision.nothing_yet"), .dim))]
        return [
            column(1, texts("plan_revision.old_text", String(comparison.old.year)), before),
            column(2, texts("plan_revision.happened"), happened),
            column(3, texts("plan_revision.new_text", String(comparison.new.year)), after(row, comparison, paper, desk)),
        ]
    }

    private static func after(_ row: PlanComparison.Row, _ comparison: PlanComparison, _ paper: PlanPaper, _ desk: PlanDesk) -> [Block] {
        let texts = desk.texts
        guard let new = row.new else {
            let reason = row.reason.map { texts("plan_revision.because", $0.text) } ?? texts("plan_revision.no_reason")
            return [.paragraph(Text(desk.word(PlanComparison.Kind.removed), .strong)), .paragraph(Text(reason, row.reason == nil ? .warning : .normal))]
        }
        let same: [Block] = row.old != nil && row.fields.isEmpty ? [.paragraph(Text(texts("plan_revision.same"), .dim))] : []
        return same + fields(new, comparison.new, changed: row.fields, paper)
    }

    /// The text, then the fields that are in every plan, then whatever else was changed.
    private static func fields(_ row: Activity, _ plan: Plan, changed: [PlanField], _ paper: PlanPaper) -> [Block] {
        let texts = paper.texts
        func mark(_ field: PlanField) -> Text { changed.contains(field) ? Text(" (" + texts("plan_revision.is_changed") + ")", .warning) : "" }
        let usual: [PlanField] = [.responsible, .collaboration, .timeline, .channels, .followUp]
        let others = changed.filter { $0 != .activity && !usual.contains($0) }
        let text: Block = .paragraph(Text(row.text?.text ?? texts("plan.cell_empty"), row.text == nil ? .warning : .normal) + mark(.activity))
        return [text]
            + (usual + others).compactMap { field in
                let value = paper.value(field, row, in: plan)
                guard !value.isEmpty || changed.contains(field) else { return nil }
                return .labelled(Text(paper.word(field), .strong) + mark(field), Text(value.isEmpty ? texts("form.none") : value))
            }
    }
}
