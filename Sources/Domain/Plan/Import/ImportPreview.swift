/// Förhandsvisning av en import: what will be new, changed and unchanged. Nothing is written before it is confirmed.
package struct ImportPreview: Equatable, Sendable {
    package enum Kind: String, ReportCode {
        package static let field = "import_kind"
        case new, changed, unchanged
    }

    package struct Row: Equatable, Sendable {
        package var kind: Kind
        package var table: Int
        package var line: Int
        /// As it will stand.
        package var activity: Activity
        /// As it stands in the plan; nil for a new one.
        package var before: Activity?
        package var fields: [PlanField]
        package init(kind: Kind, table: Int, line: Int, activity: Activity, before: Activity?, fields: [PlanField]) {
            self.kind = kind
            self.table = table
            self.line = line
            self.activity = activity
            self.before = before
            self.fields = fields
        }
    }

    /// The plan as it will be: with the sections that the file brings.
    package var plan: Plan
    package var rows: [Row]
    /// Roles that the register does not know, as written; each has to be confirmed as a role, or the cell stays empty.
    package var unknownRoles: [String]
    /// New roles that were confirmed.
    package var roles: [Role]
    package var remarks: [ImportRemark]
    /// Rows of the plan that the file does not have. They stay as they are.
    package var absent: Int

    package init(
        plan: Plan, rows: [Row], unknownRoles: [String] = [], roles: [Role] = [], remarks: [ImportRemark] = [], absent: Int = 0
    ) {
        self.plan = plan
        self.rows = rows
        self.unknownRoles = unknownRoles
        self.roles = roles
        self.remarks = remarks
        self.absent = absent
    }

    package func count(_ kind: Kind) -> Int { rows.count { $0.kind == kind } }
    /// What is written: the new and the changed.
    package var toSave: [Activity] { rows.filter { $0.kind != .unchanged }.map(\.activity) }

    /// Compares what was read with the rows of the plan: by id where the file has ids, else by text, then by likeness.
    ///
    /// - Parameters:
    ///   - existing: the plan's rows in its order; empty for a new plan.
    ///   - confirmedRoles: spellings that somebody has confirmed as roles.
    package init(
        _ reading: ImportReading, into plan: Plan, existing: [Activity], words: PlanWords, register: RoleRegister,
        confirmedRoles: Set<String>, day: CalendarDay, using generator: inout some RandomNumberGenerator
    ) {
        self.init(plan: plan, rows: [])
    }
}
