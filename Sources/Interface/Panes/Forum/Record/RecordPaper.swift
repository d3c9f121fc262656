import Domain

/// Protokollet eller minnesanteckningarna as a document: the same value is read on the screen and made into files.
///
/// It is made of `SharedMeeting`, which has no internal notes: what is not there cannot come along.
package struct RecordPaper {
    package let meeting: SharedMeeting
    package let forum: Forum
    /// Those that were made at the meeting, and those that were taken up at it.
    package let commitments: [Commitment]
    package let district: String
    package let texts: Texts

    package init(_ meeting: SharedMeeting, of forum: Forum, commitments: [Commitment], district: String, texts: Texts) {
        self.meeting = meeting
        self.forum = forum
        self.commitments = commitments
        self.district = district
        self.texts = texts
    }

    package var title: String { texts("record.title", word, name, MeetingWords.day(meeting.head.day, texts)) }

    /// An approved record keeps the name that the forum had then.
    private var name: String { (meeting.head.forumName ?? forum.name).text }

    /// "Protokoll", "Minnesanteckningar"
    var word: String { texts("record.word.\(meeting.head.record.rawValue)") }

    package var document: Document {
        guard meeting.head.stage != .wrongForum else {
            return Document(title: title, sections: [Document.Section(heading: texts("record.about"), lines: [.paragraph(texts("record.wrong_forum"))])])
        }
        let stamps = meeting.head.stage == .approved ? [] : [texts("record.draft")]
        return Document(title: title, stamps: stamps, sections: [about, attendance] + items + left + [ending], footer: [texts("record.phenomena")])
    }

    /// A name for the file, without anything that a file system minds.
    package func fileName(_ ending: String) -> String {
        texts(
            "record.file", texts("record.file_word.\(meeting.head.record.rawValue)"), FileSlug.of(forum), meeting.head.day.iso, ending)
    }

    // MARK: The meeting

    private var about: Document.Section {
        let head = meeting.head
        var lines: [Document.Line] = [
            .labelled(texts("record.forum"), name), .labelled(texts("record.district"), district),
            .labelled(texts("record.day"), MeetingWords.day(head.day, texts)),
        ]
        if let clock { lines.append(.labelled(texts("record.clock"), clock)) }
        if let place = head.place { lines.append(.labelled(texts("record.place"), place.text)) }
        lines.append(.labelled(texts("record.convenor"), head.convenor.text))
        return Document.Section(heading: texts("record.about"), lines: lines)
    }

    /// "14.00–15.05": as it was, or as it was planned.
    private var clock: String? {
        let head = meeting.head
        guard let begins = head.beganAt ?? head.begins else { return nil }
        guard let ended = head.endedAt, head.beganAt != nil else { return ForumDesk.clock(begins) }
        return texts("record.clock_span", ForumDesk.clock(begins), ForumDesk.clock(ended))
    }

    private var attendance: Document.Section {
        let lines = Presence.allCases.compactMap { presence -> Document.Line? in
            let organisations = meeting.attendance.filter { $0.presence == presence }.map(\.organisation)
            return organisations.isEmpty ? nil : .labelled(texts("record.presence.\(presence.rawValue)"), MeetingWords.list(organisations))
        }
        return Document.Section(heading: texts("record.attendance"), lines: lines.isEmpty ? [.paragraph(texts("record.no_attendance"))] : lines)
    }

    // MARK: Points

    private var items: [Document.Section] {
        meeting.items.enumerated().map { place, item in Document.Section(heading: heading(place + 1, item.title.text), lines: lines(item)) }
    }

    /// What is decided in a protokoll is pointed to by its paragraph.
    private func heading(_ number: Int, _ title: String) -> String {
        texts(meeting.head.record == .minutes ? "record.paragraph" : "record.point", String(number), title)
    }

    private func lines(_ item: SharedMeeting.Item) -> [Document.Line] {
        var lines: [Document.Line] = []
        switch item.state {
        case .open: lines.append(.paragraph(texts("record.item.open")))
        case .done: if isBare(item) { lines.append(.paragraph(texts(Self.done(item.kind)))) }
        case .parked: lines.append(.paragraph(texts("record.item.parked")))
        case .notApplicable: lines.append(.paragraph(MeetingWords.sentence(texts("record.item.not_applicable", item.reason?.text ?? ""))))
        }
        if item.kind == .vbe, item.state == .done { lines.append(.paragraph(texts("record.item.vbe"))) }
        lines += VBETick.allCases.filter(item.ticks.contains).map { .paragraph(texts("record.tick.\($0.rawValue)")) }
        if let note = item.note { lines.append(.paragraph(MeetingWords.sentence(note.text))) }
        lines += item.decisions.map { .labelled(texts("record.decision"), MeetingWords.sentence($0.text)) }
        if holds(.followUp, item) { lines += followed }
        if holds(.commitments, item), item.state == .done || item.state == .open || !madeHere.isEmpty { lines += made }
        return lines
    }

    private static func done(_ kind: AgendaKind) -> String {
        switch kind {
        case .opening: "record.item.opened"
        case .nextMeeting: "record.item.no_next"
        default: "record.item.done"
        }
    }

    /// Nothing else says what became of it.
    private func isBare(_ item: SharedMeeting.Item) -> Bool {
        guard item.kind != .vbe, item.note == nil, item.decisions.isEmpty else { return false }
        return !(holds(.followUp, item) && !takenUp.isEmpty) && !holds(.commitments, item)
    }

    // MARK: Commitments

    private func holds(_ kind: AgendaKind, _ item: SharedMeeting.Item) -> Bool {
        item.kind == kind && meeting.items.first { $0.kind == kind }?.id == item.id
    }

    private var takenUp: [Commitment] { commitments.filter { commitment in commitment.events.contains { $0.meeting == meeting.head.id } } }

    /// What became of what was promised before: the last word of this meeting on each.
    private var followed: [Document.Line] {
        takenUp.compactMap { commitment in
            guard let event = commitment.events.last(where: { $0.meeting == meeting.head.id }), event.deed != .reopened else { return nil }
            return .labelled(texts("record.deed.\(event.deed.rawValue)"), said(commitment, event))
        }
    }

    private func said(_ commitment: Commitment, _ event: CommitmentEvent) -> String {
        let what = texts("record.commitment_of", MeetingWords.sentence(commitment.text.text), MeetingWords.owner(commitment, texts))
        switch event.deed {
        case .moved: return what + " " + texts("record.moved_to", MeetingWords.day(event.due ?? commitment.due, texts))
        case .dropped: return event.reason.map { what + " " + MeetingWords.sentence(texts("record.reason", $0.text)) } ?? what
        case .kept: return what + " " + texts("record.due", MeetingWords.day(due(of: commitment, after: event), texts))
        case .done, .reopened: return what
        }
    }

    /// Its day when that was said: it may have been moved since.
    private func due(of commitment: Commitment, after event: CommitmentEvent) -> CalendarDay {
        commitment.due(after: (commitment.events.lastIndex(of: event) ?? -1) + 1)
    }

    private var madeHere: [Commitment] { commitments.filter { $0.meeting == meeting.head.id } }

    private var made: [Document.Line] {
        guard !madeHere.isEmpty else { return [.paragraph(texts("record.no_commitments"))] }
        return madeHere.enumerated().map { place, commitment in
            .point(
                mark: String(place + 1),
                text: texts(
                    "record.commitment", MeetingWords.sentence(commitment.text.text), MeetingWords.owner(commitment, texts),
                    MeetingWords.day(promised(commitment), texts)))
        }
    }

    /// The day it was promised for here: what later meetings made of it is theirs to tell.
    private func promised(_ commitment: Commitment) -> CalendarDay {
        commitment.due(after: (commitment.events.lastIndex { $0.meeting == meeting.head.id } ?? -1) + 1)
    }

    /// What the agenda has no point for is told after it.
    private var left: [Document.Section] {
        var sections: [Document.Section] = []
        let kinds = Set(meeting.items.map(\.kind))
        if !kinds.contains(.followUp), !followed.isEmpty { sections.append(Document.Section(heading: texts("record.followed"), lines: followed)) }
        if !kinds.contains(.commitments), !madeHere.isEmpty {
            sections.append(Document.Section(heading: texts("record.commitments"), lines: made))
        }
        return sections
    }

    // MARK: The end

    private var ending: Document.Section {
        let head = meeting.head
        var lines: [Document.Line] = []
        if head.individualsDiscussed == false { lines.append(.paragraph(texts("record.no_individuals"))) }
        if let day = head.approvedOn {
            lines.append(.labelled(texts("record.approved.\(head.record.rawValue)"), MeetingWords.day(day, texts)))
        } else if head.record == .minutes {
            lines.append(.labelled(texts("record.to_approve"), texts("record.to_approve.line")))
        }
        if let diary = head.diary { lines.append(.labelled(texts("record.diary"), diary.text)) }
        if lines.isEmpty { lines.append(.paragraph(texts("record.not_ended"))) }
        return Document.Section(heading: texts("record.ending"), lines: lines)
    }
}
