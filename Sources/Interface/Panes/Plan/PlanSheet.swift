import Domain
import Screen

/// En aktivitet hel: every field of it, its reports, notes and log. In linear mode this is where rows are worked with.
package struct PlanSheet: PlanRoom {
    package let activity: ActivityID
    package internal(set) var focus = 0
    /// Where it was opened from, when that is where Esc leads.
    let revision: PlanRevisionRoom?

    var scope: Scope { .planSheet }

    init(activity: ActivityID, from revision: PlanRevisionRoom? = nil) {
        self.activity = activity
        self.revision = revision
    }

    enum Line: Equatable {
        case field(PlanField)
        case occasion(Occasion)
        case unit(Int)
        case addUnits
    }

    func needs(_ desk: PlanDesk) -> [Lookup] { [.activity(activity), .activityLog(activity)] }

    func lines(_ activity: Activity, _ desk: PlanDesk) -> [Line] {
        let fields: [PlanField] = [.activity, .section, .responsible] + (activity.responsible.count > 1 ? [.lead] : [])
            + [.collaboration, .timeline, .channels, .followUp, .status]
        let owed = activity.channels.map { $0.occasion(planYear: desk.plan.year) }
        let occasions = Set(owed + activity.reports.map(\.occasion)).sorted()
        let units = activity.target.map { target in target.units.indices.map { Line.unit($0) } + [.addUnits] } ?? []
        return fields.map { .field($0) } + occasions.map { .occasion($0) } + [PlanField.kind, .perspectives, .points, .target].map { .field($0) }
            + units + [.field(.notes)]
    }

    mutating func perform(_ verb: Verb, digit: Int?, _ desk: PlanDesk) -> Response? {
        guard let row = desk.activity(activity) else { return nil }
        let lines = lines(row, desk)
        if let focus = moved(focus, by: verb, count: lines.count, page: desk.context.listRows) {
            self.focus = focus
            return Response.none
        }
        let line = lines[min(focus, lines.count - 1)]
        switch verb {
        case .open: return open(line, desk)
        case .stepStatus: return step(line, row, desk)
        case .addNote: return .open(.prompt(Prompt(.plan(.note), limit: PlanPrompt.note.limit)))
        case .removeRows: return PlanEditing.askRemoval(desk)
        case .applyProposal: return PlanEditing.applyProposal(desk)
        default: return nil
        }
    }

    mutating func choose(_ target: Target, _ desk: PlanDesk) -> Response {
        guard target.list == "sheet", let row = desk.activity(activity), let line = lines(row, desk)[safe: target.index] else { return .none }
        focus = target.index
        if case .unit = line { return step(line, row, desk) }
        return open(line, desk)
    }

    private func open(_ line: Line, _ desk: PlanDesk) -> Response {
        switch line {
        case .field(let field): PlanEditing.open(field, desk)
        case .occasion(let occasion): .open(.menu(PlanMenus.report(occasion, desk)))
        case .unit: desk.activity(activity).map { step(line, $0, desk) } ?? .none
        case .addUnits: .open(.prompt(Prompt(.plan(.units), limit: PlanPrompt.units.limit)))
        }
    }

    private func step(_ line: Line, _ row: Activity, _ desk: PlanDesk) -> Response {
        switch line {
        case .occasion(let occasion):
            let next = PlanEditing.next(after: row.report(on: occasion)?.status, status: row.status)
            return PlanEditing.report(occasion, next, desk)
        case .unit(let place):
            return desk.edit(structure: false) { activity in
                guard var target = activity.target, target.units.indices.contains(place) else { return }
                target.units[place].doneOn = target.units[place].doneOn == nil ? desk.day : nil
                activity.target = target
            }
        case .field, .addUnits:
            return .effect(.change(.setStatus([ActivityRevision(row.id, row.revision)], row.status.next)))
        }
    }

    func view(_ desk: PlanDesk) -> PaneView {
        let texts = desk.texts
        let stamps = PlanTitles.stamps(desk.plan, texts)
        let title = Text(texts("plan.sheet.title"), .heading) + Text("   " + PlanTitles.title(desk.plan, desk.context), .dim)
        guard let row = desk.activity(activity) else {
            return PaneView(title: title, stamps: stamps, body: [.paragraph(Text(texts("plan.gone")))])
        }
        let lines = lines(row, desk)
        let fields = lines.enumerated().map { place, line in
            Field(
                label: label(line, row, desk), value: value(line, row, desk), help: place == focus ? help(line, row, desk) : "",
                hasFocus: place == min(focus, lines.count - 1), target: Target("sheet", place))
        }
        return PaneView(title: title, stamps: stamps, body: [.fields(fields)] + notes(row, desk) + log(desk))
    }

    private func label(_ line: Line, _ row: Activity, _ desk: PlanDesk) -> String {
        switch line {
        case .field(let field): desk.word(field)
        case .occasion(let occasion): desk.title(occasion)
        case .unit(let place): row.target?.units[safe: place]?.name.text ?? ""
        case .addUnits: desk.texts("plan.units")
        }
    }

    private func value(_ line: Line, _ row: Activity, _ desk: PlanDesk) -> Text {
        let texts = desk.texts
        func or(_ text: String) -> Text { text.isEmpty ? Text(texts("form.none"), .dim) : Text(text) }
        switch line {
        case .field(let field) where row.toRewrite.contains(field): return Text(texts("plan.cell_empty"), .warning)
        case .field(.timeline):
            return row.timeline.map { TimelineWords.text($0.text, planYear: desk.plan.year, texts) } ?? or("")
        case .field(let field): return or(SheetWords.value(field, row, desk))
        case .occasion(let occasion):
            guard let report = row.report(on: occasion) else {
                if occasion.kind == .minutes, let proposal = PlanMinutes.proposal(row, desk) {
                    return Text(texts("plan.minutes.proposed", PlanMinutes.words(proposal, desk)), .proposal)
                }
                let due = desk.context.wheel.due(occasion)
                let isLate = due.map { $0 < desk.day } ?? false
                return Text(due.map { texts(isLate ? "plan.report.late" : "plan.report.waiting", $0.iso) } ?? texts("plan.report.undated"), isLate ? .warning : .dim)
            }
            return Text(desk.word(report.status) + " · " + report.day.iso + (report.comment.map { " · " + $0.text } ?? ""))
        case .unit(let place):
            let day = row.target?.units[safe: place]?.doneOn
            return day.map { Text(texts("plan.unit.done", $0.iso), .done) } ?? Text(texts("plan.unit.open"), .dim)
        case .addUnits: return Text(texts("plan.units.add"), .dim)
        }
    }

    private func help(_ line: Line, _ row: Activity, _ desk: PlanDesk) -> Text {
        if case .field(let field) = line, field.isStructure, let frozen = desk.frozen { return Text(frozen, .dim) }
        if case .field(.timeline) = line, let words = row.timeline?.text,
            Timeline(reading: words, planYear: desk.plan.year).impossible?.proposal != nil
        {
            return Text(desk.texts("plan.timeline.accept"), .warning)
        }
        if case .occasion(let occasion) = line, occasion.kind == .minutes, PlanMinutes.proposal(row, desk) != nil {
            return Text(desk.texts("plan.sheet.minutes_help"), .dim)
        }
        return ""
    }

    private func notes(_ row: Activity, _ desk: PlanDesk) -> [Block] {
        guard !row.notes.isEmpty else { return [] }
        return [.gap, .heading(Text(desk.word(PlanField.notes), .heading))]
            + row.notes.reversed().map { .labelled(Text($0.day.iso, .strong), Text($0.text.text)) }
    }

    private func log(_ desk: PlanDesk) -> [Block] {
        guard case .activityLog(let log)? = desk.shelf[.activityLog(activity)], !log.isEmpty else { return [] }
        return [.gap, .heading(Text(desk.texts("plan.log"), .heading))]
            + log.map { entry in
                .labelled(Text(entry.day.iso, .strong), Text(desk.word(entry.field) + SheetWords.change(entry, desk)))
            }
    }
}

enum SheetWords {
    static func value(_ field: PlanField, _ row: Activity, _ desk: PlanDesk) -> String {
        switch field {
        case .activity: row.text?.text ?? ""
        case .section: desk.plan.section(row.section)?.name.text ?? ""
        case .responsible: desk.names(row.responsible)
        case .lead: row.lead.map(desk.register.name) ?? ""
        case .collaboration: desk.names(row.collaborators)
        case .channels: desk.words(row.channels)
        case .followUp: row.followUp?.text ?? ""
        case .status: desk.word(row.status)
        case .kind: desk.word(row.kind)
        case .perspectives: desk.words(row.perspectives)
        case .points: desk.words(row.points)
        case .target: row.target.map { TargetWords.words($0, desk.texts) } ?? ""
        case .notes: row.notes.isEmpty ? "" : String(row.notes.count)
        default: ""
        }
    }

    /// ": pågår → genomförd" for coded fields.
    static func change(_ entry: LogEntry, _ desk: PlanDesk) -> String {
        guard !entry.before.isEmpty || !entry.after.isEmpty else { return "" }
        func word(_ raw: String) -> String {
            guard !raw.isEmpty else { return desk.texts("form.none") }
            return ActivityStatus(rawValue: raw).map(desk.word) ?? raw
        }
        return ": " + word(entry.before) + " → " + word(entry.after)
    }
}
