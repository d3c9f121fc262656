/// Underlag till ett tillfälle: what the plan has to say on T1, T2 or VB, as data. The interface makes a text of it that
/// can be pasted into the city's own system.
///
/// Its rows are those that count on the occasion (`Activity.countedOccasions`), so that the text and the counts agree.
package struct OccasionDigest: Equatable, Sendable {
    package struct Row: Equatable, Sendable {
        package var activity: ActivityID
        /// Nil while it waits to be rewritten.
        package var text: String?
        package var responsible: [RoleID]
        /// What was reported; nil where the report is missing.
        package var report: OccasionReport?
        /// How it stands now, whatever was reported.
        package var status: ActivityStatus
        package var target: ActivityTarget?
        package var isMissing: Bool { report == nil }
    }

    package struct Section: Equatable, Sendable {
        /// Nil for rows of a section that the plan does not have.
        package var name: String?
        /// In the order they were given.
        package var rows: [Row]
    }

    package var occasion: Occasion
    /// Nil for occasions without a day of their own.
    package var due: CalendarDay?
    /// In the order of the plan; sections without rows are left out.
    package var sections: [Section]
    package var expected: Int
    package var reported: Int
    /// What was reported, by the status then; statuses that no report has are left out.
    package var statuses: [ActivityStatus: Int]

    package var missing: Int { expected - reported }
    package var isWhole: Bool { missing == 0 }

    /// `rows` in the order of the plan.
    package init(_ plan: Plan, _ occasion: Occasion, _ rows: some Sequence<Activity>, wheel: Wheel) {
        var bySection: [SectionID: [Row]] = [:]
        var others: [Row] = []
        (expected, reported, statuses) = (0, 0, [:])
        let known = Set(plan.sections.map(\.id))
        for row in rows where row.countedOccasions(planYear: plan.year).contains(occasion) {
            let report = row.report(on: occasion)
            let entry = Row(
                activity: row.id, text: row.text?.text, responsible: row.responsible, report: report, status: row.status,
                target: row.target)
            if known.contains(row.section) { bySection[row.section, default: []].append(entry) } else { others.append(entry) }
            expected += 1
            guard let report else { continue }
            reported += 1
            statuses[report.status, default: 0] += 1
        }
        self.occasion = occasion
        due = wheel.due(occasion)
        sections = plan.sections.compactMap { section in
            bySection[section.id].map { Section(name: section.name.text, rows: $0) }
        }
        if !others.isEmpty { sections.append(Section(name: nil, rows: others)) }
    }
}
