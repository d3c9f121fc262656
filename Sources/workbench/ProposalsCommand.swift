import ArgumentParser
import Content
import Domain

/// The edges that no source has, as they stand in the README; a test holds the two together.
struct ProposalsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forslag", abstract: "List the routine's own edges (förslag) for the README.")

    func run() throws {
        for line in ProposedEdges.lines(try RoutineDecoder.shipped().draft) { print(line) }
    }
}
