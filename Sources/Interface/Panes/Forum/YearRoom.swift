import Domain
import Screen

/// Året: one screen of weeks with meetings, reports and milestones.
package struct YearRoom: Equatable, Sendable {
    package internal(set) var year: Int
    package internal(set) var focus = 0

    init(year: Int) { self.year = year }
}

extension YearRoom: ForumRoom {
    var scope: Scope { .yearView }
    var stage: ForumStage { .year(self) }
    func needs(_ desk: ForumDesk) -> [Lookup] { [] }
    mutating func perform(_ verb: Verb, digit: Int?, _ desk: ForumDesk) -> ForumReply? { nil }
    mutating func choose(_ target: Target, _ desk: ForumDesk) -> ForumReply { .none }
    func view(_ desk: ForumDesk) -> PaneView { PaneView(title: Text(desk.texts("pane.forum"), .heading), body: []) }
}
