import Domain
import Screen

/// Aktivitetstabellen: a window on the rows of a plan, with a focus that is a cell. The grid of follow-up is the same table with other columns.
package struct PlanTable: Equatable, Sendable {
    package enum Mode: Equatable, Sendable { case plan, followUp }
    package enum Column: Equatable, Sendable {
        case field(PlanField)
        case occasion(Occasion)
    }

    /// Rows are asked for in stretches of this many, so that most keys need no new question.
    static let stretch = 48
    /// More marked rows than this are not taken: each of them is held whole.
    static let marksKept = 500

    package internal(set) var mode: Mode = .plan
    package internal(set) var focus = 0
    package internal(set) var top = 0
    package internal(set) var column = 0
    package internal(set) var marks: [ActivityID] = []
    package internal(set) var filterText = ""
    package internal(set) var query = PlanQuery.all
    package internal(set) var problem: PlanQueryProblem?
    package internal(set) var sort: PlanField?
    package internal(set) var isDescending = false
    /// A row that somebody wants to be at, before its place is known.
    package internal(set) var seeking: ActivityID?
    /// The column of it.
    package internal(set) var seekingField: PlanField?
    var memory = PlanRowMemory()
    /// Made with the first letter of a filter: typing goes on while somebody looks at the table.
    private var words: PlanQueryWords?

    var isFiltered: Bool { !query.isEmpty || !filterText.isEmpty }

    func filter(_ plan: PlanID, _ context: Context) -> ActivityFilter {
        ActivityFilter(plan: plan, query: query, sort: sort, isDescending: isDescending, day: context.now.day)
    }

    // MARK: What it needs

    func needs(_ plan: PlanID, _ context: Context) -> [Lookup] {
        let rows = PlanLayout(context).rows
        let first = top / Self.stretch
        // Two rows more than are seen: a row that is moved past the edge has to know what is there.
        let last = (top + rows + 1) / Self.stretch
        var needs = (first...max(first, last)).map { lookup($0, plan, context) }
        if let seeking { needs.append(.activityPlace(filter(plan, context), seeking)) }
        if let row = row(at: focus, plan, context) { needs.append(.activity(row.id)) }
        return needs + marks.map { .activity($0) }
    }

    private func lookup(_ stretch: Int, _ plan: PlanID, _ context: Context) -> Lookup {
        .activities(filter(plan, context), offset: stretch * Self.stretch, limit: Self.stretch)
    }

    func window(at place: Int, _ plan: PlanID, _ context: Context) -> ActivityWindow? {
        if case .activities(let window)? = context.shelf[lookup(place / Self.stretch, plan, context)] { window } else { nil }
    }

    func row(at place: Int, _ plan: PlanID, _ context: Context) -> ActivityRow? {
        window(at: place, plan, context)?.rows[safe: place % Self.stretch]
    }

    func matching(_ plan: PlanID, _ context: Context) -> Int { window(at: top, plan, context)?.matching ?? 0 }

    /// The rows that the window can show, in the stretches they were read in.
    func stretches(_ plan: PlanID, _ context: Context) -> [PlanStretch] {
        let end = min(top + PlanLayout(context).rows, matching(plan, context))
        var stretches: [PlanStretch] = []
        var place = top
        while place < end, let window = window(at: place, plan, context) {
            let first = place % Self.stretch
            let last = min(window.rows.count, first + end - place)
            guard first < last else { break }
            stretches.append(PlanStretch(number: place / Self.stretch, rows: window.rows, shown: first..<last))
            place += last - first
        }
        return stretches
    }

    /// The rows that the window can show.
    func shown(_ plan: PlanID, _ context: Context) -> [ActivityRow] { stretches(plan, context).flatMap { $0.rows[$0.shown] } }

    /// The position of the row that follows it in its section, when that has been read.
    func next(after row: Activity, _ desk: PlanDesk) -> Int? {
        guard !isFiltered, sort == nil else { return nil }
        let rows = shown(desk.plan.id, desk.context)
        guard let place = rows.firstIndex(where: { $0.id == row.id }) else { return nil }
        let next = self.row(at: top + place + 1, desk.plan.id, desk.context)
        return next.flatMap { $0.section == row.section ? $0.position : nil }
    }

    /// What a command acts on.
    func targets(_ plan: PlanID, _ context: Context) -> [ActivityID] {
        marks.isEmpty ? row(at: focus, plan, context).map { [$0.id] } ?? [] : marks
    }

    // MARK: Moving

    mutating func move(_ verb: Verb, _ plan: PlanID, _ context: Context) -> Bool {
        guard let wanted = moved(focus, by: verb, count: matching(plan, context), page: PlanLayout(context).rows) else { return false }
        go(to: wanted, context)
        return true
    }

    mutating func go(to place: Int, _ context: Context) {
        let rows = PlanLayout(context).rows
        focus = place
        if focus < top { top = focus }
        if focus >= top + rows { top = focus - rows + 1 }
    }

    /// To the cell beside, and from the last to the next row when `wraps`.
    mutating func moveCell(_ by: Int, wraps: Bool, _ desk: PlanDesk) {
        let count = columns(desk).count
        let wanted = min(column, count - 1) + by
        if (0..<count).contains(wanted) {
            column = wanted
        } else if wraps, move(by > 0 ? .down : .up, desk.plan.id, desk.context) {
            column = by > 0 ? 0 : count - 1
        }
    }

    // MARK: Columns

    func columns(_ desk: PlanDesk) -> [Column] {
        switch mode {
        case .plan:
            let dated = desk.summary.occasions.filter { $0.due != nil }.map { Column.occasion($0.occasion) }
            return [.field(.activity), .field(.responsible), .field(.collaboration), .field(.timeline)] + dated
                + [.field(.followUp), .field(.status)]
        case .followUp:
            return [.field(.activity), .field(.responsible)] + desk.summary.occasions.map { .occasion($0.occasion) } + [.field(.status)]
        }
    }

    /// Where the field stands, or what comes nearest to it; the first column for what the table does not show.
    func column(of field: PlanField, _ desk: PlanDesk) -> Int {
        let year = desk.plan.year
        let wanted: Column =
            switch field {
            case .lead: .field(.responsible)
            case .channels: .field(.followUp)
            case .t1: .occasion(FollowUpChannel.t1.occasion(planYear: year))
            case .t2: .occasion(FollowUpChannel.t2.occasion(planYear: year))
            case .annualReport: .occasion(FollowUpChannel.annualReport.occasion(planYear: year))
            case .t1NextYear: .occasion(FollowUpChannel.t1NextYear.occasion(planYear: year))
            default: .field(field)
            }
        return columns(desk).firstIndex(of: wanted) ?? 0
    }

    func focusedColumn(_ desk: PlanDesk) -> Column {
        let columns = columns(desk)
        return columns[min(column, columns.count - 1)]
    }

    // MARK: Marks, filter, order

    mutating func toggleMark(_ id: ActivityID) -> Bool {
        if let place = marks.firstIndex(of: id) {
            marks.remove(at: place)
        } else {
            guard marks.count < Self.marksKept else { return false }
            marks.append(id)
        }
        return true
    }

    mutating func setFilter(_ text: String, _ desk: PlanDesk) {
        filterText = text
        let words = words ?? PlanVocabulary.query(desk.texts)
        self.words = words
        do throws(PlanQueryProblem) {
            query = try PlanQuery.parse(
                text, words: words, register: desk.register, sections: desk.plan.sections)
            problem = nil
        } catch {
            // While a word is half written the words before it hold; what cannot be read at all changes nothing.
            problem = error
            let before = String(text.prefix(error.range.lowerBound))
            query = (try? PlanQuery.parse(before, words: words, register: desk.register, sections: desk.plan.sections)) ?? query
        }
        focus = 0
        top = 0
    }

    mutating func clear() {
        filterText = ""
        query = .all
        problem = nil
        focus = 0
        top = 0
    }

    mutating func sortBy(_ field: PlanField?) {
        isDescending = sort == field && field != nil ? !isDescending : false
        sort = field
        focus = 0
        top = 0
    }
}

/// How the window is shared between the table and what is told of the row.
struct PlanLayout {
    let rows: Int
    let detail: Detail
    enum Detail { case none, under, beside }

    init(_ context: Context) {
        let room = max(3, context.size.rows - 8)
        // Read aloud, a page is what one has the patience for; the row itself is opened by its number.
        if context.isLinear {
            detail = .none
            rows = 20
            return
        }
        if context.size.columns >= 150, context.size.rows >= 16 {
            detail = .beside
            rows = room
        } else if context.size.rows >= 20, context.size.columns >= 60 {
            detail = .under
            rows = max(3, room - 7)
        } else {
            detail = .none
            rows = room
        }
    }
}
