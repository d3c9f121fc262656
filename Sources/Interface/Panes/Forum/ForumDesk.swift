import Domain
import Screen

/// Skrivbordet: what every room of the forum's pane reads beside its own state.
struct ForumDesk {
    var context: Context

    var texts: Texts { context.texts }
    var day: CalendarDay { context.now.day }
    var shelf: Shelf { context.shelf }

    var heads: [ForumHead] { shelf.forums(on: day) }
    func head(_ id: ForumID) -> ForumHead? { heads.first { $0.forum.id == id } }
    func forum(_ id: ForumID) -> Forum? { head(id)?.forum }
    func meeting(_ id: MeetingID) -> Meeting? { shelf.meeting(id) }
    var library: ForumLibrary? { context.forumLibrary }

    func word<C: ReportCode>(_ code: C) -> String { texts.code(C.field, code.rawValue) }

    /// "14.00"
    static func clock(_ minute: Int) -> String { padded(minute / 60 % 24, 2) + "." + padded(minute % 60, 2) }
}

extension Shelf {
    package func forums(on day: CalendarDay) -> [ForumHead] {
        if case .forums(let heads)? = self[.forums(on: day)] { heads } else { [] }
    }
    package func meeting(_ id: MeetingID) -> Meeting? {
        if case .meeting(let meeting)? = self[.meeting(id)] { meeting } else { nil }
    }
}
