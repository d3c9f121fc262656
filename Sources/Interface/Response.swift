import Domain
import Screen

/// Something that waits for the archive's word: nothing is called saved before it is.
package indirect enum Pending: Equatable, Sendable {
    case said(String)
    case savedReport(ReferenceCode)
    case counted(RecordKind)
    case showPlan(PlanID, said: String)
    /// What goes on only when the archive has taken what came first.
    case then(Response)
}

/// Dit. A place in the program that a line or a command leads to.
package enum Destination: Equatable, Sendable {
    case pane(PaneName)
    case pausedWalk(PausedWalkID)
    case report(ReferenceCode)
    case reports(uncheckedOnly: Bool)
    /// The blankett, filled in from the answers.
    case form(ReportDraft)
    case plan(PlanID)
    /// What is late in the plan that is shown.
    case latePlan
    /// A row, and the cell of it that matters.
    case activity(ActivityID, in: PlanID, at: PlanField? = nil)
    /// The list of forums.
    case forums
    case forum(ForumID)
    case meeting(MeetingID, in: ForumID)
    /// Nil: of all forums.
    case commitments(ForumID?)
}

/// What a pane or a layer answers a command with. `App` carries it out; a pane never reaches further than itself.
package struct Response: Equatable, Sendable {
    package var effects: [Effect] = []
    package var notice: Notice?
    package var open: Layer?
    package var go: Destination?
    /// What to do when the archive has said yes to the effects.
    package var pending: Pending?

    static let none = Response()
    static func effect(_ effect: Effect) -> Response { Response(effects: [effect]) }
    static func open(_ layer: Layer) -> Response { Response(open: layer) }
    static func say(_ kind: Notice.Kind, _ text: String) -> Response { Response(notice: Notice(kind, text)) }

    /// A key that cannot be used now answers with the reason.
    static func refuse(_ text: String) -> Response { say(.warning, text) }

    /// The same, with another choice in focus where there is one.
    func focusing(_ place: Int) -> Response {
        var response = self
        switch open {
        case .menu(var menu) where menu.options.indices.contains(place):
            menu.focus = place
            response.open = .menu(menu)
        case .checklist(var list) where list.options.indices.contains(place):
            list.focus = place
            response.open = .checklist(list)
        default: break
        }
        return response
    }
}
