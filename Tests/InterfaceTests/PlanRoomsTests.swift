import Domain
import Interface
import Screen
import Store
import TestSupport
import Testing

@Suite struct PlanRoomsTests {
    @Test func daysAreReadAsTheyAreWritten() {
        let today = RoomsWorld.day("2026-11-21")
        func read(_ text: String) -> String? { DayWords.day(text, today: today, .swedish)?.iso }
        for text in ["2026-05-14", "20260514", "14 maj 2026", "14 maj", "14 MAJ", "14/5", "14/5 2026", "14.5.2026", "14/5-2026", " 14 maj "] {
            #expect(read(text) == "2026-05-14", "\(text)")
        }
        #expect(read("i dag") == "2026-11-21")
        #expect(read("idag") == "2026-11-21")
        // In January a day in December is the one that was.
        #expect(DayWords.day("14/12", today: RoomsWorld.day("2027-01-08"), .swedish)?.iso == "2026-12-14")
        for text in ["", "31/2", "2019-31-12", "maj", "14", "14 ma", "14/5/26", "fjorton maj", "1 2 3 4", "29/2 2025"] {
            #expect(read(text) == nil, "\(text)")
        }
    }

    // MARK: Granska

    @Test func aRemarkLeadsToItsCellAndTheListIsWhereItWasLeft() throws {
        var s = try RoomsWorld.scenario()
        s.press("c")
        #expect(s.items("remarks").contains("Ingen är ansvarig · Skolsociala team"))
        let place = try #require(s.items("remarks").firstIndex(of: "Ingen är ansvarig · Skolsociala team"))
        for _ in 0..<place { s.press(.down) }
        #expect(s.read.contains("ingens arbete"))
        s.press(.enter)
        #expect(s.app.plan.stage == .table)
        #expect(s.app.plan.table.focus == 1)
        #expect(s.app.plan.table.column == 1)
        s.press("c")
        #expect(s.lines.contains { $0.list.focus == place && $0.list.name == "remarks" })
    }

    @Test func aRemarkIsSilencedWithAReasonAndSpeaksAgain() throws {
        var s = try RoomsWorld.scenario(size: Size(columns: 130, rows: 40))
        s.press("c")
        let open = s.items("remarks").count
        #expect(s.items("remarks").first == "Ingen är ansvarig · Skolsociala team")
        s.press("s")
        s.answer("Bara för den här raden")
        s.type("Ansvaret utreds under våren")
        s.press(.enter)
        #expect(s.read.contains("Tystade"))
        #expect(s.read.contains("Tystad: Ansvaret utreds under våren"))
        #expect(try s.replan("plan2025")?.silenced.map(\.activity) == ["a2"])
        s.press(.end, "s")
        #expect(try s.replan("plan2025")?.silenced.isEmpty == true)
        #expect(s.items("remarks").count == open)
    }

    @Test func theCoverageSaysInWordsWhichPointsHaveNothing() throws {
        var s = try RoomsWorld.scenario(linear: true)
        s.press("c")
        let word = s.texts.code(StrategyPoint.field, StrategyPoint.affected.rawValue)
        #expect(s.read.contains("\(word): ingen aktivitet"))
        s.number("\(word): ingen aktivitet")
        #expect(!s.lines.contains { $0.item.text.plain == "Gå till raden" })
    }

    @Test func everyPointIsSeenInTheSmallestWindow() throws {
        var s = try RoomsWorld.scenario()
        s.press("c")
        for point in StrategyPoint.allCases {
            let word = s.texts.code(StrategyPoint.field, point.rawValue)
            #expect(s.text.contains(word + "  "), "\(word)\n\(s.text)")
        }
        #expect(s.text.contains("Utan aktivitet:"))
    }

    // MARK: Planens väg

    @Test func theStepsAreTakenWithDayAndNumberAndFreezeThePlan() throws {
        var s = try RoomsWorld.scenario()
        s.press("b", .enter, .control("u"))
        s.type("14 maj 2026")
        s.press(.enter)
        s.type("SKA 2026/31")
        s.press(.enter)
        #expect(s.items("steps").first == "Samråd med polis: 2026-05-14 · dnr SKA 2026/31")
        s.press(.down, .enter)
        #expect(s.title.contains("låser"))
        s.press("1", .control("u"))
        s.type("2/2 2026")
        s.press(.enter)
        // Before the consultation it cannot have been.
        #expect(s.read.contains("2026-05-14"))
        s.press(.control("u"))
        s.type("2026-06-01")
        s.press(.enter, .enter)
        #expect(try s.replan("plan2025")?.isFrozen == true)
        s.press(.down, .down, .down, .down, .enter)
        #expect(s.notice == s.texts("plan.frozen"))
        s.press(.home, .down, "d")
        #expect(try s.replan("plan2025")?.isFrozen == false)
        s.press(.down, .down, .down, .down, .enter)
        s.type("Ingen ska rekryteras")
        s.press(.enter)
        #expect(try s.replan("plan2025")?.goal?.text == "Ingen ska rekryteras")
    }

    @Test func aPlanThatComesIntoForceOffersToReplaceTheOther() throws {
        var s = try RoomsWorld.scenario()
        var older = RoomsWorld.plan
        older.id = "plan2024"
        older.year = 2024
        older.steps = [StepTaken(step: .inForce, day: RoomsWorld.day("2024-03-01"))]
        _ = try s.archive.perform(.createPlan(PlanBundle(plan: older, activities: [], roles: [])))
        try s.restart()
        s.press("3", "b", .down, .down, .down, .enter, .enter, .enter)
        #expect(s.lines.contains { $0.item.text.plain.contains("2024") })
        s.press("1")
        #expect(try s.replan("plan2024")?.stage == .replaced)
        #expect(try s.replan("plan2025")?.stage == .inForce)
    }

    // MARK: Sökning

    @Test func aSearchShowsTheHitInItsContextAndLeadsToTheRow() throws {
        var s = try RoomsWorld.scenario()
        s.press("S", "m", .enter)
        #expect(s.read.contains("minst 2 tecken"))
        s.type("ÅLTID")
        s.press(.control("u"))
        s.type("MALTID")
        s.press(.enter)
        #expect(s.items("search").count == 1)
        #expect(s.read.contains("Café och måltid"))
        s.press(.enter)
        #expect(s.app.plan.stage == .table)
        #expect(s.app.plan.table.focus == 0)
        s.press("S")
        s.type("finns inte")
        s.press(.enter)
        #expect(s.read.contains("Inget med ”finns inte”"))
    }

    @Test func theHitStandsBetweenMarksWhereThereAreNoColours() throws {
        var s = try RoomsWorld.scenario(linear: true)
        s.press("S")
        s.type("måltid")
        s.press(.enter)
        #expect(s.read.contains("Café och »måltid«"))
        s.number("Handlingsplan 2025")
        #expect(s.read.contains("Föräldrastöd i grupp"))
    }
}
