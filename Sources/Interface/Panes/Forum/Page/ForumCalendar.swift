import Domain

/// Forumets kalender. One event for each meeting from a year back onwards, the cancelled ones too, so that a calendar that
/// has read the file before is told.
package enum ForumCalendar {
    /// Of one answer, and how many of them are asked for: a forum that met every week would fill them in eighty years.
    private static let page = 512
    private static let pages = 8
    private static let daysBack = 365

    private static func lookup(_ forum: ForumID, _ page: Int) -> Lookup { .meetingHeads(forum, offset: page * Self.page, limit: Self.page) }

    /// One page after the other, as long as they are full.
    static func needs(_ forum: ForumID, _ desk: ForumDesk) -> [Lookup] {
        var needs = [lookup(forum, 0)]
        while needs.count < pages, let last = needs.last, case .meetingHeads(let heads)? = desk.shelf[last], heads.count == page {
            needs.append(lookup(forum, needs.count))
        }
        return needs
    }

    /// Nil while they are being read.
    static func heads(of forum: ForumID, _ desk: ForumDesk) -> [MeetingHead]? {
        var heads: [MeetingHead] = []
        for lookup in needs(forum, desk) {
            guard case .meetingHeads(let found)? = desk.shelf[lookup] else { return nil }
            heads += found
        }
        return heads
    }

    package static func file(_ forum: Forum, _ heads: [MeetingHead], written: Now, _ texts: Texts) -> CalendarFile {
        let agenda = forum.agenda.enumerated().map { "\($0 + 1). \($1.title.text)" }.joined(separator: "\n")
        let events = heads.filter { $0.day >= written.day - daysBack }.map { head in
            // Said in the title too: some calendars keep a cancelled event and show nothing of it.
            let isCancelled = head.stage == .cancelled
            return CalendarFile.Event(
                uid: uid(head.id), sequence: head.sequence, day: head.day, begins: head.begins, length: head.length,
                title: isCancelled ? texts("forum.calendar.cancelled", forum.name.text) : forum.name.text, place: head.place?.text,
                description: agenda, isCancelled: isCancelled)
        }
        return CalendarFile(name: forum.name.text, events: events, written: written)
    }

    /// The same in every export.
    package static func uid(_ meeting: MeetingID) -> String { meeting.text + "@samordna" }
}
