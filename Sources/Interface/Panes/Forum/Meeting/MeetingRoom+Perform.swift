import Domain
import Screen

/// The keys of the agenda. Each that changes something is one order to the archive, durable before it is shown.
extension MeetingRoom {
    mutating func perform(_ verb: Verb, _ sight: MeetingSight, _ desk: ForumDesk) -> ForumReply? {
        // Without a cursor a command does not know which point it is for.
        if desk.context.isLinear, Self.ofOnePoint.contains(verb), Self.canBe(verb, sight), !sight.meeting.items.isEmpty {
            return .show(.menu(MeetingMenus.which(verb, sight, desk.texts)))
        }
        return act(verb, sight, desk)
    }

    private static let ofOnePoint: Set<Verb> = [.parkItem, .notApplicable, .noteItem, .decide, .internalNote, .moveUp, .moveDown, .removeItem]

    private static func canBe(_ verb: Verb, _ sight: MeetingSight) -> Bool {
        switch verb {
        case .moveUp, .moveDown, .removeItem: sight.stage == .planned
        case .internalNote: sight.isUnderWay || sight.stage == .planned
        default: sight.isUnderWay
        }
    }

    mutating func act(_ verb: Verb, _ sight: MeetingSight, _ desk: ForumDesk) -> ForumReply? {
        let line = current(sight)
        switch verb {
        case .beginMeeting: return begin(sight, desk)
        case .meetingRecord: return .open(.record(RecordRoom(meeting: meeting, forum: forum)))
        case .open: return open(line, sight, desk)
        case .newItem, .moveUp, .moveDown, .removeItem: return arrange(verb, line, sight, desk)
        case .tick, .parkItem, .notApplicable, .noteItem, .decide, .newCommitment, .attendance, .finishMeeting, .nextOpen:
            if let refusal = Self.refusal(sight, desk) { return .refuse(refusal) }
            return lead(verb, line, sight, desk)
        case .internalNote:
            guard sight.isUnderWay || sight.stage == .planned else { return Self.refusal(sight, desk).map(ForumReply.refuse) }
            return write(.internalNote, line, sight, desk)
        default: return nil
        }
    }

    /// What the chair does while the meeting goes on, and puts right after it.
    private mutating func lead(_ verb: Verb, _ line: MeetingLine?, _ sight: MeetingSight, _ desk: ForumDesk) -> ForumReply? {
        let texts = desk.texts
        switch verb {
        case .tick: return tick(line, sight, desk)
        case .attendance:
            mode = .attendance(0)
            return ForumReply.none
        case .finishMeeting: return finish(sight, desk)
        case .nextOpen:
            guard let next = sight.meeting.nextOpen(after: sight.item(of: line)?.id) else { return finish(sight, desk) }
            stand(on: .item(next), sight)
            return ForumReply.none
        case .newCommitment: return ask(.commitmentText, in: sight, desk)
        default: break
        }
        guard let item = sight.item(of: line) else { return .refuse(texts("meeting.no_item")) }
        switch verb {
        case .parkItem: return answer(item, .parked, sight, desk)
        case .notApplicable: return write(.reason, line, sight, desk)
        case .noteItem: return write(.note, line, sight, desk)
        case .decide: return write(.decision(nil), line, sight, desk)
        default: return nil
        }
    }

    /// Space: a point is done, or open again; a tick is set or taken away; a commitment is done.
    private mutating func tick(_ line: MeetingLine?, _ sight: MeetingSight, _ desk: ForumDesk) -> ForumReply {
        switch line {
        case .item(let id):
            guard let item = sight.meeting.item(id) else { return .none }
            return answer(item, item.isAnswered ? .open : .done, sight, desk)
        case .tick(let id, let tick): return self.tick(tick, of: id, sight, desk)
        case .commitment(let id):
            guard let commitment = sight.commitment(id) else { return .none }
            return settle(commitment, commitment.state == .open ? .done : .reopened, sight, desk)
        case .when, .length, .place, nil: return .refuse(desk.texts("meeting.no_item"))
        }
    }

    func tick(_ tick: VBETick, of id: ItemID, _ sight: MeetingSight, _ desk: ForumDesk) -> ForumReply {
        let meeting = sight.meeting.ticked(tick, of: id)
        guard meeting != sight.meeting else { return .refuse(desk.texts("meeting.refused.tick")) }
        return .change(.saveMeeting(meeting, commitments: []))
    }

    /// Answers a point and goes on to the next that is open; after the last one the meeting is ready to be ended.
    mutating func answer(
        _ item: AgendaItem, _ state: ItemState, reason: ScreenedText? = nil, _ sight: MeetingSight, _ desk: ForumDesk
    ) -> ForumReply {
        let texts = desk.texts
        // The record of a held meeting has an answer to everything.
        if state == .open, sight.stage == .held { return .refuse(texts("meeting.refused.held_open")) }
        let meeting = Self.named(sight.next, in: sight.meeting.answered(item.id, state, reason: reason, at: desk.context.now), of: item.id, texts)
        var reply = ForumReply.change(.saveMeeting(meeting, commitments: []))
        stand(on: .item(item.id), sight)
        guard state != .open, sight.stage == .running else { return reply }
        if let next = meeting.nextOpen(after: item.id) {
            stand(on: .item(next), sight)
        } else {
            reply.response.pending = .then(.open(.menu(MeetingMenus.individuals(texts))))
        }
        return reply
    }

    /// The next meeting is written where it was settled: a record says what was known then.
    static func named(_ next: CalendarMark?, in meeting: Meeting, of id: ItemID, _ texts: Texts) -> Meeting {
        guard let next, let item = meeting.item(id), item.kind == .nextMeeting, item.state == .done, item.note == nil,
            let note = try? ScreenedText(
                texts("meeting.next_note", MeetingWords.when(next.day, next.begins, texts)), kind: .meetingNote, acceptingWarnings: true)
        else { return meeting }
        return meeting.noting(note, of: id)
    }

    /// Why what is done at a meeting cannot be done now; nil when it can.
    static func refusal(_ sight: MeetingSight, _ desk: ForumDesk) -> String? {
        switch sight.stage {
        case .running, .held: nil
        case .planned: desk.texts("meeting.refused.planned")
        case .approved: desk.texts("meeting.refused.approved")
        case .cancelled: desk.texts("meeting.refused.cancelled")
        case .wrongForum: desk.texts("meeting.refused.wrong_forum")
        }
    }

    // MARK: Beginning

    private mutating func begin(_ sight: MeetingSight, _ desk: ForumDesk) -> ForumReply {
        let texts = desk.texts
        switch sight.stage {
        case .planned where sight.meeting.head.day == desk.day: return begin(.now, sight, desk)
        case .planned: return .show(.menu(MeetingMenus.begin(sight, desk)))
        case .running: return .refuse(texts("meeting.refused.running"))
        case .held: return .show(.menu(MeetingMenus.resume(texts)))
        case .cancelled: return .show(.menu(MeetingMenus.restore(texts)))
        case .approved, .wrongForum: return .refuse(Self.refusal(sight, desk) ?? "")
        }
    }

    mutating func begin(_ how: MeetingBeginning, _ sight: MeetingSight, _ desk: ForumDesk) -> ForumReply {
        guard sight.stage == .planned else { return .none }
        line = nil
        let begun = how == .afterwards ? sight.meeting.begunAfterwards() : sight.meeting.begun(at: desk.context.now)
        return .change(.saveMeeting(begun, commitments: []), said: said(how, desk))
    }

    private func said(_ how: MeetingBeginning, _ desk: ForumDesk) -> String {
        let next = desk.texts(desk.context.isLinear ? "meeting.begun.by_number" : "meeting.begun.by_space")
        return desk.texts(how == .afterwards ? "meeting.begun.afterwards" : "meeting.begun.now") + " " + next
    }

    // MARK: The agenda before the meeting

    private mutating func arrange(_ verb: Verb, _ line: MeetingLine?, _ sight: MeetingSight, _ desk: ForumDesk) -> ForumReply {
        let texts = desk.texts
        let isPlanned = sight.stage == .planned
        if verb == .newItem {
            // A question that comes up at the meeting is a point of it.
            guard isPlanned || sight.stage == .running else { return .refuse(Self.refusal(sight, desk) ?? texts("meeting.refused.fixed")) }
            return ask(.newItem(after: sight.item(of: line)?.id), in: sight, desk)
        }
        guard isPlanned else { return .refuse(sight.isUnderWay ? texts("meeting.refused.fixed") : Self.refusal(sight, desk) ?? "") }
        guard case .item(let id) = line, let item = sight.meeting.item(id) else { return .refuse(texts("meeting.no_item")) }
        return arrange(verb, item, sight, desk)
    }

    mutating func arrange(_ verb: Verb, _ item: AgendaItem, _ sight: MeetingSight, _ desk: ForumDesk) -> ForumReply {
        let texts = desk.texts
        stand(on: .item(item.id), sight)
        do throws(AgendaRefusal) {
            if verb == .removeItem {
                let meeting = try sight.meeting.removing(item.id)
                line = nextTo(item.id, sight)
                return .change(.saveMeeting(meeting, commitments: []), said: texts("meeting.item_removed", item.title.text))
            }
            let meeting = try sight.meeting.moving(item.id, by: verb == .moveUp ? -1 : 1)
            guard meeting != sight.meeting else { return .refuse(texts(verb == .moveUp ? "meeting.is_first" : "meeting.is_last")) }
            return .change(.saveMeeting(meeting, commitments: []))
        } catch {
            return .refuse(Self.sentence(error, item.title.text, desk))
        }
    }

    static func sentence(_ refusal: AgendaRefusal, _ title: String, _ desk: ForumDesk) -> String {
        desk.texts("meeting.agenda_refused.\(refusal.rawValue)", title)
    }

    /// Where the focus goes when an item falls away: to the one after it, or before it at the end.
    private func nextTo(_ id: ItemID, _ sight: MeetingSight) -> MeetingLine? {
        let items = sight.meeting.items
        guard let place = items.firstIndex(where: { $0.id == id }) else { return nil }
        return (items[safe: place + 1] ?? items[safe: place - 1]).map { .item($0.id) }
    }

    // MARK: Enter

    /// Everything that can be done with a line, in one place.
    mutating func open(_ line: MeetingLine?, _ sight: MeetingSight, _ desk: ForumDesk) -> ForumReply {
        switch sight.stage {
        case .planned, .running, .held: break
        case .cancelled: return .show(.menu(MeetingMenus.restore(desk.texts)))
        case .approved, .wrongForum: return .refuse(Self.refusal(sight, desk) ?? "")
        }
        switch line {
        case .when: return .show(.menu(MeetingMenus.when(desk.texts)))
        case .length: return ask(.length, in: sight, desk)
        case .place: return ask(.place, in: sight, desk)
        case .item(let id):
            guard let item = sight.meeting.item(id) else { return .none }
            return .show(.menu(sight.stage == .planned ? MeetingMenus.planned(item, desk.texts) : MeetingMenus.item(item, sight, desk.texts)))
        case .tick(let id, let tick): return self.tick(tick, of: id, sight, desk)
        case .commitment(let id):
            guard let commitment = sight.commitment(id) else { return .none }
            return .show(.menu(MeetingMenus.commitment(commitment, desk.texts)))
        case nil: return .refuse(desk.texts("meeting.no_item"))
        }
    }
}

/// Hur mötet börjar.
package enum MeetingBeginning: Equatable, Sendable {
    /// Also one that was planned for another day: it is held today then.
    case now
    /// It was held on its day, and is written in afterwards.
    case afterwards
}
