/// Åtagande: what, which role, by when. Carried from meeting to meeting until it is closed.
package struct Commitment: Hashable, Sendable, Codable {
    package var id: CommitmentID
    /// 0 before it is saved.
    package var revision: Int
    package var forum: ForumID
    /// The meeting where it was made.
    package var meeting: MeetingID
    package var madeOn: CalendarDay
    package var text: ScreenedText
    /// A function, never a person.
    package var role: ScreenedText
    package var organisation: ScreenedText?
    package var due: CalendarDay
    package var state: CommitmentState
    /// In the order they happened.
    package var events: [CommitmentEvent]

    package init(
        id: CommitmentID, revision: Int = 0, forum: ForumID, meeting: MeetingID, madeOn: CalendarDay, text: ScreenedText,
        role: ScreenedText, organisation: ScreenedText? = nil, due: CalendarDay, state: CommitmentState = .open,
        events: [CommitmentEvent] = []
    ) {
        self.id = id
        self.revision = revision
        self.forum = forum
        self.meeting = meeting
        self.madeOn = madeOn
        self.text = text
        self.role = role
        self.organisation = organisation
        self.due = due
        self.state = state
        self.events = events
    }

    package var texts: [String] {
        [text.text, role.text] + [organisation].compactMap { $0?.text } + events.compactMap { $0.reason?.text }
    }
}

/// What a meeting, or somebody between meetings, did with a commitment.
package struct CommitmentEvent: Hashable, Sendable, Codable {
    package var deed: CommitmentDeed
    /// Nil between meetings.
    package var meeting: MeetingID?
    package var day: CalendarDay
    /// The new day of one that was moved.
    package var due: CalendarDay?
    /// The day that it had before the move: what an approved record says of it stays true.
    package var was: CalendarDay?
    package var reason: ScreenedText?
    package init(
        _ deed: CommitmentDeed, meeting: MeetingID?, day: CalendarDay, due: CalendarDay? = nil, was: CalendarDay? = nil,
        reason: ScreenedText? = nil
    ) {
        self.deed = deed
        self.meeting = meeting
        self.day = day
        self.due = due
        self.was = was
        self.reason = reason
    }
}
