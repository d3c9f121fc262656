import Domain

/// What choosing in one of the forum pane's menus does; each room has its own.
package enum ForumChoice: Equatable, Sendable {
    case hall(HallChoice)
    case forum(ForumPageChoice)
    case meeting(MeetingChoice)
    case record(RecordChoice)
    case commitment(CommitmentChoice)
    case regularity(RegularityChoice)
    case series(SeriesChoice)
    case individual(IndividualChoice)
    case year(YearChoice)
}

/// A list where several are ticked, by the room that opened it.
package enum ForumList: Equatable, Sendable {
    /// Months that a series skips, 1–12.
    case skippedMonths
}

/// What the forum's pane asks for as text; each room has its own. The words stand in the texts under `prompt.<code>`.
package enum ForumPrompt: Equatable, Sendable {
    case hall(HallPrompt)
    case forum(ForumPagePrompt)
    case meeting(MeetingPrompt)
    case record(RecordPrompt)
    case commitment(CommitmentPrompt)
    case series(SeriesPrompt)
    case individual(IndividualPrompt)

    private var own: any RoomPrompt {
        switch self {
        case .hall(let prompt): prompt
        case .forum(let prompt): prompt
        case .meeting(let prompt): prompt
        case .record(let prompt): prompt
        case .commitment(let prompt): prompt
        case .series(let prompt): prompt
        case .individual(let prompt): prompt
        }
    }

    var code: String { own.code }
    var screening: ScreenedText.Kind? { own.screening }
    var isInPlace: Bool { own.isInPlace }
    var wraps: Bool { own.wraps }
    var proposes: Bool { own.proposes }
    var limit: Int { own.limit }
}

protocol RoomPrompt: Equatable, Sendable {
    var code: String { get }
    /// Nil when what is typed is never stored, or only after it has been read as something else.
    var screening: ScreenedText.Kind? { get }
    /// Written in the list itself, under its row.
    var isInPlace: Bool { get }
    var wraps: Bool { get }
    /// What stands in the line is a proposal, a day or a number: the first character that is typed takes its place.
    var proposes: Bool { get }
    var limit: Int { get }
}

extension RoomPrompt {
    var isInPlace: Bool { false }
    var wraps: Bool { false }
    var proposes: Bool { screening == nil }
    var limit: Int { screening?.limit ?? 60 }
}
