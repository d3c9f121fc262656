/// Mötesserie: the rule by which meetings are laid out. A meeting that was made of it is moved and cancelled by itself.
package struct MeetingSeries: Hashable, Sendable, Codable {
    package enum Rhythm: Hashable, Sendable, Codable {
        /// Every so many weeks, on the weekday of the first.
        case weeks(Int)
        /// The same day of every month; the last one of a month that is shorter.
        case monthDay
        /// The same weekday of every month: the first … the fourth (1–4), or the last (5).
        case monthWeekday(Int)

        /// `week-2`, `month-day`, `month-1` … `month-5`
        package var code: String {
            switch self {
            case .weeks(let count): "week-\(count)"
            case .monthDay: "month-day"
            case .monthWeekday(let place): "month-\(place)"
            }
        }

        package init?(code: some StringProtocol) {
            let parts = code.split(separator: "-", omittingEmptySubsequences: false)
            guard parts.count == 2, parts[1].first != "+" else { return nil }
            switch (parts[0], Int(parts[1])) {
            case ("week", let count?) where (1...52).contains(count): self = .weeks(count)
            case ("month", nil) where parts[1] == "day": self = .monthDay
            case ("month", let place?) where (1...5).contains(place): self = .monthWeekday(place)
            default: return nil
            }
        }
    }

    package var rhythm: Rhythm
    package var first: CalendarDay
    /// The last day that may have a meeting.
    package var through: CalendarDay
    /// 1–12: 7 for "inte i juli".
    package var skippedMonths: Set<Int>
    /// Minutes since midnight, Swedish time.
    package var begins: Int?
    /// Planned minutes.
    package var length: Int

    package init(
        rhythm: Rhythm, first: CalendarDay, through: CalendarDay, skippedMonths: Set<Int> = [], begins: Int? = nil, length: Int = 60
    ) {
        self.rhythm = rhythm
        self.first = first
        self.through = through
        self.skippedMonths = skippedMonths
        self.begins = begins
        self.length = length
    }

    /// More than this many are never made at once.
    package static let most = 400
}
