import Domain
import Screen

/// Forumen: one line of regularity each, and the ways to begin one.
package struct ForumHall: Equatable, Sendable {
    package internal(set) var focus = 0
}

extension ForumHall: ForumRoom {
    var scope: Scope { .forumHall }
    var stage: ForumStage { .hall(self) }
    func needs(_ desk: ForumDesk) -> [Lookup] { [] }
    mutating func perform(_ verb: Verb, digit: Int?, _ desk: ForumDesk) -> ForumReply? { nil }
    mutating func choose(_ target: Target, _ desk: ForumDesk) -> ForumReply { .none }
    func view(_ desk: ForumDesk) -> PaneView { PaneView(title: Text(desk.texts("pane.forum"), .heading), body: []) }
}

package enum HallChoice: Equatable, Sendable {
    case mode(ForumMode)
    case kind(ForumKindID)
}

package enum HallPrompt: Equatable, Sendable {
    /// Name of the new forum, or names with ; between where there is one for every unit.
    case name(ForumKindID)
}

extension HallPrompt: RoomPrompt {
    var code: String { "forum_name" }
    var screening: ScreenedText.Kind? { .forumName }
}
