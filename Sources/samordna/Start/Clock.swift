import Domain
import Glibc

/// Klockan. The only place where the program looks at one.
///
/// Swedish time whatever zone the machine is set to: a meeting at 14.00 is at 14.00 also on a server that counts in UTC.
enum Clock {
    static func now() -> Now {
        let (day, second) = time(nil).quotientAndRemainder(dividingBy: 86_400)
        let local = SwedishTime.local(CalendarDay(number: day), minute: second / 60)
        return Now(day: local.day, minute: local.minute)
    }

    /// Milliseconds to the next midnight, and one second more: the only time that wakes a program at rest.
    ///
    /// - Parameter eachMinute: a meeting runs, and its clock is on the screen: then to the next minute.
    static func millisecondsToWake(eachMinute: Bool) -> Int32 {
        let second = time(nil) % 60
        if eachMinute { return Int32((60 - second) * 1000) }
        // A night when the clocks are moved has an hour more or less: the program then wakes once for nothing, and looks again.
        return Int32(((1440 - now().minute) * 60 - second + 1) * 1000)
    }
}
