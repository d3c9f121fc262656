import ArgumentParser
import Domain
import Interface
import Screen

/// `samordna kolla`: what is late or due. Until there is a plan nothing can be late, so the exit code is 0.
struct Kolla: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "kolla", helpNames: [])

    func run() throws { try StartPage.print(Opening()) }
}

/// The Start page as plain text: for a pipe, a login script, a mail.
enum StartPage {
    static func print(_ opening: Opening) throws {
        let configuration = try Configured.configuration()
        let now = Clock.now()
        let archive = try Program.openArchive(now.day)
        defer { archive.close() }
        var session = Program.session(opening, configuration, archive, now, size: Size(columns: 80, rows: 24))
        _ = session.begin()
        var page = session.app.page
        // Nobody can answer here: what the first start asks is left for a terminal.
        page.overlay = nil
        let lines = Reader.lines(
            page, symbols: Configured.symbols(configuration, ascii: opening.ascii), words: Configured.markWords,
            numbered: false)
        for line in lines { Out.say(line) }
    }
}
