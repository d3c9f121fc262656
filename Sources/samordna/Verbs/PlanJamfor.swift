import ArgumentParser
import Domain
import Exchange
import Interface

/// `samordna plan jamfor 2025 2026`: row by row, with how the removed ones went.
struct PlanJamfor: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "jamfor", helpNames: [], aliases: ["jämför"])

    @Argument var years: [Int] = []
    /// Rows that are as they were, too.
    @Flag(name: .customLong("alla")) var all = false
    @Option(name: .customLong("plan"), parsing: .upToNextOption) var ids: [String] = []

    func run() throws {
        guard years.count + ids.count == 2, years.isEmpty || ids.isEmpty else { throw Refusal(Words.current("cli.plan_two"), .usage) }
        try PlanBench.with { bench in
            let heads = try years.map(bench.head(year:)) + ids.map(bench.head(typed:))
            guard case .comparison(let comparison?) = try bench.archive.answer(.comparison(heads[0].id, heads[1].id)) else {
                throw Refusal(bench.texts("cli.plan_none"))
            }
            var document = try bench.paper(comparison.new).comparison(comparison)
            if !all, let table = document.tables.indices.first {
                let kept = TableDocument.Cell.text(bench.word(PlanComparison.Kind.kept))
                document.tables[table].rows.removeAll { $0.first == kept }
            }
            Out.write(PlainText.render(document), to: 1)
        }
    }
}
