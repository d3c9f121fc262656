import Domain
import Screen

/// What the menus and the lines of a forum's page come back with.
package enum ForumPageChoice: Equatable, Sendable {
    case openMeeting(MeetingID)
    case askMove(MeetingID), askCancel(MeetingID), askRemove(MeetingID)
    case cancel(MeetingID), restore(MeetingID)
    case remove(MeetingID, revision: Int)
    case held(MeetingTime, ItemState)
    case register(HeldMeeting, individuals: Bool)
    case calendar
    // Uppgifter om forumet
    case field(ForumField)
    case record(RecordType), cadence(VBECadence)
    case convenor(ScreenedText)
    case agendaLine(ItemID), newAgendaLine, renameAgendaLine(ItemID), removeAgendaLine(ItemID)
    case close, reopen, removeForum
}

package enum ForumPagePrompt: Equatable, Sendable {
    /// Day and clock of a new meeting.
    case when
    case moved(MeetingID)
    /// Why the standing item was not taken up.
    case notApplicable(MeetingTime)
    // Uppgifter om forumet
    case name, convenor, place, organisations
    /// Nil: a new one.
    case agendaLine(ItemID?)
}

extension ForumPagePrompt: RoomPrompt {
    var code: String {
        switch self {
        case .when: "forum_when"
        case .moved: "forum_move"
        case .notApplicable: "forum_reason"
        case .name: "forum_rename"
        case .convenor: "forum_convenor"
        case .place: "forum_place"
        case .organisations: "forum_organisations"
        case .agendaLine: "forum_agenda_line"
        }
    }

    var screening: ScreenedText.Kind? {
        switch self {
        case .when, .moved: nil
        case .notApplicable: .reason
        case .name: .forumName
        case .convenor: .role
        case .place: .meetingPlace
        case .organisations: .organisation
        case .agendaLine: .agendaItem
        }
    }

    var wraps: Bool { self == .organisations }
    var limit: Int { self == .organisations ? 1200 : screening?.limit ?? 60 }
}

extension ForumPage {
    mutating func chosen(_ choice: ForumChoice, _ desk: ForumDesk) -> ForumReply {
        guard case .forum(let choice) = choice else { return .none }
        switch choice {
        case .openMeeting(let id): return .open(.meeting(MeetingRoom(meeting: id, forum: forum)))
        case .askMove(let id): return row(id, desk).map { askMove($0, desk) } ?? .none
        case .askCancel(let id): return row(id, desk).map { cancelOrRestore($0, desk) } ?? .none
        case .askRemove(let id): return row(id, desk).map { askRemoval($0, desk) } ?? .none
        case .cancel(let id): return cancel(id, desk)
        case .restore(let id): return restore(id, desk)
        case .remove(let id, let revision):
            return .change(.removeMeeting(id, revision: revision), said: desk.texts("forum.remove.said"))
        case .held(let time, let vbe): return held(time, vbe, desk)
        case .register(let held, let individuals): return register(held, individuals: individuals, desk)
        case .calendar:
            defer { isAskingCalendar = false }
            return writeCalendar(desk)
        case .field, .record, .cadence, .convenor, .agendaLine, .newAgendaLine, .renameAgendaLine, .removeAgendaLine, .close, .reopen,
            .removeForum:
            return ForumParticulars.chosen(choice, self, desk)
        }
    }

    mutating func submitted(_ prompt: ForumPrompt, _ text: String, _ desk: ForumDesk) -> ForumAnswer {
        guard case .forum(let prompt) = prompt else { return .accepted(.none) }
        switch prompt {
        case .when: return made(text, desk)
        case .moved(let id): return rescheduled(id, text, desk)
        case .notApplicable: return .screen(.reason)
        case .name, .convenor, .place, .organisations, .agendaLine: return ForumParticulars.submitted(prompt, text, self, desk)
        }
    }

    mutating func submitted(_ prompt: ForumPrompt, screened text: ScreenedText, _ desk: ForumDesk) -> ForumReply {
        guard case .forum(let prompt) = prompt else { return .none }
        if case .notApplicable(let time) = prompt {
            return askIndividuals(HeldMeeting(time: time, vbe: .notApplicable, reason: text), desk)
        }
        return ForumParticulars.submitted(prompt, screened: text, self, desk)
    }

    // MARK: Kalenderfil

    mutating func askCalendar(_ forum: Forum, _ desk: ForumDesk) -> ForumReply {
        let texts = desk.texts
        guard case .meeting? = line(at: 0, desk) else { return .refuse(texts("forum.calendar.none")) }
        isAskingCalendar = true
        return .show(
            .menu(
                Menu(
                    texts("forum.calendar.title", forum.name.text), text: [texts("forum.calendar.text"), texts("forum.calendar.untried")],
                    options: [Menu.Option(texts("forum.calendar.write"), .forum(.forum(.calendar))), Menu.Option(texts("plan.cancel"), .close)])))
    }

    private func writeCalendar(_ desk: ForumDesk) -> ForumReply {
        guard let forum = desk.forum(forum), let heads = ForumCalendar.heads(of: forum.id, desk) else { return .refuse(desk.texts("forum.gone")) }
        let calendar = ForumCalendar.file(forum, heads, written: desk.context.now, desk.texts)
        guard !calendar.events.isEmpty else { return .refuse(desk.texts("forum.calendar.none")) }
        let name = desk.texts("forum.calendar.file", FileSlug.of(forum))
        return ForumReply(.effect(.exportCalendar(calendar, name: name)))
    }
}
