import Domain
import Screen

package struct PlanStepsRoom: PlanRoom {
    package internal(set) var focus = 0
    var scope: Scope { .planSteps }
    func needs(_ desk: PlanDesk) -> [Lookup] { [] }
    mutating func perform(_ verb: Verb, digit: Int?, _ desk: PlanDesk) -> Response? { nil }
    mutating func choose(_ target: Target, _ desk: PlanDesk) -> Response { .none }
    func view(_ desk: PlanDesk) -> PaneView { PaneView(title: "", body: []) }
}

extension PlanStepsRoom {
    static func dayTyped(_ text: String, _ step: PlanStep, _ desk: PlanDesk) -> PlanPane.Answer { .accepted(.none) }
    static func take(_ step: PlanStep, _ day: CalendarDay, _ number: ScreenedText?, _ desk: PlanDesk) -> Response { .none }
}
