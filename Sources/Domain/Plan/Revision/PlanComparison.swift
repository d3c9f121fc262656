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

    /// `oldRows` and `newRows` in the order of their plans.
    package init(_ old: Plan, _ oldRows: [Activity], _ new: Plan, _ newRows: [Activity]) {
        self.init(old: old, new: new, rows: [])
    }
}
