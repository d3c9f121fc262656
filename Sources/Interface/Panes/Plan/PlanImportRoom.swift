import Domain
import Screen

package struct PlanImportRoom: PlanRoom {
    package internal(set) var focus = 0
    var scope: Scope { .planImport }
    func needs(_ desk: PlanDesk) -> [Lookup] { [] }
    mutating func perform(_ verb: Verb, digit: Int?, _ desk: PlanDesk) -> Response? { nil }
    mutating func choose(_ target: Target, _ desk: PlanDesk) -> Response { .none }
    func view(_ desk: PlanDesk) -> PaneView { PaneView(title: "", body: []) }
    mutating func show(_ preview: ImportPreview) {}
}

extension PlanPane {
    /// Reads a file or a pasted text; what it says is shown before anything is written.
    mutating func beginImport(_ task: PlanTask, _ desk: PlanDesk) -> Response { .effect(.plan(task)) }
    mutating func imported(_ source: ImportSource, _ context: Context) -> Response { .none }
}
