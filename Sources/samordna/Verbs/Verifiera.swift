import ArgumentParser
import Content
import Domain
import Interface

/// `samordna rutin verifiera [FIL] [--sfs MAPP]`: proves a routine, or compares its law with today's wording.
struct Verifiera: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "verifiera", helpNames: [])

    @Argument var file: String?
    @Option(name: .customLong("sfs")) var statutes: String?
    @Option(name: .customLong("datum")) var date: String?

    func run() throws {
        let loaded = try load()
        if let statutes { return try compare(loaded, with: statutes) }
        let texts = Words.current
        let proof = RoutineProof(loaded.routine)
        Out.say(texts("proof.title", loaded.routine.draft.title, loaded.routine.draft.version))
        if !loaded.routine.isSigned { Out.say(texts("stamp.unsigned")) }
        for (name, value) in numbers(proof) { Out.say(line(texts("proof.\(name)"), value)) }
        Out.say("\n" + texts("proof.tracks"))
        for track in proof.tracks {
            let title = loaded.routine.draft.tracks.first { $0.id == track.id }?.title ?? track.id.text
            Out.say(
                line(
                    "  " + title,
                    texts("proof.track", String(track.paths), String(track.longest), String(track.nodes))
                        + (track.isWhole ? "" : " " + texts("proof.not_whole"))))
        }
        Out.say("\n" + texts("proof.sound"))
        Out.say(line(texts("proof.digest"), Digest.sha256(proof.canonicalText)))
    }

    private func load() throws -> LoadedRoutine {
        do throws(RoutineProblems) {
            guard let file else { return try Office.load(Configured.folders) }
            return try RoutineLibrary.load(local: try read(file))
        } catch {
            throw Refusal(error)
        }
    }

    private func read(_ path: String) throws(RoutineProblems) -> SourceText {
        let unreadable = ContentFailure(.unreadableFile, at: SourcePlace(file: path), ["folder": path])
        do {
            guard let bytes = try contents(of: path) else { throw unreadable }
            return try SourceText(bytes: bytes, file: path)
        } catch {
            throw RoutineProblems(all: [RoutineProblem(error as? ContentFailure ?? unreadable)])
        }
    }

    private func numbers(_ proof: RoutineProof) -> [(String, String)] {
        [
            ("nodes", String(proof.nodes)), ("edges", String(proof.edges)), ("proposed_edges", String(proof.proposedEdges)),
            ("ends", String(proof.outcomes.count)), ("paths", String(proof.paths)), ("longest_path", String(proof.longestPath)),
            ("fact_states", String(proof.factStates)), ("states", String(proof.states)),
            ("transitions", String(proof.transitions)),
            ("longest_walk", String(proof.longestWalk)),
            ("cited", "\(proof.citedNodes)/\(proof.nodes) (\(proof.citedNodes * 100 / max(1, proof.nodes)) %)"),
        ]
    }

    private func line(_ label: String, _ value: String) -> String {
        label + String(repeating: " ", count: max(1, 44 - label.count)) + value
    }

    /// Same wording, changed, missing: how a lawyer learns that the law moved. Anything but "same" gives exit code 1.
    private func compare(_ loaded: LoadedRoutine, with folder: String) throws {
        let texts = Words.current
        let day = try date.map(Rutin.day) ?? Clock.now().day
        let cited = Set(loaded.routine.draft.nodes.flatMap(\.citations))
        let citations = loaded.citations.filter { cited.contains($0.id) }
        let library = StatuteLibrary(folder: folder)
        let compared = StatuteComparison.compare(citations, with: library, on: day)
        for result in ComparedCitation.Result.allCases {
            let hits = compared.filter { $0.result == result }
            Out.say(texts("sfs.\(result.rawValue)", String(hits.count)))
            for hit in hits { Out.say("  \(hit.citation.act) (\(hit.citation.sfs ?? "–")) \(hit.citation.section)") }
        }
        let moved = compared.contains { ![.same, .notMachineChecked].contains($0.result) }
        if moved { throw Refusal(texts("sfs.moved")) }
    }
}
