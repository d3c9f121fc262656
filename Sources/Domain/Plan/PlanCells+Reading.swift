extension PlanCells {
    /// What a cell says, as written: nothing of it has been screened.
    package enum Value: Equatable, Sendable {
        case empty
        /// One line: activity, timeline, follow-up.
        case words(String)
        /// Of the plan where it has one with that name or id, otherwise a name.
        case section(SectionID)
        case newSection(String)
        case roles([RoleID])
        case channels(Set<FollowUpChannel>)
        case status(ActivityStatus)
        case reports([OccasionReport])
        case kind(ActivityKind)
        case perspectives(Set<Perspective>)
        case points(Set<StrategyPoint>)
        case target(ActivityTarget)
        case notes([ActivityNote])
        case family(FamilyID)
        case id(ActivityID)
        /// Not in the form that is written here: other people's words, a role that the register does not know.
        case unreadable
    }

    /// Reads a cell that `text` wrote. Empty cells of codes with a first case are `empty` as well.
    package static func read(
        _ cell: String, as field: PlanField, plan: Plan, words: PlanWords, register: RoleRegister
    ) -> Value {
        let line = ScreenedText.tidied(cell)
        guard !line.isEmpty else { return .empty }
        switch field {
        case .activity, .timeline, .followUp: return .words(line)
        case .section: return section(line, plan)
        case .responsible, .lead, .collaboration:
            let roles = split(line, at: ";").map { role($0, register) }
            return roles.contains(nil) || (field == .lead && roles.count > 1) ? .unreadable : .roles(roles.compactMap { $0 })
        case .channels: return codes(line, words).map(Value.channels) ?? .unreadable
        case .status: return words.code(line, as: ActivityStatus.self).map(Value.status) ?? .unreadable
        case .t1, .t2, .annualReport, .t1NextYear:
            guard let occasion = occasion(of: field, planYear: plan.year), let report = report(line, on: occasion, words)
            else { return .unreadable }
            return .reports([report])
        case .otherReports: return all(cell) { otherReport($0, words) }.map(Value.reports) ?? .unreadable
        case .kind: return words.code(line, as: ActivityKind.self).map(Value.kind) ?? .unreadable
        case .perspectives: return codes(line, words).map(Value.perspectives) ?? .unreadable
        case .points: return codes(line, words).map(Value.points) ?? .unreadable
        case .target: return target(line).map(Value.target) ?? .unreadable
        case .notes: return all(cell, note).map(Value.notes) ?? .unreadable
        case .family: return .family(FamilyID(line))
        case .id: return .id(ActivityID(line))
        }
    }

    /// Puts what was read in the activity; an empty cell empties the field. `newSection` and `unreadable` change nothing.
    package static func put(_ value: Value, _ field: PlanField, in activity: inout Activity, planYear: Int) {
        switch (field, value) {
        case (.section, .section(let id)): activity.section = id
        case (.activity, .words(let words)): activity.text = ScreenedText(stored: words, kind: .activity)
        case (.activity, .empty): activity.text = nil
        case (.timeline, .words(let words)): activity.timeline = ScreenedText(stored: words, kind: .timeline)
        case (.timeline, .empty): activity.timeline = nil
        case (.followUp, .words(let words)): activity.followUp = ScreenedText(stored: words, kind: .followUp)
        case (.followUp, .empty): activity.followUp = nil
        case (.responsible, .roles(let ids)): activity.responsible = ids
        case (.responsible, .empty): activity.responsible = []
        case (.lead, .roles(let ids)): activity.lead = ids.first
        case (.lead, .empty): activity.lead = nil
        case (.collaboration, .roles(let ids)): activity.collaborators = ids
        case (.collaboration, .empty): activity.collaborators = []
        case (.channels, .channels(let codes)): activity.channels = codes
        case (.channels, .empty): activity.channels = []
        case (.status, .status(let code)): activity.status = code
        case (.kind, .kind(let code)): activity.kind = code
        case (.perspectives, .perspectives(let codes)): activity.perspectives = codes
        case (.perspectives, .empty): activity.perspectives = []
        case (.points, .points(let codes)): activity.points = codes
        case (.points, .empty): activity.points = []
        case (.target, .target(let target)): activity.target = target
        case (.target, .empty): activity.target = nil
        case (.notes, .notes(let notes)): activity.notes = notes
        case (.notes, .empty): activity.notes = []
        case (.family, .family(let id)): activity.family = id
        case (.family, .empty): activity.family = nil
        case (.id, .id(let id)): activity.id = id
        case (.otherReports, .reports), (.otherReports, .empty):
            for old in otherReports(of: activity, planYear: planYear) { activity.reports.removeAll { $0 == old } }
            if case .reports(let reports) = value { reports.forEach { activity.report($0) } }
        case (.t1, _), (.t2, _), (.annualReport, _), (.t1NextYear, _):
            if case .reports(let reports) = value { reports.forEach { activity.report($0) } }
            if value == .empty { activity.reports.removeAll { $0.occasion == occasion(of: field, planYear: planYear) } }
        default: break
        }
    }
}
