import Domain

/// Läsanvisningen: what is new in the plan, written by the program, and how last year's activities went.
extension PlanPaper {
    package func guide(_ comparison: PlanComparison) -> Document {
        let guide = ReadersGuide(comparison)
        let (old, new) = (comparison.old, comparison.new)
        let sections = [summary(guide, comparison), particulars(guide)] + [
            section(texts.count("plan_guide.new", guide.count(.new)), guide.entries(.new), added), section(texts.count("plan_guide.changed", guide.count(.changed)), guide.entries(.changed), changed),
            section(texts.count("plan_guide.removed", guide.count(.removed)), guide.entries(.removed), removed),
        ] + statuses(comparison)
        return Document(
            title: texts("plan_guide.title", title(new)), stamps: stamps(new), sections: sections.filter { !$0.lines.isEmpty },
            footer: [texts("plan_guide.footer", title(old), title(new), day.iso)])
    }

    // MARK: The plans

    private func summary(_ guide: ReadersGuide, _ comparison: PlanComparison) -> Document.Section {
        var lines: [Document.Line] = [
            .labelled(texts("plan_guide.new_plan"), described(comparison.new)), .labelled(texts("plan_guide.old_plan"), described(comparison.old)),
        ]
        lines += [PlanComparison.Kind.kept, .changed, .new, .removed].map {
            .labelled(word($0).capitalisedFirst, texts.count("plan_guide.rows", guide.count($0)))
        }
        let unanswered = comparison.rows.count { $0.new != nil && $0.new?.answer == nil }
        if comparison.new.predecessor == comparison.old.id, unanswered > 0 { lines.append(.paragraph(texts.count("plan_guide.unanswered", unanswered))) }
        if guide.unexplained > 0 { lines.append(.paragraph(texts.count("plan_guide.unexplained", guide.unexplained))) }
        return Document.Section(heading: texts("plan_guide.plans"), lines: lines)
    }

    /// "Handlingsplan 2026 · Skarpnäck, gällande. Beslut i nämnd 2026-05-14."
    private func described(_ plan: Plan) -> String {
        let steps = plan.steps.map { step in
            word(step.step) + " " + step.day.iso + (step.number.map { " (" + texts("plan_steps.number", $0.text) + ")" } ?? "")
        }
        return ([title(plan) + ", " + word(plan.stage)] + steps).joined(separator: ". ")
    }

    /// Goal and sections, where they are others than before.
    private func particulars(_ guide: ReadersGuide) -> Document.Section {
        var lines: [Document.Line] = []
        if let goal = guide.goal { lines.append(.labelled(texts("plan_guide.goal"), arrow(goal.old ?? "", goal.new ?? ""))) }
        lines += guide.sections.map { change in
            switch (change.old, change.new) {
            case (nil, let new): .labelled(texts("plan_guide.section_new"), new ?? "")
            case (let old, nil): .labelled(texts("plan_guide.section_gone"), old ?? "")
            case (let old?, let new?): .labelled(texts("plan_guide.section_renamed"), arrow(old, new))
            }
        }
        return Document.Section(heading: texts("plan_guide.particulars"), lines: lines)
    }

    private func arrow(_ old: String, _ new: String) -> String {
        let none = texts("plan_guide.empty")
        return texts("plan_guide.arrow", old.isEmpty ? none : old, new.isEmpty ? none : new)
    }

    // MARK: Rows

    private func section(_ heading: String, _ entries: [ReadersGuide.Entry], _ lines: (ReadersGuide.Entry) -> [Document.Line]) -> Document.Section {
        Document.Section(
            heading: heading,
            lines: entries.flatMap { entry in [.point(mark: mark(entry.kind), text: text(entry.text, in: entry.section))] + lines(entry) })
    }

    private func mark(_ kind: PlanComparison.Kind) -> String {
        switch kind {
        case .new: "+"
        case .changed: "*"
        case .kept: "="
        case .removed: "-"
        }
    }

    /// "Förebyggande: Skolsociala team"
    private func text(_ text: String?, in section: String?) -> String {
        let text = text ?? texts("plan.cell_empty")
        return section.map { $0 + ": " + text } ?? text
    }

    private func added(_ entry: ReadersGuide.Entry) -> [Document.Line] { [] }

    private func changed(_ entry: ReadersGuide.Entry) -> [Document.Line] {
        entry.changes.map { .labelled(word($0.field), arrow(value($0.old), value($0.new))) }
    }

    private func removed(_ entry: ReadersGuide.Entry) -> [Document.Line] {
        let reason = entry.reason ?? texts("plan_guide.no_reason")
        let status = entry.happened.map { [Document.Line.labelled(texts("plan_guide.last_status"), word($0.status))] } ?? []
        return [.labelled(texts("plan_guide.reason"), reason)] + status
    }

    // MARK: How last year's went

    /// Every row of the old plan, in its order and under its sections: the rule of the plan is that this can be seen.
    private func statuses(_ comparison: PlanComparison) -> [Document.Section] {
        let old = comparison.old
        let places = Dictionary(old.sections.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let rows = comparison.rows.compactMap { row in row.old.map { ($0, row.kind) } }
            .sorted { a, b in
                let (first, second) = (places[a.0.section] ?? .max, places[b.0.section] ?? .max)
                return (first, a.0.position, a.0.id.text) < (second, b.0.position, b.0.id.text)
            }
        var sections: [Document.Section] = []
        for (row, kind) in rows {
            let name = old.section(row.section)?.name.text ?? ""
            let heading = texts("plan_guide.status", String(old.year), name)
            if sections.last?.heading != heading { sections.append(Document.Section(heading: heading, lines: [])) }
            sections[sections.count - 1].lines += status(row, kind, old)
        }
        return sections
    }

    private func status(_ row: Activity, _ kind: PlanComparison.Kind, _ old: Plan) -> [Document.Line] {
        [.point(mark: mark(kind), text: row.text?.text ?? texts("plan.cell_empty"))]
            + happened(WhatHappened(row), old).map { .labelled($0.0, $0.1) }
    }
}
