import Domain

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Filhuvud. The first hundred bytes of a database file, read without SQLite, so that a file that is not ours is
/// refused before anything could have touched it. Source: the SQLite file format, section 1.3.
struct Header: Equatable {
    /// "Samo", as SQLite's application id.
    static let applicationID = 0x5361_6D6F
    static let length = 100
    private static let magic = Array("SQLite format 3".utf8) + [0]

    var pageSize: Int
    var pageCount: Int
    /// The page count can be believed: an older SQLite did not write it.
    var pageCountHolds: Bool
    var isWriteAhead: Bool
    var schema: Int

    /// Reads the header of the archive at `path` and refuses everything that is not one of ours.
    ///
    /// Must not be called while this process has the file open: closing it here would let go of SQLite's locks.
    static func read(_ path: String) throws(ArchiveFailure) -> Header {
        guard let facts = Files.facts(path), facts.isRegular else { throw .foreign(path: path) }
        guard facts.size > 0 else { throw .damaged(path: path, detail: "empty file") }
        let bytes = try firstBytes(path)
        guard bytes.contains(where: { $0 != 0 }) else { throw .damaged(path: path, detail: "zeroes") }
        guard bytes.count == length, Array(bytes.prefix(16)) == magic, number(bytes, 68, 4) == applicationID else {
            throw .foreign(path: path)
        }
        let size = number(bytes, 16, 2)
        return Header(
            pageSize: size == 1 ? 65536 : size, pageCount: number(bytes, 28, 4),
            pageCountHolds: number(bytes, 24, 4) == number(bytes, 92, 4), isWriteAhead: bytes[18] == 2,
            schema: number(bytes, 60, 4))
    }

    /// Refuses a newer schema, and a file that is shorter than it says. With frames in the write-ahead log the file
    /// may rightly be shorter; then the check after an unclean end looks at it.
    func admit(_ path: String, known: Int, hasFrames: Bool) throws(ArchiveFailure) {
        guard schema <= known else { throw .newerSchema(found: schema, known: known) }
        guard schema > 0 else { throw .damaged(path: path, detail: "no schema") }
        let size = Files.facts(path)?.size ?? 0
        if pageCountHolds, !hasFrames, size < pageCount * pageSize {
            throw .damaged(path: path, detail: "\(size) bytes of \(pageCount * pageSize)")
        }
    }

    private static func firstBytes(_ path: String) throws(ArchiveFailure) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw Files.failure(at: path) }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: length)
        let count = pread(file, &bytes, length, 0)
        guard count >= 0 else { throw Files.failure(at: path) }
        return Array(bytes.prefix(count))
    }

    /// Big-endian.
    private static func number(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int {
        bytes[start..<start + count].reduce(0) { $0 << 8 | Int($1) }
    }
}
