import Domain
import Screen

/// Regelbundenheten: per forum and convening role, with missing parties; exported as evidence.
package struct RegularityRoom: Equatable, Sendable {
    package internal(set) var forum: ForumID?
    package internal(set) var focus = 0

    init(forum: ForumID?) { self.forum = forum }
}

extension RegularityRoom: ForumRoom {
    var scope: Scope { .regularity }
    var stage: ForumStage { .regularity(self) }
    func needs(_ desk: ForumDesk) -> [Lookup] { [] }
    mutating func perform(_ verb: Verb, digit: Int?, _ desk: ForumDesk) -> ForumReply? { nil }
    mutating func choose(_ target: Target, _ desk: ForumDesk) -> ForumReply { .none }
    func view(_ desk: ForumDesk) -> PaneView { PaneView(title: Text(desk.texts("pane.forum"), .heading), body: []) }
}

package enum RegularityChoice: Equatable, Sendable {
    case export(FileFormat)
}
