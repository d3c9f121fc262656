import Domain
import Screen

/// Forumen: one line of regularity each, and the ways to begin one.
package struct ForumHall: Equatable, Sendable {
    package internal(set) var focus = 0
    /// Words that the name, the kind or the convening role must hold.
    package internal(set) var filter = ""
    /// Kinds with one forum for every unit whose forums are listed, and not only counted.
    package internal(set) var unfolded: Set<ForumKindID> = []
    /// Somebody is making a forum: the kinds are needed.
    package internal(set) var isAsking = false

    enum Line: Equatable {
        /// Straight into a meeting that is going on.
        case running(ForumHead, MeetingHead)
        case forum(ForumHead, isUnit: Bool)
        /// A kind with one forum for every unit, counted.
        case units(ForumKindID, [ForumHead])
        case individual(IndividualCount)
        case begin
    }
}

extension ForumHall: ForumRoom {
    var scope: Scope { .forumHall }
    var stage: ForumStage { .hall(self) }

    func needs(_ desk: ForumDesk) -> [Lookup] { [.regularity(.lastYear(desk.day)), .individualMeetings] }

    /// For the kinds to choose from, and for the names of those that meetings about individuals are counted under. The kinds are
    /// YAML: nobody waits for it who only looks at the forums.
    func needsLibrary(_ desk: ForumDesk) -> Bool { isAsking || !desk.individuals.isEmpty }

    mutating func perform(_ verb: Verb, digit: Int?, _ desk: ForumDesk) -> ForumReply? {
        let lines = lines(desk)
        if let moved = moved(focus, by: verb, count: lines.count, page: desk.context.listRows) {
            focus = moved
            return ForumReply.none
        }
        let line = lines[safe: min(focus, lines.count - 1)]
        switch verb {
        case .open: return line.map { open($0, desk) } ?? ForumReply.none
        case .newForum: return begin(desk)
        case .commitments: return .open(.commitments(CommitmentRoom(forum: nil)))
        case .regularity: return .open(.regularity(RegularityRoom(forum: nil)))
        case .yearView: return .open(.year(YearRoom(year: desk.day.year)))
        case .filter:
            return .show(.prompt(Prompt(.forum(.hall(.filter)), text: filter, limit: HallPrompt.filter.limit)))
        case .remove:
            guard case .individual(let row)? = line else { return .refuse(desk.texts("forum.not_removed_here")) }
            return removal(row, desk)
        case .back where !filter.isEmpty:
            filter = ""
            focus = 0
            return ForumReply.none
        default: return nil
        }
    }

    mutating func choose(_ target: Target, _ desk: ForumDesk) -> ForumReply {
        guard target.list == "forums", let line = lines(desk)[safe: target.index] else { return .none }
        focus = target.index
        return open(line, desk)
    }

    mutating func tidy(_ desk: ForumDesk) { focus = max(0, min(focus, lines(desk).count - 1)) }

    private mutating func open(_ line: Line, _ desk: ForumDesk) -> ForumReply {
        switch line {
        case .running(let head, let meeting):
            return .open(.meeting(MeetingRoom(meeting: meeting.id, forum: head.forum.id)))
        case .forum(let head, _): return .open(.forum(ForumPage(forum: head.forum.id)))
        case .units(let kind, _):
            unfolded.formSymmetricDifference([kind])
            return .none
        case .individual(let row): return removal(row, desk)
        case .begin: return begin(desk)
        }
    }

    // MARK: What is listed

    /// APT: one forum for every unit.
    static func isOfUnit(_ forum: Forum) -> Bool { forum.kind == StartPane.unitKind }

    /// What goes on first, then the forums, those of units under one line, the closed ones, and meetings about individuals.
    func lines(_ desk: ForumDesk) -> [Line] {
        let heads = filtered(desk)
        let running = heads.compactMap { head in
            head.next.flatMap { $0.head.stage == .running ? Line.running(head, $0.head) : nil }
        }
        let open = heads.filter { $0.forum.closedOn == nil }
        var lines = running + open.filter { !Self.isOfUnit($0.forum) }.map { Line.forum($0, isUnit: false) }
        let units = open.filter { Self.isOfUnit($0.forum) }
        if let kind = units.first?.forum.kind {
            // What is looked for is shown, and not hidden in a count.
            if filter.isEmpty { lines.append(.units(kind, units)) }
            if !filter.isEmpty || unfolded.contains(kind) { lines += units.map { .forum($0, isUnit: filter.isEmpty) } }
        }
        lines += heads.filter { $0.forum.closedOn != nil }.map { .forum($0, isUnit: false) }
        guard filter.isEmpty else { return lines }
        lines += desk.individuals.map { .individual($0) }
        return lines.isEmpty ? [.begin] : lines
    }

    private func filtered(_ desk: ForumDesk) -> [ForumHead] {
        let words = filter.folded.split(separator: " ")
        guard !words.isEmpty else { return desk.heads }
        return desk.heads.filter { head in
            let text = (head.forum.name.text + " " + head.forum.convenor.text + " " + head.forum.kind.text).folded
            return words.allSatisfy { text.contains($0) }
        }
    }
}

package enum HallChoice: Equatable, Sendable {
    case mode(ForumMode)
    /// A kind of phenomenon forum.
    case kind(ForumKindID)
    /// A kind of meeting about a person.
    case individual(ForumKindID)
    /// One forum for each name, though the screening doubted some of them.
    case units(ForumKindID, String)
    case removeIndividual(IndividualMeeting)
}

package enum HallPrompt: Equatable, Sendable {
    case name(ForumKindID)
    /// Names with ; between, where there is one forum for every unit.
    case names(ForumKindID)
    case filter
}

extension HallPrompt: RoomPrompt {
    var code: String {
        switch self {
        case .name: "forum_name"
        case .names: "forum_names"
        case .filter: "forum_filter"
        }
    }

    var screening: ScreenedText.Kind? { if self == .filter { nil } else { .forumName } }
    var wraps: Bool { if case .names = self { true } else { false } }
    var proposes: Bool { false }

    var limit: Int {
        switch self {
        case .name: ScreenedText.Kind.forumName.limit
        case .names: 2000
        case .filter: 60
        }
    }
}

extension ForumDesk {
    var individuals: [IndividualCount] {
        if case .individualMeetings(let rows)? = shelf[.individualMeetings] { rows } else { [] }
    }

    /// The name of a kind; its code until the kinds have been read.
    func name(of kind: ForumKindID) -> String {
        kind == StartPane.unitKind ? texts("start.units") : library?.kind(kind)?.name ?? kind.text.uppercased()
    }
}
