import Domain
import Screen

/// Att avsluta: nothing is a record before somebody has said that no individual was discussed.
extension MeetingRoom {
    mutating func finish(_ sight: MeetingSight, _ desk: ForumDesk) -> ForumReply {
        let texts = desk.texts
        if sight.stage == .held { return .open(.record(RecordRoom(meeting: meeting, forum: forum))) }
        let open = sight.meeting.items.filter { !$0.isAnswered }
        if sight.meeting.items.isEmpty { return .refuse(texts("meeting.refused.no_items")) }
        return .show(.menu(open.isEmpty ? MeetingMenus.individuals(texts) : MeetingMenus.rest(open, texts)))
    }

    mutating func individuals(_ discussed: Bool, _ sight: MeetingSight, _ desk: ForumDesk) -> ForumReply {
        guard sight.stage == .running else { return .none }
        if discussed { return .show(.menu(MeetingMenus.wrongForum(desk.texts))) }
        guard let ended = sight.meeting.answeringIndividuals(false).ended(at: desk.context.now) else { return finish(sight, desk) }
        // Its record takes the place of the meeting on the path once the archive has it.
        isCorrecting = false
        return .change(
            .saveMeeting(ended, commitments: []), said: desk.texts("meeting.ended.\(ended.head.record.rawValue)"))
    }

    func closeInWrongForum(_ sight: MeetingSight, _ desk: ForumDesk) -> ForumReply {
        .change(.closeInWrongForum(meeting, revision: sight.meeting.head.revision, on: desk.day), said: desk.texts("meeting.emptied"))
    }
}
