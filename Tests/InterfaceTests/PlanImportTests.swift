import Domain
import Interface
import Screen
import Store
import TestSupport
import Testing

/// Läsa in: everything is seen before anything is written.
@Suite struct PlanImportTests {
    @Test func theRoomAsksOnceShowsAndWritesNothingByItself() throws {
        var s = try RoomsWorld.scenario()
        let before = try s.small
        s.readIn(ImportScenes.source)
        s.expect(title: "Läs in plan.csv")
        s.expect("Övrigt", "Vad är det här?", "Svara först")
        s.press("s")
        s.expect(notice: "Svara först vad kolumnen är")
        s.press(.enter)
        s.expect(title: "Vad står i kolumnen Övrigt?")
        s.expect("ja · nej")
        s.answer("Läs inte in kolumnen")
        s.expect("s läser in")
        s.expect("2 nya, 0 ändrade")
        #expect(try s.small == before)
        s.press(.escape)
        #expect(try s.small == before)
        s.expect(title: "Handlingsplan 2025")
    }

    @Test func aRoleIsConfirmedBeforeItIsTaken() throws {
        var s = try RoomsWorld.scenario()
        s.readIn(ImportScenes.source)
        s.answerEveryQuestion()
        s.expect("Är det roller?")
        let role = try #require(s.lines.first { $0.item.text.plain == "Enhetschef bibliotek" })
        s.send(.choose(role.target))
        #expect(s.lines.first { $0.item.text.plain == "Enhetschef bibliotek" }?.item.mark == .done)
        s.press("s")
        s.expect(title: "Läs in?")
        s.answer("Läs in")
        s.expect(notice: "Inläst: 2 nya")
        let rows = try s.small
        #expect(rows.count == 5)
        let added = try #require(rows.first { $0.text?.text == "Läxhjälp på biblioteket i Ängö" })
        #expect(added.responsible.count == 1)
        #expect(added.timeline?.text == "Hösten 2026")
        #expect(added.channels == [.annualReport])
        s.press("u")
        #expect(try s.small.count == 3)
    }

    @Test func anUnconfirmedRoleLeavesTheCellEmptyAndSaysSo() throws {
        var s = try RoomsWorld.scenario()
        s.readIn(ImportScenes.source)
        s.answerEveryQuestion()
        s.press("s")
        s.expect("inte bekräftad som roll och lämnas tom")
        s.press(.escape)
        #expect(try s.small.count == 3)
        s.press("s")
        s.answer("Läs in")
        let added = try #require(try s.small.first { $0.text?.text == "Läxhjälp på biblioteket i Ängö" })
        #expect(added.responsible.isEmpty)
        #expect(added.toRewrite == [.responsible])
        s.expect("skriv om")
    }

    @Test func whatMayIdentifySomebodyIsFlaggedAndLeftEmpty() throws {
        var s = try RoomsWorld.scenario()
        s.readIn(
            ImportScenes.table([
                ["Aktivitet", "Ansvarig", "Tidplan", "Uppföljning"], ["Samtal med 19850312-1234 varje vecka", "Avdelningschef", "2026", "T1"],
            ]))
        s.answerEveryQuestion()
        s.expect("peka ut någon", "Lämnas tomt")
        s.press("s")
        s.answer("Läs in")
        #expect(try s.small.contains { $0.text == nil && $0.toRewrite.contains(.activity) })
        #expect(!s.folder.contents.values.contains { String(decoding: $0, as: UTF8.self).contains("19850312") })
    }

    @Test func readAgainOnlyWhatIsNewIsNew() throws {
        var s = try RoomsWorld.scenario()
        let first = [["Aktivitet", "Ansvarig", "Tidplan", "Uppföljning"], ["Läxhjälp på biblioteket", "Avdelningschef", "Hösten 2026", "VB"]]
        s.readIn(ImportScenes.table(first))
        s.answerEveryQuestion()
        s.press("s", "1")
        #expect(try s.small.count == 4)
        s.readIn(ImportScenes.table(first))
        s.answerEveryQuestion()
        s.expect("0 nya, 0 ändrade, 1 oförändrade")
        s.press("s")
        s.expect(notice: "Filen innehåller inget nytt")
        s.press(.escape)
        s.readIn(ImportScenes.table(first + [["Fältarbete på kvällar", "Avdelningschef", "2026", "T2"]]))
        s.answerEveryQuestion()
        s.expect("1 nya, 0 ändrade, 1 oförändrade")
    }

    @Test func aRepairIsTurnedOff() throws {
        var s = try RoomsWorld.scenario()
        s.readIn(
            ImportScenes.table([
                ["Aktivitet", "Ansvarig", "Tidplan", "Uppföljning"],
                ["Ordinarie verksamhetsupp följning av verksamhetsuppföljning", "Avdelningschef", "2026", "T1"],
                ["Mer verksamhetsuppföljning", "Avdelningschef", "2026", "T1"],
            ]))
        s.answerEveryQuestion()
        guard let repair = s.lines.first(where: { $0.item.text.plain.hasPrefix("”verksamhetsupp") }) else { return }
        #expect(repair.item.mark == .done)
        s.send(.choose(repair.target))
        #expect(s.lines.first { $0.target == repair.target }?.item.mark == .open)
    }

    @Test func aFileThatCannotBeReadSaysWhy() throws {
        var s = try RoomsWorld.scenario()
        s.press("I", .enter)
        s.expect(s.texts("prompt.empty"))
        s.type("finns-inte.docx")
        s.press(.enter)
        #expect(s.notice == "finns-inte.docx")
        s.expect(title: "Handlingsplan 2025")
    }

    /// What is copied from a PDF is several lines, and several lines are no path.
    @Test func aPastedTableIsReadAsOne() throws {
        var s = try RoomsWorld.scenario()
        let text = "Aktivitet;Ansvarig\nLäxhjälp;Avdelningschef\n"
        s.world.files[text] = .tables(ImportScenes.source)
        s.press("I")
        s.paste(text)
        #expect(s.app.layers.isEmpty)
        s.expect(title: "Läs in plan.csv")
        s.press(.escape)
        s.press("I")
        s.paste("plan.csv\n")
        #expect(!s.app.layers.isEmpty)
    }

    /// What the program wrote itself is read without a question, also where there is no plan yet.
    @Test func aPlanOfItsOwnIsReadIn() throws {
        var s = try Scenario()
        s.world.files["plan.json"] = .plan(PlanBundle(plan: RoomsWorld.plan, activities: RoomsWorld.rows, roles: [RoomsWorld.role]), name: "plan.json")
        s.press("3")
        s.answer("Läs in planen från en fil")
        s.answer("2026")
        s.type("plan.json")
        s.press(.enter)
        s.expect("3 nya, 0 ändrade")
        s.press("s")
        s.answer("Läs in")
        let made = try #require(s.plans.first)
        #expect(try s.whole(made.id).map { $0.text?.text } == RoomsWorld.rows.map { $0.text?.text })
        #expect(s.text.contains("Avdelningschef"), "\(s.text)")
    }

    /// A new plan that was begun and left is not made by the next file.
    @Test func aBeginningThatWasLeftIsForgotten() throws {
        for leave in [[Key.escape], [.character("x"), .enter, .escape]] {
            var s = try RoomsWorld.scenario()
            s.press("p")
            s.answer("Läs in planen från en fil")
            s.answer("2027")
            for key in leave { s.press(key) }
            if s.app.scopes.first == .planChoice { s.answer("Handlingsplan 2025") }
            s.readIn(ImportScenes.source)
            s.expect("till Handlingsplan 2025")
        }
    }

    @Test func aFrozenPlanTakesNoFile() throws {
        var s = try RoomsWorld.frozen()
        s.readIn(ImportScenes.source)
        s.answerEveryQuestion()
        s.press("s")
        #expect(s.notice == s.texts("plan.frozen"))
        #expect(try s.small.count == 3)
    }

    @Test(arguments: Size.all)
    func everyLineIsReachedInEverySize(_ size: Size) throws {
        var s = try RoomsWorld.scenario(size: size)
        s.readIn(ImportScenes.source)
        for _ in s.lines.indices { s.press(.down) }
        s.press(.enter)
        s.press(.escape)
        s.press(.home, .enter, .escape)
    }
}
