import Domain
import Screen

/// Protokollet eller minnesanteckningarna, exactly as they will be exported.
package struct RecordRoom: Equatable, Sendable {
    package internal(set) var meeting: MeetingID
    package internal(set) var forum: ForumID
    /// First line of the text that is shown.
    package internal(set) var top = 0

    init(meeting: MeetingID, forum: ForumID) {
        self.meeting = meeting
        self.forum = forum
    }

    func sight(_ desk: ForumDesk) -> MeetingSight? { MeetingSight(meeting, of: forum, desk) }

    static func paper(_ sight: MeetingSight, _ desk: ForumDesk) -> RecordPaper {
        RecordPaper(
            SharedMeeting(sight.meeting), of: sight.forum, commitments: sight.commitments,
            district: desk.context.districts.name(sight.forum.district), texts: desk.texts)
    }
}

extension RecordRoom: ForumRoom {
    var scope: Scope { .meetingRecord }
    var stage: ForumStage { .record(self) }
    func needs(_ desk: ForumDesk) -> [Lookup] { MeetingSight.needs(meeting, of: forum, desk) }

    mutating func perform(_ verb: Verb, digit: Int?, _ desk: ForumDesk) -> ForumReply? {
        let texts = desk.texts
        guard let sight = sight(desk) else { return verb == .back ? nil : .refuse(texts("meeting.empty")) }
        switch verb {
        case .up, .down, .pageUp, .pageDown, .first, .last:
            var reading = Reading(Self.paper(sight, desk).document)
            reading.top = top
            reading.scroll(verb, page: desk.context.listRows)
            // Not past the end: the way back would be as long.
            top = min(reading.top, max(0, reading.lines(width: desk.context.size.columns - 4) - desk.context.listRows + 2))
            return ForumReply.none
        case .exportRecord: return .show(.menu(Self.exports(texts)))
        case .copyRecord: return copy(sight, desk)
        case .approve: return approve(sight, desk)
        case .correctRecord: return correct(sight, desk)
        default: return nil
        }
    }

    mutating func choose(_ target: Target, _ desk: ForumDesk) -> ForumReply { .none }

    func view(_ desk: ForumDesk) -> PaneView {
        let texts = desk.texts
        guard let sight = sight(desk) else {
            return PaneView(title: Text(texts("pane.forum"), .heading), body: [.paragraph(Text(texts("meeting.empty")))])
        }
        let paper = Self.paper(sight, desk)
        let document = paper.document
        // Where lines are few the warning gives way to the text, and is said when it is exported.
        let isTight = desk.context.size.rows < 14 && !desk.context.isLinear
        return PaneView(
            title: Text(document.title, .heading), stamps: [texts("meeting.stamp")] + document.stamps,
            body: (isTight ? [] : [.paragraph(Text(texts("record.warning"), .warning)), .gap])
                + [.scroll(Reading(Document(title: "", sections: document.sections, footer: document.footer)).blocks, top: top)])
    }

    // MARK: Files

    private static func exports(_ texts: Texts) -> Menu {
        let formats: [FileFormat] = [.docx, .txt, .json]
        return Menu(
            texts("record.export.title"), text: [texts("record.warning")],
            options: formats.map { Menu.Option(texts("record.export.\($0.rawValue)"), .forum(.record(.export($0)))) }
                + [Menu.Option(texts("record.export.copy"), .forum(.record(.copy))), Menu.Option(texts("meeting.back"), .close)])
    }

    private func copy(_ sight: MeetingSight, _ desk: ForumDesk) -> ForumReply {
        ForumReply(.effect(.copy(Self.paper(sight, desk).plain)))
    }

    // MARK: Justering

    private func approve(_ sight: MeetingSight, _ desk: ForumDesk) -> ForumReply {
        let texts = desk.texts
        switch sight.stage {
        case .held: break
        case .approved: return .refuse(texts("record.refused.approved", sight.meeting.head.approvedOn?.iso ?? ""))
        case .running: return .refuse(texts("record.refused.running"))
        case .planned: return .refuse(texts("meeting.refused.planned"))
        case .cancelled, .wrongForum: return .refuse(MeetingRoom.refusal(sight, desk) ?? "")
        }
        return Self.ask(.approvedOn, max(desk.day, sight.meeting.head.day).iso)
    }

    private static func ask(_ prompt: RecordPrompt, _ text: String) -> ForumReply {
        .show(.prompt(Prompt(.forum(.record(prompt)), text: text, limit: prompt.limit)))
    }

    private func correct(_ sight: MeetingSight, _ desk: ForumDesk) -> ForumReply {
        let texts = desk.texts
        switch sight.stage {
        case .approved: return .refuse(texts("record.refused.frozen", sight.meeting.head.approvedOn?.iso ?? ""))
        case .held, .running, .planned: return ForumReply(.none, .replace(.meeting(MeetingRoom(meeting: meeting, forum: forum, isCorrecting: true))))
        case .cancelled, .wrongForum: return .refuse(MeetingRoom.refusal(sight, desk) ?? "")
        }
    }

    mutating func chosen(_ choice: ForumChoice, _ desk: ForumDesk) -> ForumReply {
        guard case .record(let choice) = choice, let sight = sight(desk) else { return .none }
        switch choice {
        case .export(let format):
            let paper = Self.paper(sight, desk)
            return ForumReply(.effect(.exportDocument(paper.document, as: format, name: paper.fileName(format.ending))))
        case .copy: return copy(sight, desk)
        }
    }

    mutating func submitted(_ prompt: ForumPrompt, _ text: String, _ desk: ForumDesk) -> ForumAnswer {
        guard case .record(let prompt) = prompt, let sight = sight(desk) else { return .accepted(.none) }
        let texts = desk.texts
        switch prompt {
        case .approvedOn:
            guard let day = DayWords.day(text, today: desk.day, texts) else { return .refused(texts("plan_steps.unread", text)) }
            guard day >= sight.meeting.head.day else { return .refused(texts("record.refused.before", MeetingWords.day(sight.meeting.head.day, texts))) }
            guard day <= desk.day else { return .refused(texts("record.refused.ahead")) }
            return .accepted(Self.ask(.diary(day), ""))
        case .diary(let day):
            // A number that has not been given yet is left out.
            return text.trimmed.isEmpty ? .accepted(approved(on: day, nil, sight, desk)) : .screen(.diaryNumber)
        }
    }

    mutating func submitted(_ prompt: ForumPrompt, screened text: ScreenedText, _ desk: ForumDesk) -> ForumReply {
        guard case .record(.diary(let day)) = prompt, let sight = sight(desk) else { return .none }
        return approved(on: day, text, sight, desk)
    }

    private func approved(on day: CalendarDay, _ diary: ScreenedText?, _ sight: MeetingSight, _ desk: ForumDesk) -> ForumReply {
        guard let meeting = sight.meeting.approved(on: day, diary: diary, name: sight.forum.name) else { return .refuse(desk.texts("record.refused.running")) }
        return .change(
            .saveMeeting(meeting, commitments: []), said: desk.texts("record.approved_now.\(meeting.head.record.rawValue)", MeetingWords.day(day, desk.texts)))
    }
}

package enum RecordChoice: Equatable, Sendable {
    case export(FileFormat)
    case copy
}

package enum RecordPrompt: Equatable, Sendable {
    /// The day of the justering.
    case approvedOn
    case diary(CalendarDay)
}

extension RecordPrompt: RoomPrompt {
    var code: String {
        switch self {
        case .approvedOn: "record_day"
        case .diary: "record_diary"
        }
    }
    var screening: ScreenedText.Kind? {
        switch self {
        case .approvedOn: nil
        case .diary: .diaryNumber
        }
    }
}

extension Reading {
    /// About as many lines as it takes.
    fileprivate func lines(width: Int) -> Int {
        blocks.reduce(0) { sum, block in
            switch block {
            case .paragraph(let text), .heading(let text): sum + 1 + text.plain.count / max(20, width)
            case .labelled(let label, let text): sum + 1 + (label.plain.count + text.plain.count + 2) / max(20, width)
            default: sum + 1
            }
        }
    }
}
