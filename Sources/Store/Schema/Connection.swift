import GRDB

/// Anslutning. How every connection to an archive is set up.
enum Connection {
    /// Pages of 4 KiB after which the log is folded into the file: bounds what closing the archive may have to do.
    static let logPages = 128

    static func open(
        _ path: String, readOnly: Bool = false, immutable: Bool = false, busySeconds: Double
    ) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = readOnly
        configuration.busyMode = .timeout(busySeconds)
        configuration.prepareDatabase { db in
            // FULL: an answered key survives a power cut. `journalMode` of the configuration is not used, since GRDB
            // follows it with NORMAL and with a write of its own at every opening; the file remembers its mode itself.
            try db.execute(
                sql: """
                    PRAGMA synchronous = FULL;
                    PRAGMA secure_delete = ON;
                    PRAGMA temp_store = MEMORY;
                    PRAGMA cell_size_check = ON;
                    PRAGMA trusted_schema = OFF;
                    PRAGMA wal_autocheckpoint = \(logPages);
                    """)
        }
        return try Files.privately {
            try DatabaseQueue(path: immutable ? address(path) : path, configuration: configuration)
        }
    }

    /// A file on a medium that cannot be written has no room for the log's index: then SQLite is told that nobody
    /// writes to it.
    private static func address(_ path: String) -> String {
        var escaped = ""
        for byte in path.utf8 {
            switch byte {
            case 0x2D...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: escaped.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                escaped += "%" + (digits.count == 1 ? "0" : "") + digits
            }
        }
        return "file:\(escaped)?immutable=1"
    }
}

extension Database {
    /// One statement without rows to read, prepared once per connection.
    func run(_ sql: String, _ arguments: StatementArguments = []) throws {
        try cachedStatement(sql: sql).execute(arguments: arguments)
    }

    /// With words that are prepared once: GRDB's own transaction reads them anew each time, which is felt at each key.
    func transaction<T>(_ kind: TransactionKind, _ body: (Database) throws -> T) throws -> T {
        try run("BEGIN \(kind.rawValue) TRANSACTION")
        do {
            let result = try body(self)
            try run("COMMIT TRANSACTION")
            return result
        } catch {
            try? rollback()
            throw error
        }
    }

    func number(_ sql: String, _ arguments: StatementArguments = []) throws -> Int? {
        try Int.fetchOne(cachedStatement(sql: sql), arguments: arguments)
    }

    /// The first row, as SQLite has it: `Row.fetchOne` copies every value, which is felt where rows are many.
    func first<T>(_ sql: String, _ arguments: StatementArguments, _ body: (Row) throws -> T) throws -> T? {
        let cursor = try Row.fetchCursor(cachedStatement(sql: sql), arguments: arguments)
        // The row is the cursor's, and gone with it.
        return try withExtendedLifetime(cursor) { try cursor.next().map(body) }
    }
}
