import Domain
import Screen

/// Mötet: the agenda that the chair ticks, and that is the record.
package struct MeetingRoom: Equatable, Sendable {
    /// What the keys act on.
    package enum Mode: Equatable, Sendable {
        case agenda
        /// Närvaro: the organisation at that place.
        case attendance(Int)
    }

    package internal(set) var meeting: MeetingID
    package internal(set) var forum: ForumID
    /// Nil until somebody moves: then it is the item that is next to be answered.
    package internal(set) var line: MeetingLine?
    package internal(set) var mode: Mode = .agenda
    /// A held meeting is shown as its record, but for whoever came to put something right in it.
    package internal(set) var isCorrecting: Bool
    /// Where the line was last seen, for when it is gone.
    var place = 0

    init(meeting: MeetingID, forum: ForumID, isCorrecting: Bool = false) {
        self.meeting = meeting
        self.forum = forum
        self.isCorrecting = isCorrecting
    }

    func sight(_ desk: ForumDesk) -> MeetingSight? { MeetingSight(meeting, of: forum, desk) }

    /// Held and not come to be corrected, or past that: then there is only the record.
    func leadsToRecord(_ desk: ForumDesk) -> Bool {
        switch desk.meeting(meeting)?.head.stage {
        case .approved: true
        case .held: !isCorrecting
        default: false
        }
    }

    /// The line that has the focus.
    func current(_ sight: MeetingSight) -> MeetingLine? {
        let lines = sight.lines
        if let line, lines.contains(line) { return line }
        if line == nil, sight.isUnderWay, let next = sight.meeting.nextOpen(after: nil) { return .item(next) }
        return lines[safe: min(place, lines.count - 1)]
    }

    mutating func stand(on line: MeetingLine?, _ sight: MeetingSight) {
        self.line = line
        if let line, let place = sight.lines.firstIndex(of: line) { self.place = place }
    }
}

extension MeetingRoom: ForumRoom {
    var scope: Scope { mode == .agenda ? .meeting : .attendance }
    func scope(_ desk: ForumDesk) -> Scope {
        mode == .agenda && desk.meeting(meeting)?.head.stage == .planned ? .meetingPlanned : scope
    }
    var stage: ForumStage { .meeting(self) }
    func needs(_ desk: ForumDesk) -> [Lookup] { MeetingSight.needs(meeting, of: forum, desk) }

    func digits(_ desk: ForumDesk) -> Int {
        if case .attendance = mode { sight(desk).map { min(9, $0.organisations.count) } ?? 0 } else { 0 }
    }

    mutating func tidy(_ desk: ForumDesk) {
        guard let sight = sight(desk) else { return }
        if case .attendance(let focus) = mode {
            if !sight.isUnderWay { mode = .agenda } else { mode = .attendance(min(focus, max(0, sight.organisations.count - 1))) }
        }
        // A focus that nobody chose goes on following the agenda.
        if line != nil { stand(on: current(sight), sight) }
    }

    mutating func perform(_ verb: Verb, digit: Int?, _ desk: ForumDesk) -> ForumReply? {
        guard let sight = sight(desk) else { return verb == .back ? nil : .refuse(desk.texts("meeting.empty")) }
        if case .attendance(let focus) = mode { return perform(verb, digit: digit, attendance: focus, sight, desk) }
        let lines = sight.lines
        let place = current(sight).flatMap { lines.firstIndex(of: $0) } ?? 0
        if let moved = moved(place, by: verb, count: lines.count, page: desk.context.listRows) {
            stand(on: lines[moved], sight)
            return ForumReply.none
        }
        return perform(verb, sight, desk)
    }

    mutating func choose(_ target: Target, _ desk: ForumDesk) -> ForumReply {
        guard let sight = sight(desk) else { return .none }
        if case .attendance = mode { return choose(attendance: target, sight, desk) }
        guard target.list == "agenda", let line = sight.lines[safe: target.index] else { return .none }
        let hadFocus = current(sight) == line
        stand(on: line, sight)
        return desk.context.isLinear || hadFocus ? open(line, sight, desk) : .none
    }
}
