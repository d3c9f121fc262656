import Domain
import GRDB

/// Inställningar that live in the archive.
enum SettingRecord {
    private static let district = "district"

    static func read(in db: Database) throws -> Settings {
        let sql = "SELECT value FROM setting WHERE key = ?"
        let value = try String.fetchOne(db.cachedStatement(sql: sql), arguments: [district])
        return Settings(district: value.map { DistrictID($0) })
    }

    static func write(_ id: DistrictID?, in db: Database) throws {
        if let id {
            try db.run(
                "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
                [district, id.text])
        } else {
            try db.run("DELETE FROM setting WHERE key = ?", [district])
        }
    }
}
