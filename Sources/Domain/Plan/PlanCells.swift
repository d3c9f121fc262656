/// Celltext: the one codec between an activity and the cells of a file, for every field, written and read alike.
///
/// What is written reads back as the same values. People read the cells too, so only what would be misread is escaped:
/// a backslash before `;` in a list, before `=` in the name of a unit, before `{` and before another backslash.
package enum PlanCells {
    /// The cell of a field; empty where there is nothing. Reports, notes and other lists of days take one line each.
    package static func text(
        _ field: PlanField, of activity: Activity, plan: Plan, words: PlanWords, register: RoleRegister
    ) -> String {
        switch field {
        case .section: sectionText(activity.section, plan)
        case .activity: activity.text?.text ?? ""
        case .responsible: activity.responsible.map { roleText($0, register) }.joined(separator: "; ")
        case .lead: activity.lead.map { roleText($0, register) } ?? ""
        case .collaboration: activity.collaborators.map { roleText($0, register) }.joined(separator: "; ")
        case .timeline: activity.timeline?.text ?? ""
        case .followUp: activity.followUp?.text ?? ""
        case .channels: list(activity.channels, words)
        case .status: words.word(activity.status)
        case .t1, .t2, .annualReport, .t1NextYear:
            occasion(of: field, planYear: plan.year).flatMap(activity.report(on:)).map { text($0, words) } ?? ""
        case .otherReports:
            otherReports(of: activity, planYear: plan.year).map { report in
                "\(words.word(report.occasion.kind)) \(padded(report.occasion.year, 4)): \(text(report, words))"
            }.joined(separator: "\n")
        case .kind: words.word(activity.kind)
        case .perspectives: list(activity.perspectives, words)
        case .points: list(activity.points, words)
        case .target: activity.target.map(text) ?? ""
        case .notes: activity.notes.map { "\($0.day.iso): \($0.text.text)" }.joined(separator: "\n")
        case .family: activity.family?.text ?? ""
        case .id: activity.id.text
        }
    }

    /// The occasion that a column stands for; nil for columns that are none.
    package static func occasion(of field: PlanField, planYear: Int) -> Occasion? {
        switch field {
        case .t1: FollowUpChannel.t1.occasion(planYear: planYear)
        case .t2: FollowUpChannel.t2.occasion(planYear: planYear)
        case .annualReport: FollowUpChannel.annualReport.occasion(planYear: planYear)
        case .t1NextYear: FollowUpChannel.t1NextYear.occasion(planYear: planYear)
        default: nil
        }
    }

    /// Reports on occasions that have no column of their own.
    static func otherReports(of activity: Activity, planYear: Int) -> [OccasionReport] {
        let columns = [PlanField.t1, .t2, .annualReport, .t1NextYear].compactMap { occasion(of: $0, planYear: planYear) }
        return activity.reports.filter { !columns.contains($0.occasion) }
    }

    /// `pågår 2026-05-04: halva vägen`
    private static func text(_ report: OccasionReport, _ words: PlanWords) -> String {
        "\(words.word(report.status)) \(report.day.iso)" + (report.comment.map { ": \($0.text)" } ?? "")
    }

    /// `400/120 feriejobb`; with units `3/1 varje enhet; fritid=2026-03-02; fält`. First the goal, then what is reached.
    private static func text(_ target: ActivityTarget) -> String {
        let units = target.units.map { unit in
            "; " + escaped(unit.name.text, "=;") + (unit.doneOn.map { "=\($0.iso)" } ?? "")
        }
        return "\(target.goal)/\(target.reached) \(escaped(target.words.text, ";"))" + units.joined()
    }

    /// The id stands after the name only where the name alone would mean something else.
    private static func roleText(_ id: RoleID, _ register: RoleRegister) -> String {
        guard let role = register[id] else { return "{\(id.text)}" }
        let name = escaped(role.name.text, ";{")
        return register.role(spelled: role.name.text) == role.id ? name : "\(name) {\(role.id.text)}"
    }

    private static func sectionText(_ id: SectionID, _ plan: Plan) -> String {
        guard let section = plan.section(id) else { return "{\(id.text)}" }
        let isAlone = plan.sections.first { $0.name.text == section.name.text }?.id == id
        return escaped(section.name.text, "{") + (isAlone ? "" : " {\(id.text)}")
    }

    private static func list<C: ReportCode>(_ codes: Set<C>, _ words: PlanWords) -> String {
        C.allCases.filter(codes.contains).map(words.word).joined(separator: ", ")
    }

    private static func escaped(_ text: String, _ special: String) -> String {
        guard text.contains(where: { $0 == "\\" || special.contains($0) }) else { return text }
        return text.map { $0 == "\\" || special.contains($0) ? "\\\($0)" : String($0) }.joined()
    }
}
