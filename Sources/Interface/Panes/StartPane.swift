import Domain
import Screen

/// 1 Start: what needs somebody now, and the way to it.
package struct StartPane: Pane, Equatable, Sendable {
    package var focus = 0

    /// A line that leads to the thing itself.
    enum Line: Equatable {
        case unfinishedForm
        case unfinishedWalk
        /// Late in the plan, or soon due.
        case late(DueList.Row)
        case moreLate(Int)
        case coming(DueList.Row)
        case plan(PlanHead)
        /// There is none yet.
        case noPlan
        case startWalk
        case pausedWalk(PausedWalkHead)
        case unchecked(ReportRow)
        case moreUnchecked(Int)
        case allReports(Int)
        case forum(ForumLine)
    }

    package func scope(_ context: Context) -> Scope { .start }
    package func digits(_ context: Context) -> Int { 0 }

    package func needs(_ context: Context) -> [Lookup] {
        [.reportSummary, .pausedWalks, .endings(year: context.now.day.year), due(context), .plans, .roles]
            + (plan(context).map { [.planSummary($0.id, on: context.now.day)] } ?? []) + forumNeeds(context)
    }

    /// How far ahead Start looks.
    static let days = 30
    /// More late rows than this are counted: the plan's own filter shows them.
    static let shown = 3

    private func due(_ context: Context) -> Lookup { .due(on: context.now.day, within: Self.days, limit: Self.shown + 4) }

    func dueList(_ context: Context) -> DueList? {
        if case .due(let list)? = context.shelf[due(context)] { list } else { nil }
    }

    /// The plan that Start tells of: the newest that counts.
    func plan(_ context: Context) -> PlanHead? {
        context.shelf.plans.first { !$0.isExample && $0.stage != .replaced && $0.district == context.district }
    }

    func lines(_ context: Context) -> [Line] {
        var lines: [Line] = []
        let day = context.now.day
        let due = dueList(context)
        let late = due?.rows.filter { $0.reason.day < day } ?? []
        lines += meetingsNow(context).map { .forum($0) }
        // Where both the plan and the forums are late, each has less room, and its own count of the rest.
        let hasLateForums = (forumDue(context)?.late ?? 0) > 0
        let shown = hasLateForums ? 2 : Self.shown
        lines += late.prefix(shown).map { .late($0) }
        if let due, due.late > min(late.count, shown) { lines.append(.moreLate(due.late - min(late.count, shown))) }
        lines += lateForums(late.isEmpty ? Self.shown : 2, context).map { .forum($0) }
        if context.unfinished.contains(.form) { lines.append(.unfinishedForm) }
        lines.append(context.unfinished.contains(.walk) ? .unfinishedWalk : .startWalk)
        lines += context.shelf.pausedWalks.map { .pausedWalk($0) }
        if let summary = context.shelf.summary {
            lines += summary.oldestUnchecked.map { .unchecked($0) }
            let more = summary.unchecked - summary.oldestUnchecked.count
            if more > 0 { lines.append(.moreUnchecked(more)) }
            if summary.total > 0 { lines.append(.allReports(summary.total)) }
        }
        lines.append(plan(context).map { .plan($0) } ?? .noPlan)
        if marks(context).isEmpty { lines.append(.forum(.none)) }
        let plans = (due?.rows.filter { $0.reason.day >= day } ?? []).map { (day: $0.reason.day, line: Line.coming($0)) }
        let forums = comingForums(context).map { (day: $0.reason.day, line: Line.forum(.coming($0))) }
        // `sorted` keeps the order of equals.
        lines += (plans + forums).sorted { $0.day < $1.day }.prefix(4).map(\.line)
        return lines
    }

    /// The lines beside the list are reached by going on past its last.
    private func allLines(_ context: Context) -> [Line] { lines(context) + standing(context).map { .forum($0) } }

    package mutating func perform(_ verb: Verb, digit: Int?, _ context: Context) -> Response? {
        let lines = allLines(context)
        if let focus = moved(focus, by: verb, count: lines.count, page: context.listRows) {
            self.focus = focus
            return Response.none
        }
        guard verb == .open, let line = lines[safe: min(focus, lines.count - 1)] else { return nil }
        return open(line)
    }

    package mutating func choose(_ target: Target, _ context: Context) -> Response {
        let count = lines(context).count
        let place: Int
        switch target.list {
        case "start" where target.index < count: place = target.index
        case "start_forums": place = count + target.index
        default: return .none
        }
        guard let line = allLines(context)[safe: place] else { return .none }
        focus = place
        return open(line)
    }

    private func open(_ line: Line) -> Response {
        switch line {
        case .late(let row), .coming(let row): Response(go: .activity(row.activity, in: row.plan))
        case .moreLate: Response(go: .latePlan)
        case .plan(let head): Response(go: .plan(head.id))
        case .noPlan: Response(go: .pane(.plan))
        case .unfinishedForm: Response(go: .pane(.reports))
        case .startWalk, .unfinishedWalk: Response(go: .pane(.routine))
        case .pausedWalk(let head): Response(go: .pausedWalk(head.id))
        case .unchecked(let row): Response(go: .report(row.code))
        case .moreUnchecked: Response(go: .reports(uncheckedOnly: true))
        case .allReports: Response(go: .reports(uncheckedOnly: false))
        case .forum(let line): Self.open(line)
        }
    }
}

extension Collection {
    subscript(safe index: Index) -> Element? { indices.contains(index) ? self[index] : nil }
}
