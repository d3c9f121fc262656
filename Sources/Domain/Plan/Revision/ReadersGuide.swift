/// Läsanvisning: what a reader of the new plan is told about how it differs from the old one, as data without words.
///
/// Every row of both plans stands in it once, the kept ones too: how last year's activities went must be seen for all of
/// them.
package struct ReadersGuide: Equatable, Sendable {
    /// One row, with how it went and what changed.
    package struct Entry: Equatable, Sendable {
        package var kind: PlanComparison.Kind
        /// The row in the new plan; the one in the old plan when it was removed.
        package var activity: ActivityID
        /// Name of the section, in the plan that `activity` stands in; nil when that plan has no such section.
        package var section: String?
        /// What it says now; for a removed row what it said. Nil while it waits to be rewritten.
        package var text: String?
        /// Last year's text; nil for a new row.
        package var oldText: String?
        package var changes: [FieldChange]
        /// Why it was removed; nil where nobody has said.
        package var reason: String?
        /// Nil for a new row: nothing has happened yet.
        package var happened: WhatHappened?
    }

    /// Words of the plan itself that came (no old ones), went (no new ones) or were changed.
    package struct WordsChange: Equatable, Sendable {
        package var old: String?
        package var new: String?
    }

    package var oldYear: Int
    package var oldEdition: Int
    package var newYear: Int
    package var newEdition: Int
    /// Nil when the goal is the same.
    package var goal: WordsChange?
    /// Sections that came, went or were renamed, in the order of the new plan, then those that went.
    package var sections: [WordsChange]
    /// New, then changed, kept and removed, each in the order of its plan.
    package var entries: [Entry]

    package func entries(_ kind: PlanComparison.Kind) -> [Entry] { entries.filter { $0.kind == kind } }
    package func count(_ kind: PlanComparison.Kind) -> Int { entries.count { $0.kind == kind } }
    /// Rows that nobody has said the reason for leaving out: the guide is not whole before they have one.
    package var unexplained: Int { entries.count { $0.kind == .removed && $0.reason == nil } }

    package init(_ comparison: PlanComparison) {
        let (old, new) = (comparison.old, comparison.new)
        oldYear = old.year
        oldEdition = old.edition
        newYear = new.year
        newEdition = new.edition
        if old.goal?.text != new.goal?.text {
            goal = WordsChange(old: old.goal?.text, new: new.goal?.text)
        }
        sections = Self.sections(old, new)
        entries = [.new, .changed, .kept, .removed].flatMap { (kind: PlanComparison.Kind) in
            comparison.rows.filter { $0.kind == kind }.compactMap { Entry($0, old: old, new: new) }
        }
    }

    private static func sections(_ old: Plan, _ new: Plan) -> [WordsChange] {
        var left = old.sections
        var changes: [WordsChange] = []
        for section in new.sections {
            let key = RoleRegister.key(section.name.text)
            let place = left.firstIndex { $0.id == section.id } ?? left.firstIndex { RoleRegister.key($0.name.text) == key }
            let before = place.map { left.remove(at: $0).name.text }
            if before != section.name.text { changes.append(WordsChange(old: before, new: section.name.text)) }
        }
        return changes + left.map { WordsChange(old: $0.name.text, new: nil) }
    }
}

extension ReadersGuide.Entry {
    /// Nil for a row with neither side.
    package init?(_ row: PlanComparison.Row, old: Plan, new: Plan) {
        guard let shown = row.new ?? row.old else { return nil }
        kind = row.kind
        activity = shown.id
        let plan = row.new == nil ? old : new
        section = plan.section(shown.section)?.name.text
        text = shown.text?.text
        oldText = row.old?.text?.text
        reason = row.reason?.text
        happened = row.old.map(WhatHappened.init)
        changes = row.old.map { before in
            row.fields.map { FieldChange($0, from: before, in: old, to: shown, in: new) }
        } ?? []
    }
}
