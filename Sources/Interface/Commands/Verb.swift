/// Kommando. Everything a person can ask the program to do; the words stand in the texts under `verb.<raw value>`.
package enum Verb: String, CaseIterable, Sendable {
    // Everywhere
    case back, quit, help, palette, goTo = "go_to", emergency
    case undo, redo, suspend, redraw, mouse
    case goStart = "go_start", goRoutine = "go_routine", goReports = "go_reports"
    case pane1 = "pane_1", pane2 = "pane_2", pane5 = "pane_5"
    // Movement
    case up, down, left, right, pageUp = "page_up", pageDown = "page_down", first, last
    case open, nextArea = "next_area"
    // Rutin
    case answer, law, tree, support, review, pause, resume, otherAnswer = "other_answer"
    case practice, tick, newWalk = "new_walk", export, discardWalk = "discard_walk"
    // Blanketter
    case filter, check, newReport = "new_report", correct, remove, save, onlyUnchecked = "only_unchecked"
    // Layers
    case confirm, toggleOption = "toggle_option", submit
    // Start
    case changeDistrict = "change_district", purge
    // The routine on paper
    case exportTree = "export_tree", exportDrawing = "export_drawing"
}
