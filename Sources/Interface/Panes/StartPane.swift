import Domain
import Screen

/// 1 Start: what needs somebody now, and the way to it.
package struct StartPane: Pane, Equatable, Sendable {
    package var focus = 0

    /// A line that leads to the thing itself.
    enum Line: Equatable {
        case unfinishedForm
        case unfinishedWalk
        case startWalk
        case pausedWalk(PausedWalkHead)
        case unchecked(ReportRow)
        case moreUnchecked(Int)
        case allReports(Int)
    }

    package func scope(_ context: Context) -> Scope { .start }
    package func digits(_ context: Context) -> Int { 0 }

    package func needs(_ context: Context) -> [Lookup] {
        [.reportSummary, .pausedWalks, .endings(year: context.now.day.year)]
    }

    func lines(_ context: Context) -> [Line] {
        var lines: [Line] = []
        if context.unfinished.contains(.form) { lines.append(.unfinishedForm) }
        lines.append(context.unfinished.contains(.walk) ? .unfinishedWalk : .startWalk)
        lines += context.shelf.pausedWalks.map { .pausedWalk($0) }
        if let summary = context.shelf.summary {
            lines += summary.oldestUnchecked.map { .unchecked($0) }
            let more = summary.unchecked - summary.oldestUnchecked.count
            if more > 0 { lines.append(.moreUnchecked(more)) }
            if summary.total > 0 { lines.append(.allReports(summary.total)) }
        }
        return lines
    }

    package mutating func perform(_ verb: Verb, digit: Int?, _ context: Context) -> Response? {
        let lines = lines(context)
        if let focus = moved(focus, by: verb, count: lines.count, page: context.listRows) {
            self.focus = focus
            return Response.none
        }
        guard verb == .open, let line = lines[safe: min(focus, lines.count - 1)] else { return nil }
        return open(line)
    }

    package mutating func choose(_ target: Target, _ context: Context) -> Response {
        let lines = lines(context)
        guard target.list == "start", let line = lines[safe: target.index] else { return .none }
        focus = target.index
        return open(line)
    }

    private func open(_ line: Line) -> Response {
        switch line {
        case .unfinishedForm: Response(go: .pane(.reports))
        case .startWalk, .unfinishedWalk: Response(go: .pane(.routine))
        case .pausedWalk(let head): Response(go: .pausedWalk(head.id))
        case .unchecked(let row): Response(go: .report(row.code))
        case .moreUnchecked: Response(go: .reports(uncheckedOnly: true))
        case .allReports: Response(go: .reports(uncheckedOnly: false))
        }
    }
}

extension Collection {
    subscript(safe index: Index) -> Element? { indices.contains(index) ? self[index] : nil }
}
