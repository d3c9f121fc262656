/// Mötet som andra får se det: what a record, a file and the projector are made of. It has no internal note at all, so
/// nothing that is made of it can show one.
package struct SharedMeeting: Hashable, Sendable {
    package struct Item: Hashable, Sendable {
        package let id: ItemID
        package let kind: AgendaKind
        package let title: ScreenedText
        package let length: Int?
        package let state: ItemState
        package let reason: ScreenedText?
        package let note: ScreenedText?
        package let decisions: [ScreenedText]
        package let ticks: Set<VBETick>
        package let used: Int?
        package let parkedBefore: Int
    }

    package let head: MeetingHead
    package let items: [Item]
    package let attendance: [Attendance]

    package init(_ meeting: Meeting) {
        head = meeting.head
        attendance = meeting.attendance
        items = meeting.items.map {
            Item(
                id: $0.id, kind: $0.kind, title: $0.title, length: $0.length, state: $0.state, reason: $0.reason, note: $0.note,
                decisions: $0.decisions, ticks: $0.ticks, used: $0.used, parkedBefore: $0.parkedBefore)
        }
    }
}
