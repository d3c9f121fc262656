import Glibc

/// A built program without a terminal: standard input from a text, output and complaints kept.
package struct PipedProgram {
    package enum Output: Sendable {
        case kept
        /// A pipe that nobody reads any more.
        case broken
        /// No standard output at all.
        case closed
    }

    package let ending: ChildProcess.Ending
    package let output: String
    package let complaints: String

    /// Runs to the end, or is killed after the patience.
    /// - Parameter input: nil reads from /dev/null.
    package init(
        _ arguments: [String], home: TestHome, input: String? = nil, output: Output = .kept, program: String? = nil,
        terminal: String? = "xterm-256color", locale: String = "C.UTF-8", environment: [String: String] = [:],
        patience: Double = PtyProgram.patience
    ) throws {
        let said = try Pipe()
        let complained = try Pipe()
        let typed = try input.map { _ in try Pipe() }
        let nothing = open("/dev/null", O_RDWR | O_CLOEXEC)
        defer { close(nothing) }
        if case .broken = output { said.closeReader() }
        var files: [Int32: Int32] = [0: typed?.reader ?? nothing, 2: complained.writer]
        if case .closed = output {} else { files[1] = said.writer }
        let process = try Launch(
            program: try program ?? BuiltProgram.path(), arguments: arguments,
            environment: home.environment(terminal: terminal, locale: locale, more: environment),
            folder: home.workplace, files: files
        ).start()
        said.closeWriter()
        complained.closeWriter()
        typed?.closeReader()

        var rest = Array((input ?? "").utf8)[...]
        let deadline = uptime() + patience
        while said.isOpen || complained.isOpen {
            if rest.isEmpty { typed?.closeWriter() }
            if let typed, !rest.isEmpty { rest = typed.give(rest) }
            var waited = [said, complained].filter(\.isOpen).map { pollfd(fd: $0.reader, events: Int16(POLLIN), revents: 0) }
            poll(&waited, nfds_t(waited.count), 20)
            said.take()
            complained.take()
            guard uptime() < deadline else {
                process.signal(SIGKILL)
                throw PtyFailure("\(arguments) did not end. It said:\n\(said.text)\n\(complained.text)")
            }
        }
        typed?.closeWriter()
        while process.collect() == nil, uptime() < deadline { usleep(1000) }
        guard let ending = process.ending else { throw PtyFailure("\(arguments) did not end.") }
        self.ending = ending
        self.output = said.text
        complaints = complained.text
    }
}

/// A pipe, and what has been read out of it.
private final class Pipe {
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
