import Domain
import Screen

/// Forumen på Start: the meeting that runs, what is late or soon, and how the standing item stands.
extension StartPane {
    enum ForumLine: Equatable {
        case running(ForumDueList.Row)
        case today(ForumDueList.Row)
        /// A commitment, or a meeting that was neither held nor cancelled.
        case late(ForumDueList.Row)
        case moreLate(Int)
        case coming(ForumDueList.Row)
        /// There is none yet.
        case none
        case standing(ForumMarks)
        /// One forum for every unit is one line.
        case units([ForumMarks])
        /// Nil: more than were asked for.
        case moreStanding(Int?)
    }

    /// The kind that there is one of for every unit.
    static let unitKind: ForumKindID = "workplace_meeting"
    /// Forums whose regularity is asked for; of a district with more, the most urgent.
    static let forumsAsked = 40
    private static let dueAsked = 12
    /// Late rows push those to come out of a short answer.
    private static let dueMost = 256

    // MARK: What it needs

    private func due(_ limit: Int, _ context: Context) -> Lookup { .forumDue(on: context.now.day, within: Self.days, limit: limit) }
    private func regularity(_ context: Context) -> Lookup { .regularity(.lastYear(context.now.day, limit: Self.forumsAsked)) }

    private func list(_ lookup: Lookup, _ context: Context) -> ForumDueList? {
        if case .forumDue(let list)? = context.shelf[lookup] { list } else { nil }
    }

    /// The longer answer, once the short one has said how many are late.
    private func longer(_ context: Context) -> Lookup? {
        guard let short = list(due(Self.dueAsked, context), context), short.late > Self.dueAsked - 8 else { return nil }
        return due(min(Self.dueMost, short.late + 8), context)
    }

    func forumNeeds(_ context: Context) -> [Lookup] {
        let more = longer(context)
        let today = forumDue(context)?.rows.contains { $0.isMeeting(on: context.now.day) } == true
        return [due(Self.dueAsked, context), regularity(context)] + (more.map { [$0] } ?? []) + (today ? [Self.today(context)] : [])
    }

    func forumDue(_ context: Context) -> ForumDueList? {
        longer(context).flatMap { list($0, context) } ?? list(due(Self.dueAsked, context), context)
    }

    func marks(_ context: Context) -> [ForumMarks] {
        if case .regularity(let marks)? = context.shelf[regularity(context)] { marks } else { [] }
    }

    private static func today(_ context: Context) -> Lookup {
        .meetings(MeetingFilter(from: context.now.day - 1, through: context.now.day, stages: [.planned, .running]), offset: 0, limit: 12)
    }

    /// The agenda's count, for a meeting of today.
    func meetingRow(_ id: MeetingID, _ context: Context) -> MeetingRow? {
        guard case .meetings(let window)? = context.shelf[Self.today(context)] else { return nil }
        return window.rows.first { $0.head.id == id }
    }

    // MARK: Lines

    /// A meeting that runs, or is to be held today.
    func meetingsNow(_ context: Context) -> [ForumLine] {
        let rows = (forumDue(context)?.rows ?? []).filter { $0.isMeeting(on: context.now.day) }
        return rows.filter(\.isRunning).map { .running($0) } + rows.filter { !$0.isRunning }.prefix(2).map { .today($0) }
    }

    func lateForums(_ most: Int, _ context: Context) -> [ForumLine] {
        guard let due = forumDue(context) else { return [] }
        let late = due.rows.filter { $0.isLate(on: context.now.day) }
        let shown = late.prefix(most)
        let more = due.late - shown.count
        return shown.map { .late($0) } + (more > 0 ? [.moreLate(more)] : [])
    }

    func comingForums(_ context: Context) -> [ForumDueList.Row] {
        let day = context.now.day
        return (forumDue(context)?.rows ?? []).filter { !$0.isLate(on: day) && !$0.isMeeting(on: day) }
    }

    /// One line per forum, the most urgent first as the archive answers; units together.
    func standing(_ context: Context) -> [ForumLine] {
        let marks = marks(context)
        let units = marks.filter { $0.kind == Self.unitKind }
        var lines: [ForumLine] = []
        for one in marks {
            if units.count > 1, one.kind == Self.unitKind {
                if one == units.first { lines.append(.units(units)) }
            } else {
                lines.append(.standing(one))
            }
        }
        let most = context.size.rows >= 30 || context.isLinear ? 6 : 4
        guard lines.count > most else { return lines }
        let left = lines.count - (most - 1)
        return lines.prefix(most - 1) + [.moreStanding(marks.count >= Self.forumsAsked ? nil : left)]
    }

    static func open(_ line: ForumLine) -> Response {
        switch line {
        case .running(let row), .today(let row), .late(let row), .coming(let row): Response(go: row.destination)
        case .moreLate: Response(go: .commitments(nil))
        case .none, .units, .moreStanding: Response(go: .pane(.forum))
        case .standing(let marks): Response(go: .forum(marks.forum))
        }
    }
}

extension ForumDueList.Row {
    var isRunning: Bool { if case .meeting(_, _, _, let isRunning) = reason { isRunning } else { false } }

    func isMeeting(on day: CalendarDay) -> Bool { if case .meeting(_, let own, _, let isRunning) = reason { isRunning || own <= day } else { false } }

    /// The thing itself.
    var destination: Destination {
        switch reason {
        case .commitment: .commitments(forum)
        case .unfinished(let id, _), .meeting(let id, _, _, _): .meeting(id, in: forum)
        }
    }
}
