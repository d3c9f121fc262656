import ArgumentParser
import Content
import Domain
import Exchange
import Interface

/// `samordna plan exportera --format xlsx`: what the filter shows, as a file here or in a folder, or to standard output.
struct PlanExportera: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "exportera", helpNames: [])

    @OptionGroup var which: WhichPlan
    @OptionGroup var words: PlanFilterWords
    @Option(name: .customLong("format")) var format: String?
    @Option(name: .customLong("till")) var folder: String?
    @Flag(name: .customLong("ut")) var toOutput = false
    @Flag(name: .customLong("schema")) var schema = false

    func run() throws {
        if schema {
            Out.write(ResourceFile.planSchema.bytes)
            return
        }
        let format = try PlanFormat.format(format, among: FileFormat.allCases)
        guard !toOutput || (folder == nil && format != .xlsx && format != .docx) else { throw Refusal(Words.current("cli.plan_no_output"), .usage) }
        try PlanBench.with(outlet: toOutput ? .output : folder.map { .folder($0) } ?? .here) { bench in
            let plan = try bench.plan(which)
            let typed = words.typed(bench.texts)
            let filter = try bench.filter(typed, plan)
            try bench.done(bench.work.run(.export(.table(format), filter, try bench.paper(plan, filter: typed))))
        }
    }
}

enum PlanFormat {
    static func format(_ typed: String?, among formats: [FileFormat]) throws -> FileFormat {
        guard let format = formats.first(where: { $0.rawValue == typed?.lowercased() }) else {
            throw Refusal(Words.current("cli.plan_bad_format", typed ?? "", formats.map(\.rawValue).joined(separator: ", ")), .usage)
        }
        return format
    }
}

/// `samordna plan rapport t1`: text ready to be pasted into the city's own system.
struct PlanRapport: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "rapport", helpNames: [])

    @Argument var occasion: String
    @OptionGroup var which: WhichPlan
    @OptionGroup var words: PlanFilterWords

    func run() throws {
        try PlanBench.with(outlet: .output) { bench in
            let plan = try bench.plan(which)
            let typed = words.typed(bench.texts)
            let occasion = try bench.occasion(occasion, planYear: plan.year)
            let paper = try bench.paper(plan, filter: typed)
            try bench.done(bench.work.run(.export(.occasion(occasion, toClipboard: false), try bench.filter(typed, plan), paper)))
        }
    }
}

/// `samordna plan lasanvisning`: what is new since the plan before, on standard output or as a file.
struct PlanLasanvisning: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "lasanvisning", helpNames: [], aliases: ["läsanvisning"])

    @OptionGroup var which: WhichPlan
    @Option(name: .customLong("format")) var format: String?
    @Option(name: .customLong("till")) var folder: String?

    func run() throws {
        let format = try (self.format ?? folder.map { _ in FileFormat.txt.rawValue }).map { try PlanFormat.format($0, among: [.txt, .docx]) }
        try PlanBench.with(outlet: format == nil ? .output : folder.map { .folder($0) } ?? .here) { bench in
            let plan = try bench.plan(which)
            guard let old = plan.predecessor, bench.plans.contains(where: { $0.id == old }) else { throw Refusal(bench.texts("plan_revision.no_predecessor")) }
            let filter = ActivityFilter(plan: plan.id, day: bench.today)
            try bench.done(bench.work.run(.export(.guide(format ?? .txt), filter, try bench.paper(plan))))
        }
    }
}
