import Domain
import Screen

/// The table's commands.
extension PlanPane {
    mutating func performInTable(_ verb: Verb, _ desk: PlanDesk) -> Response? {
        let (texts, context) = (desk.texts, desk.context)
        if table.move(verb, desk.plan.id, context) { return Response.none }
        let row = table.row(at: table.focus, desk.plan.id, context)
        switch verb {
        case .left: table.moveCell(-1, wraps: false, desk)
        case .right: table.moveCell(1, wraps: false, desk)
        case .nextCell: table.moveCell(1, wraps: true, desk)
        case .previousCell: table.moveCell(-1, wraps: true, desk)
        case .open: return row == nil ? .refuse(texts("plan.no_row")) : PlanEditing.open(table.focusedColumn(desk), desk)
        case .stepStatus: return step(row, desk)
        case .mark:
            guard let row else { return .refuse(texts("plan.no_row")) }
            if !table.toggleMark(row.id) { return .refuse(texts("plan.marks_full", String(PlanTable.marksKept))) }
            _ = table.move(.down, desk.plan.id, context)
        case .markAll: return markAll(desk)
        case .filter: return .open(.prompt(prompt(.filter, table.filterText)))
        case .planQueryHelp: return .open(.reader(PlanQueryWordsPage.reading(texts)))
        case .views: return .open(.menu(PlanMenus.views(table, desk)))
        case .searchAll: return .open(.prompt(prompt(.searchAll)))
        case .sort:
            guard case .field(let field) = table.focusedColumn(desk) else { return .refuse(texts("plan.sort.not_here")) }
            if table.sort == field, table.isDescending { table.sortBy(nil) } else { table.sortBy(field) }
        case .followUp:
            table.mode = table.mode == .plan ? .followUp : .plan
            // The grid begins at what is to be filled in.
            table.column = table.mode == .followUp ? 2 : 0
        case .nextHole: return nextHole(desk)
        case .details:
            guard let row else { return .refuse(texts("plan.no_row")) }
            stage = .sheet(PlanSheet(activity: row.id))
        case .addNote: return desk.targets.isEmpty ? .refuse(texts("plan.no_row")) : .open(.prompt(prompt(.note)))
        case .insertRow: return insert(desk, after: row)
        case .duplicateRow: return duplicate(desk)
        case .removeRows: return PlanEditing.askRemoval(desk)
        case .moveUp: return moveRow(-1, desk)
        case .moveDown: return moveRow(1, desk)
        case .sections: return .open(.menu(PlanMenus.sections(row?.section, desk)))
        case .tags: return .open(.menu(PlanMenus.tags(desk)))
        case .applyProposal:
            // In the column of the meetings it is theirs that is meant.
            if case .occasion(let occasion) = table.focusedColumn(desk), occasion.kind == .minutes { return PlanMinutes.take(withComment: false, desk) }
            return PlanEditing.applyProposal(desk)
        case .planSteps: stage = .steps(PlanStepsRoom())
        case .plans: stage = .choice
        case .reviewPlan: stage = .remarks(remarks(of: desk.plan.id))
        case .revise: return revise(desk)
        case .exportPlan: return .open(.menu(PlanMenus.exports(desk)))
        case .importPlan:
            // Into the plan that is shown, whatever was begun before.
            importYear = nil
            return .open(.prompt(prompt(.importPath)))
        case .back: return back()
        default: return nil
        }
        return Response.none
    }

    func prompt(_ purpose: PlanPrompt, _ text: String = "") -> Prompt { Prompt(.plan(purpose), text: text, limit: purpose.limit) }

    /// Esc takes away one thing at a time: marks, filter, order, the grid.
    private mutating func back() -> Response? {
        if !table.marks.isEmpty {
            table.marks = []
        } else if table.isFiltered {
            table.clear()
        } else if table.sort != nil {
            table.sortBy(nil)
        } else if table.mode == .followUp {
            table.mode = .plan
            table.column = 0
        } else {
            return nil
        }
        return Response.none
    }

    /// Space: the status steps on; in an occasion's column what is reported does.
    private mutating func step(_ row: ActivityRow?, _ desk: PlanDesk) -> Response {
        guard let row else { return .refuse(desk.texts("plan.no_row")) }
        if case .occasion(let occasion) = table.focusedColumn(desk) { return PlanEditing.stepReport(occasion, row, desk) }
        let revisions: [ActivityRevision]
        if table.marks.isEmpty {
            revisions = [ActivityRevision(row.id, row.revision)]
        } else {
            revisions = table.marks.compactMap { id in desk.activity(id).map { ActivityRevision(id, $0.revision) } }
            guard revisions.count == table.marks.count else { return .refuse(desk.texts("plan.not_read")) }
        }
        // Marked rows step together, from where the first of them stands: the focus has gone on past them.
        let status = table.marks.first.flatMap(desk.activity)?.status ?? row.status
        return .effect(.change(.setStatus(revisions, status.next)))
    }

    private mutating func markAll(_ desk: PlanDesk) -> Response {
        if !table.marks.isEmpty {
            table.marks = []
            return .none
        }
        let rows = table.shown(desk.plan.id, desk.context)
        let matching = table.matching(desk.plan.id, desk.context)
        var marks: [ActivityID] = []
        for place in 0..<min(matching, PlanTable.marksKept) {
            guard let row = table.row(at: place, desk.plan.id, desk.context) else { break }
            marks.append(row.id)
        }
        // Only what has been read can be marked: a long plan is marked by filtering it first.
        table.marks = marks.isEmpty ? rows.map(\.id) : marks
        return .say(.information, desk.texts.count("plan.marked", table.marks.count))
    }

    private mutating func nextHole(_ desk: PlanDesk) -> Response {
        let column = table.focusedColumn(desk)
        let counts = desk.summary.occasions.filter { $0.firstHole != nil }
        let here: PlanSummary.OccasionCount? =
            if case .occasion(let occasion) = column { counts.first { $0.occasion == occasion } } else { nil }
        guard let hole = here ?? counts.first, let activity = hole.firstHole else { return .say(.done, desk.texts("plan.no_holes")) }
        if let place = table.columns(desk).firstIndex(of: .occasion(hole.occasion)) { table.column = place }
        table.seeking = activity
        return .none
    }

    private mutating func insert(_ desk: PlanDesk, after row: ActivityRow?) -> Response {
        if let frozen = desk.frozen { return .refuse(frozen) }
        guard let section = row?.section ?? desk.plan.sections.first?.id else { return .open(.prompt(prompt(.sectionName(nil)))) }
        var random = RandomSource(seed: desk.context.lot)
        let after = table.row(at: table.focus + 1, desk.plan.id, desk.context).flatMap { $0.section == section ? $0.position : nil }
        let activity = Activity(
            id: .random(using: &random), plan: desk.plan.id, section: section,
            position: row.map { Activity.position(between: $0.position, after, after: true) } ?? 0, text: nil,
            answer: desk.plan.predecessor == nil ? nil : .new, toRewrite: [])
        table.seeking = activity.id
        table.column = 0
        if desk.context.isLinear { stage = .sheet(PlanSheet(activity: activity.id)) }
        return Response(
            effects: [.change(.saveActivities([activity]))], notice: Notice(.information, desk.texts("plan.new_row")))
    }

    private func duplicate(_ desk: PlanDesk) -> Response {
        if let frozen = desk.frozen { return .refuse(frozen) }
        var random = RandomSource(seed: desk.context.lot)
        let copies = desk.targets.compactMap { desk.activity($0) }.map { row in
            var copy = row
            copy.id = .random(using: &random)
            copy.revision = 0
            copy.position = Activity.position(between: row.position, table.next(after: row, desk) ?? row.position + Activity.positionGap, after: true)
            copy.reports = []
            copy.notes = []
            copy.status = .notStarted
            copy.ancestor = nil
            copy.answer = desk.plan.predecessor == nil ? nil : .new
            return copy
        }
        guard copies.count == desk.targets.count, !copies.isEmpty else { return .refuse(desk.texts("plan.no_row")) }
        return Response(effects: [.change(.saveActivities(copies))], pending: .said(desk.texts.count("plan.duplicated", copies.count)))
    }

    /// Changes places with the row before or after it, within the section or into the one beside.
    private mutating func moveRow(_ by: Int, _ desk: PlanDesk) -> Response {
        let (texts, plan, context) = (desk.texts, desk.plan, desk.context)
        if let frozen = desk.frozen { return .refuse(frozen) }
        guard table.sort == nil, !table.isFiltered else { return .refuse(texts("plan.move.sorted")) }
        guard let row = table.row(at: table.focus, plan.id, context), let activity = desk.activity(row.id) else { return .refuse(texts("plan.no_row")) }
        var moved = activity
        if let other = table.row(at: table.focus + by, plan.id, context), other.section == row.section {
            let beyond = table.row(at: table.focus + 2 * by, plan.id, context).flatMap { $0.section == row.section ? $0.position : nil }
            moved.position = Activity.position(between: other.position, beyond, after: by > 0)
        } else {
            guard let place = plan.sections.firstIndex(where: { $0.id == row.section }), plan.sections.indices.contains(place + by) else {
                return .refuse(texts("plan.move.end"))
            }
            // Into the section beside: first in the one after, last in the one before.
            moved.section = plan.sections[place + by].id
            let other = table.row(at: table.focus + by, plan.id, context).flatMap { $0.section == moved.section ? $0.position : nil }
            moved.position = other.map { Activity.position(between: $0, nil, after: by < 0) } ?? 0
        }
        table.seeking = row.id
        return .effect(.change(.saveActivities([moved])))
    }

    private mutating func revise(_ desk: PlanDesk) -> Response {
        guard desk.plan.predecessor != nil, !desk.plan.isFrozen else { return .open(.menu(PlanMenus.revise(desk))) }
        stage = .revision(PlanRevisionRoom())
        return .none
    }

    /// A click on a row, or its number: in linear mode the row is opened whole at once, since there are no cells to go to.
    mutating func chooseRow(_ target: Target, _ desk: PlanDesk) -> Response {
        guard target.list == "plan", let row = table.row(at: target.index, desk.plan.id, desk.context) else { return .none }
        // The first click goes there, the next one opens it.
        let isThere = table.focus == target.index
        table.focus = target.index
        if desk.context.isLinear || isThere { stage = .sheet(PlanSheet(activity: row.id)) }
        return .none
    }
}
