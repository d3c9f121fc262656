import Glibc

/// A process that a test has started. Killed when nobody holds it any more.
package final class ChildProcess {
    package enum Ending: Equatable, Sendable {
        case exit(Int32)
        case signal(Int32)
    }

    package let id: pid_t
    package private(set) var ending: Ending?

    init(id: pid_t) { self.id = id }

    deinit {
        guard collect() == nil else { return }
        Glibc.kill(id, SIGKILL)
        var status: Int32 = 0
        while waitpid(id, &status, 0) < 0, errno == EINTR {}
    }

    package func signal(_ signal: Int32) { if ending == nil { Glibc.kill(id, signal) } }

    /// How it ended; nil while it runs.
    @discardableResult package func collect() -> Ending? {
        if ending != nil { return ending }
        var status: Int32 = 0
        guard waitpid(id, &status, WNOHANG) == id else { return nil }
        let signal = status & 0x7F
        ending = signal == 0 ? .exit(status >> 8 & 0xFF) : .signal(signal)
        return ending
    }

    package var state: Character? { Self.state(id) }

    /// `R` runs, `S` sleeps, `D` waits for the disk, `T` is stopped, `Z` has ended; nil when there is none.
    package static func state(_ id: pid_t) -> Character? {
        guard let line = try? TestHome.text("/proc/\(id)/stat"), let name = line.lastIndex(of: ")") else { return nil }
        return line[name...].dropFirst(2).first
    }
}

/// What is started, and with what around it.
struct Launch {
    var program: String
    var arguments: [String]
    var environment: [String: String]
    var folder: String
    /// The path that becomes standard input, output and error of a new session, and with it its terminal.
    var terminal: String?
    /// Else: what becomes them. A missing one is closed.
    var files: [Int32: Int32] = [:]

    func start() throws(PtyFailure) -> ChildProcess {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for file in Int32(0)...2 {
            if let terminal {
                posix_spawn_file_actions_addopen(&actions, file, terminal, O_RDWR, 0)
            } else if let source = files[file] {
                posix_spawn_file_actions_adddup2(&actions, source, file)
            } else {
                posix_spawn_file_actions_addclose(&actions, file)
            }
        }

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // What the tests ignore or hold back is nothing to the program.
        var all = sigset_t()
        var none = sigset_t()
        sigfillset(&all)
        sigemptyset(&none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(
            &attributes, Int16(Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK) | Self.newSession))

        // The shell goes to the folder, sets the usual mask and becomes the program.
        let shell = ["/bin/sh", "-c", "cd \"$1\" && shift && umask 022 && exec \"$@\"", "sh", folder]
        var words = (shell + [program] + arguments).map { strdup($0) } + [nil]
        var variables = environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (words + variables).forEach { free($0) } }
        var id: pid_t = 0
        let code = posix_spawn(&id, shell[0], &actions, &attributes, &words, &variables)
        guard code == 0 else { throw .system(program, code) }
        return ChildProcess(id: id)
    }

    /// POSIX_SPAWN_SETSID
    private static let newSession: Int32 = 0x80
}

/// Seconds on a clock that nobody sets.
func uptime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
