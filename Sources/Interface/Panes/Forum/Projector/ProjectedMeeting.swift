import Domain
import Screen

/// Mötet på duken. Made of what others may see of a meeting and of nothing else, so there is no internal note that could show.
struct ProjectedMeeting {
    private let meeting: SharedMeeting
    private let forum: String
    private let desk: ForumDesk
    /// The item that is next to be answered; nil before the meeting runs and when all are.
    let turn: ItemID?
    /// The agenda, with what belongs to an item under it.
    let rows: [Item]
    /// Where the item in turn stands among them.
    let turnRow: Int

    init(_ meeting: SharedMeeting, forum: String, commitments: [Commitment], _ desk: ForumDesk) {
        self.meeting = meeting
        self.forum = forum
        self.desk = desk
        let turn = meeting.head.stage == .running ? meeting.items.first { $0.state == .open }?.id : nil
        self.turn = turn
        // Where there is room the items stand apart: it is read from the other end of the room.
        let gap = desk.context.size.rows >= 34 && !desk.context.isLinear ? [Item("")] : []
        let lines = meeting.items.enumerated().map { place, item in
            (item.id, Self.lines(item, number: place + 1, isInTurn: item.id == turn, meeting, commitments, desk) + gap)
        }
        rows = lines.flatMap(\.1)
        let isOver = turn == nil && meeting.head.stage == .running
        turnRow = isOver ? max(0, rows.count - 1) : lines.prefix { $0.0 != turn && turn != nil }.reduce(0) { $0 + $1.1.count }
    }

    func view(focus: Int) -> PaneView {
        let texts = desk.texts
        let when = [desk.context.date(meeting.head.day), meeting.head.begins.map { texts("projector.at", ForumDesk.clock($0)) }, meeting.head.place?.text]
        return PaneView(
            title: Text(forum, .heading) + Text("   " + when.compactMap { $0 }.joined(separator: " · "), .dim),
            body: [
                .paragraph(status), .gap,
                .list(ItemList(name: "", items: rows, focus: rows.isEmpty ? nil : focus, empty: texts("projector.no_agenda"))),
            ])
    }

    // MARK: The clock

    /// "pågår sedan 14.02 · 12 av 60 minuter · klockan är 14.14"
    private var status: Text {
        let texts = desk.texts
        let head = meeting.head
        let word = desk.word(head.stage)
        guard head.stage == .running, let began = head.beganAt else {
            let answered = meeting.items.count { $0.state != .open }
            let done = head.stage.isHeld ? texts("projector.answered", String(answered), String(meeting.items.count)) : texts.count("projector.items", meeting.items.count)
            return Text(word, .strong) + Text(" · " + done)
        }
        let now = desk.context.now.minute
        let planned = meeting.items.reduce(0) { $0 + ($1.length ?? 0) }
        let total = planned > 0 ? planned : head.length
        // A meeting that goes on after midnight has been going on since yesterday.
        let used = now >= began ? now - began : now + 1440 - began
        let isOver = used > total
        return Text(texts("projector.since", ForumDesk.clock(began)), .strong) + Text(" · ")
            + Text(texts(isOver ? "projector.over" : "projector.used", String(used), String(total)), isOver ? .warning : .normal)
            + Text(" · " + texts("projector.clock", ForumDesk.clock(now)))
    }

    // MARK: The agenda

    private static func lines(
        _ item: SharedMeeting.Item, number: Int, isInTurn: Bool, _ meeting: SharedMeeting, _ commitments: [Commitment], _ desk: ForumDesk
    ) -> [Item] {
        let texts = desk.texts
        let reason = item.reason.map { ": " + $0.text } ?? ""
        // Before the meeting everything remains, and that need not be said of each.
        let isBefore = meeting.head.stage == .planned && item.state == .open
        let word = isBefore ? "" : " · " + (isInTurn ? texts("projector.now") : desk.word(item.state)) + reason
        let again = item.parkedBefore > 0 && item.state == .open ? texts.count("projector.parked_before", item.parkedBefore) : nil
        let title = Text(item.title.text, isInTurn ? .strong : .normal)
        // Read aloud, the word of the state says what a mark would.
        let isSpoken = desk.context.isLinear
        let first = Item(
            (isSpoken ? Text("\(number). ") : Text("")) + title + Text(word, isInTurn ? .strong : .dim) + Text(again.map { " · " + $0 } ?? "", .dim),
            mark: isSpoken ? .none : mark(item.state, isInTurn: isInTurn), key: String(number))
        return [first] + ticks(item, isInTurn: isInTurn, desk) + item.decisions.map { under(texts("projector.decision", $0.text)) }
            + Self.commitments(under: item, meeting, commitments, desk)
    }

    private static func mark(_ state: ItemState, isInTurn: Bool) -> Item.Mark {
        switch state {
        case .open: isInTurn ? .active : .open
        case .done: .done
        case .parked: .proposal
        case .notApplicable: .none
        }
    }

    /// "Rutinen påmind ✓   Blanketten påmind ○   Nytt till lägesbilden ○"
    private static func ticks(_ item: SharedMeeting.Item, isInTurn: Bool, _ desk: ForumDesk) -> [Item] {
        guard item.kind == .vbe, isInTurn || item.state == .done else { return [] }
        return VBETick.allCases.map { tick in
            Item(Text(desk.word(tick)), mark: item.ticks.contains(tick) ? .done : .open, indent: 1)
        }
    }

    /// What was promised here, and under the follow-up how it went with what was promised before.
    private static func commitments(under item: SharedMeeting.Item, _ meeting: SharedMeeting, _ all: [Commitment], _ desk: ForumDesk) -> [Item] {
        switch item.kind {
        case .commitments:
            return all.filter { $0.meeting == meeting.head.id }.map { commitment in
                under(desk.texts("projector.commitment", commitment.text.text, commitment.role.text, commitment.due.iso))
            }
        case .followUp:
            return all.filter { $0.meeting != meeting.head.id }.map { commitment in
                let deed = commitment.events.last { $0.meeting == meeting.head.id }?.deed
                let word = deed.map(desk.word) ?? desk.texts(commitment.isLate(on: desk.day) ? "projector.late" : "projector.open")
                let text = desk.texts("projector.commitment", commitment.text.text, commitment.role.text, commitment.due.iso)
                let isLate = deed == nil && commitment.isLate(on: desk.day)
                return Item(Text(text + " · " + word), mark: commitment.state == .open ? (isLate ? .warning : .open) : .done, indent: 1)
            }
        case .opening, .vbe, .ordinary, .nextMeeting: return []
        }
    }

    private static func under(_ text: String) -> Item { Item(Text(text), indent: 1) }
}
