import Testing

@testable import Domain

@Suite struct RoutineChangeTests {
    let routine: Routine

    init() throws { routine = try RoutineFixture.routine(RoutineFixture.small) }

    private func walk(_ answers: AnswerID...) throws -> Walk {
        var walk = Walk(routine)
        for answer in answers { try walk.answer(answer) }
        return walk
    }

    @Test func steppingBackProposesTheAnswer() throws {
        var walk = try walk("no", "event")
        try walk.stepBack()
        #expect(walk.position.current == "W")
        #expect(walk.position.proposal == "event")
        var empty = Walk(routine)
        #expect(throws: WalkRefusal.noSuchStep(0)) { try empty.stepBack() }
    }

    @Test func aChangeKeepsWhatIsStillAskedInARow() throws {
        var walk = try walk("no", "concern", "nothing", "act", "no", "over", "next")
        #expect(walk.position.isFinished)
        let preview = try walk.preview(changing: 4, to: "unknown")
        #expect(preview.kept.map(\.node) == ["P", "C"])
        #expect(preview.putAside == [])
        try walk.change(4, to: "unknown")
        #expect(walk.position.isFinished)
    }

    @Test func aChangePutsAsideWhatIsNotAskedAnyMore() throws {
        var walk = try walk("no", "concern", "nothing", "act", "no", "under", "next")
        let preview = try walk.preview(changing: 5, to: "over")
        #expect(preview.kept == [])
        #expect(preview.putAside.map(\.node) == ["R"])
        #expect(preview.next == "C")
        try walk.change(5, to: "over")
        #expect(walk.steps.map(\.answer) == ["no", "concern", "nothing", "act", "no", "over"])
        #expect(walk.position.current == "C")
    }

    @Test func whatWasPutAsideIsProposedWhenItsQuestionComesAgain() throws {
        var walk = try walk("no", "concern", "nothing", "act", "yes", "over")
        try walk.change(3, to: "unknown")
        // The crime question is not asked any more, so nothing after it comes in a row.
        #expect(walk.position.current == "P")
        #expect(walk.position.proposal == "over")
        try walk.answer("under")
        #expect(walk.position.proposal == nil)
    }

    @Test func whatWasAnsweredSinceIsNotLostWhenAChangeIsTakenBack() throws {
        var walk = try walk("no", "concern", "nothing", "act", "no", "under", "next")
        try walk.change(5, to: "over")
        try walk.answer("next")
        let before = walk.steps
        try walk.change(5, to: "under")
        #expect(walk.steps.map(\.answer).suffix(2) == ["under", "next"])
        try walk.change(5, to: "over")
        #expect(walk.steps == before)
    }

    @Test func ticksComeBackWithTheAnswersThatReachedThem() throws {
        var walk = try walk("yes", "next", "concern")
        try walk.tick("H")
        try walk.change(0, to: "no")
        #expect(walk.position.todos == [])
        #expect(walk.paused(as: "p", on: CalendarDay(number: 1)).ticked == [])
        try walk.change(0, to: "yes")
        #expect(walk.position.todos == [Todo(node: "H", isDone: true)])
    }

    @Test func aChangeToNothingOfferedIsRefused() throws {
        var walk = try walk("no", "event")
        #expect(throws: WalkRefusal.notOffered("maybe")) { try walk.change(0, to: "maybe") }
        #expect(throws: WalkRefusal.noSuchStep(2)) { try walk.preview(changing: 2, to: "yes") }
        let before = walk
        try walk.change(0, to: "no")
        #expect(walk == before)
    }

    /// For every seventh way through the small routine, every answer in it and every other answer there.
    @Test func takingAChangeBackRestoresTheWalkExactly() throws {
        var changes = 0
        var walks = 0
        try EveryWalk.finished(routine) { walk in
            walks += 1
            guard walks % 7 == 0 else { return }
            for index in walk.steps.indices {
                let step = walk.steps[index]
                let prefix = Walk(routine, steps: Array(walk.steps[..<index]))
                for other in prefix.position.offered where other.id != step.answer {
                    let preview = try walk.preview(changing: index, to: other.id)
                    var changed = walk
                    try changed.change(index, to: other.id)
                    #expect(changed.position.current == preview.next)
                    #expect(changed.position.trail.count == index + 1 + preview.kept.count)
                    try changed.change(index, to: step.answer)
                    #expect(changed == walk)
                    changes += 1
                }
            }
        }
        #expect(changes > 1_000)
    }
}

/// Every way through a small routine, with the choices of a repeated question in each order.
enum EveryWalk {
    static func finished(_ routine: Routine, _ body: (Walk) throws -> Void) throws {
        try follow(Walk(routine), body)
    }

    private static func follow(_ walk: Walk, _ body: (Walk) throws -> Void) throws {
        if walk.position.isFinished { try body(walk) }
        for answer in walk.position.offered {
            var next = walk
            try next.answer(answer.id)
            try follow(next, body)
        }
    }
}
