import Domain
import Interface
import Screen
import TestSupport
import Testing

/// The whole of it, as somebody who sees the plan for the first time: look, tick, report, print, revise.
@Suite struct PlanNewcomerTests {
    @Test(arguments: Size.all)
    func fromTheExampleToNextYearsGuide(_ size: Size) throws {
        var s = try Scenario.example(size: size)
        let id = try #require(s.plans.first?.id)
        // What is open, and whose it is.
        s.press("/")
        s.type("ej:genomförd ansvarig:äldreomsorg")
        s.press(.enter, .escape)
        // Three rows are ticked.
        s.press("x", "x", "x", " ", " ", .escape)
        #expect(try s.whole(id).filter { $0.status == .done }.count == 3)
        // T1 for those who owe it, hole by hole.
        s.press("f")
        for _ in 0..<30 {
            guard let hole = try s.firstHole(.t1, id) else { break }
            s.press("n")
            s.press(" ")
            #expect(try s.whole(id).first { $0.id == hole }?.report(on: Occasion(.t1, 2020)) != nil, "\(s.text)")
        }
        #expect(try s.firstHole(.t1, id) == nil)
        s.press("f", "e")
        s.answer("Excel (xlsx)")
        #expect(s.world.tables.last?.name.hasSuffix(".xlsx") == true)
        // Next year, kept, changed and struck.
        s.press("r")
        s.answer("Gör planen för 2021")
        s.press("r", " ", .enter)
        s.type(" Även på kvällar.")
        s.press(.enter, .down, "d")
        s.type("Uppdraget ligger hos staden")
        s.press(.enter)
        s.expect("3 av 18 besvarade")
        s.press("v")
        s.expect("Läsanvisning till Handlingsplan 2021", "Uppdraget ligger hos staden")
        s.press(.escape, .escape, .escape)
        s.expect(title: "Start")
    }
}

extension Scenario {
    func firstHole(_ kind: Occasion.Kind, _ plan: PlanID) throws -> ActivityID? {
        guard case .planSummary(let summary) = try archive.answer(.planSummary(plan, on: app.now.day)) else { return nil }
        return summary.occasions.first { $0.occasion.kind == kind }?.firstHole
    }
}
