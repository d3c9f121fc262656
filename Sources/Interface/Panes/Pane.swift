import Domain
import Screen

/// Flik. Panes have fixed numbers; one that does not work yet is not here and keeps its number.
package enum PaneName: Int, CaseIterable, Sendable {
    case start = 1
    case routine = 2
    case plan = 3
    case forum = 4
    case reports = 5

    var key: String {
        switch self {
        case .start: "pane.start"
        case .routine: "pane.routine"
        case .plan: "pane.plan"
        case .forum: "pane.forum"
        case .reports: "pane.reports"
        }
    }
}

/// A room of the house: it owns its state and its verbs, declares what it needs to know, and says what it looks like.
package protocol Pane {
    /// The scope of its keys in its present state.
    func scope(_ context: Context) -> Scope
    /// What it needs to know to be drawn. Asked again whenever something was forgotten; never fetched by the pane.
    func needs(_ context: Context) -> [Lookup]
    /// Nil when the verb is not one of its own: the program's own meaning of it then holds.
    mutating func perform(_ verb: Verb, digit: Int?, _ context: Context) -> Response?
    /// How many digits mean something now, for the hint line.
    func digits(_ context: Context) -> Int
    /// A click, or a number in linear mode.
    mutating func choose(_ target: Target, _ context: Context) -> Response
    func view(_ context: Context) -> PaneView
}

/// What a pane puts on the page.
package struct PaneView: Equatable, Sendable {
    package var title: Text
    package var stamps: [String] = []
    package var body: [Block]
}

/// Moves a focus in a list of `count` things.
func moved(_ focus: Int, by verb: Verb, count: Int, page: Int) -> Int? {
    guard count > 0 else { return nil }
    let wanted: Int
    switch verb {
    case .up: wanted = focus - 1
    case .down: wanted = focus + 1
    case .pageUp: wanted = focus - page
    case .pageDown: wanted = focus + page
    case .first: wanted = 0
    case .last: wanted = count - 1
    default: return nil
    }
    return min(max(0, wanted), count - 1)
}
