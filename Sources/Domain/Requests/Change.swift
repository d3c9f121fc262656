/// Ändring: an order to the archive. One order is one transaction, durable when `perform` returns.
package enum Change: Equatable, Sendable, Codable {
    case setDistrict(DistrictID)
    /// Saves a new blankett (`revision` 0) or a correction; refused as a conflict when the stored revision is another.
    case saveReport(Report)
    /// Removes a blankett. Undoable until it is purged.
    case removeReport(ReferenceCode, revision: Int)
    /// Avidentifiering kontrollerad, or taken back with nil.
    case markChecked(ReferenceCode, on: CalendarDay?, revision: Int)
    /// Adds one to a counter.
    case countEnding(EndingKind, district: DistrictID, month: Month)
    /// Pausa, and from then on every answer: replaces what is kept of the walk.
    case keepWalk(PausedWalk)
    /// The walk was resumed to its end or thrown away. Not undoable: it leaves no trace.
    case forgetWalk(PausedWalkID)
    /// Gallring of what has reached its age by that day. Not undoable.
    case purge(CalendarDay)
    // Handlingsplanen
    /// A new plan (`revision` 0) or new particulars of one; refused as a conflict when the stored revision is another,
    /// and as `frozen` when it touches the structure of a plan that the board has decided.
    case savePlan(Plan)
    /// A whole plan with its rows, in one piece. Roles that are known already are left as they are.
    case createPlan(PlanBundle)
    case removePlan(PlanID, revision: Int)
    /// New (`revision` 0) or changed rows of one plan, in one piece and one undo; `frozen` as above.
    case saveActivities([Activity])
    case setStatus([ActivityRevision], ActivityStatus)
    case removeActivities([ActivityRevision])
    /// New rows, changed rows, new sections and new roles of one plan, in one piece and one undo.
    case importPlan(PlanBundle)
    /// New or changed; a merger is a change of the role that goes up in the other.
    case saveRoles([Role])
    case saveView(SavedView)
    case removeView(Int)
    case undo
    case redo
}

/// The kind of a change, for telling what an undo undoes. The words stand in the texts under `change.<raw value>`.
package enum ChangeKind: String, Sendable, Codable, CaseIterable {
    case setDistrict = "set_district"
    case newReport = "new_report"
    case correctReport = "correct_report"
    case removeReport = "remove_report"
    case markChecked = "mark_checked"
    case unmarkChecked = "unmark_checked"
    case countEnding = "count_ending"
    case newPlan = "new_plan"
    case changePlan = "change_plan"
    case removePlan = "remove_plan"
    case newActivity = "new_activity"
    case changeActivity = "change_activity"
    case removeActivity = "remove_activity"
    case setStatus = "set_status"
    case importPlan = "import_plan"
    case changeRoles = "change_roles"
    case changeViews = "change_views"
}

/// Slag av slut that is counted.
package enum EndingKind: Hashable, Sendable, Codable {
    /// Endast statistik, with the outcome the walk came to.
    case outcome(OutcomeID)
    /// Ingen åtgärd, with its reason.
    case noAction(ReasonID)
    /// Utbildningsbehov after opinion only.
    case trainingNeed
}

/// What a change touches: whoever shows it asks again.
package enum Subject: Hashable, Sendable {
    case settings
    case reports
    case report(ReferenceCode)
    case pausedWalks
    case endings
    /// The list of plans.
    case plans
    /// The plan's own particulars, and everything counted over its rows.
    case plan(PlanID)
    case activities(PlanID)
    case roles
    case views
    case undo
    /// Somebody else wrote: believe nothing.
    case everything
}

/// Kvitto.
package struct Receipt: Equatable, Sendable {
    package var subjects: Set<Subject>
    /// What undo or redo did; nil for other changes.
    package var undone: ChangeKind?
    /// Number of things that a purge removed.
    package var purged: Int
    package init(subjects: Set<Subject>, undone: ChangeKind? = nil, purged: Int = 0) {
        self.subjects = subjects
        self.undone = undone
        self.purged = purged
    }
}
