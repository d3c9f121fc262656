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
        let screening = ImportScreening(plan: plan, existing: existing, register: register)
        var sections = ImportSectionNames(plan, untitled: words.title(.section), screening: screening)
        let drafts = ImportDraft.drafts(reading, words: words, sections: &sections, using: &generator)
        var whole = plan
        whole.sections = sections.sections
        var merge = ImportMerge(
            plan: whole, words: words, register: register, screening: screening, confirmedRoles: confirmedRoles, day: day)
        let matches = ImportMatching(drafts, existing) { screening.refuses($0, .activity) }.matches
        var rows = zip(drafts, matches).map { draft, match in
            let before = match.map { existing[$0] }
            let activity = merge.activity(draft, before: before, using: &generator)
            return Row(kind: .new, table: draft.table, line: draft.line, activity: activity, before: before, fields: [])
        }
        var placing = ImportPlacing(existing)
        placing.place(&rows, using: &generator)
        for index in rows.indices { rows[index].settle(merge) }
        self.init(
            plan: whole, rows: rows, unknownRoles: merge.unknownRoles, roles: merge.newRoles,
            remarks: reading.source.remarks + reading.headingRemarks + sections.remarks + merge.remarks,
            absent: existing.count - matches.count { $0 != nil })
    }
}

extension ImportPreview.Row {
    /// Compares what will stand with what stood.
    fileprivate mutating func settle(_ merge: ImportMerge) {
        guard let before else {
            fields = PlanField.allCases.filter { $0 != .id && !merge.text($0, activity).isEmpty }
            return
        }
        guard before != activity else {
            kind = .unchanged
            return
        }
        kind = .changed
        let waiting = before.toRewrite.symmetricDifference(activity.toRewrite)
        fields = PlanField.allCases.filter { waiting.contains($0) || merge.text($0, before) != merge.text($0, activity) }
    }
}

extension ImportReading {
    /// Tables that were read by position, since they have no headings.
    fileprivate var headingRemarks: [ImportRemark] {
        tables.enumerated().compactMap { index, table in
            guard !table.isSkipped, !table.isContinued, table.headingRow == nil else { return nil }
            return ImportRemark(.noHeading, table: source.number(ofTable: index), line: source.tables[index].rows.first?.line ?? 0)
        }
    }
}
