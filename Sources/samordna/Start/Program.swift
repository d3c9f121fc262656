import Content
import Domain
import Glibc
import Interface
import Screen
import Store

/// What the interactive program is started with.
struct Opening {
    var pane: PaneName = .start
    var practice = false
    var asOf: CalendarDay?
    var linear = false
    var ascii = false
    var noColour = false
    /// A meeting for others to see, and nothing else: the archive is only read.
    var projector: Projector?

    /// Nothing that is shown can change the archive.
    var onlyReads: Bool { practice || projector != nil }
}

/// Programmet: archive, interface and a way to reach the user, put together.
enum Program {
    static func run(_ opening: Opening) throws {
        let configuration = try Configured.configuration()
        // Who only reads writes nothing, not even this.
        if !opening.onlyReads { FirstStart.writeConfiguration(Configured.folders) }
        let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
        let wantsLinear = opening.linear || configuration.linear
        // Without a terminal there is never a prompt, unless linear mode was asked for: it reads answers from a pipe too.
        if !isTerminal, !wantsLinear { return try StartPage.print(opening) }

        let term = environment("TERM")
        if wantsLinear || term == nil || term == "dumb" { return try linear(opening, configuration) }
        let terminal: Terminal
        do {
            terminal = try Terminal(scheme: Configured.scheme(configuration, noColour: opening.noColour))
        } catch {
            Out.complain(Words.current(error == .unknown ? "cli.term_unknown" : "cli.term_incapable", term ?? ""))
            return try linear(opening, configuration)
        }
        let now = Clock.now()
        let archive: Opened
        do { archive = try open(opening, now.day) } catch {
            terminal.close()
            throw error
        }
        var loop = Loop(
            terminal: terminal, archive: archive.onDisk,
            session: session(opening, configuration, archive.archive, now, size: terminal.size),
            symbols: Configured.symbols(configuration, ascii: opening.ascii))
        if configuration.mouse { terminal.mouse(true) }
        loop.run()
        terminal.close()
        archive.onDisk?.close()
        // Everything is saved and given back; what is still in memory need not be tidied up one by one.
        _exit(Code.ok.rawValue)
    }

    private static func linear(_ opening: Opening, _ configuration: Configuration) throws {
        let now = Clock.now()
        let archive = try open(opening, now.day)
        defer { archive.onDisk?.close() }
        var opening = opening
        opening.linear = true
        var loop = LinearLoop(
            session: session(opening, configuration, archive.archive, now, size: Size(columns: 80, rows: 24)),
            symbols: Configured.symbols(configuration, ascii: opening.ascii), words: Configured.markWords)
        loop.run()
    }

    static func session(
        _ opening: Opening, _ configuration: Configuration, _ archive: any Archive, _ now: Now, size: Size
    ) -> Session {
        var random = SystemRandomNumberGenerator()
        let app = App(
            texts: Words.current, size: size, now: now, seed: random.next(), pane: opening.pane,
            practice: opening.practice, asOf: opening.asOf, isMouseOn: configuration.mouse, isLinear: opening.linear,
            isReadOnly: !opening.practice && (archive as? SQLiteArchive)?.mode == .readOnly,
            wheel: Configured.wheel, projector: opening.projector)
        return Session(app: app, archive: archive, world: Office(texts: Words.current, folders: Configured.folders))
    }

    /// The archive, and the same as a file when it is one.
    struct Opened {
        let archive: any Archive
        let onDisk: SQLiteArchive?
    }

    /// Practice only reads what is there, and does without when there is nothing.
    private static func open(_ opening: Opening, _ today: CalendarDay) throws(Refusal) -> Opened {
        if opening.practice, access(Configured.folders.archive, F_OK) != 0 { return Opened(archive: EmptyArchive(), onDisk: nil) }
        let archive = try opening.onlyReads ? openToRead(today) : openArchive(today)
        return Opened(archive: archive, onDisk: archive)
    }

    static func openToRead(_ today: CalendarDay) throws(Refusal) -> SQLiteArchive {
        do throws(ArchiveFailure) {
            return try SQLiteArchive(path: Configured.folders.archive, now: today, mode: .readOnly, wheel: Configured.wheel)
        } catch {
            throw Refusal(error)
        }
    }

    /// Opens the archive and disposes of what has reached its age, before anything is shown of it.
    static func openArchive(_ today: CalendarDay) throws(Refusal) -> SQLiteArchive {
        do throws(ArchiveFailure) {
            let archive = try SQLiteArchive(path: Configured.folders.archive, now: today, wheel: Configured.wheel)
            // Before anything is shown: what has reached its age is gone, also after a restore.
            _ = try archive.perform(.purge(today))
            if archive.correctedModes { Out.complain(Words.current("cli.modes_corrected", Configured.folders.data)) }
            return archive
        } catch {
            throw Refusal(error)
        }
    }
}

/// Första starten: a configuration file in which every line is a comment, so that nobody has to look up what it may say.
enum FirstStart {
    static func writeConfiguration(_ folders: Folders) {
        guard access(folders.settings, F_OK) != 0 else { return }
        makeFolder(folders.configuration)
        let file = open(folders.settings, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { return }
        Out.write(ResourceFile.configuration.text, to: file)
        close(file)
    }

    /// With its parents, all private. A folder that is there is left as it is.
    static func makeFolder(_ path: String) {
        var made = ""
        for part in path.split(separator: "/") {
            made += "/" + part
            mkdir(made, 0o700)
        }
    }
}
