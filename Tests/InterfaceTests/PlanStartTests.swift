import Domain
import Interface
import Screen
import Store
import TestSupport
import Testing

/// Start: what is late leads to its row.
@Suite struct PlanStartTests {
    private func late(_ count: Int, linear: Bool = false) throws -> Scenario {
        var s = try Scenario(linear: linear)
        let rows = (1...count).map { number in
            Activity(
                id: ActivityID("b\(number)"), plan: "plan2025", section: "s1", position: number << 40, text: RoomsWorld.text("Aktivitet nummer \(number) i Ängö"),
                responsible: ["r1"], lead: "r1", timeline: RoomsWorld.text("t.o.m. 2025-10-\(10 + number)", .timeline), channels: [], status: .ongoing)
        }
        var plan = RoomsWorld.plan
        plan.steps = [StepTaken(step: .board, day: RoomsWorld.day("2025-01-20")), StepTaken(step: .inForce, day: RoomsWorld.day("2025-02-01"))]
        _ = try s.archive.perform(.createPlan(PlanBundle(plan: plan, activities: rows, roles: [RoomsWorld.role])))
        try s.restart()
        return s
    }

    @Test func aLateLineLeadsToItsRow() throws {
        var s = try late(3)
        s.expect("Aktivitet nummer 2 i Ängö", "Avdelningschef")
        s.answer("Aktivitet nummer 2")
        s.expect(title: "Handlingsplan 2025")
        #expect(s.app.plan.table.focus == 1)
        #expect(s.text.contains("Avdelningschef"), "\(s.text)")
    }

    @Test func moreLateLeadsToTheFilteredPlan() throws {
        var s = try late(9)
        let more = try #require(s.lines.first { $0.item.text.plain.contains("försenade till") })
        #expect(more.item.text.plain.hasPrefix("6 "))
        s.answer(more.item.text.plain)
        s.expect("Filter: försenad", "visar 9 av 9")
        // As any other filter: it can be written on, and taken away.
        s.press("/")
        s.type(" nummer 9")
        #expect(s.shownRows.count == 1, "\(s.text)")
        s.press(.escape)
        s.expect(not: "Filter:")
    }

    @Test func theLateOfTheExampleAreNobodysWork() throws {
        var s = try Scenario.example()
        s.press(.end, "1")
        #expect(!s.lines.contains { $0.item.mark == .warning })
    }

    @Test func namesOfRolesStandInThePlanWhicheverWayOneComes() throws {
        var s = try late(2)
        s.press("3")
        #expect(s.text.contains("Avdelningschef"), "\(s.text)")
        s.press("1")
        s.answer("Handlingsplan 2025")
        #expect(s.text.contains("Avdelningschef"), "\(s.text)")
    }

    @Test func linearModeReadsHowManyMoreAreLate() throws {
        var s = try late(9, linear: true)
        s.number(try #require(s.lines.first { $0.item.text.plain.contains("försenade till") }).item.text.plain)
        #expect(s.read.contains("Filter: försenad"))
    }

    @Test func linearModeReadsTheLateLineAndOpensTheRow() throws {
        var s = try late(2, linear: true)
        s.number("Aktivitet nummer 1")
        #expect(s.app.scopes.first == .planSheet)
        #expect(s.read.contains("t.o.m. 2025-10-11"))
    }
}
