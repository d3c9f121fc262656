import Domain
import Interface
import Screen
import TestSupport
import Testing

/// What it looks like, by the cell, in four sizes. Few and chosen: everything else is asserted by what it means.
@Suite struct FrameTests {
    /// A district with everything that widths go wrong over: å ä ö é, a letter with a combining mark, and a wide one.
    private static let district: DistrictID = "Åre-Ängö é Ḿ\u{304}al 作業"

    @Test func startEmpty() throws { expectFrame("start-empty", try Scenario()) }

    @Test func startWithReports() throws {
        var s = try Scenario(district: Self.district)
        for area in ["hela stadsdelsområdet", "på nätet"] {
            s.press("5", "n")
            s.fill(Newcomer.graffiti.form.filter { $0.0 != .area } + [(.trigger, "händelse"), (.eventTypes, "klotter"), (.area, area)])
            s.saveForm()
            s.press(.escape)
        }
        s.press("2")
        s.answer(all: ["Nej", "Oro för en person"])
        s.press("p", "1", .down)
        expectFrame("start", s)
    }

    @Test func firstStart() throws { expectFrame("first-start", try Scenario(district: nil)) }

    @Test func firstQuestion() throws { expectFrame("question-first", try Scenario.inRoutine()) }

    @Test func middleQuestion() throws {
        var s = try Scenario.inRoutine()
        s.answer(all: Array(Newcomer.worriedTeacher.answers.prefix(7)))
        expectFrame("question-middle", s)
    }

    @Test func manyAnswers() throws {
        var s = try Scenario.inRoutine()
        s.answer(all: ["Nej", "En händelse, okänt"])
        for _ in 1...9 { s.press(.down) }
        expectFrame("question-many", s)
    }

    @Test func action() throws {
        var s = try Scenario.inRoutine()
        s.answer(all: Array(Newcomer.worriedTeacher.answers.prefix(8)))
        s.press(.tab, .tab)
        expectFrame("action-todos", s)
    }

    @Test func change() throws {
        var s = try Scenario.inRoutine()
        s.answer(all: Array(Newcomer.graffiti.answers.prefix(6)))
        s.press("g", "4")
        s.answer("Flygblad")
        expectFrame("change", s)
    }

    @Test func proposal() throws {
        var s = try Scenario.inRoutine()
        s.answer(all: Array(Newcomer.graffiti.answers.prefix(6)))
        s.press("g", "2")
        s.answer("En händelse, känt")
        s.answer("Ändra svaret")
        s.answer(all: ["En handling har skett", "Klart", "Klart", "Nej", "21 år"])
        expectFrame("proposal", s)
    }

    @Test func review() throws { expectFrame("review", try Scenario.reviewing(.worriedTeacher)) }

    @Test func finished() throws {
        var s = try Scenario.reviewing(.threat)
        s.answer("Endast statistik")
        expectFrame("finished", s)
    }

    @Test func form() throws {
        var s = try Scenario.standing(in: .reportForm)
        s.fill(.observedPeriod, "v 46")
        expectFrame("form", s)
    }

    @Test func checklist() throws { expectFrame("checklist", try Scenario.standing(in: .checklist)) }

    @Test func noteWithFindings() throws {
        var s = try Scenario.standing(in: .prompt)
        s.press(.control("u"))
        s.type("Klotter på Storgatan 14, ring 070-123 45 67. Såg ut som Örnen från i våras, på tre ställen i området.")
        s.press(.enter)
        expectFrame("note", s)
    }

    @Test func few() throws {
        var s = try Scenario.standing(in: .reportForm)
        s.fill(Newcomer.graffiti.form)
        s.press("s")
        expectFrame("few", s)
    }

    @Test func reports() throws {
        var s = try Scenario(district: Self.district)
        let areas = ["hela stadsdelsområdet", "på nätet", "okänt område"]
        let events = ["klotter", "hot mot anställd", "propaganda på nätet"]
        for (area, event) in zip(areas, events) {
            s.press("5", "n")
            s.fill(Newcomer.graffiti.form.filter { $0.0 != .area } + [(.trigger, "händelse"), (.eventTypes, event), (.area, area)])
            s.saveForm()
            s.press(.escape)
        }
        s.press(.down, " ")
        expectFrame("reports", s)
    }

    @Test func report() throws { expectFrame("report", try Scenario.withReport("klotter på en vägg mot gatan")) }

    @Test func emergency() throws {
        var s = try Scenario.inRoutine()
        s.press("!")
        expectFrame("emergency", s)
    }

    @Test func help() throws {
        var s = try Scenario.inRoutine()
        s.press("?")
        expectFrame("help", s)
    }

    @Test func palette() throws {
        var s = try Scenario.inRoutine()
        s.press(":")
        s.type("ra")
        expectFrame("palette", s)
    }

    @Test func law() throws {
        var s = try Scenario.inRoutine()
        s.answer(all: Array(Newcomer.worriedTeacher.answers.prefix(8)))
        s.press("L")
        expectFrame("law", s)
    }

    @Test func tree() throws {
        var s = try Scenario.inRoutine()
        s.answer(all: Array(Newcomer.worriedTeacher.answers.prefix(8)))
        s.press("t")
        expectFrame("tree", s)
    }

    @Test(arguments: [Size(columns: 39, rows: 24), Size(columns: 80, rows: 9), Size(columns: 1, rows: 1)])
    func tooSmall(_ size: Size) throws {
        var s = try Scenario.inRoutine()
        let before = s.page
        s.resize(size)
        if size.columns > 30 { #expect(s.text.contains("Fönstret är")) }
        s.resize(.small)
        #expect(s.page == before)
    }
}
