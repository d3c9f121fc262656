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
