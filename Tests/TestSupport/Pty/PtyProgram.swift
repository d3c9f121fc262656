import Glibc

/// A built program in a pseudo-terminal of its own, with somebody at the keys.
///
/// Nothing here waits for time: a program is idle when it sleeps, all keys are read and nothing more comes.
package final class PtyProgram: CustomStringConvertible {
    package let home: TestHome
    package let terminal: String?
    package let process: ChildProcess
    package private(set) var screen: ScreenEmulator
    /// All that was sent to the terminal.
    package private(set) var output: [UInt8] = []
    /// No process has the terminal open any more.
    package private(set) var isClosed = false

    private var line: Int32
    private let slave: String

    /// - Parameters:
    ///   - program: path of an executable; `samordna` of this build unless another is named.
    ///   - terminal: TERM; nil leaves it unset.
    ///   - environment: added to that of the home folder.
    package init(
        _ program: String? = nil, _ arguments: [String] = [], home: TestHome? = nil, rows: Int = 24, columns: Int = 80,
        terminal: String? = "xterm-256color", locale: String = "C.UTF-8", environment: [String: String] = [:]
    ) throws {
        self.home = try home ?? TestHome()
        self.terminal = terminal
        screen = ScreenEmulator(rows: rows, columns: columns)
        (line, slave) = try Self.openPair()
        _ = fcntl(line, F_SETFL, O_NONBLOCK)
        Self.setSize(line, rows, columns)
        process = try Launch(
            program: try program ?? BuiltProgram.path(), arguments: arguments,
            environment: self.home.environment(terminal: terminal, locale: locale, more: environment),
            folder: self.home.workplace, terminal: slave
        ).start()
    }

    deinit { hangUp() }

    package var description: String { screen.description }

    /// What posix_openpt, unlockpt and ptsname do; Swift does not see those.
    private static func openPair() throws(PtyFailure) -> (line: Int32, slave: String) {
        let unlock: UInt = 0x4004_5431  // TIOCSPTLCK
        let name: UInt = 0x8004_5430  // TIOCGPTN
        let line = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var off: Int32 = 0
        var number: Int32 = 0
        guard line >= 0, ioctl(line, unlock, &off) == 0, ioctl(line, name, &number) == 0 else { throw .system("/dev/ptmx") }
        return (line, "/dev/pts/\(number)")
    }

    // MARK: Keys

    /// Presses the keys one after another and waits until the program has answered the last.
    /// Names stand between `<` and `>`; other strings are typed as they are.
    package func press(_ keys: String...) throws {
        // Directly after an Escape the next key would be one with Alt.
        for part in keys.split(after: "<Esc>") {
            try send(part)
            try settle(quiet: part.last == "<Esc>" ? Self.afterEscape : Self.quiet)
        }
    }

    /// Presses keys and does not wait.
    package func send(_ keys: [String]) throws {
        for key in keys { try write(try TerminalKeys.bytes(key, terminal: terminal)) }
    }

    /// As a terminal that brackets pastes sends it.
    package func paste(_ text: String) throws {
        try write(Array("\u{1B}[200~\(text)\u{1B}[201~".utf8))
        try settle()
    }

    package func write(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        let deadline = uptime() + Self.patience
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(line, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno == EAGAIN, uptime() < deadline {
                pump(milliseconds: 5)
            } else {
                throw PtyFailure.system("writing to the program")
            }
        }
    }

    /// Something else than the program writes to the window.
    package func scribble(_ text: String) { screen.feed(text) }

    // MARK: Window and signals

    package func resize(rows: Int, columns: Int) {
        pump(milliseconds: 0)
        // No news to anybody.
        guard (rows, columns) != (screen.rows, screen.columns) else { return }
        screen.resize(rows: rows, columns: columns)
        // The kernel tells the foreground processes itself, as it does for a window.
        Self.setSize(line, rows, columns)
    }

    private static func setSize(_ line: Int32, _ rows: Int, _ columns: Int) {
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(line, UInt(TIOCSWINSZ), &size)
    }

    /// Closes the window.
    package func hangUp() {
        guard line >= 0 else { return }
        close(line)
        line = -1
        isClosed = true
    }

    package func kill() throws {
        process.signal(SIGKILL)
        try waitForEnd()
    }

    // MARK: Waiting

    /// Longer than anything takes that is not stuck, on a machine that does ten other things.
    package static let patience = 20.0
    private static let quiet = 0.024
    /// ncurses waits for what may follow an Escape.
    private static let afterEscape = 0.075

    /// Takes what comes until the program is idle, or has ended.
    package func settle(quiet: Double = quiet) throws {
        let deadline = uptime() + Self.patience
        var calmSince: Double?
        while uptime() < deadline {
            if pump(milliseconds: 6) {
                calmSince = nil
            } else if isClosed {
                return
            } else if isIdle {
                let since = calmSince ?? uptime()
                if uptime() - since >= quiet { return }
                calmSince = since
            } else {
                calmSince = nil
            }
        }
        throw PtyFailure("The program did not come to rest.\n" + screen.drawing)
    }

    /// Waits for the words, and then until the program is idle.
    package func wait(for words: String, within patience: Double = patience) throws {
        try wait("“\(words)”", within: patience) { $0.contains(words) }
    }

    package func wait(_ what: String, within patience: Double = patience, until isSo: (ScreenEmulator) -> Bool) throws {
        let deadline = uptime() + patience
        while !isSo(screen) {
            guard uptime() < deadline, !isClosed else {
                throw PtyFailure("Waited in vain for \(what); ended: \(process.collect().map { "\($0)" } ?? "no")\n" + screen.drawing)
            }
            pump(milliseconds: 10)
        }
        try settle()
    }

    /// Looks on for a while, whatever happens: to interrupt a program somewhere in the middle.
    package func linger(milliseconds: Int) {
        let end = uptime() + Double(milliseconds) / 1000
        while uptime() < end { pump(milliseconds: 1) }
    }

    /// Takes what comes until the process has ended.
    @discardableResult package func waitForEnd(within patience: Double = patience) throws -> ChildProcess.Ending {
        let deadline = uptime() + patience
        while true {
            if let ending = process.collect() {
                while line >= 0, pump(milliseconds: 0) {}
                return ending
            }
            guard uptime() < deadline else { throw PtyFailure("The program did not end.\n" + screen.drawing) }
            if !pump(milliseconds: 5), isClosed { usleep(2000) }
        }
    }

    /// The process that has the terminal: the program, or what a shell has started.
    package var foreground: pid_t {
        let group = line < 0 ? -1 : tcgetpgrp(line)
        return group > 0 ? group : process.id
    }

    private var isIdle: Bool {
        switch ChildProcess.state(foreground) {
        case "S", "T": unread == 0
        case "Z", "X", nil: process.collect() != nil
        default: false
        }
    }

    /// Bytes that were sent and that the program has not read yet.
    private var unread: Int32 {
        let other = open(slave, O_RDONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
        guard other >= 0 else { return 0 }
        defer { close(other) }
        var count: Int32 = 0
        _ = ioctl(other, UInt(FIONREAD), &count)
        return count
    }

    /// Shows what has come, or comes within the time, on the screen; false when nothing did.
    @discardableResult private func pump(milliseconds: Int32) -> Bool {
        guard line >= 0, !isClosed else { return false }
        var waited = pollfd(fd: line, events: Int16(POLLIN), revents: 0)
        guard poll(&waited, 1, milliseconds) > 0 else { return false }
        var chunk = [UInt8](repeating: 0, count: 65_536)
        let count = read(line, &chunk, chunk.count)
        guard count > 0 else {
            if count == 0 || errno == EIO { isClosed = true }
            return false
        }
        output += chunk[..<count]
        screen.feed(chunk[..<count])
        return true
    }
}

extension [String] {
    /// The stretches that end with the word, and what is left.
    fileprivate func split(after word: String) -> [[String]] {
        var parts: [[String]] = [[]]
        for each in self {
            parts[parts.count - 1].append(each)
            if each == word { parts.append([]) }
        }
        return parts.filter { !$0.isEmpty }
    }
}
