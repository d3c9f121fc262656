import Domain
import Interface
import Screen
import Store
import TestSupport
import Testing

/// Uppföljning per tillfälle, and what a decided plan still takes.
@Suite struct PlanFollowUpTests {
    private func report(_ s: Scenario, _ row: Int, _ kind: Occasion.Kind) throws -> OccasionReport? {
        try s.small[row].report(on: Occasion(kind, 2025))
    }

    @Test func theGridIsFilledInOnePass() throws {
        var s = try RoomsWorld.scenario()
        s.press("f")
        s.expect("Uppföljning", "T1 1 av 2 (50 %)")
        #expect(s.app.plan.table.column == 2)
        s.press("n")
        // The first hole: the second row at T1.
        #expect(s.app.plan.table.focus == 1)
        s.press(" ")
        #expect(try report(s, 1, .t1)?.status == .done)
        s.expect("T1 2 av 2 (100 %)")
        s.press("n")
        #expect(s.app.plan.table.focus == 0)
        s.press(.enter)
        s.answer("Skriv en kommentar")
        #expect(s.page.overlay == nil)
        s.type("Alla fem grupper är i gång, även på Ängö.")
        s.press(.enter)
        #expect(try report(s, 0, .t2)?.comment?.text == "Alla fem grupper är i gång, även på Ängö.")
        #expect(try report(s, 0, .t2)?.status == .ongoing)
        s.press("u")
        #expect(try report(s, 0, .t2) == nil)
    }

    @Test func whenNothingIsMissingTheNextHoleSaysSo() throws {
        var s = try RoomsWorld.scenario()
        s.press("f")
        for _ in 0..<6 {
            s.press("n")
            if s.notice == s.texts("plan.no_holes") { break }
            s.press(" ")
        }
        #expect(s.notice == s.texts("plan.no_holes"))
    }

    @Test func whatIsNotOwedIsNotReportedByMistake() throws {
        var s = try RoomsWorld.scenario()
        s.press("f")
        s.press(.end)
        s.press(" ")
        s.expect(notice: "Raden ska inte rapporteras till T1")
        #expect(try s.small[2].reports.isEmpty)
    }

    @Test func spaceStepsThroughTheWaysItCanStandAndBackToNothing() throws {
        var s = try RoomsWorld.scenario()
        s.press("f", .down)
        var seen: [ActivityStatus?] = []
        for _ in 0..<5 {
            s.press(" ")
            seen.append(try report(s, 1, .t1)?.status)
        }
        #expect(Set(seen).count == 5)
        #expect(seen.contains(nil))
    }

    @Test func aCommentThatMayIdentifySomebodyStaysInTheField() throws {
        var s = try RoomsWorld.scenario()
        s.press("f", .enter)
        s.answer("Skriv en kommentar")
        s.retype("Mamman på 070-123 45 67 är nöjd")
        s.expect(s.texts("screening.blocks"))
        s.press(.enter)
        s.expect(s.texts("prompt.blocked"))
        s.press(.escape)
        #expect(try report(s, 0, .t1)?.comment?.text == "Fyra av fem grupper är i gång.")
    }

    @Test func markedRowsAreReportedTogether() throws {
        var s = try RoomsWorld.scenario()
        s.press("f", "x", "x", .home, .enter)
        s.answer("genomförd")
        #expect(try report(s, 0, .t1)?.status == .done)
        #expect(try report(s, 1, .t1)?.status == .done)
        s.press("u")
        #expect(try report(s, 0, .t1)?.status == .ongoing)
        #expect(try report(s, 1, .t1) == nil)
    }

    // MARK: Decided

    @Test func aDecidedPlanRefusesStructureAndSaysWhatToDo() throws {
        var s = try RoomsWorld.frozen()
        let before = try s.small
        for cell in [Scenario.Cell.activity, .responsible, .collaboration, .timeline, .followUp] {
            s.stand(at: 0, cell)
            s.press(.enter)
            #expect(s.notice == s.texts("plan.frozen"), "\(cell)")
            #expect(s.app.layers.isEmpty)
        }
        for key in ["n", "y", "d", "J"] as [Key] {
            s.press(key)
            #expect(s.notice == s.texts("plan.frozen"), "\(key)")
        }
        s.press("w")
        s.answer("Nytt avsnitt")
        #expect(s.notice == s.texts("plan.frozen"))
        s.press("t")
        s.answer("Punkter")
        #expect(s.notice == s.texts("plan.frozen"))
        #expect(try s.small == before)
    }

    @Test func aDecidedPlanTakesStatusReportsNotesAndTargets() throws {
        var s = try RoomsWorld.frozen()
        s.stand(at: 0, .status)
        s.press(" ")
        #expect(try s.statuses[0] == .done)
        s.stand(at: 0, .t2)
        s.press(" ")
        #expect(try report(s, 0, .t2)?.status == .done)
        s.press("a")
        s.type("Beslut i nämnden den 14 maj")
        s.press(.enter)
        #expect(try s.small[0].notes.count == 2)
        s.press("t")
        s.answer("Mål")
        s.type("400 feriejobb")
        s.press(.enter)
        #expect(try s.small[0].target?.goal == 400)
        s.press("i")
        s.expect("Ändrat efter beslutet")
        s.press(.escape, "u", "u", "u", "u")
        #expect(try s.statuses[0] == .ongoing)
    }

    @Test func aDecidedPlanIsRevisedIntoTheNext() throws {
        var s = try RoomsWorld.frozen()
        s.press("r")
        s.answer("Gör planen för 2026")
        s.expect(title: "Handlingsplan 2026")
        s.expect(notice: "Revideringen för 2026 är påbörjad")
        #expect(s.plans.map(\.year).sorted() == [2025, 2026])
        s.press("r")
        s.expect("0 av 3 besvarade")
    }
}

extension RoomsWorld {
    /// Decided by the board: text and structure are settled.
    static func frozen(size: Size = .small, linear: Bool = false) throws -> Scenario {
        var s = try Scenario(size: size, linear: linear)
        var decided = plan
        decided.steps = [
            StepTaken(step: .consultation, day: day("2025-01-10")), StepTaken(step: .board, day: day("2025-01-20")),
            StepTaken(step: .inForce, day: day("2025-02-01")),
        ]
        _ = try s.archive.perform(.createPlan(PlanBundle(plan: decided, activities: rows, roles: [role])))
        try s.restart()
        s.press("3")
        return s
    }
}
