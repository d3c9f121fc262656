import Domain
import Screen

/// Ett forum: its meetings, its commitments, what it is.
package struct ForumPage: Equatable, Sendable {
    package internal(set) var forum: ForumID
    package internal(set) var focus = 0

    init(forum: ForumID) { self.forum = forum }
}

extension ForumPage: ForumRoom {
    var scope: Scope { .forumPage }
    var stage: ForumStage { .forum(self) }
    func needs(_ desk: ForumDesk) -> [Lookup] { [] }
    mutating func perform(_ verb: Verb, digit: Int?, _ desk: ForumDesk) -> ForumReply? { nil }
    mutating func choose(_ target: Target, _ desk: ForumDesk) -> ForumReply { .none }
    func view(_ desk: ForumDesk) -> PaneView { PaneView(title: Text(desk.texts("pane.forum"), .heading), body: []) }
}

package enum ForumPageChoice: Equatable, Sendable {
    case close
}

package enum ForumPagePrompt: Equatable, Sendable {
    /// Day and clock of a new or moved meeting.
    case when(MeetingID?)
}

extension ForumPagePrompt: RoomPrompt {
    var code: String { "forum_when" }
    var screening: ScreenedText.Kind? { nil }
}
