import Domain
import Screen

/// Möte om en individ: five things that can be kept, and the checklist that is shown and not stored.
package struct IndividualRoom: Equatable, Sendable {
    package internal(set) var kind: ForumKindID
    package internal(set) var focus = 0

    init(kind: ForumKindID) { self.kind = kind }
}

extension IndividualRoom: ForumRoom {
    var scope: Scope { .individualMeeting }
    var stage: ForumStage { .individual(self) }
    func needs(_ desk: ForumDesk) -> [Lookup] { [] }
    mutating func perform(_ verb: Verb, digit: Int?, _ desk: ForumDesk) -> ForumReply? { nil }
    mutating func choose(_ target: Target, _ desk: ForumDesk) -> ForumReply { .none }
    func view(_ desk: ForumDesk) -> PaneView { PaneView(title: Text(desk.texts("pane.forum"), .heading), body: []) }
}

package enum IndividualChoice: Equatable, Sendable {
    case save
}

package enum IndividualPrompt: Equatable, Sendable {
    case month
}

extension IndividualPrompt: RoomPrompt {
    var code: String { "individual_month" }
    var screening: ScreenedText.Kind? { nil }
}
