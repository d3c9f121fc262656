import ArgumentParser
import Domain
import Glibc
import Interface
import Screen
import Store

/// `samordna kolla [--inom DAGAR]`: what needs somebody now. Leaves with 3 when something is late, and only then.
struct Kolla: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "kolla", helpNames: [])

    @Option(name: .customLong("inom")) var days: Int?

    func run() throws {
        if let days, !(0...366).contains(days) { throw Refusal(Words.current("cli.plan_bad_days", String(days)), .usage) }
        try StartPage.print(Opening(), within: days)
    }
}

/// The Start page as plain text: for a pipe, a login script, a mail.
enum StartPage {
    /// Ends the program with 3 when something is late; another page than Start has nothing to say about that.
    ///
    /// - Parameter days: lists what comes within so many days, too.
    static func print(_ opening: Opening, within days: Int? = nil) throws {
        let isLate = try say(opening, within: days)
        if isLate, opening.pane == .start { Glibc.exit(Code.late.rawValue) }
    }

    private static func say(_ opening: Opening, within days: Int?) throws -> Bool {
        let configuration = try Configured.configuration()
        let now = Clock.now()
        let archive = try Program.openArchive(now.day)
        defer { archive.close() }
        // Lines of a pipe are wrapped, never cut.
        var opening = opening
        opening.linear = true
        var session = Program.session(opening, configuration, archive, now, size: Size(columns: 80, rows: 24))
        _ = session.begin()
        var page = session.app.page
        // Nobody can answer here: what the first start asks is left for a terminal.
        page.overlay = nil
        let lines = Reader.lines(
            page, symbols: Configured.symbols(configuration, ascii: opening.ascii), words: Configured.markWords,
            numbered: false)
        for line in lines { Out.say(line) }
        do throws(ArchiveFailure) {
            guard case .due(let due) = try archive.answer(.due(on: now.day, within: days ?? 0, limit: days == nil ? 0 : 512)) else { return false }
            if let days { sayComing(due, days, now.day) }
            return due.late > 0
        } catch {
            throw Refusal(error)
        }
    }

    private static func sayComing(_ due: DueList, _ days: Int, _ today: CalendarDay) {
        let texts = Words.current
        let coming = due.rows.filter { $0.reason.day >= today }
        Out.say("")
        Out.say(coming.isEmpty ? texts("cli.plan_nothing_coming", String(days)) : texts("cli.plan_coming", String(days)))
        let many = Set(due.rows.map(\.district)).count > 1
        for row in coming {
            let place = many ? " · " + Districts(texts).name(row.district) : ""
            let text = row.text.isEmpty ? texts("plan.cell_empty") : PlanSaid.shortened(row.text, to: 60)
            let what =
                switch row.reason {
                case .pastEnd: texts("cli.plan_ends")
                case .unreported(let occasion, _): texts("cli.plan_reports", PlanSaid.occasion(occasion, planYear: row.year, texts))
                }
            Out.say("  \(row.reason.day.iso)  \(text) · \(what)\(place)")
        }
        if due.coming > coming.count { Out.say("  " + texts("cli.plan_more", String(due.coming - coming.count))) }
    }
}
