import Domain
import Interface
import Screen
import TestSupport
import Testing

/// Ändra i rutan: spreadsheet habits, one cell at a time.
@Suite struct PlanCellTests {
    @Test func arrowsMoveTheCellAndStopAtTheEdges() throws {
        var s = try RoomsWorld.scenario()
        s.press(.left, .up)
        #expect(s.app.plan.table.column == 0)
        #expect(s.app.plan.table.focus == 0)
        for _ in 0..<20 { s.press(.right) }
        #expect(s.app.plan.table.column == Scenario.Cell.status.rawValue)
        #expect(s.app.plan.table.focus == 0)
        for _ in 0..<5 { s.press(.down) }
        #expect(s.app.plan.table.focus == 2)
    }

    @Test func tabGoesOnToTheNextRowAndBack() throws {
        var s = try RoomsWorld.scenario()
        s.stand(at: 0, .status)
        s.press(.tab)
        #expect(s.app.plan.table.focus == 1)
        #expect(s.app.plan.table.column == 0)
        s.press(.backTab)
        #expect(s.app.plan.table.focus == 0)
        #expect(s.app.plan.table.column == Scenario.Cell.status.rawValue)
    }

    /// The marker stands on the row that the keys act on, whatever the window becomes.
    @Test(arguments: Size.all)
    func theFocusStaysOnItsRowWhenTheWindowChanges(_ size: Size) throws {
        for row in [0, 8, 17] {
            var s = try Scenario.example()
            for _ in 0..<row { s.press(.down) }
            let id = s.app.plan.table.focus
            s.resize(size)
            let list = try #require(s.page.body.flattened.lazy.compactMap { block -> ItemList? in
                if case .list(let list) = block { list } else { nil }
            }.first)
            #expect(list.first + (list.focus ?? -1) == id, "\(s.text)")
        }
    }

    @Test(arguments: Size.all)
    func anImpossibleDayIsExplainedInEverySize(_ size: Size) throws {
        var s = try RoomsWorld.scenario(size: size)
        s.stand(at: 1, .timeline)
        s.press(.enter)
        s.retype("2025-31-12")
        s.press(.enter)
        #expect(s.text.contains("Datumet finns inte"), "\(s.text)")
    }

    /// From any cell of the table, in any size, the focus is in the window: `check` looks.
    @Test(arguments: Size.all)
    func everyCellIsSeen(_ size: Size) throws {
        var s = try RoomsWorld.scenario(size: size)
        for _ in 0..<27 { s.press(.tab) }
        s.press("f")
        for _ in 0..<18 { s.press(.tab) }
    }

    @Test(arguments: [Scenario.Cell.activity, .timeline, .followUp], Size.all)
    func aTextCellIsWrittenWhereItStands(_ cell: Scenario.Cell, _ size: Size) throws {
        var s = try RoomsWorld.scenario(size: size)
        let before = try s.small
        s.stand(at: 1, cell)
        s.press(.enter)
        #expect(s.page.overlay == nil)
        #expect(s.isCaretInField, "\(s.text)")
        s.retype("Våren 2027 på Ängö")
        #expect(s.text.contains("Våren 2027"), "\(s.text)")
        s.press(.escape)
        #expect(try s.small == before)
        s.press(.enter)
        s.retype("Våren 2027 på Ängö")
        s.press(.enter)
        let row = try s.small[1]
        let written = cell == .activity ? row.text : cell == .timeline ? row.timeline : row.followUp
        #expect(written?.text == "Våren 2027 på Ängö")
        s.press("u")
        let undone = try s.small[1]
        #expect(undone.text?.text == "Skolsociala team")
        #expect(undone.timeline?.text == "2025")
        #expect(undone.followUp == nil)
    }

    @Test(arguments: [Scenario.Cell.activity, .timeline, .followUp])
    func whatMayIdentifySomebodyIsMarkedAsItIsTypedAndNotTaken(_ cell: Scenario.Cell) throws {
        var s = try RoomsWorld.scenario()
        let before = try s.small
        s.stand(at: 0, cell)
        s.press(.enter)
        s.retype("Ring 19850312-1234")
        #expect(s.frame.cells.contains { $0.role == .found }, "\(s.text)")
        s.expect(s.texts("screening.blocks"))
        s.press(.enter)
        s.expect(s.texts("prompt.blocked"))
        #expect(s.isCaretInField)
        #expect(try s.small == before)
        #expect(!s.folder.contents.values.contains { String(decoding: $0, as: UTF8.self).contains("19850312") })
        s.press(.escape)
        s.expect(not: "19850312")
    }

    @Test func anActivityCannotBeEmptyButATimePlanCan() throws {
        var s = try RoomsWorld.scenario()
        s.press(.enter)
        s.retype("  ")
        s.press(.enter)
        s.expect(s.texts("prompt.empty"))
        s.press(.escape)
        s.stand(at: 0, .timeline)
        s.press(.enter, .control("u"), .enter)
        #expect(try s.small[0].timeline == nil)
    }

    @Test func aLongTextWrapsAndTheCaretStaysInSight() throws {
        for size in Size.all {
            var s = try RoomsWorld.scenario(size: size)
            s.stand(at: 1, .activity)
            s.press(.enter)
            s.type(String(repeating: " och fler föräldrar i varje område", count: 6))
            #expect(s.isCaretInField, "\(s.text)")
            s.press(.home)
            #expect(s.isCaretInField, "\(s.text)")
        }
    }

    // MARK: Roles

    @Test func anUnknownRoleIsAskedAboutAndConfirmed() throws {
        var s = try RoomsWorld.scenario()
        s.stand(at: 1, .responsible)
        s.press(.enter)
        s.type("Avdelningschef; Nämndsekreterare; Fältassistenter")
        s.press(.enter)
        s.expect(title: "Är ”Nämndsekreterare” en roll?")
        s.answer("Ja, det är en roll")
        s.expect(title: "Är ”Fältassistenter” en roll?")
        s.answer("Ja, det är en roll")
        #expect(try s.small[1].responsible.count == 3)
        // Beneath the table there is room for all three.
        #expect(s.text.contains("Nämndsekreterare; Fältassistenter"), "\(s.text)")
        // Known from now on.
        s.stand(at: 2, .collaboration)
        s.press(.enter)
        s.type("nämndsekreterare")
        s.press(.enter)
        #expect(s.app.layers.isEmpty)
        #expect(try s.small[2].collaborators == [s.small[1].responsible[1]])
    }

    @Test func whatIsNoRoleIsNotTaken() throws {
        var s = try RoomsWorld.scenario()
        s.stand(at: 1, .responsible)
        s.press(.enter)
        s.type("Nämndsekreterare")
        s.press(.enter)
        s.answer("Nej, skriv om")
        #expect(try s.small[1].responsible.isEmpty)
        s.press(.enter)
        s.retype("Örjan 070-123 45 67")
        s.press(.enter)
        #expect(try s.small[1].responsible.isEmpty)
        s.expect("kan inte vara en roll")
    }

    @Test func whoLeadsIsChosenAmongTheResponsible() throws {
        var s = try RoomsWorld.scenario()
        s.stand(at: 0, .responsible)
        s.press(.enter)
        s.type("; Nämndsekreterare")
        s.press(.enter)
        s.answer("Ja, det är en roll")
        s.press("t")
        s.answer("Leder")
        s.answer("Nämndsekreterare")
        let row = try s.small[0]
        #expect(row.lead == row.responsible[1])
    }

    // MARK: An impossible day

    @Test func anImpossibleDayIsMarkedExplainedAndMendedWithOneKey() throws {
        var s = try RoomsWorld.scenario()
        s.stand(at: 1, .timeline)
        s.press("m")
        s.expect(notice: "Här finns inget att godta")
        s.press(.enter)
        s.retype("t.o.m. 2025-31-12")
        s.press(.enter)
        #expect(try s.small[1].timeline?.text == "t.o.m. 2025-31-12")
        s.expect("Datumet finns inte.", "m godtar")
        s.press(.up)
        #expect(s.frame.cells.contains { $0.role == .found }, "\(s.text)")
        s.press(.down, "m")
        let mended = try #require(try s.small[1].timeline?.text)
        #expect(mended.contains("2025-12-31"))
        s.expect(not: "Datumet finns inte.")
        s.press("u")
        #expect(try s.small[1].timeline?.text == "t.o.m. 2025-31-12")
    }

    // MARK: Tags and target

    @Test func tagsAreTickedInAList() throws {
        var s = try RoomsWorld.scenario()
        s.press("t")
        s.answer("Punkter")
        s.press(.down, " ", .enter)
        #expect(try s.small[0].points == [.recruitment, .knowledge])
        s.press("t")
        s.answer("Slag")
        s.answer(s.texts.code(ActivityKind.field, ActivityKind.influence.rawValue))
        #expect(try s.small[0].kind == .influence)
        s.press("t", .escape)
        #expect(s.app.layers.isEmpty)
    }

    @Test func aTargetIsCountedByItsUnits() throws {
        var s = try RoomsWorld.scenario(size: .wide)
        s.press("t")
        s.answer("Mål")
        s.type("feriejobb")
        s.press(.enter)
        s.expect("Börja med ett antal")
        s.retype("2 enheter har diskuterat VBE")
        s.press(.enter)
        #expect(try s.small[0].target?.goal == 2)
        s.press("i")
        s.press(.end, .up, .enter)
        s.type("Förskolan Ån; Fritidsgården Ängen; Biblioteket")
        s.press(.enter)
        #expect(try s.small[0].target?.units.map(\.name.text) == ["Förskolan Ån", "Fritidsgården Ängen", "Biblioteket"])
        #expect(try s.small[0].target?.goal == 3)
        s.send(.choose(try #require(s.sheetLine("Förskolan Ån"))))
        #expect(try s.small[0].target?.count == 1)
        s.expect("1 av 3")
        s.press(" ")
        #expect(try s.small[0].target?.count == 0)
    }

    @Test func aNoteIsDated() throws {
        var s = try RoomsWorld.scenario()
        s.stand(at: 1)
        s.press("a", .enter)
        s.expect(s.texts("prompt.empty"))
        s.type("Två enheter kvar")
        s.press(.enter)
        #expect(try s.small[1].notes.map(\.day.iso) == ["2026-11-21"])
        s.expect("Två enheter kvar")
    }

    /// The row whole, every line of it opened and left.
    @Test(arguments: Size.all)
    func everyLineOfTheSheetOpensAndCloses(_ size: Size) throws {
        var s = try RoomsWorld.scenario(size: size)
        let before = try s.small
        s.press("i")
        for _ in 0..<18 {
            s.press(.enter)
            #expect(!s.app.layers.isEmpty, "\(s.text)")
            s.press(.escape)
            #expect(s.app.layers.isEmpty)
            s.press(.down)
        }
        #expect(try s.small == before)
        s.press(.escape)
        #expect(s.app.plan.stage == .table)
    }
}

extension Scenario {
    /// The line of the sheet with that label.
    func sheetLine(_ label: String) -> Target? {
        page.body.flattened.lazy
            .flatMap { block -> [Field] in if case .fields(let fields) = block { fields } else { [] } }
            .first { $0.label == label }?.target
    }
}
