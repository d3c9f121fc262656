import Domain
import Screen

/// Närvaro per organisation: Space steps through present, absent and not said. Never who was there.
extension MeetingRoom {
    mutating func perform(
        _ verb: Verb, digit: Int?, attendance focus: Int, _ sight: MeetingSight, _ desk: ForumDesk
    ) -> ForumReply? {
        let organisations = sight.organisations
        if let moved = moved(focus, by: verb, count: organisations.count, page: desk.context.listRows) {
            mode = .attendance(moved)
            return ForumReply.none
        }
        switch verb {
        case .back, .attendance, .open:
            mode = .agenda
            return ForumReply.none
        case .answer:
            guard let digit, organisations.indices.contains(digit - 1) else {
                return .refuse(desk.texts("meeting.attendance_no_such", String(min(9, organisations.count))))
            }
            mode = .attendance(digit - 1)
            return step(organisations[digit - 1], sight)
        case .stepPresence:
            guard let organisation = organisations[safe: focus] else { return .refuse(desk.texts("meeting.attendance_empty")) }
            return step(organisation, sight)
        case .allPresent:
            let silent = organisations.filter { sight.presence($0) == nil }
            guard !silent.isEmpty else { return .refuse(desk.texts("meeting.attendance_said")) }
            return .change(.saveMeeting(silent.reduce(sight.meeting) { $0.attending($1, .present, order: sight.forum.organisations) }, commitments: []))
        case .addGuest: return ask(.guest, in: sight, desk)
        default: return nil
        }
    }

    mutating func choose(attendance target: Target, _ sight: MeetingSight, _ desk: ForumDesk) -> ForumReply {
        guard target.list == "attendance", let organisation = sight.organisations[safe: target.index] else { return .none }
        mode = .attendance(target.index)
        return desk.context.isLinear ? .show(.menu(MeetingMenus.presence(organisation, sight, desk.texts))) : step(organisation, sight)
    }

    private func step(_ organisation: ScreenedText, _ sight: MeetingSight) -> ForumReply {
        let next: Presence? =
            switch sight.presence(organisation) {
            case nil: .present
            case .present: .absent
            case .absent: nil
            }
        return set(organisation, next, sight)
    }

    func set(_ organisation: ScreenedText, _ presence: Presence?, _ sight: MeetingSight) -> ForumReply {
        .change(.saveMeeting(sight.meeting.attending(organisation, presence, order: sight.forum.organisations), commitments: []))
    }
}
