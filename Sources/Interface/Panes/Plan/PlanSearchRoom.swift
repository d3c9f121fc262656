import Domain
import Screen

package struct PlanSearchRoom: PlanRoom {
    package internal(set) var focus = 0
    package let text: String
    var scope: Scope { .planSearch }
    init(text: String) { self.text = text }
    func needs(_ desk: PlanDesk) -> [Lookup] { [] }
    mutating func perform(_ verb: Verb, digit: Int?, _ desk: PlanDesk) -> Response? { nil }
    mutating func choose(_ target: Target, _ desk: PlanDesk) -> Response { .none }
    func view(_ desk: PlanDesk) -> PaneView { PaneView(title: "", body: []) }
}
