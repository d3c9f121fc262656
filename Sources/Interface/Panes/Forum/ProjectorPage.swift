import Domain
import Screen

/// Mötet för projektorn: the agenda as it is answered, for everybody in the room. Nothing in it can be chosen.
///
/// It is made of `SharedMeeting`, which has no internal notes.
package enum ProjectorPage {
    package static func view(
        _ meeting: SharedMeeting, of forum: Forum, commitments: [Commitment], next: CalendarMark?, now: Now, texts: Texts
    ) -> PaneView {
        let head = meeting.head
        let title = Text(texts("meeting.title", forum.name.text, MeetingWords.when(head.day, head.begins, texts)), .heading)
        let stamps = [texts("meeting.stamp")]
        switch head.stage {
        case .cancelled: return PaneView(title: title, stamps: stamps, body: [.gap, .paragraph(Text(texts("meeting.page.cancelled"), .warning))])
        case .wrongForum: return PaneView(title: title, stamps: stamps, body: [.gap, .paragraph(Text(texts("meeting.page.wrong_forum"), .warning))])
        case .planned, .running, .held, .approved: break
        }
        let current = head.stage == .running ? meeting.items.first { $0.state == .open }?.id : nil
        let rows = meeting.items.enumerated().map { place, item in
            row(place + 1, item, isCurrent: item.id == current, holds(item, meeting, commitments), next, texts)
        }
        return PaneView(
            title: title + Text("   " + stage(head, now, texts), .strong), stamps: stamps,
            body: attendance(meeting, texts) + [.gap, .list(ItemList(name: "", items: rows, empty: texts("meeting.no_agenda")))])
    }

    private static func stage(_ head: MeetingHead, _ now: Now, _ texts: Texts) -> String {
        guard head.stage == .running, let began = head.beganAt else { return texts.code(MeetingStage.field, head.stage.rawValue) }
        return texts("meeting.stage.running", ForumDesk.clock(now.minute), String(max(0, now.minute - began)), String(head.length))
    }

    private static func attendance(_ meeting: SharedMeeting, _ texts: Texts) -> [Block] {
        guard !meeting.attendance.isEmpty else { return [] }
        let parts = meeting.attendance.map { texts("meeting.presence", $0.organisation.text, texts("meeting.presence_sign.\($0.presence.rawValue)")) }
        return [.paragraph(Text(texts("meeting.attendance") + " ", .strong) + Text(parts.joined(separator: "  ")))]
    }

    private static func holds(_ item: SharedMeeting.Item, _ meeting: SharedMeeting, _ commitments: [Commitment]) -> [Commitment] {
        switch item.kind {
        case .followUp: commitments.filter { $0.meeting != meeting.head.id && $0.madeOn <= meeting.head.day }
        case .commitments: commitments.filter { $0.meeting == meeting.head.id }
        default: []
        }
    }

    private static func row(
        _ number: Int, _ item: SharedMeeting.Item, isCurrent: Bool, _ commitments: [Commitment], _ next: CalendarMark?, _ texts: Texts
    ) -> Item {
        var status: [String] = []
        switch item.state {
        case .open: if item.parkedBefore > 0 { status.append(texts.count("meeting.parked_before", item.parkedBefore)) }
        case .done, .parked: status.append(texts("meeting.status.\(item.state.rawValue)"))
        case .notApplicable: status.append(texts("meeting.status.not_applicable", item.reason?.text ?? ""))
        }
        if isCurrent { status.append(texts("meeting.now")) }
        if item.kind == .nextMeeting, let next { status.append(MeetingWords.when(next.day, next.begins, texts)) }
        let mark: Item.Mark = isCurrent ? .active : item.state == .done ? .done : item.state == .open ? .open : .none
        var said = VBETick.allCases.filter(item.ticks.contains).map { MeetingWords.sentence(texts.code(VBETick.field, $0.rawValue)) }
        if let note = item.note { said.append(MeetingWords.sentence(note.text)) }
        said += item.decisions.map { texts("meeting.decision", MeetingWords.sentence($0.text)) }
        said += commitments.map { commitment in
            let when = commitment.state == .open ? MeetingWords.day(commitment.due, texts) : texts.code(CommitmentState.field, commitment.state.rawValue)
            return texts("meeting.projected", commitment.text.text, MeetingWords.owner(commitment, texts), when)
        }
        let title = Text(String(number) + " ", .dim) + Text(item.title.text, isCurrent ? .strong : .normal)
        return Item(
            status.isEmpty ? title : title + Text("  " + status.joined(separator: " · "), .dim), mark: mark, detail: Text(said.joined(separator: " ")))
    }
}
