import Domain
import Interface
import Screen
import TestSupport
import Testing

/// Filtrera, spara vyer och söka.
@Suite struct PlanFilterTests {
    @Test func theTableFollowsWhatIsTyped() throws {
        var s = try RoomsWorld.scenario()
        s.press("/")
        #expect(s.page.overlay == nil)
        s.type("för")
        #expect(s.shownRows == ["Föräldrastöd i grupp på öppna förskolan"])
        #expect(s.isCaretInField, "\(s.text)")
        s.retype("ej:genomförd")
        #expect(s.shownRows.count == 2)
        s.press(.enter)
        s.expect("Filter: ej:genomförd", "visar 2 av 3")
        s.press("/", .escape)
        s.expect(not: "Filter:")
        #expect(s.shownRows.count == 3)
    }

    @Test(arguments: Size.all)
    func aFilterInForceIsAlwaysSeen(_ size: Size) throws {
        var s = try Scenario.example(size: size)
        s.press("/")
        s.type("vbe")
        s.press(.enter)
        for _ in 0..<10 {
            #expect(s.text.contains("Filter: vbe"), "\(s.text)")
            s.press(.down)
        }
    }

    @Test func anErrorNamesItsWordAndTheOldResultStays() throws {
        var s = try RoomsWorld.scenario()
        s.press("/")
        s.type("läge:pågår")
        #expect(s.shownRows.count == 1)
        s.type(" fel:ord")
        s.expect("”fel” är inget filterord")
        #expect(s.shownRows.count == 1)
        s.press(.enter)
        // It cannot be kept as it is, and nothing is lost.
        #expect(s.app.layers.count == 1)
        s.retype("läge:blå")
        s.expect("”blå” passar inte", "Prova: ej påbörjad, pågår")
        s.press(.escape)
        #expect(s.shownRows.count == 3)
        s.expect(not: "passar inte")
    }

    @Test func theWordsAreOneKeyAway() throws {
        var s = try RoomsWorld.scenario()
        s.press("v")
        s.answer("Så skriver du filter")
        s.expect("t1:saknas", "ansvarig:förebyggande")
        s.press(.escape)
        #expect(s.app.layers.isEmpty)
    }

    @Test func escapeTakesOneThingAtATime() throws {
        var s = try RoomsWorld.scenario()
        s.press("f", "o")
        s.press("/")
        s.type("t1")
        s.press(.enter, "/", .control("u"))
        s.type("ej:utgår")
        s.press(.enter, "x")
        s.stand(at: 0)
        s.press("o")
        s.expect("1 märkt rad", "Filter: ej:utgår", "sorterat efter Aktivitet")
        s.press(.escape)
        s.expect(not: "märkt rad")
        s.expect("Filter: ej:utgår")
        s.press(.escape)
        s.expect(not: "Filter:")
        s.expect("sorterat efter")
        s.press(.escape)
        s.expect(not: "sorterat efter")
        #expect(s.app.scopes.first == .planFollowUp)
        s.press(.escape)
        #expect(s.app.scopes.first == .planTable)
        s.press(.escape)
        s.expect(title: "Start")
    }

    @Test func aFilterIsSavedAsAViewAndComesBackOnItsNumber() throws {
        var s = try RoomsWorld.scenario()
        s.press("v")
        s.expect("Ingen vy är sparad")
        s.press(.escape, "/")
        s.type("läge:pågår")
        s.press(.enter, "v")
        s.answer("Spara filtret ”läge:pågår” som vy")
        s.press(.enter)
        s.expect(s.texts("prompt.empty"))
        s.type("Det öppna")
        s.press(.enter)
        s.expect(notice: "Vy 1 heter nu ”Det öppna”")
        s.press(.escape)
        #expect(s.shownRows.count == 3)
        try s.restart()
        s.press("3", "v", "1")
        s.expect("Filter: läge:pågår")
        #expect(s.shownRows.count == 1)
        s.press("v")
        s.answer("Ta bort vyn ”Det öppna”")
        s.expect(notice: "Vyn är borttagen")
        s.press("u", "v")
        s.expect("Det öppna")
    }

    @Test func aFilterThatNothingPassesSaysSo() throws {
        var s = try RoomsWorld.scenario()
        s.press("/")
        s.type("simhall")
        s.press(.enter)
        s.expect("Ingen aktivitet passar filtret")
        for key in [" ", "x", "J", "y", "m", .enter, "i"] as [Key] {
            s.press(key)
            #expect(s.notice != nil, "\(key) says nothing where there is no row")
        }
        s.press(.escape)
        #expect(s.shownRows.count == 3)
    }

    @Test func aRowThatNoLongerPassesGoesAndTheFocusStays() throws {
        var s = try RoomsWorld.scenario()
        s.press("/")
        s.type("ej:genomförd")
        s.press(.enter, .end, " ")
        #expect(s.shownRows.count == 2)
        s.press(.home, " ")
        #expect(s.shownRows.count == 1)
        #expect(s.lines.contains { $0.list.focus == 0 && $0.list.name == "plan" })
    }

    @Test func aSearchFindsNotesAndCommentsInEveryPlan() throws {
        var s = try RoomsWorld.scenario()
        s.press("p")
        s.answer("Exempel 2020")
        s.answer("Öppna exemplet")
        s.press("S")
        s.type("fem grupper")
        s.press(.enter)
        #expect(s.items("search").count == 1)
        s.press(.enter)
        s.expect(title: "Handlingsplan 2025")
        #expect(s.app.plan.table.focus == 0)
        s.press("S")
        s.type("våld")
        s.press(.enter)
        #expect(s.items("search").count >= 2)
        s.press(.down, .enter)
        s.expect(title: "Handlingsplan 2020")
    }
}
