import Testing

@testable import Domain

@Suite struct RoutineWalkTests {
    let routine: Routine

    init() throws { routine = try RoutineFixture.routine(RoutineFixture.small) }

    private func walk(_ answers: AnswerID...) throws -> Walk {
        var walk = Walk(routine)
        for answer in answers { try walk.answer(answer) }
        return walk
    }

    @Test func dangerIsAskedFirst() throws {
        let position = Walk(routine).position
        #expect(position.current == "S")
        #expect(position.question == "Är det S?")
        #expect(position.answer(key: 2)?.id == "no")
        #expect(position.answer(key: 3) == nil)
        #expect(position.remaining == 15)
    }

    @Test func anAnswerOpensSeveralAndTheEarliestTrackComesFirst() throws {
        let walk = try walk("no", "concern", "nothing", "act")
        #expect(walk.position.open == ["X", "P"])
        #expect(walk.position.openTracks == ["crime", "child"])
        #expect(walk.position.facts == ["person"])
        #expect(walk.position.trail.last?.opened == ["X", "P"])
    }

    @Test func aRepeatedQuestionAsksForMoreWithOtherWords() throws {
        var walk = try walk("no")
        #expect(walk.position.question == "Är det W?")
        #expect(walk.position.offered.map(\.id) == ["event", "concern", "staff"])
        try walk.answer("event")
        #expect(walk.position.question == "Mer än W?")
        #expect(walk.position.occurrence == 2)
        #expect(walk.position.offered.map(\.id) == ["concern", "staff", "nothing"])
        try walk.answer("concern")
        try walk.answer("staff")
        #expect(walk.position.offered.map(\.id) == ["nothing"])
        try walk.answer("nothing")
        #expect(walk.position.open == ["G", "T", "E"])
    }

    @Test func aLoopIsTakenOnce() throws {
        var walk = try walk("no", "concern", "nothing", "unknown", "under", "next", "again")
        #expect(walk.position.current == "R")
        #expect(walk.position.occurrence == 2)
        try walk.answer("next")
        #expect(walk.position.isFinished)
        #expect(walk.position.remaining == 0)
        #expect(walk.position.outcomes == ["report"])
    }

    @Test func anAnswerThatIsNotOfferedIsRefused() throws {
        var walk = try walk("no")
        #expect(throws: WalkRefusal.notOffered("nothing")) { try walk.answer("nothing") }
        #expect(walk.steps.count == 1)
        var finished = try self.walk("no", "concern", "nothing", "opinion", "next")
        #expect(throws: WalkRefusal.isFinished) { try finished.answer("next") }
    }

    @Test func opinionAloneLeavesNothingButATrainingNeed() throws {
        let walk = try walk("no", "concern", "nothing", "opinion", "next")
        #expect(walk.position.isFinished)
        #expect(walk.position.records == [.trainingNeed])
    }

    @Test func anEventBesideAnOpinionMayBeReported() throws {
        let walk = try walk("no", "event", "concern", "nothing", "opinion", "next", "next", "next")
        #expect(walk.position.isFinished)
        #expect(walk.position.outcomes == ["done", "opinion", "sent"])
        #expect(walk.position.records.contains(.form))
    }

    @Test func reachedActionsAreToDoAndTickingIsSeparate() throws {
        var walk = try walk("yes")
        #expect(walk.position.todos == [Todo(node: "H", isDone: false)])
        #expect(throws: WalkRefusal.notReached("F")) { try walk.tick("F") }
        try walk.answer("next")
        try walk.tick("H")
        #expect(walk.position.todos == [Todo(node: "H", isDone: true)])
        try walk.untick("H")
        #expect(walk.position.todos == [Todo(node: "H", isDone: false)])
    }

    @Test func fillsComeFromAnswersAndFromTickedActions() throws {
        let police = Fill(field: ActionTaken.field, value: ActionTaken.policeReport.rawValue)
        let trigger = Fill(field: Trigger.field, value: Trigger.event.rawValue)
        var draft = RoutineFixture.draft(RoutineFixture.small)
        draft.nodes[1].fills = [police]
        draft.nodes[2].answers[0].fills = [trigger, police]
        var walk = Walk(try Routine(checking: draft, citations: []))
        for answer: AnswerID in ["yes", "next"] { try walk.answer(answer) }
        #expect(walk.position.fills == [])
        try walk.tick("H")
        #expect(walk.position.fills == [police])
        try walk.answer("event")
        #expect(walk.position.fills == [police, trigger])
    }

    @Test func counterfactualSaysWhatCouldFollow() throws {
        let walk = try walk("no", "concern", "nothing", "act", "no")
        let now = try walk.counterfactual("over")
        #expect(now.next == "C")
        #expect(now.opened == ["C"])
        #expect(now.actions == ["C"])
        #expect(now.outcomes == ["done"])
        let earlier = try walk.counterfactual("opinion", at: 3)
        #expect(earlier.opened == ["O"])
        #expect(earlier.outcomes == ["opinion"])
        #expect(throws: WalkRefusal.noSuchStep(9)) { try walk.counterfactual("no", at: 9) }
    }

    @Test func aPausedWalkComesBack() throws {
        var walk = try walk("yes", "next", "concern")
        try walk.tick("H")
        let paused = walk.paused(as: "p1", on: CalendarDay(number: 7))
        #expect(paused.routineVersion == "prov-1")
        #expect(paused.ticked == ["H"])
        let resumed = Walk.resuming(paused, in: routine)
        #expect(resumed.isWhole)
        #expect(resumed.walk == walk)
    }

    @Test func aPausedWalkThatDoesNotFitIsReplayedAsFarAsItGoes() throws {
        var paused = try walk("no", "event", "nothing").paused(as: "p1", on: CalendarDay(number: 7))
        paused.steps[1].answer = "gone"
        let resumed = Walk.resuming(paused, in: routine)
        #expect(resumed.replayed == 1)
        #expect(resumed.of == 3)
        #expect(resumed.walk.position.current == "W")
    }
}
