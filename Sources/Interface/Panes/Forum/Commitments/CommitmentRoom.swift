import Domain
import Screen

/// Åtaganden, of one forum or of all: the open ones first, the oldest day first.
package struct CommitmentRoom: Equatable, Sendable {
    package internal(set) var forum: ForumID?
    package internal(set) var focus = 0
    package internal(set) var filterText = ""
    package internal(set) var showsClosed = false
    package internal(set) var order = CommitmentOrder.day
    /// The list is about to be written to a file: all of it is then asked for, stretch by stretch.
    var isExporting = false

    init(forum: ForumID?) { self.forum = forum }
}

/// How the list is grouped.
package enum CommitmentOrder: String, CaseIterable, Sendable {
    case day, role, organisation
}

extension CommitmentRoom: ForumRoom {
    var scope: Scope { .commitments }
    var stage: ForumStage { .commitments(self) }

    func needs(_ desk: ForumDesk) -> [Lookup] {
        let shown: [Lookup] =
            switch order {
            case .day: stretches(around: focus, of: matching(desk), desk)
            case .role, .organisation: [groupedLookup(desk)]
            }
        return isExporting ? shown + exported(desk).filter { !shown.contains($0) } : shown
    }

    mutating func perform(_ verb: Verb, digit: Int?, _ desk: ForumDesk) -> ForumReply? {
        isExporting = false
        let texts = desk.texts
        let count = count(desk)
        if let place = moved(min(focus, max(0, count - 1)), by: verb, count: count, page: desk.context.listRows) {
            focus = place
            return ForumReply.none
        }
        switch verb {
        case .open:
            guard let row = focused(desk) else { return .refuse(texts("commitment.nothing")) }
            return .show(.menu(CommitmentMenus.deeds(row, desk)))
        case .tick:
            guard let row = focused(desk) else { return .refuse(texts("commitment.nothing")) }
            return CommitmentDeeds.tick(row.commitment, desk)
        case .filter: return .show(.prompt(Prompt(.forum(.commitment(.filter)), text: filterText, limit: CommitmentPrompt.filter.limit)))
        case .showClosed:
            showsClosed.toggle()
            focus = 0
            return .say(.information, texts(showsClosed ? "commitment.closed_shown" : "commitment.closed_hidden"))
        case .grouping: return .show(.menu(CommitmentMenus.orders(order, desk)))
        case .export:
            guard count > 0 else { return .refuse(texts("commitment.nothing_to_export")) }
            isExporting = true
            return .show(.menu(CommitmentMenus.exports(desk)))
        case .back where !filterText.isEmpty:
            setFilter("")
            return ForumReply.none
        default: return nil
        }
    }

    mutating func choose(_ target: Target, _ desk: ForumDesk) -> ForumReply {
        guard target.list == "commitments", let row = row(at: target.index, desk) else { return .none }
        let hadFocus = focus == target.index
        focus = target.index
        return desk.context.isLinear || hadFocus ? .show(.menu(CommitmentMenus.deeds(row, desk))) : .none
    }

    mutating func chosen(_ choice: ForumChoice, _ desk: ForumDesk) -> ForumReply {
        guard case .commitment(let choice) = choice else { return .none }
        switch choice {
        case .deed(let id, let deed): return known(id, desk).map { CommitmentDeeds.chosen(deed, $0, desk) } ?? .none
        case .meeting(let meeting, let forum): return ForumReply(Response(go: .meeting(meeting, in: forum)))
        case .order(let order):
            self.order = order
            focus = 0
            return .none
        case .export(let format):
            defer { isExporting = false }
            let paper = paper(desk)
            return ForumReply(.effect(.exportTable(paper.document, as: format, name: paper.fileName(format))))
        }
    }

    mutating func typing(_ prompt: ForumPrompt, _ text: String, _ desk: ForumDesk) {
        if prompt == .commitment(.filter) { setFilter(text) }
    }

    mutating func abandoned(_ prompt: ForumPrompt, _ desk: ForumDesk) {
        if prompt == .commitment(.filter) { setFilter("") }
    }

    private mutating func setFilter(_ text: String) {
        filterText = text
        focus = 0
    }

    mutating func submitted(_ prompt: ForumPrompt, _ text: String, _ desk: ForumDesk) -> ForumAnswer {
        guard case .commitment(let prompt) = prompt else { return .accepted(.none) }
        switch prompt {
        case .filter:
            setFilter(text)
            return .accepted(.none)
        case .movedTo(let id): return known(id, desk).map { CommitmentDeeds.moved($0, to: text, desk) } ?? .accepted(.none)
        case .dropped: return text.trimmed.isEmpty ? .refused(desk.texts("prompt.empty")) : .screen(.reason)
        }
    }

    mutating func submitted(_ prompt: ForumPrompt, screened text: ScreenedText, _ desk: ForumDesk) -> ForumReply {
        guard case .commitment(.dropped(let id)) = prompt, let one = known(id, desk) else { return .none }
        return CommitmentDeeds.save(one, CommitmentEvent(.dropped, meeting: nil, day: desk.day, reason: text), desk)
    }

    mutating func tidy(_ desk: ForumDesk) {
        let count = count(desk)
        if count > 0, focus >= count { focus = count - 1 }
    }
}

package enum CommitmentChoice: Equatable, Sendable {
    case deed(CommitmentID, CommitmentDeed)
    /// Where it was made.
    case meeting(MeetingID, ForumID)
    case order(CommitmentOrder)
    case export(FileFormat)
}

package enum CommitmentPrompt: Equatable, Sendable {
    case movedTo(CommitmentID)
    /// Why it falls away.
    case dropped(CommitmentID)
    /// Shown at once, kept by Enter.
    case filter
}

extension CommitmentPrompt: RoomPrompt {
    var code: String {
        switch self {
        case .movedTo: "commitment_due"
        case .dropped: "commitment_dropped"
        case .filter: "commitment_filter"
        }
    }
    var screening: ScreenedText.Kind? { if case .dropped = self { .reason } else { nil } }
    var proposes: Bool { if case .movedTo = self { true } else { false } }
}
