import Domain
import Interface
import Screen
import TestSupport
import Testing

/// Rader: steps, marks, order, and taking everything back.
@Suite struct PlanRowsTests {
    @Test func spaceStepsTheStatusAndUndoBringsItBack() throws {
        var s = try RoomsWorld.scenario()
        s.stand(at: 1, .status)
        #expect(try s.statuses == [.ongoing, .done, .dropped])
        s.press(" ")
        #expect(try s.statuses[1] == .dropped)
        s.press(" ", " ")
        #expect(try s.statuses[1] == .ongoing)
        s.press("u", "u", "u")
        #expect(try s.statuses == [.ongoing, .done, .dropped])
        s.press("U")
        #expect(try s.statuses[1] == .dropped)
        #expect(s.app.plan.table.focus == 1)
    }

    @Test func markedRowsActTogetherAndOneUndoTakesItBack() throws {
        var s = try RoomsWorld.scenario()
        s.press("x", "x")
        #expect(s.app.plan.table.marks == ["a1", "a2"])
        s.expect("2 märkta rader")
        s.stand(at: 0, .status)
        s.press(" ")
        #expect(try s.statuses == [.done, .done, .dropped])
        s.press("u")
        #expect(try s.statuses == [.ongoing, .done, .dropped])
        s.stand(at: 0, .timeline)
        s.press(.enter)
        s.expect("2 märkta rader: Skriv som du brukar")
        s.retype("Hela 2025")
        s.press(.enter)
        #expect(try s.small.map { $0.timeline?.text } == ["Hela 2025", "Hela 2025", "2025"])
        s.press("u")
        #expect(try s.small.map { $0.timeline?.text } == ["Löpande", "2025", "2025"])
    }

    /// The focus is on the row after them, and how that stands is no matter.
    @Test func markedRowsStepOnWithEveryPress() throws {
        var s = try RoomsWorld.scenario()
        s.press("x", .down, " ")
        #expect(try s.statuses == [.done, .done, .dropped])
        s.press(" ")
        #expect(try s.statuses[0] == .dropped)
        s.press(" ")
        #expect(try s.statuses == [.notStarted, .done, .dropped])
    }

    @Test func allAreMarkedAndUnmarked() throws {
        var s = try RoomsWorld.scenario()
        s.press("X")
        #expect(s.app.plan.table.marks.count == 3)
        s.press("X")
        #expect(s.app.plan.table.marks.isEmpty)
        s.press("x", .home, "x")
        #expect(s.app.plan.table.marks.isEmpty)
    }

    @Test func aSortIsSaidAndTurnedAndTakenBack() throws {
        var s = try RoomsWorld.scenario()
        s.press("o")
        s.expect("sorterat efter Aktivitet")
        #expect(s.shownRows.map { $0.prefix(9) } == ["Föräldras", "Skolsocia", "Stöd till"])
        s.press("o")
        s.expect("sorterat fallande")
        #expect(s.shownRows.map { $0.prefix(9) } == ["Stöd till", "Skolsocia", "Föräldras"])
        s.press("o")
        s.expect(not: "sorterat")
        #expect(s.shownRows.map { $0.prefix(9) } == ["Föräldras", "Skolsocia", "Stöd till"])
        s.stand(at: 0, .t1)
        s.press("o")
        s.expect(notice: "Det går inte att sortera")
    }

    @Test func rowsAreMovedWithinTheSectionAndIntoTheOneBeside() throws {
        var s = try RoomsWorld.scenario()
        s.press("J")
        #expect(try s.small.map(\.id) == ["a2", "a1", "a3"])
        #expect(s.app.plan.table.focus == 1)
        s.press("J")
        #expect(try s.small.map(\.id) == ["a2", "a1", "a3"])
        #expect(try s.small.map(\.section) == ["s1", "s2", "s2"])
        s.press("J")
        #expect(try s.small.map(\.id) == ["a2", "a3", "a1"])
        s.press("J")
        #expect(s.notice == s.texts("plan.move.end"))
        s.press(.altUp, .altUp, .altUp)
        #expect(try s.small.map(\.id) == ["a1", "a2", "a3"])
        #expect(try s.small.map(\.section) == ["s1", "s1", "s2"])
        s.press("K")
        #expect(s.notice == s.texts("plan.move.end"))
        s.press("o", "J")
        #expect(s.notice == s.texts("plan.move.sorted"))
    }

    @Test func aRowIsInsertedWhereOneStands() throws {
        var s = try RoomsWorld.scenario()
        s.press("n")
        #expect(s.app.plan.table.focus == 1)
        #expect(s.app.plan.table.column == 0)
        s.expect(notice: "Ny rad")
        s.press(.enter)
        s.type("Öppna samtal")
        s.press(.enter)
        #expect(try s.rowTexts == ["Föräldrastöd i grupp på öppna förskolan", "Öppna samtal", "Skolsociala team", "Stöd till avhoppare"])
        s.press("u", "u")
        #expect(try s.small.count == 3)
    }

    @Test func aCopyStandsNextToItsOriginal() throws {
        for seed in 1...6 as ClosedRange<UInt64> {
            var s = try Scenario(seed: seed)
            _ = try s.archive.perform(.createPlan(PlanBundle(plan: RoomsWorld.plan, activities: RoomsWorld.rows, roles: [RoomsWorld.role])))
            try s.restart()
            s.press("3", "y")
            s.expect(notice: "1 rad kopierad")
            let rows = try s.small
            #expect(rows.map { $0.text?.text.prefix(9) } == ["Föräldras", "Föräldras", "Skolsocia", "Stöd till"])
            #expect(rows[1].reports.isEmpty)
            #expect(rows[1].status == .notStarted)
            // And once more: both copies can be moved.
            s.press("y", "J")
            #expect(try s.small.map(\.id)[1] == "a1")
        }
    }

    @Test func rowsAreTakenAwayAfterAQuestionAndComeBack() throws {
        var s = try RoomsWorld.scenario()
        s.press("x", "x", "d")
        s.expect(title: "Ta bort 2 rader?")
        s.press(.escape)
        #expect(try s.small.count == 3)
        s.press("d")
        s.answer("Ta bort")
        #expect(try s.small.map(\.id) == ["a3"])
        s.expect(notice: "2 rader borttagna")
        #expect(s.app.plan.table.marks.isEmpty)
        s.press("u")
        #expect(try s.small.map(\.id) == ["a1", "a2", "a3"])
        s.press("X", "d")
        s.answer("Ta bort")
        #expect(try s.small.isEmpty)
        s.expect("Planen har inga aktiviteter ännu")
        for key in [" ", "x", "d", "y", "J", "m", "a", "t", .enter, "i"] as [Key] {
            s.press(key)
            #expect(s.notice != nil || !s.app.layers.isEmpty, "\(key) says nothing in an empty plan")
            while !s.app.layers.isEmpty { s.press(.escape) }
        }
        s.press("n")
        #expect(try s.small.count == 1)
    }

    // MARK: Sections

    @Test func sectionsAreMadeNamedMovedAndTakenAway() throws {
        var s = try RoomsWorld.scenario()
        s.press("w")
        s.answer("Nytt avsnitt")
        s.type("Kompetenshöjande åtgärder")
        s.press(.enter)
        #expect(try s.sectionNames == ["Förebyggande", "Förhindrande", "Kompetenshöjande åtgärder"])
        s.press("w")
        s.answer("Byt namn på ”Förebyggande”")
        s.retype("Främjande")
        s.press(.enter)
        s.press("w")
        s.answer("Flytta ”Främjande” nedåt")
        #expect(try s.sectionNames == ["Förhindrande", "Främjande", "Kompetenshöjande åtgärder"])
        #expect(try s.small.map(\.id) == ["a3", "a1", "a2"])
        s.press("w")
        #expect(!s.menuTexts.contains("Ta bort det tomma avsnittet ”Främjande”"))
        s.answer("Ta bort det tomma avsnittet ”Kompetenshöjande åtgärder”")
        #expect(try s.sectionNames == ["Förhindrande", "Främjande"])
        s.press("u")
        #expect(try s.sectionNames.count == 3)
    }

    @Test func markedRowsKeepTheirOrderInTheSectionTheyAreMovedTo() throws {
        var s = try RoomsWorld.scenario()
        s.press("x", "x", "w")
        s.answer("Flytta raden till ”Förhindrande”")
        #expect(try s.small.map(\.id) == ["a3", "a1", "a2"])
        #expect(try s.small.allSatisfy { $0.section == "s2" })
        // Each has a place of its own: they can be moved past one another.
        s.press(.escape, .end, "K")
        #expect(try s.small.map(\.id) == ["a3", "a2", "a1"])
        s.press("u", "u")
        #expect(try s.small.map(\.id) == ["a1", "a2", "a3"])
    }
}

extension Scenario {
    var sectionNames: [String] { get throws { try replan("plan2025")?.sections.map(\.name.text) ?? [] } }
}
