import Testing

@testable import Domain

/// Files that were made to hang or to break: every one gives remarks, and every look at it ends.
@Suite struct RoutineHostileTests {
    private func rules(_ draft: RoutineDraft) -> Set<RoutineRemark.Rule> {
        Set(RoutineLint.remarks(draft, citations: []).map(\.rule))
    }

    private func empty() -> RoutineDraft {
        var draft = RoutineFixture.draft(RoutineFixture.small)
        draft.nodes = []
        return draft
    }

    @Test func nothingAtAll() {
        #expect(rules(empty()).isSuperset(of: [.missingStart, .missingGate]))
    }

    @Test func tenThousandStepsInALoop() {
        var draft = empty()
        draft.nodes = (0..<10_000).map { number in
            Node(
                id: NodeID("N\(number)"), kind: .action, track: "danger", short: "a", text: "b",
                answers: [Answer(id: "next", text: "c", opens: [Opening(NodeID("N\((number + 1) % 10_000)"))])])
        }
        #expect(rules(draft) == [.tooMany])
    }

    @Test func everyStepOpensEveryStep() {
        let ids = (0..<44).map { "N\($0)" }
        let lines = ids.map { "\($0) danger ? : a > \(ids.joined(separator: " "))" }
        let remarks = RoutineLint.remarks(RoutineFixture.draft(lines.joined(separator: "\n")), citations: [])
        #expect(remarks.filter { $0.rule == .loopWithoutProgress }.map(\.detail) == [[ids.joined(separator: " ")]])
    }

    @Test func moreSetsOfFactsThanCanBeVisited() {
        let choices = (0..<19).map { "c\($0) +f\($0) > E" }
        let asks = (0..<19).map { "E2:f\($0)" }
        let text = """
            S danger ? gate=danger: a > W
            W danger ? repeat=no: \(choices.joined(separator: " ; ")) ; no
            E form . outcome=done: next > \(asks.joined(separator: " "))
            E2 form . outcome=done: next
            """
        let remarks = RoutineLint.remarks(RoutineFixture.draft(text), citations: [])
        #expect(remarks.contains { $0.rule == .tooLargeToProve })
    }

    @Test func moreFactsAskedForThanCanBeTriedBothWays() throws {
        let facts = (0..<30).map { "f\($0)" }
        let graph = try RoutineFixture.graph(
            """
            S one ? : a \(facts.map { "+\($0)" }.joined(separator: " ")) > A
            A two ? : next > \(facts.map { "B:\($0)" }.joined(separator: " "))
            B two . outcome=done: next
            """)
        #expect(!PathCount(TrackPaths(graph, track: 1)).isWhole)
    }

    @Test func moreStatesThanTheLimit() throws {
        let graph = try RoutineFixture.graph(RoutineFixture.small)
        #expect(!StateSpace(graph, limit: 20).isWhole)
        #expect(!FactSpace(graph, limit: 10).isWhole)
    }

    @Test func pathsThatDoubleAtEveryStep() throws {
        let lines =
            (0..<100).map { "N\($0) one ? : a > N\($0 + 1) ; b > N\($0 + 1)" } + ["N100 one . outcome=done: next"]
        let count = PathCount(TrackPaths(try RoutineFixture.graph(lines.joined(separator: "\n")), track: 0))
        #expect(!count.isWhole)
        #expect(count.paths == Int.max)
        #expect(count.longest == 101)
    }
}
