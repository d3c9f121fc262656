import Domain
import Screen

/// Verkan. What the outside world is to do, as a value: `App` itself touches nothing.
package enum Effect: Equatable, Sendable {
    case change(Change)
    case look(Lookup)
    case loadLibrary
    case loadPlanLibrary
    /// Work over a whole plan, which no single question may ask for.
    case plan(PlanTask)
    case loadForumLibrary
    case exportDocument(Document, as: FileFormat, name: String)
    case exportTable(TableDocument, as: FileFormat, name: String)
    case exportCalendar(CalendarFile, name: String)
    case copy(String)
    /// Writes a text file beside the user's other files; never over an existing one.
    case export(Document, name: String)
    /// The same for text that is finished as it is.
    case write(String, name: String)
    case mouse(Bool)
    case redraw
    case suspend
    case quit
}
