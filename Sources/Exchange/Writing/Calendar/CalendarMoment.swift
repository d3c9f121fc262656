import Domain

/// Tidpunkt in UTC, to the minute.
struct CalendarMoment {
    private let day: CalendarDay
    /// From 0 up to a day's.
    private let minute: Int

    /// A day and minutes since midnight there, Swedish time.
    init(_ day: CalendarDay, minute: Int) {
        let there = SwedishTime.utc(day, minute: min(max(minute, 0), Self.minutes - 1))
        self.init(utc: there.day, there.minute)
    }

    private init(utc day: CalendarDay, _ minute: Int) {
        let days = minute >= 0 ? minute / Self.minutes : -((Self.minutes - 1 - minute) / Self.minutes)
        self.day = day + days
        self.minute = minute - days * Self.minutes
    }

    /// As many minutes as pass, whatever the clocks do meanwhile. A month at most: nothing that a meeting could be.
    func after(minutes: Int) -> CalendarMoment { CalendarMoment(utc: day, minute + min(max(minutes, 0), 31 * Self.minutes)) }

    /// `20261025T003000Z`
    var stamp: String { "\(Self.date(day))T\(padded(minute / 60, 2))\(padded(minute % 60, 2))00Z" }

    /// `20261025`
    static func date(_ day: CalendarDay) -> String {
        let (year, month, number) = day.parts
        return padded(year, 4) + padded(month, 2) + padded(number, 2)
    }

    private static let minutes = 24 * 60
}
