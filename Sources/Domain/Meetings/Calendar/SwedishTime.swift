/// Svensk tid. The rule of the European Union since 1996: summer time from the last Sunday of March to the last of October, both at
/// 01.00 UTC. No table of zones is needed, and none can be missing.
///
/// A meeting begins at a clock time; it ends so many minutes after that in UTC, also across a shift.
package enum SwedishTime {
    /// A day and minutes since midnight there as the same moment in UTC. Minutes may be negative or of a later day.
    ///
    /// As RFC 5545 3.3.5 has it: the hour that does not exist (02–03 on a Sunday in March) is read as if the clock had not been put
    /// forward, 02.30 as what the clocks show as 03.30; the hour that comes twice (02–03 on a Sunday in October) is the first of the two.
    package static func utc(_ day: CalendarDay, minute: Int) -> (day: CalendarDay, minute: Int) {
        let local = normal(day, minute)
        let isSummer: Bool
        switch local.day {
        case lastSunday(of: 3, local.day.year): isSummer = local.minute >= 3 * 60
        case lastSunday(of: 10, local.day.year): isSummer = local.minute < 3 * 60
        default: isSummer = isBetweenShifts(local.day)
        }
        return normal(local.day, local.minute - (isSummer ? 120 : 60))
    }

    /// A moment in UTC as a Swedish day and minutes since midnight there.
    package static func local(_ day: CalendarDay, minute: Int) -> (day: CalendarDay, minute: Int) {
        let utc = normal(day, minute)
        return normal(utc.day, utc.minute + offset(utc.day, minute: utc.minute))
    }

    /// Minutes that Swedish clocks are before UTC at that moment in UTC: 60, or 120 in summer.
    package static func offset(_ day: CalendarDay, minute: Int) -> Int {
        let utc = normal(day, minute)
        switch utc.day {
        case lastSunday(of: 3, utc.day.year): return utc.minute >= 60 ? 120 : 60
        case lastSunday(of: 10, utc.day.year): return utc.minute < 60 ? 120 : 60
        default: return isBetweenShifts(utc.day) ? 120 : 60
        }
    }

    private static func lastSunday(of month: Int, _ year: Int) -> CalendarDay { Month(year: year, month: month).weekday(7, place: 5) }

    private static func isBetweenShifts(_ day: CalendarDay) -> Bool {
        lastSunday(of: 3, day.year) < day && day < lastSunday(of: 10, day.year)
    }

    private static func normal(_ day: CalendarDay, _ minute: Int) -> (day: CalendarDay, minute: Int) {
        let days = (minute >= 0 ? minute : minute - 1439) / 1440
        return (day + days, minute - days * 1440)
    }
}
