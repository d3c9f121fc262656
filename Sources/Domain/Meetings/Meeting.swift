/// Mötets huvud: everything about a meeting but what was said.
package struct MeetingHead: Hashable, Sendable, Codable {
    package var id: MeetingID
    /// 0 before it is saved.
    package var revision: Int
    package var forum: ForumID
    package var day: CalendarDay
    /// Minutes since midnight, Swedish time; nil when only the day is known.
    package var begins: Int?
    /// Planned minutes.
    package var length: Int
    package var place: ScreenedText?
    package var stage: MeetingStage
    /// Counts up when a calendar has to be told: moved, cancelled, another place. SEQUENCE in calendar files.
    package var sequence: Int
    /// Role that convened it, as it was then: regularity is counted per role too.
    package var convenor: ScreenedText
    package var record: RecordType
    /// Minutes since midnight of its day when the chair began, answered last, and ended, more than a day's when it went on after
    /// midnight; nil before, and for what was entered afterwards.
    package var beganAt: Int?
    package var answeredAt: Int?
    package var endedAt: Int?
    /// "Individer diskuterades": must be answered no before there is a record.
    package var individualsDiscussed: Bool?
    /// Justerad.
    package var approvedOn: CalendarDay?
    package var diary: ScreenedText?
    /// What the forum was called when the record was approved: a later name is not the record's.
    package var forumName: ScreenedText?

    package init(
        id: MeetingID, revision: Int = 0, forum: ForumID, day: CalendarDay, begins: Int? = nil, length: Int = 60,
        place: ScreenedText? = nil, stage: MeetingStage = .planned, sequence: Int = 0, convenor: ScreenedText,
        record: RecordType, beganAt: Int? = nil, answeredAt: Int? = nil, endedAt: Int? = nil, individualsDiscussed: Bool? = nil,
        approvedOn: CalendarDay? = nil, diary: ScreenedText? = nil, forumName: ScreenedText? = nil
    ) {
        self.id = id
        self.revision = revision
        self.forum = forum
        self.day = day
        self.begins = begins
        self.length = length
        self.place = place
        self.stage = stage
        self.sequence = sequence
        self.convenor = convenor
        self.record = record
        self.beganAt = beganAt
        self.answeredAt = answeredAt
        self.endedAt = endedAt
        self.individualsDiscussed = individualsDiscussed
        self.approvedOn = approvedOn
        self.diary = diary
        self.forumName = forumName
    }

    /// A meeting of the forum as the forum is now.
    package init(_ forum: Forum, id: MeetingID, day: CalendarDay, begins: Int? = nil, length: Int? = nil) {
        self.init(
            id: id, forum: forum.id, day: day, begins: begins ?? forum.series?.begins,
            length: length ?? forum.series?.length ?? (forum.agendaLength > 0 ? forum.agendaLength : 60), place: forum.place,
            convenor: forum.convenor, record: forum.record)
    }
}

/// Möte in a forum, always about phenomena. The agenda as it is answered is the record.
package struct Meeting: Hashable, Sendable, Codable {
    package var head: MeetingHead
    /// In the order of the agenda; empty until the meeting is prepared or begun.
    package var items: [AgendaItem]
    /// One for each organisation that was asked for, in the forum's order; empty until somebody says.
    package var attendance: [Attendance]

    package init(_ head: MeetingHead, items: [AgendaItem] = [], attendance: [Attendance] = []) {
        self.head = head
        self.items = items
        self.attendance = attendance
    }

    package var id: MeetingID { head.id }
    package func item(_ id: ItemID) -> AgendaItem? { items.first { $0.id == id } }

    /// The answer to the standing item; nil when there is none.
    package var vbe: ItemState? { items.first { $0.kind == .vbe }?.state }

    /// Every free text that is stored with it.
    package var texts: [String] {
        [head.place, head.diary, head.forumName].compactMap { $0?.text } + [head.convenor.text] + items.flatMap(\.texts)
            + attendance.map(\.organisation.text)
    }
}

/// Närvaro per organisation, never per person.
package struct Attendance: Hashable, Sendable, Codable {
    package var organisation: ScreenedText
    package var presence: Presence
    package init(_ organisation: ScreenedText, _ presence: Presence) {
        self.organisation = organisation
        self.presence = presence
    }
}
