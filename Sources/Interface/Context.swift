import Domain
import Screen

/// Påbörjat: in memory only, and so never out of sight.
package struct Unfinished: OptionSet, Sendable {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }
    static let walk = Unfinished(rawValue: 1)
    static let form = Unfinished(rawValue: 2)
}

/// Vad en pane får se. Everything a pane reads beside its own state; a value, so that a page depends on nothing else.
package struct Context: Sendable {
    package var texts: Texts
    package var shelf: Shelf
    package var now: Now
    package var size: Size
    package var library: Library?
    /// Sentences about why there is no routine, when there is none.
    package var libraryProblems: [String]
    package var district: DistrictID?
    /// Another day than today, when the program was started with one: nothing of it can be saved.
    package var asOf: CalendarDay?
    /// A number nobody can foresee, new for every event.
    package var lot: UInt64
    /// What has been begun and is only in memory, so that Start can lead back to it.
    package var unfinished: Unfinished = []
    /// Linear mode has no cursor: a choice that only moves the focus would be a dead end there.
    package var isLinear: Bool
    /// When reports are due.
    package var wheel: Wheel = .standard
    /// Examples, template, house styles, shipped roles; nil until the plan is first looked at.
    package var planLibrary: PlanLibrary?
    package var planLibraryProblem: String?
    /// Kinds of forum and the checklist; nil until a forum is made.
    package var forumLibrary: ForumLibrary?
    package var forumLibraryProblem: String?
    /// The cell of the plan, or the line under an item of the agenda, that is being written.
    package var editing: Prompt?

    /// For verbs, which have no window and no walk.
    package static func plain(_ texts: Texts, _ shelf: Shelf, _ now: Now, lot: UInt64) -> Context {
        Context(
            texts: texts, shelf: shelf, now: now, size: Size(columns: 80, rows: 24), library: nil, libraryProblems: [],
            district: shelf.settings?.district, asOf: nil, lot: lot, unfinished: [], isLinear: true)
    }

    package var day: CalendarDay { asOf ?? now.day }

    /// Rows that a list in the body can fill: the window less head, title, rules, notice and hints.
    package var listRows: Int { max(3, size.rows - 8) }

    package var districts: Districts { Districts(texts) }
    package var districtName: String { district.map(districts.name) ?? texts("district.none") }

    package func week(_ day: CalendarDay) -> String { texts("date.week_year", String(day.week.week), String(day.week.year)) }

    package func period(_ period: Period) -> String {
        switch period {
        case .week(let week): texts("date.week_year", String(week.week), String(week.year))
        case .month(let month): texts("date.month_year", texts("month.\(month.month)"), String(month.year))
        }
    }

    /// "lördag 21 november 2026"
    package func date(_ day: CalendarDay) -> String {
        let (year, month, number) = day.parts
        return texts("date.long", texts("weekday.\(day.weekday)"), String(number), texts("month.\(month)"), String(year))
    }
}
