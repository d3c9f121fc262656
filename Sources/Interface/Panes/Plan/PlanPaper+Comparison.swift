import Domain

extension PlanPaper {
    /// Jämförelsen som tabell: one line for each row of either plan.
    package func comparison(_ comparison: PlanComparison) -> TableDocument {
        let (old, new) = (comparison.old, comparison.new)
        let guide = ReadersGuide(comparison)
        // In the order of the comparison, which is that of the plans.
        let entries = comparison.rows.compactMap { ReadersGuide.Entry($0, old: old, new: new) }
        let columns: [TableDocument.Column] = [
            TableDocument.Column(texts("plan_guide.column.kind")), TableDocument.Column(word(PlanField.section)),
            TableDocument.Column(texts("plan_guide.column.old", String(old.year)), weight: 4),
            TableDocument.Column(texts("plan_guide.column.new", String(new.year)), weight: 4),
            TableDocument.Column(texts("plan_guide.column.fields"), weight: 3),
            TableDocument.Column(texts("plan_guide.column.status", String(old.year))),
            TableDocument.Column(texts("plan_guide.column.reports", String(old.year)), weight: 3),
            TableDocument.Column(texts("plan_guide.reason"), weight: 2),
        ]
        let counts = [PlanComparison.Kind.kept, .changed, .new, .removed].map { "\(word($0)): \(guide.count($0))" }
        return TableDocument(
            title: texts("plan_guide.comparison", title(old), title(new)), stamps: stamps(new), preamble: [counts.joined(separator: ", ")],
            tables: [TableDocument.Table(title: texts("plan_guide.table"), columns: columns, rows: entries.map { cells($0, old) })],
            footer: [texts("plan_guide.footer", title(old), title(new), day.iso)], language: texts("plan_guide.language"))
    }

    private func cells(_ entry: ReadersGuide.Entry, _ old: Plan) -> [TableDocument.Cell] {
        func cell(_ text: String?) -> TableDocument.Cell { text.map { $0.isEmpty ? .empty : .text($0) } ?? .empty }
        // What the text says stands in columns of its own.
        let changes = entry.changes.filter { $0.field != .activity }.map { change in
            word(change.field) + ": " + texts("plan_guide.arrow", shown(change.old), shown(change.new))
        }
        let reports = entry.happened?.reports.map { report in
            OccasionWords.title(report.occasion, planYear: old.year, texts) + ": " + word(report.status)
                + (report.comment.map { " – " + $0.text } ?? "")
        }
        let reason = entry.kind == .removed ? entry.reason ?? texts("plan_guide.no_reason") : nil
        return [
            .text(word(entry.kind)), cell(entry.section), cell(entry.oldText), cell(entry.kind == .removed ? nil : entry.text),
            cell(changes.joined(separator: "; ")), cell(entry.happened.map { word($0.status) }), cell(reports?.joined(separator: "; ")),
            cell(reason),
        ]
    }

    private func shown(_ value: FieldChange.Value) -> String {
        let text = self.value(value)
        return text.isEmpty ? texts("plan_guide.empty") : text
    }
}
