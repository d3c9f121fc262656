import Domain
import Screen

/// Året: one screen of weeks with meetings, reports and milestones.
package struct YearRoom: Equatable, Sendable {
    package internal(set) var year: Int
    /// Place of the week in focus, from 0; nil until somebody moves: this week, or the first.
    package internal(set) var week: Int?

    init(year: Int) { self.year = year }

    static let years = 2000...2100
}

extension YearRoom: ForumRoom {
    var scope: Scope { .yearView }
    var stage: ForumStage { .year(self) }
    func needsLibrary(_ desk: ForumDesk) -> Bool { true }

    private var lookup: Lookup {
        let days = YearPlan.days(of: year)
        return .calendar(nil, from: days.lowerBound, through: days.upperBound)
    }

    func needs(_ desk: ForumDesk) -> [Lookup] { [lookup] }

    func plan(_ desk: ForumDesk) -> YearPlan {
        let meetings: [CalendarMark] = if case .calendar(let marks)? = desk.shelf[lookup] { marks } else { [] }
        return YearPlan(
            year: year, wheel: desk.context.wheel, milestones: desk.library?.milestones ?? [], meetings: meetings, today: desk.day)
    }

    // MARK: Lines

    /// All weeks where there is room for them side by side; otherwise empty ones together.
    static func isWide(_ context: Context) -> Bool { context.size.columns >= 112 && context.size.rows >= 38 && !context.isLinear }

    func lines(_ plan: YearPlan, _ context: Context) -> [YearPlan.Line] {
        plan.lines(foldingFrom: Self.isWide(context) ? .max : 2)
    }

    func focusedWeek(_ plan: YearPlan) -> Int { min(max(0, week ?? plan.now ?? 0), plan.rows.count - 1) }

    func focusedLine(_ plan: YearPlan, _ lines: [YearPlan.Line]) -> Int {
        let number = focusedWeek(plan) + 1
        return lines.firstIndex { $0.weeks.contains(number) } ?? 0
    }

    // MARK: Commands

    mutating func perform(_ verb: Verb, digit: Int?, _ desk: ForumDesk) -> ForumReply? {
        switch verb {
        case .left, .right:
            let next = verb == .left ? year - 1 : year + 1
            guard Self.years.contains(next) else { return .refuse(desk.texts("year.no_more")) }
            year = next
            week = nil
            return ForumReply.none
        default: break
        }
        let plan = plan(desk)
        let lines = lines(plan, desk.context)
        let focus = focusedLine(plan, lines)
        if let place = moved(focus, by: verb, count: lines.count, page: desk.context.listRows) {
            week = lines[place].weeks.lowerBound - 1
            return ForumReply.none
        }
        guard verb == .open else { return nil }
        return open(lines[focus], desk)
    }

    mutating func choose(_ target: Target, _ desk: ForumDesk) -> ForumReply {
        let plan = plan(desk)
        if desk.context.isLinear {
            guard target.list == "year", let entry = plan.entries[safe: target.index] else { return .none }
            return go(to: entry, desk)
        }
        let lines = lines(plan, desk.context)
        let place = target.list == "year_late" ? target.index + Self.half(lines) : target.index
        guard ["year", "year_late"].contains(target.list), let line = lines[safe: place] else { return .none }
        let hadFocus = focusedLine(plan, lines) == place
        week = line.weeks.lowerBound - 1
        return hadFocus ? open(line, desk) : .none
    }

    static func half(_ lines: [YearPlan.Line]) -> Int { (lines.count + 1) / 2 }

    private func open(_ line: YearPlan.Line, _ desk: ForumDesk) -> ForumReply {
        guard case .week(let row) = line, let first = row.entries.first else { return .refuse(desk.texts("year.nothing")) }
        guard row.entries.count > 1 else { return go(to: first, desk) }
        let words = YearWords(desk, year: year)
        return .show(
            .menu(
                Menu(
                    words.week(row.week),
                    options: row.entries.enumerated().map { place, entry in
                        Menu.Option(words.sentence(entry), .forum(.year(.entry(week: row.week.week, place: place))))
                    })))
    }

    mutating func chosen(_ choice: ForumChoice, _ desk: ForumDesk) -> ForumReply {
        guard case .year(.entry(let week, let place)) = choice, let entry = plan(desk).rows[safe: week - 1]?.entries[safe: place] else { return .none }
        return go(to: entry, desk)
    }

    /// The thing itself, or what is known of it where it has no page of its own.
    private func go(to entry: YearEntry, _ desk: ForumDesk) -> ForumReply {
        switch entry.what {
        case .meeting(let mark): return ForumReply(Response(go: .meeting(mark.meeting, in: mark.forum)))
        case .report: return ForumReply(Response(go: entry.day < desk.day ? .latePlan : .pane(.plan)))
        case .milestone(let milestone) where milestone.kind == .revision: return ForumReply(Response(go: .pane(.plan)))
        case .milestone(let milestone): return .say(.information, YearWords(desk, year: year).about(milestone, on: entry.day))
        }
    }
}

package enum YearChoice: Equatable, Sendable {
    /// One of several in a week.
    case entry(week: Int, place: Int)
}

extension YearPlan.Line {
    /// Numbers of its weeks.
    var weeks: ClosedRange<Int> {
        switch self {
        case .week(let row): row.week.week...row.week.week
        case .empty(let first, let last): first.week...max(first.week, last.week)
        }
    }
}
