import ArgumentParser
import Domain
import Exchange
import Glibc
import Interface
import Store

/// `samordna blankett`: the blanketter without the screens.
struct Blankett: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "blankett",
        subcommands: [BlankettLista.self, BlankettVisa.self, BlankettKontrollera.self, BlankettExportera.self, BlankettNy.self],
        defaultSubcommand: BlankettLista.self, helpNames: [])
}

/// What every verb about blanketter needs: the archive, the words, and a district.
struct Desk {
    let archive: SQLiteArchive
    let context: Context

    /// Opens, does, closes; what the archive refuses becomes a sentence and an exit code.
    static func with(_ work: (Desk) throws -> Void) throws {
        let now = Clock.now()
        let archive = try Program.openArchive(now.day)
        defer { archive.close() }
        do {
            var shelf = Shelf()
            shelf.put(try archive.answer(.settings), for: .settings)
            var random = SystemRandomNumberGenerator()
            try work(Desk(archive: archive, context: Context.plain(Words.current, shelf, now, lot: random.next())))
        } catch let failure as ArchiveFailure {
            throw Refusal(failure)
        }
    }

    func report(_ typed: String) throws -> Report {
        let texts = context.texts
        guard let code = try? ReferenceCode(read: typed) else { throw Refusal(texts("cli.bad_code", typed), .usage) }
        guard case .report(let report?) = try archive.answer(.report(code)) else {
            throw Refusal(texts("cli.no_report", code.spoken))
        }
        return report
    }
}

struct BlankettLista: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "lista", helpNames: [])

    @Option(name: .customLong("filter")) var filter = ""
    @Flag(name: .customLong("ej-kontrollerade")) var uncheckedOnly = false
    @Flag(name: .customLong("json")) var json = false

    func run() throws {
        try Desk.with { desk in
            let filter = FilterWords.filter(filter, uncheckedOnly: uncheckedOnly, desk.context)
            var offset = 0
            var lines: [String] = []
            // In stretches, so that a long list needs no more memory than a short one.
            while case .reports(let window) = try desk.archive.answer(.reports(filter, offset: offset, limit: 500)),
                !window.rows.isEmpty
            {
                for row in window.rows {
                    if json { lines.append(ReportJSON.line(row, desk.context)) } else {
                        Out.say(ReportWords.item(row, desk.context).text.plain)
                    }
                }
                offset += window.rows.count
            }
            if json { Out.say("[\n" + lines.joined(separator: ",\n") + "\n]") }
            if !json, offset == 0 { Out.say(desk.context.texts("reports.empty_cli")) }
        }
    }
}

struct BlankettVisa: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "visa", helpNames: [])

    @Argument var code: String

    func run() throws {
        try Desk.with { desk in
            Out.say(PlainText.render(ReportSheet.document(try desk.report(code), desk.context)))
        }
    }
}

struct BlankettKontrollera: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "kontrollera", helpNames: [])

    @Argument var code: String
    @Flag(name: .customLong("ta-bort")) var undo = false

    func run() throws {
        try Desk.with { desk in
            let report = try desk.report(code)
            _ = try desk.archive.perform(
                .markChecked(report.code, on: undo ? nil : desk.context.now.day, revision: report.revision))
            Out.say(desk.context.texts(undo ? "cli.unchecked" : "cli.checked", report.code.spoken))
        }
    }
}

/// Writes the text file that is sent; never over an existing one.
struct BlankettExportera: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "exportera", helpNames: [])

    @Argument var code: String

    func run() throws {
        try Desk.with { desk in
            let report = try desk.report(code)
            let office = Office(texts: desk.context.texts, folders: Configured.folders)
            do throws(ExportFailure) {
                let path = try office.export(
                    ReportSheet.document(report, desk.context), name: desk.context.texts("export.report_name", report.code.text))
                Out.say(desk.context.texts("export.written", path))
            } catch {
                throw Refusal(error.sentence(desk.context.texts), .access)
            }
        }
    }
}
