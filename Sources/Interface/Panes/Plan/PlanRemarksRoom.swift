import Domain
import Screen

package struct PlanRemarksRoom: PlanRoom {
    package internal(set) var focus = 0
    var scope: Scope { .planRemarks }
    func needs(_ desk: PlanDesk) -> [Lookup] { [] }
    mutating func perform(_ verb: Verb, digit: Int?, _ desk: PlanDesk) -> Response? { nil }
    mutating func choose(_ target: Target, _ desk: PlanDesk) -> Response { .none }
    func view(_ desk: PlanDesk) -> PaneView { PaneView(title: "", body: []) }
}

extension PlanRemarksRoom {
    static func silenced(_ rule: PlanRule, _ activity: ActivityID?, because reason: ScreenedText, _ desk: PlanDesk) -> Response { .none }
}
