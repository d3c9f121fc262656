import Domain
import Interface
import Screen
import TestSupport
import Testing

/// Going back, and thinking better of it.
@Suite struct ChangeTests {
    /// Answers, and walks back to the step with that number.
    private func lookingAt(_ step: Int, after answers: [String]) throws -> Scenario {
        var s = try Scenario.inRoutine()
        s.answer(all: answers)
        while s.app.walk.stage != .changing(step - 1) { s.press(.left) }
        return s
    }

    private let answers = ["Nej", "En händelse, okänt", "Nej, inget mer", "Klotter", "Klart", "Klart", "Klart"]

    @Test func theThirdAnswerShowsWhatItPutsAside() throws {
        var s = try lookingAt(3, after: answers)
        let before = try s.walk
        s.expect("Du ser steg 3 igen")
        #expect(s.line("Nej, inget mer")?.item.detail.plain == "ditt svar")

        s.answer("En lokal, ett bidrag")
        s.expect(title: "Ändra svaret?")
        s.expect("senare svar läggs åt sidan", "Vilken händelse?: Klotter eller symbol")
        s.answer("Låt svaret vara")
        #expect(try s.walk == before)

        s.answer("En lokal, ett bidrag")
        s.answer("Ändra svaret")
        s.expect(notice: "Svaret är ändrat.")
        #expect(try s.walk.steps.count == 3)
    }

    @Test func changingBackBringsTheAnswersBack() throws {
        var s = try lookingAt(4, after: answers)
        let before = try s.walk.steps
        s.answer("Flygblad")
        s.answer("Ändra svaret")
        #expect(try s.walk.steps.count == 4)
        while s.app.walk.stage != .changing(3) { s.press(.left) }
        s.answer("Klotter")
        #expect(try s.walk.steps == before)
    }

    /// The question comes up again on another way, and the answer it had is offered.
    @Test func whatWasPutAsideIsProposed() throws {
        var s = try lookingAt(2, after: answers)
        s.answer("En händelse, känt")
        s.answer("Ändra svaret")
        s.answer(all: ["En handling har skett", "Klart", "Klart", "Nej", "21 år"])
        let proposed = try #require(s.line("Klotter eller symbol"))
        #expect(proposed.item.mark == .proposal)
        #expect(proposed.item.detail.plain == "ditt svar tidigare, lagt åt sidan")
        s.press(.enter)
        #expect(try s.walk.steps.last?.answer == "graffiti")
    }

    @Test func theSameAnswerAgainChangesNothing() throws {
        var s = try lookingAt(2, after: answers)
        let before = try s.walk
        s.answer("En händelse, okänt")
        #expect(try s.walk == before)
        #expect(s.app.layers.isEmpty)
        #expect(s.app.walk.stage == .changing(2))
    }

    @Test func aStepIsReachedByItsNumber() throws {
        var s = try Scenario.inRoutine()
        s.answer(all: answers)
        s.press("g", "4")
        s.expect("Du ser steg 4 igen")
        s.press("g", "9")
        s.expect(notice: "Det steget finns inte")
        s.press(.right, .right, .right, .right)
        #expect(s.app.walk.stage == .asking)
    }

    @Test func undoAndRedoInTheWalk() throws {
        var s = try Scenario.inRoutine()
        s.press("u")
        s.expect(notice: "Det finns inget svar att ångra.")
        s.answer(all: ["Nej", "En händelse, okänt", "Nej, inget mer"])
        let three = try s.walk
        s.press("u")
        s.expect(notice: "Ångrade det senaste")
        s.press("u")
        #expect(try s.walk.steps.count == 1)
        s.press("U", .control("r"))
        #expect(try s.walk == three)
        s.press("U")
        s.expect(notice: "Det finns inget att göra om.")
    }

    /// An undone change gives back all that it put aside.
    @Test func undoOfAChange() throws {
        var s = try lookingAt(2, after: answers)
        let before = try s.walk
        s.answer("Oro för en person")
        s.answer("Ändra svaret")
        s.press("u")
        #expect(try s.walk == before)
    }

    @Test func ticksAreToggledAndUndone() throws {
        var s = try Scenario.inRoutine()
        s.answer(all: answers)
        s.press(.tab, .tab)
        #expect(s.app.walk.area == .todos)
        let before = try s.walk.ticked
        s.press(" ")
        #expect(try s.walk.ticked != before)
        s.press("u")
        #expect(try s.walk.ticked == before)
    }

    @Test func otherAnswersAreShownAndNotGiven() throws {
        var s = try Scenario.inRoutine()
        s.answer("Nej")
        let before = try s.walk
        s.press("v")
        s.expect(title: "Vad hade ett annat svar lett till?")
        s.press(.escape)
        #expect(try s.walk == before)
    }
}
