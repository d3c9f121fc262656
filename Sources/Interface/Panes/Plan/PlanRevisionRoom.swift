import Domain
import Screen

package struct PlanRevisionRoom: PlanRoom {
    package internal(set) var focus = 0
    var scope: Scope { .planRevision }
    func needs(_ desk: PlanDesk) -> [Lookup] { [] }
    mutating func perform(_ verb: Verb, digit: Int?, _ desk: PlanDesk) -> Response? { nil }
    mutating func choose(_ target: Target, _ desk: PlanDesk) -> Response { .none }
    func view(_ desk: PlanDesk) -> PaneView { PaneView(title: "", body: []) }
}

extension PlanRevisionRoom {
    /// What a command acts on.
    var targets: [ActivityID] { [] }
    static func removed(_ ids: [ActivityID], because reason: ScreenedText, _ desk: PlanDesk) -> Response { .none }
}
