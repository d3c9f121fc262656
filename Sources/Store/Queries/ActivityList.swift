import Domain
import GRDB

/// Planens tabell: any stretch of it, in its own order or sorted, filtered or whole.
///
/// Remembers the numbers of the rows that a filter gives, in their order, until somebody changes something that could
/// change them: eight bytes for each row. So the end costs no more than the beginning, and a key nothing but its rows.
struct ActivityList {
    /// The most rows that one question gets, whatever it asks for.
    static let longest = 512
    private static let filtersKept = 8

    private var memories: [ActivityFilter: [Int64]] = [:]
    private var register: RoleRegister?

    mutating func forget() {
        memories.removeAll()
        register = nil
    }

    mutating func forget(_ plan: PlanID) { memories = memories.filter { $0.key.plan != plan } }

    /// What neither asks for nor sorts by anything that hangs on the status stays as it is.
    mutating func forgetStatus(_ plan: PlanID) {
        memories = memories.filter { $0.key.plan != plan || !$0.key.hangsOnStatus }
    }

    mutating func window(_ filter: ActivityFilter, offset: Int, limit: Int, in db: Database) throws -> ActivityWindow {
        let offset = max(0, offset)
        guard let total = try Self.total(filter.plan, in: db) else {
            return ActivityWindow(offset: offset, rows: [], matching: 0, total: 0)
        }
        let ids = try list(filter, in: db)
        let count = min(max(0, limit), Self.longest, max(0, ids.count - offset))
        let rows = count > 0 ? try ActivityRowRecord.read(ids[offset..<offset + count], in: db) : []
        return ActivityWindow(offset: offset, rows: rows, matching: ids.count, total: total)
    }

    mutating func place(of activity: ActivityID, _ filter: ActivityFilter, in db: Database) throws -> Int? {
        let sql = "SELECT id FROM activity WHERE code = ?"
        guard let id = try Int64.fetchOne(db.cachedStatement(sql: sql), arguments: [activity.text]) else { return nil }
        return try list(filter, in: db).firstIndex(of: id)
    }

    mutating func roles(in db: Database) throws -> RoleRegister {
        if let register { return register }
        let read = RoleRegister(try RoleRecord.all(in: db))
        register = read
        return read
    }

    private mutating func list(_ filter: ActivityFilter, in db: Database) throws -> [Int64] {
        if let known = memories[filter] { return known }
        guard let plan = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT id, year, predecessor IS NOT NULL FROM plan WHERE code = ? AND removed_day IS NULL"),
            arguments: [filter.plan.text])
        else { return [] }
        let register = try roles(in: db)
        let world = ActivityCondition.World(
            planYear: plan[1], isRevision: plan[2] == 1, day: filter.day, register: register)
        let condition = ActivityCondition(filter.query, world)
        let found = try Self.ids(plan: plan[0], condition, ActivityOrder(filter, planYear: plan[1], register), in: db)
        if memories.count >= Self.filtersKept { memories.removeAll() }
        memories[filter] = found
        return found
    }

    static func sql(_ condition: ActivityCondition, _ columns: String) -> String {
        """
        SELECT a.id\(columns) FROM activity AS a WHERE a.plan = ? AND \(condition.sql)
        ORDER BY a.section_place, a.position, a.code
        """
    }

    private static func ids(
        plan: Int64, _ condition: ActivityCondition, _ order: ActivityOrder?, in db: Database
    ) throws -> [Int64] {
        let arguments = StatementArguments([plan]) + StatementArguments(condition.arguments)
        let statement = try db.cachedStatement(sql: sql(condition, order.map { ", \($0.columns)" } ?? ""))
        guard let order else { return try Int64.fetchAll(statement, arguments: arguments) }
        return try order.sorted(try Row.fetchCursor(statement, arguments: arguments))
    }

    private static func total(_ plan: PlanID, in db: Database) throws -> Int? {
        try db.number("SELECT activities FROM plan WHERE code = ? AND removed_day IS NULL", [plan.text])
    }
}

extension ActivityFilter {
    var hangsOnStatus: Bool { sort == .status || query.terms.contains(where: \.hangsOnStatus) }
}

extension PlanQuery.Term {
    var hangsOnStatus: Bool {
        switch self {
        case .status, .late, .unreported: true
        case .not(let term): term.hangsOnStatus
        case .words, .responsible, .collaborator, .section, .channel, .perspective, .point, .kind, .missing, .toRewrite,
            .answer: false
        }
    }
}
