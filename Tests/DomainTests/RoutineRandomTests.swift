import Testing

@testable import Domain

/// The two spaces of the proof against walks that forget nothing, over many small tangled graphs.
@Suite struct RoutineRandomTests {
    @Test(arguments: 0..<150) func theSpacesAgreeWithWalksThatForgetNothing(seed: UInt64) throws {
        let graph = try RandomGraph(seed: seed).graph()
        var all = Everything(graph: graph)
        all.visit(graph.beginning, silent: true)
        let space = StateSpace(graph)
        #expect(space.longest == all.longest)
        #expect(space.isWhole && space.count <= all.seen.count)
        #expect(Set(space.faults.keys.filter { $0.kind != .endWithoutOutcome }) == all.faults)
        #expect(space.faults.keys.contains { $0.kind == .endWithoutOutcome } == all.endsSilently)

        // The facts may see a fault that no walk has, but never miss one.
        let facts = FactSpace(graph)
        #expect(facts.isWhole)
        #expect(all.faults.isSubset(of: Set(facts.faults.keys)))
        #expect(all.asked.subtracting(facts.asked).isEmpty)
        if all.endsSilently { #expect(facts.faults.keys.contains { $0.kind == .endWithoutOutcome }) }
    }

    @Test(arguments: 0..<60) func theBoundIsNeverTooSmall(seed: UInt64) throws {
        let graph = try RandomGraph(seed: seed).graph()
        #expect(Remaining.bound(graph, graph.beginning) >= StateSpace(graph).longest)
    }

    @Test(arguments: 0..<60) func pathsAreCountedAsTheyAreListed(seed: UInt64) throws {
        let graph = try RandomGraph(seed: seed).graph()
        for track in 0..<3 {
            let paths = TrackPaths(graph, track: track)
            func list(_ agenda: Agenda) -> (Int, Int) {
                guard agenda.current != nil else { return (1, 0) }
                return paths.moves(from: agenda).map { list($0.after) }.reduce((0, 0)) {
                    ($0.0 + $1.0, max($0.1, $1.1 + 1))
                }
            }
            let listed = paths.entries.map { list(paths.beginning($0)) }
            let count = PathCount(paths)
            #expect(count.paths == listed.reduce(0) { $0 + $1.0 })
            #expect(count.longest == listed.map(\.1).max() ?? 0)
        }
    }
}

/// Visits whole agendas, nothing left out.
private struct Everything {
    let graph: RoutineGraph
    var seen: [Agenda: Int] = [:]
    var silentlySeen: Set<Agenda> = []
    var faults: Set<ProofFault> = []
    var asked = Bits()
    var endsSilently = false
    var longest = 0

    init(graph: RoutineGraph) { self.graph = graph }

    mutating func visit(_ agenda: Agenda, silent: Bool) {
        longest = length(agenda)
        followSilently(agenda)
    }

    private mutating func length(_ agenda: Agenda) -> Int {
        if let length = seen[agenda] { return length }
        var length = 0
        if let step = agenda.current {
            asked.insert(step)
            for place in graph.offered(at: step, agenda) {
                let reply = graph.steps[step].replies[place]
                var after = agenda
                let opened = graph.answer(reply, at: step, &after)
                for kind in graph.faults(reply, facts: after.facts, opening: opened) {
                    faults.insert(ProofFault(kind: kind, step: step, reply: place))
                }
                length = max(length, 1 + self.length(after))
            }
        }
        seen[agenda] = length
        return length
    }

    private mutating func followSilently(_ agenda: Agenda) {
        guard silentlySeen.insert(agenda).inserted else { return }
        guard let step = agenda.current else {
            endsSilently = true
            return
        }
        for place in graph.offered(at: step, agenda) where !graph.steps[step].replies[place].hasOutcome {
            var after = agenda
            _ = graph.answer(graph.steps[step].replies[place], at: step, &after)
            followSilently(after)
        }
    }
}

/// Tangled and mostly unsound: three tracks, four facts, a repeated question, edges forward and loops back.
private struct RandomGraph {
    private var state: UInt64
    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    private mutating func next(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
    }

    func graph() throws -> RoutineGraph {
        var random = self
        return try RoutineFixture.graph(random.text())
    }

    private mutating func text() -> String {
        let facts = ["person", "phenomenon", "event", "dusk"]
        let size = 6 + next(5)
        var lines = [
            "N0 what ? repeat=no: a > N1 ; b +event > N2 ; c > N3 ; no",
            "N1 gate ? gate=act: act=act +person > N4 N5 ; opinion=opinion > N3",
        ]
        for number in 2..<size {
            let answers = (0...next(3)).map { answer in
                var text = "a\(answer)"
                if next(4) == 0 { text += " +\(facts[next(4)])" }
                if next(4) == 0 || number == size - 1 { text += " ->\(["done", "sent"][next(2)])" }
                var opens: [String] = []
                for _ in 0..<next(3) where number < size - 1 {
                    let condition = ["", "", ":\(facts[next(4)])", ":!\(facts[next(4)])"][next(4)]
                    opens.append("N\(number + 1 + next(size - number - 1))\(condition)")
                }
                if next(6) == 0 { opens.append("N\(next(number + 1))*") }
                return opens.isEmpty ? text : text + " > " + opens.joined(separator: " ")
            }
            let person = next(5) == 0 ? " person" : ""
            lines.append(
                "N\(number) \(["what", "gate", "late"][next(3)]) ?\(person): \(answers.joined(separator: " ; "))")
        }
        return lines.joined(separator: "\n")
    }
}
