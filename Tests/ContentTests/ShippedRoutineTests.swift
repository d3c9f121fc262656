import Content
import Domain
import Testing

/// The routine that goes out with the program: proven on every build, not hoped for.
struct ShippedRoutineTests {
    static func load() throws -> LoadedRoutine {
        do { return try RoutineLibrary.load() } catch {
            for problem in error.all { Issue.record("\(problem.place) \(problem.key) \(problem.details) \(problem.named)") }
            throw error
        }
    }

    @Test func isSound() throws {
        let proof = RoutineProof(try Self.load().routine)
        #expect(proof.nodes == BindingNodes.all.count)
        #expect(proof.tracks.allSatisfy { $0.isWhole })
        #expect(proof.tracks.allSatisfy { $0.paths > 0 })
        #expect(proof.outcomes.count == proof.routine.draft.outcomes.count)
        print(proof.nodes, proof.edges, proof.paths, proof.longestPath, proof.states, proof.transitions, proof.longestWalk)
    }
}
