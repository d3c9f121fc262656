import Domain
import Glibc

/// Klockan. The only place where the program looks at one.
enum Clock {
    static func now() -> Now {
        var seconds = time(nil)
        var parts = tm()
        localtime_r(&seconds, &parts)
        let day = CalendarDay(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
        return Now(day: day ?? CalendarDay(number: 0), minute: Int(parts.tm_hour) * 60 + Int(parts.tm_min))
    }

    /// Milliseconds to the next midnight, and one second more: the only time that wakes a program at rest.
    ///
    /// - Parameter eachMinute: a meeting runs, and its clock is on the screen: then to the next minute.
    static func millisecondsToWake(eachMinute: Bool) -> Int32 {
        var seconds = time(nil)
        var parts = tm()
        localtime_r(&seconds, &parts)
        if eachMinute { return Int32((60 - Int(parts.tm_sec) % 60) * 1000) }
        let passed = Int(parts.tm_hour) * 3600 + Int(parts.tm_min) * 60 + Int(parts.tm_sec)
        return Int32((86_400 - passed + 1) * 1000)
    }
}
