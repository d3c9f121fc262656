import Domain
import Interface

/// Forums, meetings and commitments.
extension JSON {
    static func head(_ head: ForumHead, _ regularity: Regularity?, on day: CalendarDay) -> JSON {
        let forum = head.forum
        return .object([
            ("id", .text(forum.id.text)), ("name", .text(forum.name.text)), ("kind", .text(forum.kind.text)), ("district", .text(forum.district.text)),
            ("convenor", .text(forum.convenor.text)), ("record", .text(forum.record.rawValue)), ("cadence", .text(forum.cadence.code)),
            ("organisations", .list(forum.organisations.map { .text($0.text) })), ("closed", JSON.day(forum.closedOn)),
            ("next", head.next.map(row) ?? .nothing), ("last", head.last.map(row) ?? .nothing), ("meetings", .number(head.meetings)),
            ("open_commitments", .number(head.openCommitments)), ("late_commitments", .number(head.lateCommitments)),
            ("regularity", regularity.map(line) ?? .nothing),
        ])
    }

    static func row(_ row: MeetingRow) -> JSON {
        let head = row.head
        return .object([
            ("id", .text(head.id.text)), ("forum", .text(head.forum.text)), ("day", JSON.day(head.day)),
            ("begins", head.begins.map { .text(clock($0)) } ?? .nothing), ("minutes", .number(head.length)), ("place", screened(head.place)),
            ("stage", .text(head.stage.rawValue)), ("sequence", .number(head.sequence)), ("vbe", row.vbe.map { .text($0.rawValue) } ?? .nothing),
            ("items", .number(row.items)), ("answered", .number(row.answered)), ("parked", .number(row.parked)),
            ("approved", JSON.day(head.approvedOn)), ("diary", screened(head.diary)),
        ])
    }

    static func row(_ row: CommitmentWindow.Row, on day: CalendarDay) -> JSON {
        let it = row.commitment
        return .object([
            ("id", .text(it.id.text)), ("forum", .text(it.forum.text)), ("forum_name", .text(row.forumName)), ("meeting", .text(it.meeting.text)),
            ("made", JSON.day(it.madeOn)), ("text", .text(it.text.text)), ("role", .text(it.role.text)), ("organisation", screened(it.organisation)),
            ("due", JSON.day(it.due)), ("state", .text(it.state.rawValue)), ("late", .truth(it.isLate(on: day))), ("moves", .number(it.moves)),
        ])
    }

    static func row(_ row: ForumDueList.Row, on day: CalendarDay) -> JSON {
        let reason: [(String, JSON)] =
            switch row.reason {
            case .commitment(let id, _, let moves): [("kind", .text("commitment")), ("id", .text(id.text)), ("moves", .number(moves))]
            case .unfinished(let id, _): [("kind", .text("unfinished_meeting")), ("id", .text(id.text))]
            case .meeting(let id, _, let begins, let isRunning):
                [
                    ("kind", .text("meeting")), ("id", .text(id.text)), ("begins", begins.map { .text(clock($0)) } ?? .nothing),
                    ("running", .truth(isRunning)),
                ]
            }
        return .object(
            reason + [
                ("forum", .text(row.forum.text)), ("forum_name", .text(row.forumName)), ("day", JSON.day(row.reason.day)),
                ("late", .truth(row.isLate(on: day))), ("text", .text(row.text)), ("role", .text(row.role)),
            ])
    }

    static func line(_ regularity: Regularity) -> JSON {
        let next: (String, JSON) =
            switch regularity.next {
            case .planned(let day): ("planned", JSON.day(day))
            case .by(let day): ("by", JSON.day(day))
            case .missing: ("missing", .nothing)
            }
        return .object([
            ("held", .number(regularity.held)), ("treated", .number(regularity.treated)),
            ("longest_gap_days", regularity.longestGap.map { .number($0) } ?? .nothing), ("next", .text(next.0)), ("next_day", next.1),
            ("broken", .truth(regularity.isBroken)),
            ("meetings", .list(regularity.dots.map { .object([("day", JSON.day($0.day)), ("vbe", $0.vbe.map { .text($0.rawValue) } ?? .nothing)]) })),
        ])
    }

    /// `14:00`: with a colon, as programs read it.
    private static func clock(_ minute: Int) -> String { padded(minute / 60, 2) + ":" + padded(minute % 60, 2) }
}
