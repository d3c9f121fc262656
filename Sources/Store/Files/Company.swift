import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Sällskap. Who else has the archive open: in this process by our own count, in others by SQLite's locks.
///
/// The count is needed because a process that closes a file by hand lets go of every lock that it has on it.
enum Company {
    private static let counts = Mutex<[Files.Identity: Int]>([:])

    static func join(_ file: Files.Identity) { counts.withLock { $0[file, default: 0] += 1 } }

    static func leave(_ file: Files.Identity) {
        counts.withLock { counts in
            counts[file] = counts[file].flatMap { $0 > 1 ? $0 - 1 : nil }
        }
    }

    static func isHere(_ file: Files.Identity) -> Bool { counts.withLock { $0[file] != nil } }

    /// Whether another process has the archive open: every connection holds a lock on one byte of the index of the
    /// write-ahead log. Source: os_unix.c, UNIX_SHM_DMS.
    static func isElsewhere(_ path: String) -> Bool {
        let file = open(path + "-shm", O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return false }
        defer { close(file) }
        var lock = flock()
        lock.l_type = Int16(F_WRLCK)
        lock.l_whence = Int16(SEEK_SET)
        lock.l_start = 128
        lock.l_len = 1
        guard fcntl(file, F_GETLK, &lock) == 0 else { return false }
        return lock.l_type != Int16(F_UNLCK)
    }
}
