import Domain
import GRDB

/// Sortering by one field: stable, in the plan's own order where rows are equal, and what is empty always last.
struct ActivityOrder {
    /// What is compared. Texts stand in the order of a Swedish reader (`swedishOrder`).
    enum Key: Comparable {
        case number(Int)
        case text(String)
        case numbers(Int, Int)
    }

    let columns: String
    private let isDescending: Bool
    private let key: (Row) throws -> Key?

    /// Nil for the plan's own order.
    init?(_ filter: ActivityFilter, planYear: Int, _ register: RoleRegister) {
        guard let field = filter.sort else { return nil }
        if field == .section, !filter.isDescending { return nil }
        isDescending = filter.isDescending
        (columns, key) = Self.way(field, planYear: planYear, register)
    }

    /// Rows of `id` and the columns, in the plan's own order.
    func sorted(_ rows: RowCursor) throws -> [Int64] {
        var full: [(key: Key, id: Int64)] = []
        var empty: [Int64] = []
        while let row = try rows.next() {
            if let key = try key(row) { full.append((key, row[0])) } else { empty.append(row[0]) }
        }
        // The standard library's sort is stable.
        full.sort { isDescending ? $0.key > $1.key : $0.key < $1.key }
        return full.map(\.id) + empty
    }

    private static func way(
        _ field: PlanField, planYear: Int, _ register: RoleRegister
    ) -> (columns: String, key: (Row) throws -> Key?) {
        switch field {
        case .section: return ("a.section_place", { .number($0[1]) })
        case .activity: return text("a.words")
        case .timeline:
            return (
                "a.start_day, a.end_day",
                { row in
                    let (start, end) = (row[1] as Int?, row[2] as Int?)
                    guard let first = start ?? end else { return nil }
                    return .numbers(first, end ?? .max)
                }
            )
        case .followUp: return text("a.follow_up")
        case .target: return text("a.target_words")
        case .family: return text("a.template")
        case .id: return text("a.code")
        case .responsible: return role("a.responsible", register)
        case .lead: return role("coalesce(a.lead, '')", register)
        case .collaboration: return role("a.collaborators", register)
        case .status: return code("a.status", ActivityStatus.self)
        case .kind: return code("a.kind", ActivityKind.self)
        case .channels: return code("a.channels", FollowUpChannel.self)
        case .perspectives: return code("a.perspectives", Perspective.self)
        case .points: return code("a.strategy", StrategyPoint.self)
        case .notes: return ("a.notes", { $0[1] == 0 ? nil : .number($0[1]) })
        case .t1: return report([.t1], planYear)
        case .t2: return report([.t2], planYear)
        case .annualReport: return report([.annualReport], planYear)
        case .t1NextYear: return report([.t1NextYear], planYear)
        case .otherReports: return report([.minutes, .portal, .grant, .yearAfter, .own], planYear)
        }
    }

    private static func text(_ column: String) -> (String, (Row) throws -> Key?) {
        (column, { ($0[1] as String?).map { .text($0.swedishOrder) } })
    }

    /// By the name that the first of them has now.
    private static func role(_ column: String, _ register: RoleRegister) -> (String, (Row) throws -> Key?) {
        (column, { RoleList.roles($0[1]).first.map { .text(register.name($0).swedishOrder) } })
    }

    /// The codes in the order of the screen; of a set the first one, then the next.
    private static func code<C: ReportCode>(_ column: String, _ type: C.Type) -> (String, (Row) throws -> Key?) {
        (
            column,
            { row in
                let codes = try C.storedSet(row[1])
                guard !codes.isEmpty else { return nil }
                let places = C.allCases.enumerated().filter { codes.contains($0.element) }.map(\.offset)
                return .text(places.map { padded($0, 2) }.joined())
            }
        )
    }

    /// By how it stood on the first of the occasions that has a report.
    private static func report(_ channels: [FollowUpChannel], _ planYear: Int) -> (String, (Row) throws -> Key?) {
        let occasions = channels.map { $0.occasion(planYear: planYear) }
        return (
            "a.reported",
            { row in
                let statuses = try Reported.statuses(row[1])
                let first = occasions.lazy.compactMap { statuses[$0] }.first
                return first.flatMap { ActivityStatus.allCases.firstIndex(of: $0) }.map { .number($0) }
            }
        )
    }
}

extension String {
    /// Compared byte by byte it stands where a Swedish reader looks for it: the three last letters after z, e with an
    /// accent as e, u with dots as y.
    var swedishOrder: String {
        let low = lowercased()
        if low.utf8.allSatisfy({ $0 < 0x80 }) { return low }
        let isComposed = !low.unicodeScalars.contains { (0x300...0x36F).contains($0.value) }
        var order = UnicodeScalarView()
        for scalar in (isComposed ? low : low.composed).unicodeScalars {
            switch scalar.value {
            case 0xE5: order.append("{")
            case 0xE4, 0xE6: order.append("|")
            case 0xF6, 0xF8: order.append("}")
            case 0xE8...0xEB: order.append("e")
            case 0xFC: order.append("y")
            case 0xE0...0xE2: order.append("a")
            default: order.append(scalar)
            }
        }
        return String(order)
    }
}
