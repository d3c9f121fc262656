/// Where a key means something. A stack of layers is a list of scopes, the topmost first.
package enum Scope: String, CaseIterable, Sendable {
    case everywhere
    case start
    case question, review, finished
    case reportList = "report_list", reportView = "report_view", reportForm = "report_form"
    case planChoice = "plan_choice", planTable = "plan_table", planFollowUp = "plan_follow_up", planSheet = "plan_sheet"
    case planRemarks = "plan_remarks", planSteps = "plan_steps", planRevision = "plan_revision"
    case planSearch = "plan_search", planImport = "plan_import"
    case forumHall = "forum_hall", forumPage = "forum_page", meeting, meetingRecord = "meeting_record", commitments
    case regularity, meetingSeries = "meeting_series", individualMeeting = "individual_meeting", yearView = "year_view"
    /// A meeting for others to see. Hears alone, as a layer does: nothing in it leads anywhere.
    case projector
    case meetingPlanned = "meeting_planned", attendance
    // Layers
    case menu, checklist, reader, goTo = "go_to", palette, prompt

    /// Layers take all keys: what lies under them does not hear any.
    var isLayer: Bool {
        switch self {
        case .projector, .menu, .checklist, .reader, .goTo, .palette, .prompt: true
        default: false
        }
    }

    /// In a text field every printable character is text.
    var takesText: Bool { self == .prompt || self == .palette }

    /// Digits answer or choose here, so they do not choose a pane.
    var takesDigits: Bool {
        switch self {
        case .question, .review, .reportForm, .attendance, .menu, .checklist, .goTo, .palette, .prompt: true
        default: false
        }
    }
}
