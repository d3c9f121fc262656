import Testing

@testable import Domain

@Suite struct RoutineProofTests {
    let routine: Routine
    let proof: RoutineProof

    init() throws {
        routine = try RoutineFixture.routine(RoutineFixture.small)
        proof = RoutineProof(routine)
    }

    /// Counted by hand in the fixture.
    @Test func pathsOfEachTrack() {
        let counted = proof.tracks.map { "\($0.id) \($0.entries.map(\.text).joined()) \($0.paths) \($0.longest)" }
        #expect(
            counted == [
                "danger S 2 2", "what W 5 3", "crime X 3 1", "child P 5 4", "staff T 1 1", "removal E 1 1",
                "adult CO 2 1",
                "form F 1 1",
            ])
        #expect(proof.paths == 20)
        #expect(proof.longestPath == 4)
    }

    @Test func aFactOfAnotherTrackIsTriedBothWays() throws {
        let graph = try RoutineFixture.graph(
            """
            S one ? : yes +dark > A ; no > A
            A two ? : next > B:dark C:!dark
            B two . outcome=done: next
            C two . outcome=done: left ; right
            """)
        let count = PathCount(TrackPaths(graph, track: 1))
        #expect(count.paths == 3)
        #expect(count.longest == 2)
    }

    @Test func pathsAreListedOneByOneAndTheListingCanStop() {
        var seen: [String] = []
        proof.forEachPath(in: "child") { path in
            seen.append(path.map(\.word).joined(separator: " "))
            return seen.count < 2
        }
        #expect(seen == ["P=under R=next U=again R=next", "P=under R=next U=enough"])
    }

    @Test func countedPathsAreTheListedOnes() {
        for track in proof.tracks {
            var listed: Set<[PathStep]> = []
            proof.forEachPath(in: track.id) { path in
                listed.insert(path)
                return true
            }
            #expect(listed.count == track.paths)
        }
    }

    @Test func everyWalkOfTheSmallRoutineEndsWell() throws {
        var finished = 0
        var longest = 0
        var outcomes: Set<OutcomeID> = []
        try EveryWalk.finished(routine) { walk in
            finished += 1
            longest = max(longest, walk.steps.count)
            outcomes.formUnion(walk.position.outcomes)
            #expect(!walk.position.outcomes.isEmpty && !walk.position.records.isEmpty)
            if walk.position.records.contains(.form) {
                #expect(!walk.position.facts.isDisjoint(with: ["person", "phenomenon"]))
            }
        }
        #expect(finished > 100)
        #expect(StateSpace(routine.graph).longest == longest)
        #expect(Set(proof.outcomes) == outcomes)
    }

    @Test func fewerChoicesAreFewerStates() {
        let spaces = (1...3).map { StateSpace(routine.graph, choices: $0) }
        #expect(spaces[0].count < spaces[1].count && spaces[1].count < spaces[2].count)
        #expect(spaces[2].count == proof.states)
    }

    @Test func remainingIsNeverTooSmallAndExactWhereTheBudgetReaches() throws {
        func check(_ walk: Walk) throws -> Int {
            let rest =
                try walk.position.offered.map { answer in
                    var next = walk
                    try next.answer(answer.id)
                    return 1 + (try check(next))
                }.max() ?? 0
            #expect(walk.position.remaining == rest)
            let agenda = WalkFold(routine, walk.steps).agenda
            #expect(Remaining.steps(routine.graph, agenda, budget: 3) >= rest)
            return rest
        }
        _ = try check(Walk(routine))
    }

    @Test func theDigestTextFollowsTheGraphAndNotTheWords() throws {
        var draft = routine.draft
        draft.nodes[0].text = "Är någon i fara just nu?"
        #expect(RoutineProof(try Routine(checking: draft, citations: [])).canonicalText == proof.canonicalText)
        draft.nodes[0].answers[1].opens[0].isProposal = true
        #expect(RoutineProof(try Routine(checking: draft, citations: [])).canonicalText != proof.canonicalText)
    }

    @Test func numbers() {
        #expect(proof.nodes == 13)
        #expect(proof.edges == 23)
        #expect(proof.proposedEdges == 0)
        #expect(proof.citedNodes == 0)
        #expect(proof.isWhole && proof.walksAllChoices)
        #expect(proof.states == 90 && proof.transitions == 153 && proof.longestWalk == 15)
        #expect(proof.longestWalkBound >= proof.longestWalk)
    }
}
