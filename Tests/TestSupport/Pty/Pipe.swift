import Glibc

/// A pipe, and what has been read out of it.
final class Pipe {
    private(set) var reader: Int32
    private(set) var writer: Int32
    private var bytes: [UInt8] = []

    init() throws(PtyFailure) {
        // A program that ends before it has read everything is told by the writing, not by a signal.
        signal(SIGPIPE, SIG_IGN)
        // By name, since only so both ends are kept from the programs that other tests start at the same time.
        var folder = Array("/tmp/samordna-pipe-XXXXXX".utf8CString)
        guard mkdtemp(&folder) != nil else { throw .system("mkdtemp") }
        let name = String(decoding: folder.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self) + "/pipe"
        defer {
            unlink(name)
            rmdir(folder)
        }
        guard mkfifo(name, 0o600) == 0 else { throw .system("mkfifo") }
        reader = open(name, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        writer = open(name, O_WRONLY | O_CLOEXEC)
        guard reader >= 0, writer >= 0 else { throw .system(name) }
        _ = fcntl(reader, F_SETFL, 0)
    }

    deinit {
        closeReader()
        closeWriter()
    }

    var isOpen: Bool { reader >= 0 }
    var text: String { String(decoding: bytes, as: UTF8.self) }
    /// Nil while the last character is not whole.
    var wholeText: String? { String(validating: bytes, as: UTF8.self) }

    /// Bytes that were written and not read yet.
    var waiting: Int32 {
        var count: Int32 = 0
        _ = ioctl(writer >= 0 ? writer : reader, UInt(FIONREAD), &count)
        return count
    }

    func closeReader() {
        if reader >= 0 { close(reader) }
        reader = -1
    }

    func closeWriter() {
        if writer >= 0 { close(writer) }
        writer = -1
    }

    /// What there is to read now.
    func take() {
        guard reader >= 0 else { return }
        var waited = pollfd(fd: reader, events: Int16(POLLIN), revents: 0)
        guard poll(&waited, 1, 0) > 0 else { return }
        var chunk = [UInt8](repeating: 0, count: 65_536)
        let count = read(reader, &chunk, chunk.count)
        if count > 0 { bytes += chunk[..<count] } else { closeReader() }
    }

    /// Writes what fits; gives back what is left. Nobody listening is no mistake of the test's.
    func give(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        _ = fcntl(writer, F_SETFL, O_NONBLOCK)
        let count = rest.withUnsafeBytes { write(writer, $0.baseAddress, $0.count) }
        if count > 0 { return rest.dropFirst(count) }
        return errno == EAGAIN ? rest : []
    }
}
