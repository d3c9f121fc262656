import Domain
import Screen

/// Ett forum: its meetings, its commitments, what it is.
package struct ForumPage: Equatable, Sendable {
    package internal(set) var forum: ForumID
    package internal(set) var focus = 0
    /// The question of the calendar file is on the table: its meetings are needed.
    package internal(set) var isAskingCalendar = false
    /// The day of a meeting that is being entered afterwards: what the one before it parked is needed.
    package internal(set) var heldDay: CalendarDay?

    init(forum: ForumID) { self.forum = forum }

    enum Line: Equatable {
        case meeting(MeetingRow)
        /// A forum without a meeting: the two ways on.
        case offerSeries, offerMeeting
    }
}

extension ForumPage: ForumRoom {
    var scope: Scope { .forumPage }
    var stage: ForumStage { .forum(self) }
    func needs(_ desk: ForumDesk) -> [Lookup] {
        var needs: [Lookup] = [upcoming(desk.day), past(desk), .regularity(.lastYear(desk.day, forum: forum))]
        // Of what is planned the whole meeting: moving it and cancelling it write all of it.
        if let row = focused(desk), row.items > 0, row.head.stage.canBeRescheduled { needs.append(.meeting(row.head.id)) }
        needs += prepared(desk).map { .meeting($0) }
        if let heldDay { needs.append(.carried(forum, to: nil, on: heldDay)) }
        if isAskingCalendar { needs += ForumCalendar.needs(forum, desk) }
        return needs
    }

    mutating func perform(_ verb: Verb, digit: Int?, _ desk: ForumDesk) -> ForumReply? {
        isAskingCalendar = false
        heldDay = nil
        guard let forum = desk.forum(forum) else { return verb == .back ? nil : .refuse(desk.texts("forum.gone")) }
        if let moved = moved(focus, by: verb, count: count(desk), page: desk.context.listRows) {
            focus = moved
            return ForumReply.none
        }
        switch verb {
        case .open: return line(at: focus, desk).map { open($0, forum, desk) } ?? ForumReply.none
        case .newMeeting: return askNew(forum, desk)
        case .meetingSeries: return series(forum, desk)
        case .moveMeeting: return withRow(desk) { askMove($0, desk) }
        case .cancelMeeting: return withRow(desk) { cancelOrRestore($0, desk) }
        case .remove: return withRow(desk) { askRemoval($0, desk) }
        case .commitments: return .open(.commitments(CommitmentRoom(forum: self.forum)))
        case .regularity: return .open(.regularity(RegularityRoom(forum: self.forum)))
        case .calendarFile: return askCalendar(forum, desk)
        case .particulars: return .show(.menu(ForumParticulars.menu(forum, desk)))
        default: return nil
        }
    }

    mutating func choose(_ target: Target, _ desk: ForumDesk) -> ForumReply {
        guard target.list == "meetings", let forum = desk.forum(forum), let line = line(at: target.index, desk) else { return .none }
        focus = target.index
        // Without a cursor a command cannot point at a row: what can be done with it is asked.
        if desk.context.isLinear, case .meeting(let row) = line, row.head.stage.canBeRescheduled { return .show(.menu(rowMenu(row, desk))) }
        return open(line, forum, desk)
    }

    mutating func tidy(_ desk: ForumDesk) {
        focus = max(0, min(focus, count(desk) - 1))
    }

    private mutating func series(_ forum: Forum, _ desk: ForumDesk) -> ForumReply {
        if let closed = Self.closed(forum, desk) { return .refuse(closed) }
        return .open(.series(SeriesRoom(forum, today: desk.day)))
    }

    private mutating func open(_ line: Line, _ forum: Forum, _ desk: ForumDesk) -> ForumReply {
        switch line {
        case .offerSeries: return series(forum, desk)
        case .offerMeeting: return askNew(forum, desk)
        case .meeting(let row):
            switch row.head.stage {
            case .approved: return .open(.record(RecordRoom(meeting: row.head.id, forum: self.forum)))
            case .cancelled: return .show(.menu(rowMenu(row, desk)))
            case .wrongForum: return .say(.information, desk.texts("forum.wrong_forum"))
            case .planned, .running, .held: return .open(.meeting(MeetingRoom(meeting: row.head.id, forum: self.forum)))
            }
        }
    }

    private func withRow(_ desk: ForumDesk, _ body: (MeetingRow) -> ForumReply) -> ForumReply {
        guard !desk.context.isLinear else { return .refuse(desk.texts("forum.choose_first")) }
        guard let row = focused(desk) else { return .refuse(desk.texts("forum.no_meeting_here")) }
        return body(row)
    }

    static func closed(_ forum: Forum, _ desk: ForumDesk) -> String? {
        forum.closedOn.map { desk.texts("forum.is_closed", $0.iso) }
    }
}

extension MeetingStage {
    /// Its day can be changed, and whether it is to be.
    var canBeRescheduled: Bool { self == .planned || self == .cancelled }
}
