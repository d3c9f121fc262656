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
