import Domain
import Interface
import Screen
import TestSupport
import Testing

/// Blanketten: what is asked for, the short text, and "Få kan avses?".
@Suite struct FormTests {
    private func form() throws -> Scenario {
        var s = try Scenario.reviewing(.graffiti)
        s.answer("Blankett till samordnaren")
        return s
    }

    @Test func whatIsMissingIsSaidOneAtATime() throws {
        var s = try form()
        for (field, value) in Newcomer.graffiti.form {
            s.press("s")
            #expect(s.field(field)?.hasFocus == true)
            #expect(s.field(field)?.help.plain == "\(s.texts("field.\(field.code)")) behöver fyllas i innan blanketten kan sparas.")
            s.fill(field, value)
        }
        s.press("s")
        s.expect(title: "Få kan avses?")
        #expect(try s.reports.isEmpty)
    }

    private static let personal = [
        "19811218-9876", "811218–9876", "ring 070-123 45 67", "fia.falk@example.se", "https://example.se/fia",
        "@fiafalk skrev det", "bilen ABC 123 stod där", "Storgatan 14", "klass 8B", "klockan 14.30",
        "en femtonåring", "eleven är 15 år",
    ]

    @Test(arguments: personal)
    func theNoteBlocksWhatPointsSomebodyOut(_ text: String) throws {
        var s = try form()
        s.fill(.note, text)
        s.expect("Texten kan peka ut någon.", "Måste bort:")
        #expect(s.frame.cells.contains { $0.role == .found })
        // A second Enter does not help: this is no warning.
        s.press(.enter)
        s.expect(title: "Kort beskrivning")
        s.press(.control("u"))
        s.type("klotter på en vägg mot gatan")
        s.press(.enter)
        #expect(s.app.layers.isEmpty)
        #expect(s.field(.note)?.value.plain == "klotter på en vägg mot gatan")
    }

    @Test(arguments: ["klotter vid Ljuset", "klotter den 3 november"])
    func aDoubtIsAskedOnce(_ text: String) throws {
        var s = try form()
        s.fill(.note, text)
        s.expect("Tänk efter:", "Titta en gång till")
        s.press(.enter)
        #expect(s.field(.note)?.value.plain == text)
    }

    @Test func aDoubtIsAskedAgainWhenTheTextChanged() throws {
        var s = try form()
        s.fill(.note, "klotter vid Ljuset")
        s.type(" och Mörkret")
        s.press(.enter)
        s.expect(title: "Kort beskrivning")
    }

    @Test func theNoteIsSavedAsItWasScreened() throws {
        let s = try Scenario.withReport("  klotter   på en vägg ")
        #expect(try s.onlyReport?.note?.text == "klotter på en vägg")
    }

    @Test func theNoteHasALimit() throws {
        var s = try form()
        s.send(.choose(try #require(s.field(.note)).target))
        s.paste(String(repeating: "ab ", count: 80))
        s.expect(notice: "Mer än 200 tecken får inte plats.")
        s.expect("0 tecken kvar")
    }

    @Test func pastedControlCharactersAreShownAndBlocked() throws {
        var s = try form()
        s.send(.choose(try #require(s.field(.note)).target))
        s.paste("klotter\u{1B}[2J och \u{202E}baklänges")
        s.press(.enter)
        s.expect(title: "Kort beskrivning")
    }

    @Test(arguments: ["v 47", "47", "vecka 47", "november", "nov 2026", "2026-11", "2026-W47"])
    func aPeriodIsReadInManyWays(_ text: String) throws {
        var s = try form()
        s.fill(.observedPeriod, text)
        #expect(s.app.layers.isEmpty)
        #expect(["vecka 47, 2026", "november 2026"].contains(s.field(.observedPeriod)?.value.plain))
    }

    @Test(arguments: ["i går", "2026-11-21", "21 november", "v 54", "v 48 2026", "december 2026", ""])
    func aDayOrAnUnbornPeriodIsRefused(_ text: String) throws {
        var s = try form()
        s.fill(.observedPeriod, text)
        s.expect(title: "När hände det?")
    }

    // MARK: Få kan avses?

    @Test func fewMakesItCoarser() throws {
        var s = try form()
        s.fill(Newcomer.graffiti.form)
        s.fill(.partOfDay, "kväll")
        s.saveForm("Få")
        s.expect("Blanketten är nu grövre.")
        #expect(try s.reports.isEmpty)
        #expect(s.field(.area)?.value.plain == "hela stadsdelsområdet")
        #expect(s.field(.observedPeriod)?.value.plain == "november 2026")
        #expect(s.field(.partOfDay)?.value.plain == "inte angiven")
        s.saveForm("Få")
        let report = try #require(try s.onlyReport)
        #expect(report.fewFit == .fewCoarsened)
        #expect(report.area == .whole)
        #expect(report.period == .month(Month(year: 2026, month: 11)))
    }

    @Test func aThingOrAPlaceStaysAsItIs() throws {
        var s = try form()
        s.fill(Newcomer.graffiti.form)
        s.saveForm("Den gäller en sak")
        #expect(try s.onlyReport?.area == "bagarmossen")
        #expect(try s.onlyReport?.fewFit == .nobody)
    }

    @Test func backToTheFormSavesNothing() throws {
        var s = try form()
        s.fill(Newcomer.graffiti.form)
        s.saveForm("Tillbaka")
        s.expect(title: "Ny blankett")
        #expect(try s.reports.isEmpty)
    }

    // MARK: The form itself

    @Test func undoTakesBackFieldByField() throws {
        var s = try form()
        s.fill(.area, "Bagarmossen")
        s.fill(.placeType, "bibliotek")
        s.press("u")
        #expect(s.field(.placeType)?.value.plain == "behöver fyllas i")
        s.press("u")
        #expect(s.field(.area)?.value.plain == "behöver fyllas i")
        s.press("u")
        s.expect(notice: "Det finns inget att ångra.")
    }

    @Test func arrowsStepThroughValues() throws {
        var s = try form()
        while s.field(.placeType)?.hasFocus != true { s.press(.down) }
        s.press(.right)
        #expect(s.field(.placeType)?.value.plain == "offentlig plats")
        s.press(.left)
        #expect(s.field(.placeType)?.value.plain == "annan plats")
        s.press(.tab)
        #expect(s.field(.trigger)?.hasFocus == true)
    }

    @Test func leavingTheFormAsks() throws {
        var s = try form()
        s.press(.escape)
        s.expect(title: "Blanketten är inte sparad")
        s.answer("Fortsätt")
        s.expect(title: "Ny blankett")
        s.press(.escape)
        s.answer("Kasta blanketten")
        // The walk is still there, and may be recorded in another way.
        s.expect("Klart. Så här kan det registreras")
        #expect(try s.reports.isEmpty)
    }

    /// What was filled in is not lost because somebody looks at another pane.
    @Test(arguments: [["g", "r", "g", "l"], ["g", "s", "5"], ["g", "s", "g", "l"]] as [[Key]])
    func anotherPaneKeepsTheForm(_ keys: [Key]) throws {
        var s = try form()
        s.fill(Newcomer.graffiti.form)
        for key in keys { s.press(key) }
        s.expect(title: "Ny blankett")
        #expect(s.field(.area)?.value.plain == "Bagarmossen")
    }

    /// From the review, the form that was begun goes on; it is not begun again.
    @Test func theFormThatWasBegunGoesOn() throws {
        var s = try form()
        s.fill(Newcomer.graffiti.form)
        s.press("g", "r")
        s.answer("Blankett till samordnaren")
        #expect(s.field(.area)?.value.plain == "Bagarmossen")
    }

    /// Straight from the list, by somebody who has been through the routine: it names the routine as well.
    @Test func aFormWithoutAWalk() throws {
        var s = try Scenario()
        s.press("5", "n")
        s.expect(title: "Ny blankett")
        s.expect("utkast 2026-1")
        s.fill(Newcomer.graffiti.form + [(.trigger, "händelse"), (.eventTypes, "klotter")])
        s.saveForm()
        #expect(try s.onlyReport?.routineVersion == "2026-1")
    }

    /// Oro cannot be chosen where no walk has passed the gate.
    @Test func aConcernNeedsAWalk() throws {
        var s = try Scenario()
        s.press("5", "n")
        s.send(.choose(try #require(s.field(.trigger)).target))
        #expect(s.line("oro") == nil)
        #expect(s.line("händelse") != nil)
    }
}
