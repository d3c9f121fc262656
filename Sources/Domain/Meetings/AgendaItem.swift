/// Dagordningspunkt på ett möte, with its answer.
package struct AgendaItem: Hashable, Sendable, Codable {
    package var id: ItemID
    package var kind: AgendaKind
    package var title: ScreenedText
    /// Planned minutes.
    package var length: Int?
    package var isStanding: Bool
    package var state: ItemState
    /// Why it was not taken up.
    package var reason: ScreenedText?
    /// Stands in the record.
    package var note: ScreenedText?
    /// Regi: the chair's own, in no record, on no projector (`SharedMeeting`).
    package var internalNote: ScreenedText?
    /// Stands in the record.
    package var decisions: [ScreenedText]
    /// Only of the VBE item.
    package var ticks: Set<VBETick>
    /// Minutes that were used for it.
    package var used: Int?
    /// How many meetings in a row it has been parked at, before this one.
    package var parkedBefore: Int

    package init(
        id: ItemID, kind: AgendaKind = .ordinary, title: ScreenedText, length: Int? = nil, isStanding: Bool = false,
        state: ItemState = .open, reason: ScreenedText? = nil, note: ScreenedText? = nil, internalNote: ScreenedText? = nil,
        decisions: [ScreenedText] = [], ticks: Set<VBETick> = [], used: Int? = nil, parkedBefore: Int = 0
    ) {
        self.id = id
        self.kind = kind
        self.title = title
        self.length = length
        self.isStanding = isStanding
        self.state = state
        self.reason = reason
        self.note = note
        self.internalNote = internalNote
        self.decisions = decisions
        self.ticks = ticks
        self.used = used
        self.parkedBefore = parkedBefore
    }

    package init(_ line: AgendaLine) {
        self.init(id: line.id, kind: line.kind, title: line.title, length: line.length, isStanding: line.isStanding)
    }

    package var isAnswered: Bool { state != .open }

    package var texts: [String] {
        [title.text] + [reason, note, internalNote].compactMap { $0?.text } + decisions.map(\.text)
    }
}
