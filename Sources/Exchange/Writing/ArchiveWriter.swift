import CZip

/// Zip-arkiv, written in memory.
enum ArchiveWriter {
    struct Entry {
        /// Path within the archive.
        var name: String
        var bytes: [UInt8]
    }

    static func bytes(_ entries: [Entry]) throws(WritingFailure) -> [UInt8] {
        var start: UnsafeMutablePointer<UInt8>?
        var size = 0
        let result = withList(of: entries[...], []) { czipw_archive($0, $0.count, &start, &size) }
        defer { czipw_free(start) }
        switch Int(result) {
        case Int(CZIPW_OK): return Array(UnsafeBufferPointer(start: start, count: size))
        case Int(CZIPW_NO_LIBRARY): throw .missingLibrary(name: library)
        case Int(CZIPW_NO_MEMORY): throw .memory
        default: throw .other(library: library, code: result)
        }
    }

    /// The addresses of all names and contents, which hold as long as the body runs: nothing is copied.
    private static func withList<Result>(of entries: ArraySlice<Entry>, _ list: [czipw_entry], _ body: ([czipw_entry]) -> Result) -> Result {
        guard let entry = entries.first else { return body(list) }
        return entry.name.withCString { name in
            entry.bytes.withUnsafeBufferPointer { bytes in
                let item = czipw_entry(name: name, bytes: bytes.baseAddress, count: bytes.count)
                return withList(of: entries.dropFirst(), list + [item], body)
            }
        }
    }

    private static let library = "libzip"
}
