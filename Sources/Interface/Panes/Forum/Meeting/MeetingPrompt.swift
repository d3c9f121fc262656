import Domain

/// What a meeting asks for as text. The words stand in the texts under `prompt.<code>`.
package enum MeetingPrompt: Equatable, Sendable {
    // Written under the item
    case note(ItemID)
    case internalNote(ItemID)
    /// Why the item was not taken up.
    case reason(ItemID)
    /// A new decision, or another wording of one.
    case decision(ItemID, Int?)
    // Nytt åtagande: vad, roll, senast
    case commitmentText
    case commitmentRole(ScreenedText)
    case commitmentDue(ScreenedText, role: ScreenedText, organisation: ScreenedText?)
    case commitmentMoved(CommitmentID)
    case commitmentDropped(CommitmentID)
    // The agenda and the particulars
    case newItem(after: ItemID?)
    case title(ItemID)
    case minutes(ItemID)
    case when, length, place
    /// An organisation that is not one of the forum's.
    case guest
    case nextMeeting
}

extension MeetingPrompt: RoomPrompt {
    var code: String {
        switch self {
        case .note: "meeting_note"
        case .internalNote: "meeting_internal_note"
        case .reason: "meeting_reason"
        case .decision: "meeting_decision"
        case .commitmentText: "meeting_commitment"
        case .commitmentRole: "meeting_role"
        case .commitmentDue: "meeting_due"
        case .commitmentMoved: "meeting_moved"
        case .commitmentDropped: "meeting_dropped"
        case .newItem: "meeting_item"
        case .title: "meeting_title"
        case .minutes: "meeting_minutes"
        case .when: "meeting_when"
        case .length: "meeting_length"
        case .place: "meeting_place"
        case .guest: "meeting_guest"
        case .nextMeeting: "meeting_next"
        }
    }

    var screening: ScreenedText.Kind? {
        switch self {
        case .note: .meetingNote
        case .internalNote: .internalNote
        case .reason, .commitmentDropped: .reason
        case .decision: .decision
        case .commitmentText: .commitment
        // Read into organisation and role first, and then screened as what they are.
        case .commitmentRole: .role
        case .newItem, .title: .agendaItem
        case .place: .meetingPlace
        case .guest: .organisation
        case .commitmentDue, .commitmentMoved, .minutes, .when, .length, .nextMeeting: nil
        }
    }

    var isInPlace: Bool {
        switch self {
        case .note, .internalNote, .reason, .decision: true
        default: false
        }
    }

    var wraps: Bool {
        switch self {
        case .note, .internalNote, .decision, .commitmentText: true
        default: false
        }
    }

    var limit: Int {
        switch self {
        // An organisation may stand before the role.
        case .commitmentRole: ScreenedText.Kind.role.limit + ScreenedText.Kind.organisation.limit + 2
        default: screening?.limit ?? 60
        }
    }

    /// The item whose row it is written under.
    var item: ItemID? {
        switch self {
        case .note(let id), .internalNote(let id), .reason(let id), .decision(let id, _): id
        default: nil
        }
    }
}
