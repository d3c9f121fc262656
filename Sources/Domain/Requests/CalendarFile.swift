/// Kalenderfil, before it has a format: Exchange makes iCalendar of it. One event per occasion, no rule of repetition.
package struct CalendarFile: Equatable, Sendable {
    package struct Event: Equatable, Sendable {
        /// The same in every export, so that a calendar updates instead of adding.
        package var uid: String
        /// SEQUENCE: higher when it was moved or cancelled.
        package var sequence: Int
        package var day: CalendarDay
        /// Minutes since midnight, Swedish time; nil for a whole day.
        package var begins: Int?
        /// Minutes.
        package var length: Int
        package var title: String
        package var place: String?
        /// Dagordningen, one line each; never a note.
        package var description: String
        package var isCancelled: Bool
        package init(
            uid: String, sequence: Int, day: CalendarDay, begins: Int?, length: Int, title: String, place: String? = nil,
            description: String = "", isCancelled: Bool = false
        ) {
            self.uid = uid
            self.sequence = sequence
            self.day = day
            self.begins = begins
            self.length = length
            self.title = title
            self.place = place
            self.description = description
            self.isCancelled = isCancelled
        }
    }

    /// The name of the calendar: the forum's.
    package var name: String
    package var events: [Event]
    /// When it was written: DTSTAMP.
    package var written: Now
    package init(name: String, events: [Event], written: Now) {
        self.name = name
        self.events = events
        self.written = written
    }
}
