import Domain
import Interface
import Screen
import TestSupport
import Testing

/// A walk lives in memory until somebody pauses it.
@Suite struct PauseTests {
    private func paused(_ answers: [String] = ["Nej", "En händelse, okänt"]) throws -> Scenario {
        var s = try Scenario.inRoutine()
        s.answer(all: answers)
        s.press("p")
        s.expect(notice: "Pausad.")
        return s
    }

    @Test func nothingIsKeptBefore() throws {
        var s = try Scenario.inRoutine()
        s.press("p")
        s.expect(notice: "Det finns inget att pausa ännu")
        s.answer(all: Newcomer.graffiti.answers)
        #expect(try s.pausedWalks.isEmpty)
    }

    @Test func everyLaterAnswerIsKept() throws {
        var s = try paused()
        #expect(try s.pausedWalks.map(\.steps) == [s.walk.steps])
        for answer in ["Nej, inget mer", "Klotter", "Klart"] {
            s.answer(answer)
            #expect(try s.pausedWalks.map(\.steps) == [s.walk.steps])
            #expect(try s.pausedWalks.first?.ticked == s.walk.ticked)
        }
        s.press("u")
        #expect(try s.pausedWalks.map(\.steps) == [s.walk.steps])
    }

    @Test func resumedAfterARestart() throws {
        var s = try paused()
        let steps = try s.walk.steps
        try s.restart(days: 3)
        s.expect("Pausad genomgång med 2 svar – fortsätt", "Gallras om 11 dagar.")
        s.answer("Pausad genomgång")
        #expect(try s.walk.steps == steps)
        s.answer(all: ["Nej, inget mer", "Klotter"])
        #expect(try s.pausedWalks.first?.steps.count == 4)
        #expect(try s.pausedWalks.first?.pausedOn == s.app.now.day)
    }

    @Test func resumedFromTheRoutine() throws {
        var s = try paused()
        try s.restart()
        s.press("2")
        s.expect("1 pausad genomgång finns")
        s.press("f", "1")
        #expect(try s.walk.steps.count == 2)
        s.press("f")
        s.expect(notice: "Ingen genomgång är pausad.")
    }

    @Test func goneAfterFourteenDays() throws {
        var s = try paused()
        try s.restart(days: 13)
        s.expect("Pausad genomgång med 2 svar")
        try s.restart(days: 2)
        s.expect(not: "Pausad genomgång")
        #expect(try s.pausedWalks.isEmpty)
    }

    @Test(arguments: ["Endast statistik", "Ingen åtgärd"])
    func finishingForgetsIt(_ ending: String) throws {
        var s = try paused(Newcomer.graffiti.answers)
        #expect(try s.pausedWalks.count == 1)
        s.answer(ending)
        if ending == "Ingen åtgärd" { s.answer("Det är redan omhändertaget") }
        #expect(s.isFinished)
        #expect(try s.pausedWalks.isEmpty)
    }

    @Test func throwingAwayForgetsIt() throws {
        var s = try paused()
        s.command("Kasta genomgången")
        s.answer("Kasta genomgången")
        #expect(try s.pausedWalks.isEmpty)
        #expect(try s.walk.steps.isEmpty)
    }

    @Test func leavingAsks() throws {
        var s = try Scenario.inRoutine()
        s.answer("Nej")
        s.press("q")
        s.expect(title: "Genomgången är inte klar")
        s.answer("Fortsätt")
        #expect(!s.orders.contains(.quit))

        s.press(.escape, .escape)
        s.expect(title: "Genomgången är inte klar")
        s.answer("Pausa")
        s.expect(title: "Start")
        #expect(try s.pausedWalks.count == 1)

        s.press("q")
        #expect(s.orders == [.quit])
    }

    @Test func throwingAwayAtTheDoorLeaves() throws {
        var s = try Scenario.inRoutine()
        s.answer("Nej")
        s.press("q")
        s.answer("Kasta genomgången")
        #expect(s.orders == [.quit])
        #expect(try s.pausedWalks.isEmpty)
    }

    /// Going to another pane and back is not leaving.
    @Test func anotherPaneKeepsTheWalk() throws {
        var s = try Scenario.inRoutine()
        s.answer(all: ["Nej", "En händelse, okänt"])
        let before = try s.walk
        s.press("g", "l", "g", "s", "2")
        #expect(try s.walk == before)
    }

    /// A walk that is not paused must not be lost because another one is taken up.
    @Test func resumingAsksForTheOneInHand() throws {
        var s = try paused()
        try s.restart()
        s.press("2")
        s.answer(all: ["Nej", "Oro för en person", "Nej, inget mer"])
        let inHand = try s.walk.steps
        s.press("f")
        s.expect(notice: "Avsluta eller pausa den här genomgången först")
        s.press("g", "s")
        s.answer("Pausad genomgång")
        #expect(try s.walk.steps == inHand || s.title == "Genomgången är inte klar")
    }
}
