/// Jämförelse av två planer, row by row.
package struct PlanComparison: Equatable, Sendable {
    package enum Kind: String, ReportCode {
        package static let field = "comparison_kind"
        case kept, changed, new, removed
    }

    package struct Row: Equatable, Sendable {
        package var kind: Kind
        /// Last year's, with what happened: its status, reports and notes.
        package var old: Activity?
        package var new: Activity?
        /// Fields of text and structure that differ.
        package var fields: [PlanField]
        /// Why it was removed; nil where nobody has said.
        package var reason: ScreenedText?
        package init(kind: Kind, old: Activity?, new: Activity?, fields: [PlanField] = [], reason: ScreenedText? = nil) {
            self.kind = kind
            self.old = old
            self.new = new
            self.fields = fields
            self.reason = reason
        }
    }

    package var old: Plan
    package var new: Plan
    /// In the order of the new plan, then what was removed in the order of the old one.
    package var rows: [Row]
    package init(old: Plan, new: Plan, rows: [Row]) {
        self.old = old
        self.new = new
        self.rows = rows
    }

    package func count(_ kind: Kind) -> Int { rows.count { $0.kind == kind } }

    /// `oldRows` and `newRows` in the order of their plans. Each row stands in one row of the comparison and no more.
    package init(_ old: Plan, _ oldRows: [Activity], _ new: Plan, _ newRows: [Activity]) {
        var pairing = PlanPairing(old, oldRows, new, newRows)
        let partners = pairing.partners()
        let reasons = Dictionary(new.removals.map { ($0.activity, $0.reason) }, uniquingKeysWith: { first, _ in first })
        var rows = zip(newRows, partners).map { row, partner in
            guard let partner else { return Row(kind: .new, old: nil, new: row) }
            let ancestor = oldRows[partner]
            let fields = row.differences(
                from: ancestor, isSameSection: SectionKey(row, in: new).isSame(as: SectionKey(ancestor, in: old)))
            return Row(kind: fields.isEmpty ? .kept : .changed, old: ancestor, new: row, fields: fields)
        }
        let taken = Set(partners.compactMap(\.self))
        for (place, row) in oldRows.enumerated() where !taken.contains(place) {
            rows.append(Row(kind: .removed, old: row, new: nil, reason: reasons[row.id]))
        }
        self.init(old: old, new: new, rows: rows)
    }
}

/// What a section is known by in another plan: its id, and where plans were not made from each other its name.
struct SectionKey {
    let id: SectionID
    let name: String

    init(_ row: Activity, in plan: Plan) {
        id = row.section
        name = plan.section(row.section).map { RoleRegister.key($0.name.text) } ?? ""
    }

    func isSame(as other: SectionKey) -> Bool { id == other.id || (!name.isEmpty && name == other.name) }
}
