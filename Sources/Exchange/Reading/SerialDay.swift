import Domain

/// Löpnummer för dagar. Workbooks count days from 1900, with a 29 February that never was, or from 1904.
enum SerialDay {
    /// ISO day, or the time alone (`13:30`) when there is no day in it. Nil when it is none: negative, or past the year 9999.
    static func text(_ serial: Double, startsIn1904: Bool) -> String? {
        guard serial.isFinite, serial >= 0, serial < 2_958_466 else { return nil }
        if serial < 1, !startsIn1904 { return time(serial) }
        // Days before the one that never was are one further from the beginning.
        let number = Int(serial)
        if startsIn1904 { return (epoch1904 + number).iso }
        if number == 60 { return nil }
        return (epoch1900 + (number < 60 ? number + 1 : number)).iso
    }

    private static let epoch1900 = CalendarDay(number: -25_569)
    private static let epoch1904 = CalendarDay(number: -24_107)

    private static func time(_ share: Double) -> String {
        let minutes = min(Int((share * 1440).rounded()), 1439)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(two(minutes / 60)):\(two(minutes % 60))"
    }
}
