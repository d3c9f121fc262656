import Domain
import Screen

/// Mötet i ord, the same on the screen, in the record and for the projector.
package enum MeetingWords {
    /// "21 november 2026"
    package static func day(_ day: CalendarDay, _ texts: Texts) -> String {
        let (year, month, number) = day.parts
        return texts("meeting.day", String(number), texts("month.\(month)"), String(year))
    }

    /// "21 november", and with the year when it is another.
    package static func short(_ day: CalendarDay, in year: Int, _ texts: Texts) -> String {
        day.year == year ? texts("meeting.day_short", String(day.parts.day), texts("month.\(day.parts.month)")) : self.day(day, texts)
    }

    /// "21 november 2026 14.00"
    package static func when(_ day: CalendarDay, _ begins: Int?, _ texts: Texts) -> String {
        begins.map { texts("meeting.day_clock", self.day(day, texts), ForumDesk.clock($0)) } ?? self.day(day, texts)
    }

    /// "kommunpolis (polis)"
    package static func owner(_ commitment: Commitment, _ texts: Texts) -> String {
        guard let organisation = commitment.organisation else { return commitment.role.text }
        return texts("meeting.owner", commitment.role.text, organisation.text)
    }

    /// What stands in a free text, as a sentence.
    static func sentence(_ text: String) -> String { text.last.map { ".!?".contains($0) } == true ? text : text + "." }

    /// "skola, socialtjänst och fritid" would need a word more: a list is a list.
    static func list(_ organisations: [ScreenedText]) -> String { organisations.map(\.text).joined(separator: ", ") }
}
