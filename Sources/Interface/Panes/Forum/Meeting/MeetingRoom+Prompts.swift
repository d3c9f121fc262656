import Domain
import Screen

/// What is written at a meeting, and how it is met.
extension MeetingRoom {
    /// What can be written under an item.
    enum Writing { case note, internalNote, reason, decision(Int?) }

    /// Opens the line under the item that the focus is on, or in.
    mutating func write(_ what: Writing, _ line: MeetingLine?, _ sight: MeetingSight, _ desk: ForumDesk) -> ForumReply {
        guard let item = sight.item(of: line) else { return .refuse(desk.texts("meeting.no_item")) }
        stand(on: .item(item.id), sight)
        switch what {
        case .note: return ask(.note(item.id), item.note?.text, desk)
        case .internalNote: return ask(.internalNote(item.id), item.internalNote?.text, desk)
        case .reason: return ask(.reason(item.id), item.reason?.text, desk)
        case .decision(let place): return ask(.decision(item.id, place), place.flatMap { item.decisions[safe: $0]?.text }, desk)
        }
    }

    func ask(_ prompt: MeetingPrompt, in sight: MeetingSight, _ desk: ForumDesk) -> ForumReply {
        let head = sight.meeting.head
        switch prompt {
        case .title(let id): return ask(prompt, sight.meeting.item(id)?.title.text, desk)
        case .minutes(let id): return ask(prompt, sight.meeting.item(id)?.length.map(String.init), desk)
        case .when: return ask(prompt, head.day.iso + (head.begins.map { " " + ForumDesk.clock($0) } ?? ""), desk)
        case .length: return ask(prompt, String(head.length), desk)
        case .place: return ask(prompt, head.place?.text, desk)
        case .commitmentDue, .commitmentMoved: return ask(prompt, sight.next?.day.iso, desk)
        default: return ask(prompt, nil, desk)
        }
    }

    private func ask(_ prompt: MeetingPrompt, _ text: String?, _ desk: ForumDesk) -> ForumReply {
        .show(.prompt(Prompt(.forum(.meeting(prompt)), text: text ?? "", limit: prompt.limit)))
    }

    // MARK: What was typed

    mutating func submitted(_ prompt: ForumPrompt, _ text: String, _ desk: ForumDesk) -> ForumAnswer {
        guard case .meeting(let prompt) = prompt, let sight = sight(desk) else { return .accepted(.none) }
        let texts = desk.texts
        let isEmpty = text.trimmed.isEmpty
        switch prompt {
        case .note(let id) where isEmpty: return .accepted(.change(.saveMeeting(sight.meeting.noting(nil, of: id), commitments: [])))
        case .internalNote(let id) where isEmpty:
            return .accepted(.change(.saveMeeting(sight.meeting.notingInternally(nil, of: id), commitments: [])))
        case .decision(let id, let place?) where isEmpty:
            return .accepted(.change(.saveMeeting(sight.meeting.deciding(nil, insteadOf: place, at: id), commitments: [])))
        case .place where isEmpty: return .accepted(arrange(sight, desk) { $0.place = nil })
        case .commitmentRole(let what): return role(text, for: what, sight, desk)
        case .commitmentDue(let what, let role, let organisation):
            return due(text, sight, desk) { commit(what, role, organisation, by: $0, sight, desk) }
        case .commitmentMoved(let id):
            guard let commitment = sight.commitment(id) else { return .accepted(.none) }
            return due(text, sight, desk) { settle(commitment, .moved, due: $0, sight, desk) }
        case .minutes(let id):
            if isEmpty { return .accepted(.change(.saveMeeting(sight.meeting.planning(nil, for: id), commitments: []))) }
            guard let minutes = Self.minutes(text) else { return .refused(texts("meeting.minutes_unread", text)) }
            return .accepted(.change(.saveMeeting(sight.meeting.planning(minutes, for: id), commitments: [])))
        case .length:
            guard let minutes = Self.minutes(text) else { return .refused(texts("meeting.minutes_unread", text)) }
            return .accepted(arrange(sight, desk) { $0.length = minutes })
        case .when:
            guard let time = Self.time(text, today: desk.day, texts) else { return .refused(texts("meeting.when_unread", text)) }
            return .accepted(
                arrange(sight, desk) { head in
                    head.day = time.day
                    head.begins = time.minute
                })
        case .nextMeeting: return nextMeeting(text, sight, desk)
        default: return prompt.screening.map { .screen($0) } ?? .accepted(.none)
        }
    }

    mutating func submitted(_ prompt: ForumPrompt, screened text: ScreenedText, _ desk: ForumDesk) -> ForumReply {
        guard case .meeting(let prompt) = prompt, let sight = sight(desk) else { return .none }
        let meeting = sight.meeting
        switch prompt {
        case .note(let id): return .change(.saveMeeting(meeting.noting(text, of: id), commitments: []))
        case .internalNote(let id): return .change(.saveMeeting(meeting.notingInternally(text, of: id), commitments: []))
        case .reason(let id):
            guard let item = meeting.item(id) else { return .none }
            return answer(item, .notApplicable, reason: text, sight, desk)
        case .decision(let id, let place):
            return .change(.saveMeeting(place.map { meeting.deciding(text, insteadOf: $0, at: id) } ?? meeting.deciding(text, at: id), commitments: []))
        case .commitmentText: return ask(.commitmentRole(text), nil, desk)
        case .commitmentDropped(let id):
            guard let commitment = sight.commitment(id) else { return .none }
            return settle(commitment, .dropped, reason: text, sight, desk)
        case .newItem(let after):
            var random = RandomSource(seed: desk.context.lot)
            let item = AgendaItem(id: .random(using: &random), title: text)
            do throws(AgendaRefusal) {
                let added = try meeting.adding(item, after: after)
                line = .item(item.id)
                return .change(.saveMeeting(added, commitments: []), said: desk.texts("meeting.item_added", text.text))
            } catch {
                return .refuse(Self.sentence(error, text.text, desk))
            }
        case .title(let id): return .change(.saveMeeting(meeting.titling(id, text), commitments: []))
        case .place: return arrange(sight, desk) { $0.place = text }
        case .guest: return set(text, .present, sight)
        case .commitmentRole, .commitmentDue, .commitmentMoved, .minutes, .when, .length, .nextMeeting: return .none
        }
    }

    /// A day with or without a clock, or how long from now it is.
    private static func time(_ text: String, today: CalendarDay, _ texts: Texts) -> MeetingTime? {
        if case .time(let time) = MeetingTimeWords.read(text, today: today, texts) { return time }
        return DueWords.day(text, today: today, next: nil, texts).map { MeetingTime(day: $0) }
    }

    /// 1 minute to 24 hours.
    private static func minutes(_ text: String) -> Int? {
        let word = text.trimmed.split(separator: " ").first.map(String.init) ?? ""
        guard let minutes = Int(word), (1...1440).contains(minutes), word.first != "+" else { return nil }
        return minutes
    }

    /// Day, clock, length or place of a planned meeting.
    private func arrange(_ sight: MeetingSight, _ desk: ForumDesk, _ change: (inout MeetingHead) -> Void) -> ForumReply {
        var head = sight.meeting.head
        change(&head)
        guard let meeting = sight.meeting.arranged(day: head.day, begins: head.begins, length: head.length, place: head.place) else {
            return .refuse(Self.refusal(sight, desk) ?? desk.texts("meeting.refused.fixed"))
        }
        return .change(.saveMeeting(meeting, commitments: []))
    }

    /// The next meeting is planned here and now, as a meeting of its own.
    private func nextMeeting(_ text: String, _ sight: MeetingSight, _ desk: ForumDesk) -> ForumAnswer {
        let texts = desk.texts
        guard let time = Self.time(text, today: max(desk.day, sight.meeting.head.day), texts) else {
            return .refused(texts("meeting.when_unread", text))
        }
        guard time.day > sight.meeting.head.day else { return .refused(texts("meeting.next_before")) }
        var random = RandomSource(seed: desk.context.lot)
        let head = MeetingHead(sight.forum, id: .random(using: &random), day: time.day, begins: time.minute ?? sight.meeting.head.begins)
        return .accepted(
            .change(.saveMeeting(Meeting(head), commitments: []), said: texts("meeting.next_planned", MeetingWords.when(head.day, head.begins, texts))))
    }
}
