/// Kommando. Everything a person can ask the program to do; the words stand in the texts under `verb.<raw value>`.
package enum Verb: String, CaseIterable, Sendable {
    // Everywhere
    case back, quit, help, palette, goTo = "go_to", emergency
    case undo, redo, suspend, redraw, mouse
    case goStart = "go_start", goRoutine = "go_routine", goPlan = "go_plan", goForum = "go_forum", goReports = "go_reports"
    case pane1 = "pane_1", pane2 = "pane_2", pane3 = "pane_3", pane4 = "pane_4", pane5 = "pane_5"
    // Movement
    case up, down, left, right, pageUp = "page_up", pageDown = "page_down", first, last
    case open, nextArea = "next_area"
    // Rutin
    case answer, law, tree, support, review, pause, resume, otherAnswer = "other_answer"
    case practice, tick, newWalk = "new_walk", export, discardWalk = "discard_walk"
    // Blanketter
    case filter, check, newReport = "new_report", correct, remove, save, onlyUnchecked = "only_unchecked"
    // Plan
    case nextCell = "next_cell", previousCell = "previous_cell", stepStatus = "step_status"
    case mark, markAll = "mark_all", sort, views, searchAll = "search_all"
    case followUp = "follow_up", nextHole = "next_hole", revise, reviewPlan = "review_plan"
    case insertRow = "insert_row", duplicateRow = "duplicate_row", removeRows = "remove_rows"
    case moveUp = "move_up", moveDown = "move_down", sections, addNote = "add_note", tags, details
    case planSteps = "plan_steps", plans, exportPlan = "export_plan", importPlan = "import_plan"
    case silence, keepRow = "keep_row", guide, applyProposal = "apply_proposal", planQueryHelp = "plan_query_help"
    // Forum
    case newForum = "new_forum", newMeeting = "new_meeting", commitments, regularity, yearView = "year_view"
    case moveMeeting = "move_meeting", cancelMeeting = "cancel_meeting", meetingSeries = "meeting_series"
    case calendarFile = "calendar_file", particulars
    case showClosed = "show_closed", grouping, choosePeriod = "choose_period"
    // Mötet
    case beginMeeting = "begin_meeting", finishMeeting = "finish_meeting", nextOpen = "next_open"
    case parkItem = "park_item", notApplicable = "not_applicable", noteItem = "note_item", internalNote = "internal_note", decide
    case newCommitment = "new_commitment", attendance, newItem = "new_item", removeItem = "remove_item", meetingRecord = "meeting_record"
    case stepPresence = "step_presence", allPresent = "all_present", addGuest = "add_guest"
    case exportRecord = "export_record", copyRecord = "copy_record", approve, correctRecord = "correct_record"
    // Layers
    case confirm, toggleOption = "toggle_option", submit
    // Start
    case changeDistrict = "change_district", purge
    // The routine on paper
    case exportTree = "export_tree", exportDrawing = "export_drawing"
}
