import Domain
import GRDB

/// Planens filter i SQL: what `PlanQuery.matches` says, asked of `activity AS a`. No term is ever null, so that *ej* holds.
struct ActivityCondition {
    /// What the query is asked against.
    struct World {
        var planYear: Int
        var isRevision: Bool
        var day: CalendarDay
        var register: RoleRegister
    }

    private(set) var sql = "1"
    private(set) var arguments: [any DatabaseValueConvertible] = []
    private let world: World

    init(_ query: PlanQuery, _ world: World) {
        self.world = world
        let terms = query.terms.map { term($0) }
        if !terms.isEmpty { sql = terms.joined(separator: " AND ") }
    }

    private mutating func term(_ term: PlanQuery.Term) -> String {
        switch term {
        case .words(let words): return self.words(words)
        case .status(let statuses): return anyOf("a.status", statuses.map(\.rawValue).sorted())
        case .late:
            arguments.append(world.day.number)
            return "(a.late_from IS NOT NULL AND a.late_from <= ?)"
        case .responsible(let roles): return named("a.responsible", roles)
        case .collaborator(let roles): return named("a.collaborators", roles)
        case .section(let sections): return anyOf("a.section", sections.map(\.text).sorted())
        case .channel(let channel): return holds("a.channels", channel.rawValue)
        case .unreported(let channel):
            return "(a.status <> 'dropped' AND \(holds("a.channels", channel.rawValue)) AND \(isUnreported(channel)))"
        case .perspective(let perspective): return holds("a.perspectives", perspective.rawValue)
        case .point(let point): return holds("a.strategy", point.rawValue)
        case .kind(let kind): return anyOf("a.kind", [kind.rawValue])
        case .missing(let field): return missing(field)
        case .toRewrite: return "a.rewrite <> ''"
        case .answer(let answer):
            guard let answer else { return world.isRevision ? "a.answer IS NULL" : "0" }
            arguments.append(answer.rawValue)
            return "a.answer IS ?"
        case .not(let term): return "NOT (\(self.term(term)))"
        }
    }

    private mutating func words(_ words: String) -> String {
        arguments.append(words)
        let inTexts = "instr((SELECT folded FROM activity_words AS w WHERE w.id = a.id), ?) > 0"
        let roles = world.register.roles.map(\.id).filter {
            world.register[$0]?.name.text.folded.contains(words) ?? false
        }
        guard !roles.isEmpty else { return inTexts }
        return "(\(inTexts) OR \(holdsAny("(a.responsible || char(10) || a.collaborators)", roles.map(\.text))))"
    }

    /// Roles that were merged are one role. No wanted roles: nobody is named.
    private mutating func named(_ column: String, _ roles: Set<RoleID>) -> String {
        guard !roles.isEmpty else { return "\(column) = ''" }
        let meant = roles.reduce(into: Set<RoleID>()) { $0.formUnion(world.register.all(meaning: $1)) }
        return holdsAny(column, meant.map(\.text).sorted())
    }

    private mutating func missing(_ field: PlanField) -> String {
        switch field {
        case .section, .status, .kind, .id: "0"
        case .activity: "a.words IS NULL"
        case .responsible: "a.responsible = ''"
        case .lead: "a.lead IS NULL"
        case .collaboration: "a.collaborators = ''"
        case .timeline: "a.schedule IS NULL"
        case .followUp: "a.follow_up IS NULL"
        case .channels: "a.channels = ''"
        case .t1: isUnreported(.t1)
        case .t2: isUnreported(.t2)
        case .annualReport: isUnreported(.annualReport)
        case .t1NextYear: isUnreported(.t1NextYear)
        case .otherReports:
            "(" + [.minutes, .portal, .grant, .yearAfter, .own].map { isUnreported($0) }.joined(separator: " AND ") + ")"
        case .perspectives: "a.perspectives = ''"
        case .points: "a.strategy = ''"
        case .target: "a.target_goal IS NULL"
        case .notes: "a.notes = 0"
        case .family: "a.template IS NULL"
        }
    }

    private mutating func isUnreported(_ channel: FollowUpChannel) -> String {
        arguments.append(",\(channel.occasion(planYear: world.planYear).code):")
        return "instr(',' || a.reported, ?) = 0"
    }

    /// A code in a set of codes.
    private mutating func holds(_ column: String, _ code: String) -> String {
        arguments.append(",\(code),")
        return "instr(',' || \(column) || ',', ?) > 0"
    }

    private mutating func anyOf(_ column: String, _ values: [String]) -> String {
        arguments += values
        return "\(column) IN (\(repeatElement("?", count: values.count).joined(separator: ", ")))"
    }

    /// As one list, since there may be more roles than an expression may have parts.
    private mutating func holdsAny(_ column: String, _ roles: [String]) -> String {
        arguments.append("\n\(roles.joined(separator: "\n"))\n")
        let parts = "instr(char(10) || \(column) || char(10), char(10) || ? || char(10)) > 0"
        guard roles.count > 1 else {
            arguments[arguments.count - 1] = roles[0]
            return parts
        }
        arguments.removeLast()
        arguments += roles
        return "(\(repeatElement(parts, count: roles.count).joined(separator: " OR ")))"
    }
}
