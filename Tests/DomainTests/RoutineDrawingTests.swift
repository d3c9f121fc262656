import Testing

@testable import Domain

@Suite struct RoutineDrawingTests {
    let routine: Routine

    init() throws { routine = try RoutineFixture.routine(RoutineFixture.small) }

    @Test func eachStepIsDrawnInFullOnceAndEveryEdgeIsALine() {
        let lines = RoutineDrawing.indentedText(routine, here: "R", open: ["R", "E"])
        #expect(lines.filter { !$0.isReference }.map(\.node).sorted() == routine.draft.nodes.map(\.id).sorted())
        let edges = routine.draft.nodes.flatMap(\.answers).flatMap(\.opens).count
        #expect(lines.dropFirst().reduce(0) { $0 + $1.answers.count } == edges)
        #expect(lines.filter(\.isHere).map(\.node) == ["R"])
        #expect(Set(lines.filter(\.isOpen).map(\.node)) == ["R", "E"])
    }

    @Test func theTreeIsAsShallowAsItCanBe() throws {
        let lines = RoutineDrawing.indentedText(routine)
        #expect(lines[0].depth == 0 && lines[0].answerText == nil)
        #expect(lines.first { $0.node == "W" && !$0.isReference }?.depth == 1)
        #expect(lines.first { $0.node == "R" && !$0.isReference }?.answerText == "Svar under / Svar unknown")
    }

    @Test func loopsAndProposalsAreMarked() throws {
        var draft = routine.draft
        draft.change("S") { $0.answers[1].opens[0].isProposal = true }
        let lines = RoutineDrawing.indentedText(try Routine(checking: draft, citations: []))
        #expect(lines.filter(\.isAgain).map(\.node) == ["R"])
        #expect(lines.filter(\.isProposal).map(\.node) == ["W"])
    }

    @Test func dotHoldsEveryStepAndEdgeAndQuotesWhatItShows() throws {
        var draft = routine.draft
        draft.change("S") { $0.short = "Fara \"nu\" \\ ö\nrad" }
        let dot = RoutineDrawing.dot(try Routine(checking: draft, citations: []), here: "W")
        #expect(dot.contains(#""S" [shape=ellipse, label="S Fara \"nu\" \\ ö\nrad"];"#))
        #expect(dot.contains(#""U" -> "R" [label="Svar again", style=dashed];"#))
        #expect(dot.contains(#""T" -> "X" [label="Svar next\n[person]"];"#))
        #expect(dot.split(separator: "\n").count { $0.contains(" -> ") } == 23)
    }
}
