import Domain
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Filer. What the archive asks of the file system: everything it makes is its owner's alone, from the first byte.
///
/// Paths are as the user wrote them; sizes are bytes. Errors are `full` for a full disk and `access` for all others.
enum Files {
    static let fileMode: mode_t = 0o600
    static let folderMode: mode_t = 0o700

    /// Which file it is, whatever it is called.
    struct Identity: Hashable, Sendable {
        var device: UInt64
        var inode: UInt64
    }

    struct Facts {
        var identity: Identity
        var size: Int
        var isRegular: Bool
        var isFolder: Bool
        /// Somebody else than the owner may read or write.
        var isOpenToOthers: Bool
    }

    /// Nil when there is no such file.
    /// Sets the file's time to now: a sign to those who watch its folder.
    static func touch(_ path: String) { utimensat(AT_FDCWD, path, nil, 0) }

    static func facts(_ path: String) -> Facts? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        let kind = status.st_mode & S_IFMT
        return Facts(
            identity: Identity(device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(status.st_ino)),
            size: Int(status.st_size), isRegular: kind == S_IFREG, isFolder: kind == S_IFDIR,
            isOpenToOthers: status.st_mode & 0o077 != 0)
    }

    static func exists(_ path: String) -> Bool { facts(path) != nil }

    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Makes the folder and the ones above it that are missing, for the owner only. One that exists is left as it is.
    static func makeFolder(_ path: String) throws(ArchiveFailure) {
        if let facts = facts(path) {
            guard facts.isFolder else { throw .access(path: path) }
            return
        }
        let above = folder(of: path)
        if above != path { try makeFolder(above) }
        // Somebody may have made it in the meantime.
        guard mkdir(path, folderMode) == 0 || errno == EEXIST else { throw failure(at: path) }
    }

    /// Makes an empty file that did not exist. A link of that name is not followed.
    static func create(_ path: String) throws(ArchiveFailure) {
        let file = open(path, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, fileMode)
        guard file >= 0 else { throw failure(at: path) }
        close(file)
    }

    /// Takes from everyone but the owner what they may do with the file. True when there was something to take.
    static func narrow(_ path: String) -> Bool {
        guard let facts = facts(path), facts.isOpenToOthers else { return false }
        return chmod(path, facts.isFolder ? folderMode : fileMode) == 0
    }

    /// Whether the process may write to it, as the user it runs as.
    static func isWritable(_ path: String) -> Bool { faccessat(AT_FDCWD, path, W_OK, AT_EACCESS) == 0 }

    static func remove(_ path: String) { unlink(path) }

    /// The names in the folder, without `.` and `..`; none when it cannot be read.
    static func names(in folder: String) -> [String] {
        guard let handle = opendir(folder) else { return [] }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// Runs the body with a umask that leaves nothing to others: for the files that SQLite makes by itself.
    ///
    /// The umask is the whole process's, so that two at once would each put back what the other had set.
    static func privately<T: Sendable>(_ body: () throws -> T) rethrows -> T {
        try umaskOwner.withLock { _ in
            let before = umask(0o077)
            defer { umask(before) }
            return try body()
        }
    }

    private static let umaskOwner = Mutex(())

    static func failure(at path: String) -> ArchiveFailure {
        switch errno {
        case ENOSPC, EDQUOT: .full
        default: .access(path: path)
        }
    }
}
