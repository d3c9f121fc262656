import Domain
import Screen

/// Åtaganden, of one forum or of all.
package struct CommitmentRoom: Equatable, Sendable {
    package internal(set) var forum: ForumID?
    package internal(set) var focus = 0

    init(forum: ForumID?) { self.forum = forum }
}

extension CommitmentRoom: ForumRoom {
    var scope: Scope { .commitments }
    var stage: ForumStage { .commitments(self) }
    func needs(_ desk: ForumDesk) -> [Lookup] { [] }
    mutating func perform(_ verb: Verb, digit: Int?, _ desk: ForumDesk) -> ForumReply? { nil }
    mutating func choose(_ target: Target, _ desk: ForumDesk) -> ForumReply { .none }
    func view(_ desk: ForumDesk) -> PaneView { PaneView(title: Text(desk.texts("pane.forum"), .heading), body: []) }
}

package enum CommitmentChoice: Equatable, Sendable {
    case deed(CommitmentID, CommitmentDeed)
}

package enum CommitmentPrompt: Equatable, Sendable {
    case movedTo(CommitmentID)
}

extension CommitmentPrompt: RoomPrompt {
    var code: String { "commitment_due" }
    var screening: ScreenedText.Kind? { nil }
}
