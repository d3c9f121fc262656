import Domain

/// What choosing in one of the plan's menus does.
package enum PlanChoice: Equatable, Sendable {
    /// Another plan.
    case show(PlanID)
    case openDraft(String)
    case ask(PlanOrigin)
    case create(PlanOrigin, year: Int)
    case removePlan(PlanID, revision: Int)
    /// A value of a field with one value.
    case set(PlanField, String)
    case report(Occasion, ActivityStatus?)
    case comment(Occasion)
    /// What the meetings say, for the occasion "protokoll per möte".
    case takeMinutes(withComment: Bool)
    /// An unknown spelling is a role: the rest of the cell goes on afterwards.
    case confirmRole(String, PlanField, typed: String)
    case removeRows
    case sort(PlanField?)
    case view(Int)
    case saveView(Int)
    case removeView(Int)
    case section(SectionChoice)
    case revise(year: Int)
    case export(PlanExport)
    case rewrite(PlanField)
    case importColumn(table: Int, column: Int, PlanField?)
    case importNow
    case mergeRoles(keep: RoleID, gone: RoleID)
    case showRow(ActivityID, PlanField)
    /// Asks for the reason; nil: the rule in the whole plan.
    case silence(PlanRule, ActivityID?)
    /// Asks for the day.
    case step(PlanStep)
    case style(StyleID)
    case replace(PlanID, on: CalendarDay)
    case revision(RevisionChoice)
}

/// Vad en rad i revideringen svarar.
package enum RevisionChoice: Equatable, Sendable {
    /// Last year's text and structure again, and kept.
    case restore(ActivityID)
    /// The text as it now stands is the answer.
    case leaveChanged
    /// A struck row, by its id in the predecessor.
    case takeBack(ActivityID)
    /// Why it is struck, said or said anew.
    case giveReason(ActivityID)
}

package enum SectionChoice: Equatable, Sendable {
    case new
    case rename(SectionID)
    case up(SectionID)
    case down(SectionID)
    case remove(SectionID)
    /// The marked rows, or the one in focus, go there.
    case moveRows(SectionID)
}

/// Vad som tas ut ur planen.
package enum PlanExport: Equatable, Sendable {
    case table(FileFormat)
    /// Text for the city's own system: to the clipboard, or as a file.
    case occasion(Occasion, toClipboard: Bool)
    /// Läsanvisning.
    case guide(FileFormat)
    case comparison(FileFormat)
}
