import Domain
import Interface
import Screen
import TestSupport
import Testing

@Suite struct PlanBeginningTests {
    @Test func withoutAPlanThereAreFourWaysToBegin() throws {
        var s = try Scenario()
        s.press("3")
        s.expect("Det finns ingen plan ännu", "Ny plan av mallen", "Läs in planen från en fil", "Exempel 2020", "Ny tom plan")
        #expect(s.lines.contains { $0.list.focus == 0 && $0.list.name == "plans" })
    }

    @Test func theExampleOf2020IsOpenedAndSaysThatItIsOne() throws {
        let s = try Scenario.example()
        s.expect(title: "Handlingsplan 2020 · Skarpnäck")
        s.expect("EXEMPEL", "18 aktiviteter")
        s.expect(notice: "Exemplet är öppnat")
        #expect(s.app.plan.table.focus == 0)
        #expect(s.plans.map(\.isExample) == [true])
        // Every row says whose it is, or that nobody's is.
        #expect(try s.whole(try #require(s.plans.first?.id)).count == 18)
    }

    @Test func anExampleDoesNotCountAtStart() throws {
        var s = try Scenario.example()
        s.press("1")
        s.expect(not: "Handlingsplan 2020", "fler försenade")
    }

    @Test func theTemplateGivesRowsAndAnEmptyPlanOnlySections() throws {
        var s = try Scenario()
        s.press("3")
        s.answer("Ny plan av mallen")
        s.answer("2027")
        s.expect(title: "Handlingsplan 2027")
        s.expect(notice: "Planen för 2027 är skapad")
        let made = try #require(s.plans.first)
        #expect(made.activities > 5)
        #expect(!made.isExample)
        s.press("p")
        s.answer("Ny tom plan")
        s.answer("Ett annat år")
        s.retype("tvåtusen")
        s.press(.enter)
        s.expect("är inget år")
        s.retype("2028")
        s.press(.enter)
        s.expect(title: "Handlingsplan 2028")
        s.expect("Planen har inga aktiviteter ännu")
        let empty = try #require(s.plans.first { $0.year == 2028 })
        #expect(empty.activities == 0)
        #expect(try s.replan(empty.id)?.sections.isEmpty == false)
        s.press("n")
        s.press(.enter)
        s.type("Föräldrastöd på öppna förskolan")
        s.press(.enter)
        #expect(try s.whole(empty.id).map { $0.text?.text } == ["Föräldrastöd på öppna förskolan"])
    }

    @Test func aPlanIsBegunWithAFile() throws {
        var s = try Scenario()
        s.world.files["plan.csv"] = .tables(ImportScenes.source)
        s.press("3")
        s.answer("Läs in planen från en fil")
        s.answer("2026")
        s.type("plan.csv")
        s.press(.enter)
        s.expect(title: "Läs in plan.csv")
        s.expect("till Handlingsplan 2026")
        #expect(s.plans.isEmpty)
        s.answerEveryQuestion()
        s.press("s")
        s.answer("Läs in")
        #expect(s.plans.map(\.year) == [2026])
        #expect(s.plans.first?.activities == 2)
        s.expect(title: "Handlingsplan 2026")
    }

    @Test func escapeFromEveryWayLeavesNothingBehind() throws {
        for way in ["Ny plan av mallen", "Läs in planen från en fil", "Exempel 2020", "Ny tom plan"] {
            var s = try Scenario()
            s.press("3")
            s.answer(way)
            s.press(.escape)
            #expect(s.plans.isEmpty)
            s.expect(title: "Handlingsplaner")
        }
    }

    @Test func undoTakesTheWholeNewPlanAway() throws {
        var s = try Scenario.example()
        s.press("u")
        #expect(s.plans.isEmpty)
        s.expect(title: "Handlingsplaner")
        s.press("U")
        #expect(s.plans.count == 1)
        s.expect(title: "Handlingsplan 2020")
    }

    @Test func plansAreSwitchedAndTheOtherIsAsItWas() throws {
        var s = try RoomsWorld.scenario()
        s.press("p")
        s.answer("Exempel 2018")
        s.answer("Öppna exemplet")
        s.expect(title: "Handlingsplan 2018")
        s.press("p")
        s.expect("Handlingsplan 2025", "Handlingsplan 2018", "EXEMPEL")
        s.answer("Handlingsplan 2025")
        s.expect(title: "Handlingsplan 2025")
        #expect(try s.small.count == 3)
        s.press("p", .escape)
        s.expect(title: "Handlingsplan 2025")
    }

    @Test func withoutADistrictTheDistrictIsAskedForFirst() throws {
        var s = try Scenario(district: nil)
        s.answer("Skarpnäck")
        s.press("3")
        s.answer("Exempel 2020")
        s.answer("Öppna exemplet")
        #expect(s.plans.map(\.district) == ["skarpnack"])
        // Whichever pane one begins in, and when the district itself is taken back.
        s = try Scenario(district: nil, pane: .plan)
        s.expect(title: "Vilket stadsdelsområde")
        s = try Scenario()
        s.press("3", "u")
        s.expect(title: "Vilket stadsdelsområde")
    }
}
