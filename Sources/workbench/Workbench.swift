import ArgumentParser

/// The developer's own tool: makes what is checked in decoded, looks at frames, seeds archives, measures.
@main struct Workbench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "workbench", abstract: "Tools for those who build Samordna.",
        subcommands: [TextsCommand.self, ProposalsCommand.self, FramesCommand.self, SeedCommand.self, BenchCommand.self])
}
