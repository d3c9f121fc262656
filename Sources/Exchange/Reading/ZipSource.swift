import CZip
import Domain

/// Zip-arkiv: parts of it by name, piece by piece. Nothing is ever written to disk, and what is read is counted as it comes.
final class ZipSource {
    let path: String
    private let archive: OpaquePointer
    /// Parts by their name in lower case, which is how Office compares them.
    private var places: [String: UInt64] = [:]
    private var doubled: Set<String> = []
    /// Parts with macros in them.
    private(set) var hasMacros = false
    private(set) var isEncrypted = false
    private var bytesRead = 0
    private var piece = [UInt8](repeating: 0, count: ReadingLimits.pieceBytes)

    /// The bytes have to outlive the archive.
    init(_ bytes: UnsafeBufferPointer<UInt8>, path: String) throws(ImportFailure) {
        self.path = path
        var opened: OpaquePointer?
        let code = czipr_open(bytes.baseAddress, bytes.count, ReadingLimits.entries, &opened)
        guard Int(code) == Int(CZIPR_OK), let opened else { throw Self.failure(Int(code), path: path, part: "zip") }
        archive = opened
        for index in 0..<czipr_count(archive) {
            var entry = czipr_entry()
            guard Int(czipr_entry_at(archive, index, &entry)) == 0, let raw = entry.name else { continue }
            if entry.is_encrypted { isEncrypted = true }
            let name = Self.key(String(cString: raw))
            // What no part is ever called is never looked up either.
            guard name.utf8.count <= 512 else { continue }
            if name.hasSuffix("vbaproject.bin") { hasMacros = true }
            if places.updateValue(index, forKey: name) != nil { doubled.insert(name) }
        }
    }

    deinit { czipr_close(archive) }

    func has(_ part: String) -> Bool { places[Self.key(part)] != nil }

    /// Gives the part's bytes in pieces. Throws `.damaged` when there is none.
    func read(_ part: String, _ take: (UnsafeBufferPointer<UInt8>) throws(ImportFailure) -> Void) throws(ImportFailure) {
        let key = Self.key(part)
        guard let place = places[key], !doubled.contains(key) else { throw .damaged(path: path, detail: part.oneLine) }
        let code = czipr_start(archive, place)
        guard Int(code) == 0 else { throw Self.failure(Int(code), path: path, part: part) }
        var partBytes = 0
        while true {
            let count = piece.withUnsafeMutableBufferPointer { czipr_read(archive, $0.baseAddress, $0.count) }
            guard count >= 0 else { throw Self.failure(Int(count), path: path, part: part) }
            if count == 0 { return }
            partBytes += Int(count)
            bytesRead += Int(count)
            guard partBytes <= ReadingLimits.partBytes, bytesRead <= ReadingLimits.archiveBytes else { throw .bomb(path: path) }
            try piece.withUnsafeBufferPointer { (buffer) throws(ImportFailure) in
                try take(UnsafeBufferPointer(rebasing: buffer[..<Int(count)]))
            }
        }
    }

    private static func key(_ name: String) -> String {
        let slashes = String(decoding: name.utf8.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }, as: UTF8.self)
        return slashes.lowercased()
    }

    private static func failure(_ code: Int, path: String, part: String) -> ImportFailure {
        switch code {
        case Int(CZIPR_NO_LIBRARY): .libraryMissing(name: "libzip")
        case Int(CZIPR_TOO_MANY): .bomb(path: path)
        case Int(CZIPR_ENCRYPTED): .encrypted(path: path)
        default: .damaged(path: path, detail: part.oneLine)
        }
    }
}
