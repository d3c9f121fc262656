import Domain

/// Ord för vad som står i raderna, for papers that are made without a screen.
extension PlanPaper {
    init(_ desk: PlanDesk, filterText: String = "") {
        self.init(
            texts: desk.texts, plan: desk.plan, register: desk.register, style: desk.context.planLibrary?.style(desk.plan.style),
            districtName: desk.context.districts.name(desk.plan.district), filterText: filterText, day: desk.day,
            wheel: desk.context.wheel)
    }

    private func words<C: ReportCode>(_ codes: Set<C>) -> String { C.allCases.filter(codes.contains).map(word).joined(separator: ", ") }

    func names(_ roles: [RoleID]) -> String { roles.map(register.name).joined(separator: "; ") }

    /// "Handlingsplan 2026 · Skarpnäck"
    func title(_ plan: Plan) -> String {
        let title = texts("plan.title", String(plan.year), plan.district == self.plan.district ? districtName : Districts(texts).name(plan.district))
        return plan.edition > 1 ? texts("plan.edition", title, String(plan.edition)) : title
    }

    func stamps(_ plan: Plan) -> [String] { PlanTitles.stamps(plan, texts) }

    /// What stands in a field of text and structure; empty where nothing does.
    func value(_ field: PlanField, _ row: Activity, in plan: Plan) -> String {
        switch field {
        case .section: plan.section(row.section)?.name.text ?? ""
        case .activity: row.text?.text ?? ""
        case .responsible: names(row.responsible)
        case .lead: row.lead.map(register.name) ?? ""
        case .collaboration: names(row.collaborators)
        case .timeline: row.timeline?.text ?? ""
        case .followUp: row.followUp?.text ?? ""
        case .channels: words(row.channels)
        case .kind: word(row.kind)
        case .perspectives: words(row.perspectives)
        case .points: words(row.points)
        default: ""
        }
    }

    func value(_ value: FieldChange.Value) -> String {
        switch value {
        case .words(let words): words ?? ""
        case .roles(let roles): names(roles)
        case .codes(let field, let raws): raws.map { texts.code(field, $0) }.joined(separator: ", ")
        }
    }

    /// How a row went, as labels and words: status, reports with their comments, what was counted, the last note.
    func happened(_ happened: WhatHappened, _ plan: Plan) -> [(String, String)] {
        var lines = [(word(PlanField.status), word(happened.status))]
        lines += happened.reports.map { report in
            (OccasionWords.title(report.occasion, planYear: plan.year, texts), word(report.status) + (report.comment.map { ": " + $0.text } ?? ""))
        }
        if happened.reports.isEmpty { lines.append((texts("plan_guide.reports"), texts("plan_guide.no_reports"))) }
        if let target = happened.target { lines.append((word(PlanField.target), TargetWords.words(target, texts))) }
        if let note = happened.lastNote { lines.append((texts("plan_guide.last_note"), note.day.iso + ": " + note.text.text)) }
        return lines
    }
}
