import Glibc

/// A home folder of its own for a program under test, removed when nobody holds it any more.
package final class TestHome {
    /// HOME.
    package let path: String
    /// Where the program is started, and so where it exports to.
    package let workplace: String

    package init() throws(PtyFailure) {
        // On a disk, not in memory: what only shows itself while the disk is waited for is to show itself here.
        var name = Array("/tmp/samordna-test-XXXXXX".utf8CString)
        guard mkdtemp(&name) != nil else { throw .system("mkdtemp") }
        path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        workplace = path + "/arbete"
        mkdir(workplace, 0o700)
    }

    deinit { Self.remove(path) }

    package var data: String { path + "/.local/share/samordna" }
    package var configuration: String { path + "/.config/samordna" }
    package var database: String { data + "/samordna.db" }

    /// The environment of the program: nothing of that of the tests.
    /// - Parameters:
    ///   - terminal: TERM; nil leaves it unset.
    ///   - locale: LC_ALL.
    package func environment(terminal: String?, locale: String, more: [String: String] = [:]) -> [String: String] {
        var all = [
            "HOME": path, "PATH": "/usr/bin:/bin", "TZ": "Europe/Stockholm", "LANG": locale, "LC_ALL": locale,
            "XDG_DATA_HOME": path + "/.local/share", "XDG_CONFIG_HOME": path + "/.config",
            "XDG_STATE_HOME": path + "/.local/state", "XDG_CACHE_HOME": path + "/.cache", "XDG_RUNTIME_DIR": path,
        ]
        all["TERM"] = terminal
        return all.merging(more) { $1 }
    }

    // MARK: What is in it

    package struct Entry: Sendable {
        package let path: String
        package let isFolder: Bool
        /// The nine bits of rights.
        package let mode: mode_t
        package let size: Int
    }

    /// Everything under a folder, the whole home unless another is named.
    package func entries(under folder: String? = nil) -> [Entry] {
        let folder = folder ?? path
        return Self.names(folder).flatMap { name -> [Entry] in
            let path = folder + "/" + name
            var facts = stat()
            guard lstat(path, &facts) == 0 else { return [] }
            let isFolder = facts.st_mode & S_IFMT == S_IFDIR
            let entry = Entry(path: path, isFolder: isFolder, mode: facts.st_mode & 0o777, size: Int(facts.st_size))
            return [entry] + (isFolder ? entries(under: path) : [])
        }
    }

    /// The files that hold the bytes of any of the words, with the word.
    package func traces(of words: [String]) throws(PtyFailure) -> [String] {
        var found: [String] = []
        for entry in entries() where !entry.isFolder {
            let bytes = try Self.bytes(entry.path)
            for word in words where bytes.holds(Array(word.utf8)) { found.append("\(entry.path): \(word)") }
        }
        return found
    }

    package static func names(_ folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    package static func bytes(_ path: String) throws(PtyFailure) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .system(path) }
        defer { close(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(file, &chunk, chunk.count)
            guard count > 0 else { return bytes }
            bytes += chunk[..<count]
        }
    }

    package static func text(_ path: String) throws(PtyFailure) -> String {
        String(decoding: try bytes(path), as: UTF8.self)
    }

    /// Makes a file, with the folders above it.
    package static func write(_ bytes: [UInt8], to path: String, mode: mode_t = 0o600) throws(PtyFailure) {
        var folder = ""
        for part in path.split(separator: "/").dropLast() {
            folder += "/" + part
            mkdir(folder, 0o700)
        }
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
        guard file >= 0 else { throw .system(path) }
        defer { close(file) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            guard written > 0 else { throw .system(path) }
            rest = rest.dropFirst(written)
        }
        fchmod(file, mode)
    }

    private static func remove(_ path: String) {
        var facts = stat()
        guard lstat(path, &facts) == 0 else { return }
        guard facts.st_mode & S_IFMT == S_IFDIR else {
            unlink(path)
            return
        }
        // A test may have taken its own rights away.
        chmod(path, 0o700)
        for name in names(path) { remove(path + "/" + name) }
        rmdir(path)
    }
}

extension Array<UInt8> {
    package func holds(_ part: [UInt8]) -> Bool {
        guard let first = part.first, count >= part.count else { return false }
        return withUnsafeBufferPointer { all in
            part.withUnsafeBufferPointer { part in
                var start = 0
                while start <= all.count - part.count {
                    guard let hit = memchr(all.baseAddress! + start, Int32(first), all.count - part.count - start + 1)
                    else { return false }
                    let place = all.baseAddress!.distance(to: hit.assumingMemoryBound(to: UInt8.self))
                    if memcmp(all.baseAddress! + place, part.baseAddress!, part.count) == 0 { return true }
                    start = place + 1
                }
                return false
            }
        }
    }
}
