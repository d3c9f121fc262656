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
    @Flag(name: .customLong("json")) var json = false

    func run() throws {
        if let days, !(0...366).contains(days) { throw Refusal(Words.current("cli.plan_bad_days", String(days)), .usage) }
        if json { return try sayJSON() }
        try StartPage.print(Opening(), within: days)
    }

    private func sayJSON() throws {
        let today = Clock.now().day
        let archive = try Program.openArchive(today)
        defer { archive.close() }
        do throws(ArchiveFailure) {
            let due = try Due(archive, today, within: days ?? 0, limit: Due.most)
            Out.say("{\n\"day\": \(JSON.day(today).line),\n\"late\": \(due.late),\n\"plan\": [")
            Self.say(due.plan.rows.map { JSON.row($0, on: today) })
            Out.say("],\n\"forums\": [")
            Self.say(due.forums.rows.map { JSON.row($0, on: today) })
            Out.say("]\n}")
            if due.late > 0 { Glibc.exit(Code.late.rawValue) }
        } catch {
            throw Refusal(error)
        }
    }

    private static func say(_ rows: [JSON]) {
        if !rows.isEmpty { Out.say(rows.map(\.line).joined(separator: ",\n")) }
    }
}

/// What is late or soon will be, in plans and in forums; late by the definition that every page uses.
struct Due {
    static let most = 512
    let plan: DueList
    let forums: ForumDueList
    var late: Int { plan.late + forums.late }

    init(_ archive: SQLiteArchive, _ today: CalendarDay, within days: Int, limit: Int) throws(ArchiveFailure) {
        guard case .due(let plan) = try archive.answer(.due(on: today, within: days, limit: limit)),
            case .forumDue(let forums) = try archive.answer(.forumDue(on: today, within: days, limit: limit))
        else { throw .missing }
        self.plan = plan
        self.forums = forums
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
            let due = try Due(archive, now.day, within: days ?? 0, limit: days == nil ? 0 : Due.most)
            if let days {
                sayComing(due.plan, days, now.day)
                sayComing(due.forums, days, now.day)
            }
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

    private static func sayComing(_ due: ForumDueList, _ days: Int, _ today: CalendarDay) {
        let texts = Words.current
        let coming = due.rows.filter { !$0.isLate(on: today) }
        Out.say("")
        Out.say(coming.isEmpty ? texts("mote.nothing_coming", String(days)) : texts("mote.coming", String(days)))
        for row in coming {
            switch row.reason {
            case .meeting(_, let day, let begins, let isRunning):
                Out.say("  \(MoteWords.when(day, begins))  \(row.forumName) · \(texts(isRunning ? "mote.due_running" : "mote.due_meeting"))")
            case .commitment(_, let day, _), .unfinished(_, let day):
                let text = PlanSaid.shortened(row.text, to: 60)
                Out.say("  \(day.iso)  \(text) · \(row.role) · \(row.forumName) · \(texts("mote.due_commitment"))")
            }
        }
    }
}
