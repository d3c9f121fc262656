import CZip

/// Zip-arkiv, written in memory.
enum ZipArchive {
    struct Entry {
        /// Path within the archive.
        var name: String
        var bytes: [UInt8]
    }

    static func bytes(_ entries: [Entry]) throws(WritingFailure) -> [UInt8] {
        // One block each for all names and all contents: their addresses have to hold at the same time.
        let names: [CChar] = entries.flatMap { $0.name.utf8CString }
        let contents: [UInt8] = entries.flatMap(\.bytes)
        var start: UnsafeMutablePointer<UInt8>?
        var size = 0
        let result = names.withUnsafeBufferPointer { names in
            contents.withUnsafeBufferPointer { contents in
                var name = names.baseAddress
                var content = contents.baseAddress
                let list = entries.map { entry in
                    defer {
                        name = name?.advanced(by: entry.name.utf8.count + 1)
                        content = content?.advanced(by: entry.bytes.count)
                    }
                    return czipw_entry(name: name, bytes: content, count: entry.bytes.count)
                }
                return czipw_archive(list, list.count, &start, &size)
            }
        }
        defer { czipw_free(start) }
        switch Int(result) {
        case Int(CZIPW_OK): return Array(UnsafeBufferPointer(start: start, count: size))
        case Int(CZIPW_NO_LIBRARY): throw .missingLibrary(name: library)
        case Int(CZIPW_NO_MEMORY): throw .memory
        default: throw .other(library: library, code: result)
        }
    }

    private static let library = "libzip"
}
