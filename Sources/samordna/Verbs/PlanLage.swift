import ArgumentParser
import Domain
import Glibc
import Interface

/// `samordna plan lage ID… --till genomförd`: how things stand, for one row or many.
struct PlanLage: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "lage", helpNames: [], aliases: ["läge"])

    @Argument var ids: [String]
    @Option(name: .customLong("till")) var status: String

    func run() throws {
        try PlanBench.with { bench in
            let status: ActivityStatus = try bench.code(status)
            let rows = try ids.map(bench.activity)
            // The archive changes rows of one plan in one piece: all of them or none.
            guard Set(rows.map(\.plan)).count == 1 else { throw Refusal(bench.texts("cli.plan_several_plans"), .usage) }
            _ = try bench.archive.perform(.setStatus(rows.map { ActivityRevision($0.id, $0.revision) }, status))
            Out.say(bench.texts.count("cli.plan_status_set", rows.count, bench.word(status)))
        }
    }
}

/// `samordna plan rapportera ID… --tillfalle t1 --lage pågår`: what is reported on an occasion. The comment comes from
/// standard input, and only when it is asked for.
struct PlanRapportera: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "rapportera", helpNames: [])

    @Argument var ids: [String]
    @Option(name: [.customLong("tillfalle"), .customLong("tillfälle")]) var occasion: String
    @Option(name: [.customLong("lage"), .customLong("läge")]) var status: String
    @Flag(name: [.customLong("kommentar-fran-stdin"), .customLong("kommentar-från-stdin")]) var readsComment = false
    @Flag(name: .customLong("godta-tveksamt")) var acceptsDoubts = false

    func run() throws {
        try PlanBench.with { bench in
            let status: ActivityStatus = try bench.code(status)
            let rows = try ids.map(bench.activity)
            guard let first = rows.first, Set(rows.map(\.plan)).count == 1 else { throw Refusal(bench.texts("cli.plan_several_plans"), .usage) }
            guard case .plan(let plan?) = try bench.archive.answer(.plan(first.plan)) else { throw Refusal(bench.texts("cli.plan_no_activity", ids[0])) }
            let occasion = try bench.occasion(occasion, planYear: plan.year)
            let comment = try readsComment ? TypedIn.text(.comment, acceptingWarnings: acceptsDoubts, bench.texts) : nil
            let changed = rows.map { row in
                var row = row
                let kept = row.report(on: occasion)?.comment
                row.report(OccasionReport(occasion: occasion, status: status, comment: comment ?? kept, day: bench.today))
                return row
            }
            _ = try bench.archive.perform(.saveActivities(changed))
            let name = PlanSaid.occasion(occasion, planYear: plan.year, bench.texts)
            Out.say(bench.texts.count("cli.plan_reported", rows.count, name, bench.word(status)))
        }
    }
}

/// `samordna plan anteckna ID`: a note, from standard input.
struct PlanAnteckna: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "anteckna", helpNames: [])

    @Argument var id: String
    @Flag(name: .customLong("godta-tveksamt")) var acceptsDoubts = false

    func run() throws {
        try PlanBench.with { bench in
            var row = try bench.activity(id)
            let text = try TypedIn.text(.comment, acceptingWarnings: acceptsDoubts, bench.texts)
            row.notes.append(ActivityNote(day: bench.today, text: text))
            _ = try bench.archive.perform(.saveActivities([row]))
            Out.say(bench.texts("cli.plan_noted"))
        }
    }
}

/// Text från standard input: screened before it is anywhere else than in memory.
enum TypedIn {
    static func text(_ kind: ScreenedText.Kind, acceptingWarnings: Bool, _ texts: Texts) throws -> ScreenedText {
        let raw = String(decoding: bytes(), as: UTF8.self)
        return try screened(raw, kind, acceptingWarnings: acceptingWarnings, texts)
    }

    /// Far more than any field holds, and no more however much there is: the rest would only be refused.
    static func bytes() -> [UInt8] {
        var (all, piece): ([UInt8], [UInt8]) = ([], Array(repeating: 0, count: 4096))
        while all.count < 20_000 {
            let count = read(STDIN_FILENO, &piece, piece.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            all += piece[..<count]
        }
        return all
    }

    /// What was found is told by its place and never repeated: the sentence may end up in a log.
    static func screened(_ raw: String, _ kind: ScreenedText.Kind, acceptingWarnings: Bool, _ texts: Texts) throws -> ScreenedText {
        do throws(ScreeningRefusal) { return try ScreenedText(raw, kind: kind, acceptingWarnings: acceptingWarnings) } catch {
            switch error {
            case .empty: throw Refusal(texts("cli.plan_no_text"), .usage)
            case .tooLong(let limit, let length): throw Refusal(texts("cli.plan_too_long", String(limit), String(length)), .usage)
            case .found(let findings):
                let blocks = findings.contains { $0.severity == .block }
                let lines = findings.map { "  " + sentence($0, in: raw, texts) }
                throw Refusal(([texts(blocks ? "cli.plan_blocked" : "cli.plan_doubtful")] + lines).joined(separator: "\n"), .usage)
            }
        }
    }

    private static func sentence(_ finding: ScreeningFinding, in raw: String, _ texts: Texts) -> String {
        let before = raw.prefix(finding.range.lowerBound)
        let line = before.count(where: \.isNewline) + 1
        let start = before.distance(from: before.lastIndex(where: \.isNewline).map(before.index(after:)) ?? before.startIndex, to: before.endIndex)
        let place = texts("cli.plan_place", String(line), String(start + 1), String(start + finding.range.count))
        return place + " " + texts(finding.severity == .block ? "screening.blocks" : "screening.doubts") + " "
            + texts("screening.\(finding.rule.rawValue)")
    }
}
