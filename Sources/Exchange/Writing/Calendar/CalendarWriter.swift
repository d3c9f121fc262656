import Domain

/// Kalenderfil i iCalendar (RFC 5545): what a calendar needs to update a meeting that it has instead of adding another.
///
/// One event per occasion with its time in UTC: no rule of repetition and no table of zones, which calendars read in
/// different ways. The same occasion has the same UID in every file and a higher SEQUENCE when it was moved or cancelled;
/// a cancelled one stays in the file and says so. Nobody is named: no attendees and no organiser, though RFC 5546 asks for one in
/// what is published; calendars do without.
///
/// Our own hundred lines, since the library at hand does not serve: libical 3.0.16 ends a line wrong when the last part of a
/// folded one is 74 octets long (CR CR LF, a blank, LF), and brings ICU with it, thirty megabytes for a few lines of text.
/// What is written here is read back by it, and by others, as it was meant.
package enum CalendarWriter {
    /// Bytes that end in CR LF as everywhere in the format. The same calendar gives the same bytes.
    package static func bytes(_ calendar: CalendarFile) throws(WritingFailure) -> [UInt8] {
        guard !calendar.events.isEmpty else { throw .noMeetings }
        var lines = CalendarLines()
        lines.add("BEGIN", "VCALENDAR")
        lines.add("VERSION", "2.0")
        lines.add("PRODID", "-//samordna//samordna//SV")
        lines.add("CALSCALE", "GREGORIAN")
        // Told to whoever wants to know, and answered by nobody.
        lines.add("METHOD", "PUBLISH")
        if !calendar.name.isEmpty { lines.add("X-WR-CALNAME", text: calendar.name) }
        let written = CalendarMoment(calendar.written.day, minute: calendar.written.minute).stamp
        for event in calendar.events { write(event, written: written, to: &lines) }
        lines.add("END", "VCALENDAR")
        return lines.bytes
    }

    private static func write(_ event: CalendarFile.Event, written: String, to lines: inout CalendarLines) {
        lines.add("BEGIN", "VEVENT")
        lines.add("UID", text: event.uid)
        lines.add("SEQUENCE", String(max(0, event.sequence)))
        lines.add("DTSTAMP", written)
        if let begins = event.begins {
            let start = CalendarMoment(event.day, minute: begins)
            lines.add("DTSTART", start.stamp)
            // An end that is no later than the beginning is not allowed; without one the event has no length.
            if event.length > 0 { lines.add("DTEND", start.after(minutes: event.length).stamp) }
        } else {
            lines.add("DTSTART;VALUE=DATE", CalendarMoment.date(event.day))
            lines.add("DTEND;VALUE=DATE", CalendarMoment.date(event.day + 1))
            // The day is settled, the hour is not: nobody is busy from midnight to midnight.
            lines.add("TRANSP", "TRANSPARENT")
        }
        lines.add("SUMMARY", text: event.title)
        if let place = event.place, !place.isEmpty { lines.add("LOCATION", text: place) }
        if !event.description.isEmpty { lines.add("DESCRIPTION", text: event.description) }
        lines.add("STATUS", event.isCancelled ? "CANCELLED" : "CONFIRMED")
        lines.add("END", "VEVENT")
    }
}
