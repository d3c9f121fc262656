import Domain
import GRDB

/// Listan av blanketter, newest first: any stretch of it, without reading what lies before.
///
/// Remembers how many blanketter a filter lets through and where the stretches it has shown begin and end, until
/// somebody changes something. A stretch is then reached from the nearest of these landmarks or of the two ends.
struct ReportList {
    /// The most rows that one question gets, whatever it asks for.
    static let longest = 512
    private static let filtersKept = 8
    private static let landmarksKept = 64

    private struct Landmark {
        var offset: Int
        var day: Int
        var id: Int64
    }

    private struct Memory {
        var matching: Int
        var landmarks: [Landmark] = []
    }

    private var memories: [ReportFilter: Memory] = [:]

    mutating func forget() { memories.removeAll() }

    /// Checked or unchecked: nothing changed its place or its fitting in a list of both.
    mutating func forgetUnchecked() { memories = memories.filter { !$0.key.uncheckedOnly } }

    /// Inside a transaction, so that the numbers and the rows belong together.
    mutating func window(_ filter: ReportFilter, offset: Int, limit: Int, in db: Database) throws -> ReportWindow {
        let total = try db.number("SELECT total FROM report_count") ?? 0
        var memory = try memories[filter] ?? Memory(matching: Self.matching(filter, total: total, in: db))
        let offset = max(0, offset)
        let limit = min(max(0, limit), Self.longest, memory.matching - offset)
        var rows: [ReportRow] = []
        if limit > 0 {
            let stretch = Self.stretch(offset, limit, memory)
            let found = try Self.rows(FilterCondition(filter), stretch, limit, in: db)
            rows = found.map(\.row)
            if let first = found.first, let last = found.last {
                memory.landmarks.append(Landmark(offset: offset, day: first.row.receivedOn.number, id: first.id))
                memory.landmarks.append(
                    Landmark(offset: offset + found.count - 1, day: last.row.receivedOn.number, id: last.id))
                memory.landmarks = memory.landmarks.suffix(Self.landmarksKept)
            }
        }
        if memories.count >= Self.filtersKept, memories[filter] == nil { memories.removeAll() }
        memories[filter] = memory
        return ReportWindow(offset: offset, rows: rows, matching: memory.matching, total: total)
    }

    private static func matching(_ filter: ReportFilter, total: Int, in db: Database) throws -> Int {
        if filter.words.isEmpty {
            return filter.uncheckedOnly ? try db.number("SELECT unchecked FROM report_count") ?? 0 : total
        }
        let condition = FilterCondition(filter)
        return try db.number(
            "SELECT count(*) FROM report WHERE \(condition.sql)", StatementArguments(condition.arguments)) ?? 0
    }

    /// From where, in which direction and past how many rows a stretch is read.
    private struct Way {
        var from: Landmark?
        var backwards: Bool
        var skip: Int
    }

    private static func stretch(_ offset: Int, _ limit: Int, _ memory: Memory) -> Way {
        var best = Way(from: nil, backwards: false, skip: offset)
        let fromEnd = memory.matching - offset - limit
        if fromEnd < best.skip { best = Way(from: nil, backwards: true, skip: fromEnd) }
        for mark in memory.landmarks {
            if mark.offset <= offset, offset - mark.offset < best.skip {
                best = Way(from: mark, backwards: false, skip: offset - mark.offset)
            } else if mark.offset >= offset + limit - 1, mark.offset - offset - limit + 1 < best.skip {
                best = Way(from: mark, backwards: true, skip: mark.offset - offset - limit + 1)
            }
        }
        return best
    }

    private static func rows(
        _ condition: FilterCondition, _ way: Way, _ limit: Int, in db: Database
    ) throws -> [(row: ReportRow, id: Int64)] {
        var sql = "SELECT \(RowRecord.columns) FROM report WHERE \(condition.sql)"
        var arguments = condition.arguments
        if let mark = way.from {
            sql += " AND (received_day, id) \(way.backwards ? ">=" : "<=") (?, ?)"
            arguments += [mark.day, mark.id]
        }
        let order = way.backwards ? "ASC" : "DESC"
        sql += " ORDER BY received_day \(order), id \(order) LIMIT ? OFFSET ?"
        arguments += [limit, way.skip]
        let rows = try RowRecord.fetch(sql, StatementArguments(arguments), in: db)
        return way.backwards ? rows.reversed() : rows
    }
}
