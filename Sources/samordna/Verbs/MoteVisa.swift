import ArgumentParser
import Content
import Domain
import Glibc
import Interface
import Screen
import Store

/// `samordna mote visa [ID]`: the meeting that runs, else the next, for others to see. Nothing can be changed there, and the archive
/// is only read; without a terminal, or in linear mode, it is said once.
struct MoteVisa: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "visa", helpNames: [])

    @Argument var id: String?
    @OptionGroup var look: Look

    func run() throws {
        var opening = look.opening(.forum)
        opening.projector = Projector(try id.map(known))
        let configuration = try Configured.configuration()
        let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
        guard isTerminal, !opening.linear, !configuration.linear, let term = environment("TERM"), term != "dumb" else {
            return try say(opening, configuration)
        }
        try Program.run(opening)
    }

    /// Asked for before the terminal is taken, so that a wrong id is a sentence and an exit code.
    private func known(_ typed: String) throws -> MeetingID {
        let id = MeetingID(typed.trimmed.lowercased())
        let archive = try Program.openToRead(Clock.now().day)
        defer { archive.close() }
        do throws(ArchiveFailure) {
            guard case .meeting(_?) = try archive.answer(.meeting(id)) else { throw .missing }
            return id
        } catch .missing {
            throw Refusal(Words.current("mote.no_meeting", typed))
        } catch {
            throw Refusal(error)
        }
    }

    private func say(_ opening: Opening, _ configuration: Configuration) throws {
        let now = Clock.now()
        let archive = try Program.openToRead(now.day)
        defer { archive.close() }
        // Lines of a pipe are wrapped, never cut.
        var opening = opening
        opening.linear = true
        var session = Program.session(opening, configuration, archive, now, size: Size(columns: 80, rows: 24))
        _ = session.begin()
        let symbols = Configured.symbols(configuration, ascii: opening.ascii)
        for line in Reader.lines(session.app.page, symbols: symbols, words: Configured.markWords, numbered: false) { Out.say(line) }
    }
}
