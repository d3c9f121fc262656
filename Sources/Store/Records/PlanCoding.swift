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
}

extension Occasion {
    static func stored(_ text: String) throws -> Occasion {
        guard let occasion = Occasion(code: text) else { throw Unreadable(column: "occasion", value: text) }
        return occasion
    }
}

/// Försening in columns: always what `Lateness` says, written whenever something changes that it looks at.
struct LateColumns: Equatable {
    var from: Int?
    /// The gravest has the least.
    var weight: Int?

    init(_ activity: Activity, planYear: Int, wheel: Wheel) {
        let lateness = Lateness(activity, planYear: planYear, wheel: wheel)
        from = lateness.lateFrom?.number
        weight = from == nil ? nil : lateness.owed.first.map(Self.weight)
    }

    static let weights = 0...2

    /// Reports to the city, then other reports, then ends of activities.
    static func weight(_ reason: Lateness.Reason) -> Int {
        switch reason {
        case .unreported(let occasion, _):
            switch occasion.kind {
            case .t1, .t2, .annualReport: 0
            case .minutes, .portal, .grant, .yearAfter, .own: 1
            }
        case .pastEnd: 2
        }
    }
}
