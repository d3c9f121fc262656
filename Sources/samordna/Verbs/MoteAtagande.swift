import ArgumentParser
import Domain
import Interface

/// `samordna mote atagande`: what somebody promised at a meeting.
struct MoteAtagande: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "atagande",
        subcommands: [
            AtagandeLista.self, AtagandeNy.self, AtagandeKlart.self, AtagandeFlytta.self, AtagandeUtgar.self, AtagandeOppna.self,
        ],
        defaultSubcommand: AtagandeLista.self, helpNames: [], aliases: ["åtagande", "ataganden", "åtaganden"])
}

struct AtagandeLista: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "lista", helpNames: [])

    @Option(name: .customLong("forum")) var forum: String?
    @Option(name: .customLong("sok")) var words = ""
    @Flag(name: .customLong("alla")) var all = false
    @Flag(name: [.customLong("forsenade"), .customLong("försenade")]) var late = false
    @Flag(name: .customLong("json")) var json = false

    func run() throws {
        try MoteBench.with { bench in
            let filter = CommitmentFilter(forum: try forum.map { try bench.head($0).forum.id }, openOnly: !all, words: words)
            if json { Out.say("[") }
            var (separator, count) = ("", 0)
            try bench.each(filter) { row in
                if late, !row.commitment.isLate(on: bench.today) { return true }
                if json { Out.ask(separator + JSON.row(row, on: bench.today).line) } else { say(row, bench) }
                separator = ",\n"
                count += 1
                return true
            }
            if json { return Out.say((count == 0 ? "" : "\n") + "]") }
            if count == 0 { Out.say(bench.texts(all || late || !words.isEmpty ? "mote.no_commitments_found" : "mote.no_commitments")) }
        }
    }

    private func say(_ row: CommitmentWindow.Row, _ bench: MoteBench) {
        let (texts, it) = (bench.texts, row.commitment)
        let isLate = it.isLate(on: bench.today)
        Out.say("\(it.id.text)  \(isLate ? "! " : "")\(it.text.text)")
        var facts = [it.role.text + (it.organisation.map { ", " + $0.text } ?? ""), texts("mote.due", it.due.iso)]
        facts.append(it.state == .open ? (isLate ? texts("mote.is_late") : bench.word(it.state)) : bench.word(it.state))
        if it.moves > 0 { facts.append(texts.count("mote.moves", it.moves)) }
        Out.say("            " + (facts + [row.forumName]).joined(separator: " · "))
    }
}

/// `samordna mote atagande ny MÖTE --senast DAG`: what and which role, a line each from standard input; an organisation on a third.
struct AtagandeNy: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "ny", helpNames: [], aliases: ["nytt"])

    @Argument var meeting: String
    @Option(name: .customLong("senast")) var due: String
    @Flag(name: .customLong("godta-tveksamt")) var acceptsDoubts = false

    func run() throws {
        try MoteBench.with { bench in
            let texts = bench.texts
            let meeting = try bench.meeting(meeting)
            guard [.running, .held].contains(meeting.head.stage) else { throw Refusal(texts("mote.no_commitment_here", bench.word(meeting.head.stage))) }
            let due = try MoteWords.due(due, bench)
            guard due >= meeting.head.day else { throw Refusal(texts("mote.due_before", due.iso, meeting.head.day.iso), .usage) }
            let lines = TypedIn.lines([texts("mote.ask_what"), texts("mote.ask_role")])
            guard (2...3).contains(lines.count) else { throw Refusal(texts("mote.commitment_lines"), .usage) }
            var random = SystemRandomNumberGenerator()
            let commitment = Commitment(
                id: .random(using: &random), forum: meeting.head.forum, meeting: meeting.id, madeOn: meeting.head.day,
                text: try TypedIn.screened(lines[0], .commitment, acceptingWarnings: acceptsDoubts, texts),
                role: try TypedIn.screened(lines[1], .role, acceptingWarnings: acceptsDoubts, texts),
                organisation: try lines.count == 3 ? TypedIn.screened(lines[2], .organisation, acceptingWarnings: acceptsDoubts, texts) : nil, due: due)
            _ = try bench.archive.perform(.saveCommitments([commitment]))
            Out.say(texts("mote.commitment_made", due.iso, commitment.id.text))
        }
    }
}

struct AtagandeKlart: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "klart", helpNames: [], aliases: ["klar"])

    @Argument var ids: [String]

    func run() throws {
        try MoteBench.with { bench in
            let changed = try ids.map { try bench.open($0).doing(CommitmentEvent(.done, meeting: nil, day: bench.today)) }
            _ = try bench.archive.perform(.saveCommitments(changed))
            Out.say(bench.texts.count("mote.commitments_done", changed.count))
        }
    }
}

/// `samordna mote atagande flytta ID --till DAG`: with `--skal` the reason is read from standard input.
struct AtagandeFlytta: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "flytta", helpNames: [])

    @Argument var id: String
    @Option(name: .customLong("till")) var due: String
    @Flag(name: [.customLong("skal"), .customLong("skäl")]) var readsReason = false
    @Flag(name: .customLong("godta-tveksamt")) var acceptsDoubts = false

    func run() throws {
        try MoteBench.with { bench in
            let texts = bench.texts
            let commitment = try bench.open(id)
            let due = try MoteWords.due(due, bench)
            guard due >= bench.today, due != commitment.due else { throw Refusal(texts("mote.bad_due", due.iso), .usage) }
            let reason = try readsReason ? TypedIn.answer(texts("mote.ask_reason"), .reason, acceptingWarnings: acceptsDoubts, texts) : nil
            let moved = commitment.doing(CommitmentEvent(.moved, meeting: nil, day: bench.today, due: due, reason: reason))
            _ = try bench.archive.perform(.saveCommitments([moved]))
            Out.say(texts("mote.commitment_moved", commitment.due.iso, due.iso) + (moved.moves > 1 ? " " + texts.count("mote.moves", moved.moves) + "." : ""))
        }
    }
}

/// `samordna mote atagande utgar ID`: the reason is read from standard input.
struct AtagandeUtgar: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "utgar", helpNames: [], aliases: ["utgår"])

    @Argument var id: String
    @Flag(name: .customLong("godta-tveksamt")) var acceptsDoubts = false

    func run() throws {
        try MoteBench.with { bench in
            let texts = bench.texts
            let commitment = try bench.open(id)
            let reason = try TypedIn.answer(texts("mote.ask_reason"), .reason, acceptingWarnings: acceptsDoubts, texts)
            let dropped = commitment.doing(CommitmentEvent(.dropped, meeting: nil, day: bench.today, reason: reason))
            _ = try bench.archive.perform(.saveCommitments([dropped]))
            Out.say(texts("mote.commitment_dropped"))
        }
    }
}

struct AtagandeOppna: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "oppna", helpNames: [], aliases: ["öppna"])

    @Argument var id: String

    func run() throws {
        try MoteBench.with { bench in
            let commitment = try bench.commitment(id)
            guard commitment.state != .open else { throw Refusal(bench.texts("mote.commitment_open")) }
            _ = try bench.archive.perform(.saveCommitments([commitment.doing(CommitmentEvent(.reopened, meeting: nil, day: bench.today))]))
            Out.say(bench.texts("mote.commitment_reopened"))
        }
    }
}

extension MoteBench {
    fileprivate func open(_ typed: String) throws -> Commitment {
        let commitment = try commitment(typed)
        guard commitment.state == .open else { throw Refusal(texts("mote.commitment_closed", commitment.id.text, word(commitment.state))) }
        return commitment
    }
}
