import Domain
import GRDB

/// Sparade vyer, one per key.
enum ViewRecord {
    static let keys = 1...9

    static func write(_ view: SavedView?, on key: Int, in db: Database) throws {
        guard let view else { return try db.run("DELETE FROM saved_view WHERE key = ?", [key]) }
        try db.run(
            """
            INSERT INTO saved_view (key, title, query) VALUES (?, ?, ?)
            ON CONFLICT (key) DO UPDATE SET title = excluded.title, query = excluded.query
            """, [key, view.name.text, view.text.text])
    }

    static func all(in db: Database) throws -> [SavedView] {
        try Row.fetchAll(db.cachedStatement(sql: "SELECT key, title, query FROM saved_view ORDER BY key")).map {
            SavedView(
                key: $0[0], name: ScreenedText(stored: $0[1], kind: .viewName),
                text: ScreenedText(stored: $0[2], kind: .query))
        }
    }

    static func read(_ key: Int, in db: Database) throws -> SavedView? { try all(in: db).first { $0.key == key } }
}
