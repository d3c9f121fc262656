import Domain

/// What choosing in one of the meeting's menus does.
package enum MeetingChoice: Equatable, Sendable {
    case begin(MeetingBeginning)
    /// A held meeting goes on.
    case resume
    /// A cancelled one takes place after all.
    case restore
    case cancelMeeting
    case answer(ItemID, ItemState)
    case tick(ItemID, VBETick)
    /// Asks for a text.
    case ask(MeetingPrompt)
    case arrange(Verb, ItemID)
    /// A command that was asked for without saying of what.
    case point(Verb, ItemID)
    case deed(CommitmentID, CommitmentDeed)
    case presence(ScreenedText, Presence?)
    // Ending
    case firstOpen
    case parkTheRest
    case individuals(Bool)
    case closeInWrongForum
}

extension MeetingRoom {
    mutating func chosen(_ choice: ForumChoice, _ desk: ForumDesk) -> ForumReply {
        guard case .meeting(let choice) = choice, let sight = sight(desk) else { return .none }
        let texts = desk.texts
        switch choice {
        case .begin(let how): return begin(how, sight, desk)
        case .resume:
            guard let meeting = sight.meeting.resumed() else { return .refuse(Self.refusal(sight, desk) ?? "") }
            return .change(.saveMeeting(meeting, commitments: []), said: texts("meeting.resumed"))
        case .restore:
            guard let meeting = sight.meeting.restored() else { return .none }
            return .change(.saveMeeting(meeting, commitments: []), said: texts("meeting.restored"))
        case .cancelMeeting:
            guard let meeting = sight.meeting.cancelled() else { return .none }
            return .change(.saveMeeting(meeting, commitments: []), said: texts("meeting.cancelled_now"))
        case .answer(let id, let state):
            guard let item = sight.meeting.item(id) else { return .none }
            return answer(item, state, sight, desk)
        case .tick(let id, let tick): return self.tick(tick, of: id, sight, desk)
        case .ask(let prompt): return asked(prompt, sight, desk)
        case .arrange(let verb, let id):
            guard let item = sight.meeting.item(id) else { return .none }
            return arrange(verb, item, sight, desk)
        case .point(let verb, let id):
            stand(on: .item(id), sight)
            return act(verb, sight, desk) ?? .none
        case .deed(let id, let deed):
            guard let commitment = sight.commitment(id) else { return .none }
            return settle(commitment, deed, sight, desk)
        case .presence(let organisation, let presence): return set(organisation, presence, sight)
        case .firstOpen:
            stand(on: sight.meeting.nextOpen(after: nil).map { .item($0) }, sight)
            return .none
        case .parkTheRest:
            return ForumReply(
                Response(
                    effects: [.change(.saveMeeting(sight.meeting.parkingTheRest(at: desk.context.now), commitments: []))],
                    pending: .then(.open(.menu(MeetingMenus.individuals(texts))))))
        case .individuals(let discussed): return individuals(discussed, sight, desk)
        case .closeInWrongForum: return closeInWrongForum(sight, desk)
        }
    }

    /// A prompt that a menu asked for; what is written under an item is written there.
    private mutating func asked(_ prompt: MeetingPrompt, _ sight: MeetingSight, _ desk: ForumDesk) -> ForumReply {
        let line = prompt.item.map { MeetingLine.item($0) }
        switch prompt {
        case .note: return write(.note, line, sight, desk)
        case .internalNote: return write(.internalNote, line, sight, desk)
        case .reason: return write(.reason, line, sight, desk)
        case .decision(_, let place): return write(.decision(place), line, sight, desk)
        default: return ask(prompt, in: sight, desk)
        }
    }
}
