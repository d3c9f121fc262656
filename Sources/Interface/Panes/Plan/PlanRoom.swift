import Domain
import Screen

/// A room of the plan's pane beside the table: remarks, steps, revision, search, import. Esc that it does not use leads back to the table.
protocol PlanRoom: Equatable, Sendable {
    var scope: Scope { get }
    func needs(_ desk: PlanDesk) -> [Lookup]
    mutating func perform(_ verb: Verb, digit: Int?, _ desk: PlanDesk) -> Response?
    mutating func choose(_ target: Target, _ desk: PlanDesk) -> Response
    func view(_ desk: PlanDesk) -> PaneView
}
