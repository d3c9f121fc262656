import Domain
import GRDB

/// Rollregistret, in the order in which roles came into it.
enum RoleRecord {
    static let most = 2000

    static func write(_ role: Role, in db: Database) throws {
        try db.run(
            """
            INSERT INTO role (code, title, merged_into) VALUES (?, ?, ?)
            ON CONFLICT (code) DO UPDATE SET title = excluded.title, merged_into = excluded.merged_into
            """, [role.id.text, role.name.text, role.mergedInto?.text])
        try db.run("DELETE FROM role_synonym WHERE role = ?", [role.id.text])
        for (place, synonym) in role.synonyms.enumerated() {
            try db.run(
                "INSERT INTO role_synonym (role, place, title) VALUES (?, ?, ?)", [role.id.text, place, synonym.text])
        }
    }

    /// Puts in those that are not known yet, and gives them back.
    static func add(_ roles: [Role], in db: Database) throws -> [Role] {
        var added: [Role] = []
        for role in roles where try db.number("SELECT 1 FROM role WHERE code = ?", [role.id.text]) == nil {
            try write(role, in: db)
            added.append(role)
        }
        return added
    }

    static func delete(_ id: RoleID, in db: Database) throws {
        try db.run("DELETE FROM role_synonym WHERE role = ?", [id.text])
        try db.run("DELETE FROM role WHERE code = ?", [id.text])
    }

    static func read(_ id: RoleID, in db: Database) throws -> Role? {
        let sql = "SELECT code, title, merged_into FROM role WHERE code = ?"
        let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [id.text])
        let synonyms = "SELECT title FROM role_synonym WHERE role = ? ORDER BY place"
        return try row.map {
            role($0, try String.fetchAll(db.cachedStatement(sql: synonyms), arguments: [id.text]))
        }
    }

    static func all(in db: Database) throws -> [Role] {
        var synonyms: [String: [String]] = [:]
        let lines = try Row.fetchCursor(
            db.cachedStatement(sql: "SELECT role, title FROM role_synonym ORDER BY role, place"))
        while let row = try lines.next() { synonyms[row[0], default: []].append(row[1]) }
        let sql = "SELECT code, title, merged_into FROM role ORDER BY id LIMIT \(most)"
        return try Row.fetchAll(db.cachedStatement(sql: sql)).map { role($0, synonyms[$0[0]] ?? []) }
    }

    /// Some row that can be seen names it.
    static func isUsed(_ id: RoleID, in db: Database) throws -> Bool {
        let sql = """
            SELECT 1 FROM \(ActivityRecord.source) WHERE a.lead = ?1
                OR instr(char(10) || a.responsible || char(10) || a.collaborators || char(10), char(10) || ?1 || char(10))
            LIMIT 1
            """
        return try db.number(sql, [id.text]) != nil
    }

    private static func role(_ row: Row, _ synonyms: [String]) -> Role {
        Role(
            id: RoleID(row[0]), name: ScreenedText(stored: row[1], kind: .role),
            synonyms: synonyms.map { ScreenedText(stored: $0, kind: .role) },
            mergedInto: (row[2] as String?).map { RoleID($0) })
    }
}
