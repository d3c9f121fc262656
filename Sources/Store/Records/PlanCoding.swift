import Domain

/// Roles in one column, in their order.
enum RoleList {
    static let separator: Character = "\n"
    static func text(_ roles: [RoleID]) -> String { roles.map(\.text).joined(separator: String(separator)) }
    static func roles(_ text: String) -> [RoleID] { text.split(separator: separator).map { RoleID(String($0)) } }
}

/// What was reported, in one column: `t1-2026:done,t2-2026:ongoing`.
enum Reported {
    static func text(_ reports: [OccasionReport]) -> String {
        reports.map { "\($0.occasion.code):\($0.status.rawValue)" }.joined(separator: ",")
    }

    static func statuses(_ text: String) throws -> [Occasion: ActivityStatus] {
        var found: [Occasion: ActivityStatus] = [:]
        for part in text.split(separator: ",") {
            let halves = part.split(separator: ":")
            guard halves.count == 2 else { throw Unreadable(column: "reported", value: text) }
            let occasion = try Occasion.stored(String(halves[0]))
            // The first one counts, as in `Activity.report(on:)`.
            if found[occasion] == nil { found[occasion] = try .stored(String(halves[1])) }
        }
        return found
    }

    /// Without their days and comments: enough for whatever is derived.
    static func reports(_ text: String) throws -> [OccasionReport] {
        try statuses(text).map { OccasionReport(occasion: $0.key, status: $0.value, day: CalendarDay(number: 0)) }
    }
}

extension Occasion {
    static func stored(_ text: String) throws -> Occasion {
        guard let occasion = Occasion(code: text) else { throw Unreadable(column: "occasion", value: text) }
        return occasion
    }
}
