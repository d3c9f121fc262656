import Domain
import Screen

/// Revidering: every row of last year's plan gets an answer, with what was said, what happened and what is to be said side by side.
package struct PlanRevisionRoom: PlanRoom {
    package internal(set) var focus = 0
    /// A row that was just made, before its place is known.
    private var seeking: ActivityID?
    private var opening: ActivityID?
    var scope: Scope { .planRevision }

    static func lookup(_ plan: Plan) -> Lookup? { plan.predecessor.map { .comparison($0, plan.id) } }

    static func comparison(_ plan: Plan, _ shelf: Shelf) -> PlanComparison? {
        if let lookup = lookup(plan), case .comparison(let comparison)? = shelf[lookup] { comparison } else { nil }
    }

    func needs(_ desk: PlanDesk) -> [Lookup] {
        [Self.lookup(desk.plan)].compactMap(\.self) + desk.targets.map { .activity($0) }
    }

    func row(_ plan: Plan, _ shelf: Shelf) -> PlanComparison.Row? {
        Self.comparison(plan, shelf).flatMap { $0.rows[safe: min(focus, $0.rows.count - 1)] }
    }

    /// What a command acts on: the row in focus, when the new plan has it.
    func targets(_ plan: Plan, _ context: Context) -> [ActivityID] {
        row(plan, context.shelf)?.new.map { [$0.id] } ?? []
    }

    /// The archive has compared anew.
    mutating func compared(_ desk: PlanDesk) {
        guard let seeking, let comparison = Self.comparison(desk.plan, desk.shelf),
            let place = comparison.rows.firstIndex(where: { $0.new?.id == seeking })
        else { return }
        focus = place
        self.seeking = nil
    }

    /// The sheet of a row that is to be opened; the room waits behind it.
    mutating func leaveForSheet() -> PlanSheet? {
        guard let id = opening else { return nil }
        opening = nil
        return PlanSheet(activity: id, from: self)
    }

    // MARK: Commands

    mutating func perform(_ verb: Verb, digit: Int?, _ desk: PlanDesk) -> Response? {
        let texts = desk.texts
        guard let comparison = Self.comparison(desk.plan, desk.shelf) else { return nil }
        let rows = comparison.rows
        if let moved = moved(min(focus, max(0, rows.count - 1)), by: verb, count: rows.count, page: desk.context.listRows) {
            focus = moved
            return Response.none
        }
        switch verb {
        case .insertRow: return insert(comparison, desk)
        case .guide: return .open(.reader(Reading(PlanPaper(desk).guide(comparison))))
        case .exportPlan: return .open(.menu(PlanMenus.exports(desk)))
        case .nextHole: return nextUnanswered(rows, desk)
        case .keepRow, .open, .details, .removeRows: break
        default: return nil
        }
        guard let row = rows[safe: min(focus, rows.count - 1)] else { return .refuse(texts("plan.no_row")) }
        guard let new = row.new else { return row.old.map { .open(.menu(Self.struckMenu($0, row.reason, desk))) } }
        switch verb {
        case .keepRow: return keep(row, new, count: rows.count, desk)
        case .details:
            opening = new.id
            return Response.none
        case .removeRows: return PlanEditing.askRemoval(desk)
        default: return PlanEditing.open(.activity, desk)
        }
    }

    mutating func choose(_ target: Target, _ desk: PlanDesk) -> Response {
        guard target.list == "revision", let rows = Self.comparison(desk.plan, desk.shelf)?.rows, let row = rows[safe: target.index] else { return .none }
        // The first click goes there, the next one asks what is to be done with the row.
        let isThere = focus == target.index
        focus = target.index
        guard desk.context.isLinear || isThere else { return .none }
        if row.new == nil { return row.old.map { .open(.menu(Self.struckMenu($0, row.reason, desk))) } ?? .none }
        let texts = desk.texts
        return .open(
            .menu(
                Menu(
                    RevisionWords.text(row, texts).shortened(to: 70),
                    options: (row.old == nil ? [] : [Menu.Option(texts("plan_revision.keep"), .verb(.keepRow))]) + [
                        Menu.Option(texts("plan_revision.rewrite"), .verb(.open)), Menu.Option(texts("plan_revision.whole"), .verb(.details)),
                        Menu.Option(texts("plan_revision.strike"), .verb(.removeRows)), Menu.Option(texts("plan.cancel"), .close),
                    ])))
    }

    /// Space: the row is kept as it was, and the next one comes. Once more on a kept row takes the answer back.
    private mutating func keep(_ row: PlanComparison.Row, _ new: Activity, count: Int, _ desk: PlanDesk) -> Response {
        let texts = desk.texts
        if let frozen = desk.frozen { return .refuse(frozen) }
        guard row.old != nil else { return .refuse(texts("plan_revision.is_new")) }
        guard row.fields.isEmpty else {
            return .open(
                .menu(
                    Menu(
                        texts("plan_revision.changed.title"), text: [texts("plan_revision.changed.text", desk.list(row.fields))],
                        options: [
                            Menu.Option(texts("plan_revision.changed.leave"), .plan(.revision(.leaveChanged))),
                            Menu.Option(texts("plan_revision.changed.restore"), .plan(.revision(.restore(new.id)))),
                            Menu.Option(texts("plan.cancel"), .close),
                        ])))
        }
        let takesBack = new.answer == .kept
        let response = desk.edit(structure: false) { $0.answer = takesBack ? nil : .kept }
        if !takesBack, !response.effects.isEmpty { focus = min(focus + 1, count - 1) }
        return response
    }

    private mutating func nextUnanswered(_ rows: [PlanComparison.Row], _ desk: PlanDesk) -> Response {
        let places = Array(rows.indices)
        let start = min(focus, rows.count - 1) + 1
        guard let place = (places.dropFirst(start) + places.prefix(start)).first(where: { !rows[$0].isAnswered }) else {
            return .say(.done, desk.texts("plan_revision.all_answered"))
        }
        focus = place
        return .none
    }

    /// After the row in focus, in its section; the answer is already given.
    private mutating func insert(_ comparison: PlanComparison, _ desk: PlanDesk) -> Response {
        if let frozen = desk.frozen { return .refuse(frozen) }
        let rows = comparison.rows
        let place = min(focus, rows.count - 1)
        let row = rows[safe: place]?.new ?? rows.last { $0.new != nil }?.new
        guard let section = row?.section ?? desk.plan.sections.first?.id else {
            return .open(.prompt(Prompt(.plan(.sectionName(nil)), limit: PlanPrompt.sectionName(nil).limit)))
        }
        let after = rows[safe: place + 1]?.new.flatMap { $0.section == section ? $0.position : nil }
        var random = RandomSource(seed: desk.context.lot)
        let activity = Activity(
            id: .random(using: &random), plan: desk.plan.id, section: section,
            position: row.map { Activity.position(between: $0.position, after, after: true) } ?? 0, text: nil, answer: .new)
        seeking = activity.id
        return Response(
            effects: [.change(.saveActivities([activity]))], notice: Notice(.information, desk.texts("plan_revision.new_row")))
    }
}

extension PlanDesk {
    /// "Tidplan, ansvarig"
    func list(_ fields: [PlanField]) -> String { fields.map(word).joined(separator: ", ") }
}

extension PlanComparison.Row {
    /// A row that was left out is answered when somebody has said why.
    var isAnswered: Bool { new.map { $0.answer != nil } ?? (reason != nil) }
}
