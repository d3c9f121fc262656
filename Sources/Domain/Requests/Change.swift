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
    // Forum
    /// A new forum (`revision` 0) or new particulars, with the meetings that come with it (new, moved or cancelled), in
    /// one piece and one undo.
    case saveForum(Forum, meetings: [Meeting])
    /// Only one without a held meeting; any other is closed. Takes its planned meetings with it.
    case removeForum(ForumID, revision: Int)
    /// A new or changed meeting with the commitments that the same key made or changed. Refused as `approved` when its
    /// record is: then only commitments of other meetings may change.
    case saveMeeting(Meeting, commitments: [Commitment])
    case removeMeeting(MeetingID, revision: Int)
    case saveCommitments([Commitment])
    /// Hölls i fel forum: notes, decisions, reasons, parked points that were added and commitments made there are emptied, also out of the undo journal.
    /// Not undoable.
    case closeInWrongForum(MeetingID, revision: Int, on: CalendarDay)
    /// One more, or one less, of equal ones. Neither leaves an entry in the undo journal.
    case addIndividual(IndividualMeeting)
    case removeIndividual(IndividualMeeting)
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
    case newForum = "new_forum"
    case changeForum = "change_forum"
    case removeForum = "remove_forum"
    case newMeeting = "new_meeting"
    case prepareMeeting = "prepare_meeting"
    case moveMeeting = "move_meeting"
    case cancelMeeting = "cancel_meeting"
    case restoreMeeting = "restore_meeting"
    case startMeeting = "start_meeting"
    case changeAgenda = "change_agenda"
    case answerItem = "answer_item"
    case noteItem = "note_item"
    case attendance
    case finishMeeting = "finish_meeting"
    case approveRecord = "approve_record"
    case removeMeeting = "remove_meeting"
    case newCommitment = "new_commitment"
    case changeCommitment = "change_commitment"
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
    /// The list of forums, and everything counted over their meetings.
    case forums
    case meetings(ForumID)
    case meeting(MeetingID)
    case commitments
    case individualMeetings
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
