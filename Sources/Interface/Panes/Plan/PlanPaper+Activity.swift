import Domain

extension PlanPaper {
    /// En aktivitet hel: its fields, its reports and notes, and what was changed after the board's decision.
    package func activity(_ row: Activity, log: [LogEntry]) -> Document {
        let fields: [PlanField] = [
            .section, .responsible, .lead, .collaboration, .timeline, .channels, .followUp, .status, .kind, .perspectives, .points, .target,
        ]
        var lines = [Document.Line.paragraph(row.text?.text ?? texts("plan.cell_empty"))]
        lines += fields.compactMap { field in
            let text = value(of: field, row)
            return text.isEmpty ? nil : .labelled(word(field), text)
        }
        lines.append(.labelled(word(PlanField.id), row.id.text))
        let reports = (row.countedOccasions(planYear: plan.year)).map { occasion in
            Document.Line.labelled(title(occasion), reported(occasion, row))
        }
        let notes = row.notes.map { Document.Line.labelled($0.day.iso, $0.text.text) }
        let changes = log.map { entry in
            let arrow = entry.before.isEmpty && entry.after.isEmpty ? "" : ": " + texts("plan_guide.arrow", coded(entry.before), coded(entry.after))
            return Document.Line.labelled(entry.day.iso, word(entry.field) + arrow)
        }
        let sections = [
            Document.Section(heading: texts("plan.sheet.title"), lines: lines),
            Document.Section(heading: texts("plan_guide.reports"), lines: reports),
            Document.Section(heading: word(PlanField.notes), lines: notes), Document.Section(heading: texts("plan.log"), lines: changes),
        ]
        return Document(title: title, stamps: stamps, sections: sections.filter { !$0.lines.isEmpty })
    }

    private func value(of field: PlanField, _ row: Activity) -> String {
        if row.toRewrite.contains(field) { return texts("plan.cell_empty") }
        switch field {
        case .timeline: return row.timeline.map { TimelineWords.text($0.text, planYear: plan.year, texts).plain } ?? ""
        case .target: return row.target.map { TargetWords.words($0, texts) } ?? ""
        case .status:
            let late = Lateness(row, planYear: plan.year, wheel: wheel).reasons(on: day)
            guard !late.isEmpty else { return word(row.status) }
            return word(row.status) + ", " + texts("plan.status.late") + ". "
                + late.map { LateWords.sentence($0, texts, planYear: plan.year) }.joined(separator: " ")
        default: return value(field, row, in: plan)
        }
    }

    private func coded(_ raw: String) -> String {
        raw.isEmpty ? texts("plan_guide.empty") : ActivityStatus(rawValue: raw).map(word) ?? raw
    }

    private func reported(_ occasion: Occasion, _ row: Activity) -> String {
        if let report = row.report(on: occasion) {
            return word(report.status) + " · " + report.day.iso + (report.comment.map { " · " + $0.text } ?? "")
        }
        guard let due = wheel.due(occasion) else { return texts("plan.report.undated") }
        return texts(due < day ? "plan.report.late" : "plan.report.waiting", due.iso)
    }
}
