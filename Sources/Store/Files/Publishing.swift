import Domain

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Färdigställande. A file gets its name when it is whole and on the disk, never before.
///
/// Unfinished files are called `.samordna-<process>-<number>.tmp`, so that a sweep knows them and knows whose they are.
extension Files {
    static let unfinishedPrefix = ".samordna-"
    static let unfinishedSuffix = ".tmp"

    static func unfinished(in folder: String) -> String {
        "\(folder)/\(unfinishedPrefix)\(getpid())-\(UInt32.random(in: 0 ... .max))\(unfinishedSuffix)"
    }

    /// Whether the name is that of an unfinished file (or of one of SQLite's files beside it) whose process is gone.
    static func isAbandoned(_ name: String) -> Bool {
        guard name.hasPrefix(unfinishedPrefix), name.contains(unfinishedSuffix),
            let process = Int32(name.dropFirst(unfinishedPrefix.count).prefix { $0 != "-" })
        else { return false }
        return process != getpid() && kill(process, 0) != 0 && errno == ESRCH
    }

    /// Gives the finished file its name. False, and nothing has happened, when the name is taken.
    static func publish(_ finished: String, as path: String) throws(ArchiveFailure) -> Bool {
        try flush(finished)
        if link(finished, path) == 0 {
            remove(finished)
        } else if errno == EEXIST {
            return false
        } else {
            // No links on this file system (memory sticks): claim the name, then take the place of what claimed it.
            guard !exists(path) else { return false }
            try create(path)
            guard rename(finished, path) == 0 else { throw failure(at: path) }
        }
        flushFolder(folder(of: path))
        return true
    }

    /// Takes the place of the file at `path`, in one step.
    static func replace(_ path: String, with finished: String) throws(ArchiveFailure) {
        try flush(finished)
        guard rename(finished, path) == 0 else { throw failure(at: path) }
        flushFolder(folder(of: path))
    }

    static func flush(_ path: String) throws(ArchiveFailure) {
        let file = open(path, O_RDWR | O_CLOEXEC)
        guard file >= 0 else { throw failure(at: path) }
        defer { close(file) }
        guard fsync(file) == 0 else { throw failure(at: path) }
    }

    static func flushFolder(_ folder: String) {
        let handle = open(folder, O_RDONLY | O_CLOEXEC)
        guard handle >= 0 else { return }
        fsync(handle)
        close(handle)
    }

    /// Copies byte by byte into a file that did not exist.
    static func copy(_ source: String, to target: String) throws(ArchiveFailure) {
        let from = open(source, O_RDONLY | O_CLOEXEC)
        guard from >= 0 else { throw failure(at: source) }
        defer { close(from) }
        let into = open(target, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, fileMode)
        guard into >= 0 else { throw failure(at: target) }
        defer { close(into) }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(from, &buffer, buffer.count)
            if count == 0 { break }
            guard count > 0 else { throw failure(at: source) }
            var written = 0
            while written < count {
                let step = buffer.withUnsafeBytes { write(into, $0.baseAddress.map { $0 + written }, count - written) }
                guard step > 0 else { throw failure(at: target) }
                written += step
            }
        }
        guard fsync(into) == 0 else { throw failure(at: target) }
    }
}
