import Domain
import Interface
import Screen
import TestSupport
import Testing

/// The plan without a window: numbers, words and the letters of commands, and nothing else.
@Suite struct PlanLinearTests {
    /// What stands before that number, whatever kind of line it is.
    private func number(_ s: inout Scenario, field label: String) throws {
        let target = try #require(s.sheetLine(label), "\(s.read)")
        let number = try #require(Reader.choices(s.page).first { $0.target == target }?.number, "\(s.read)")
        s.send(.choose(try #require(Reader.target(number, on: s.page))))
    }

    @Test func theExampleIsOpenedByNumbers() throws {
        var s = try Scenario(linear: true)
        s.press("3")
        s.number("Exempel 2020")
        s.number("Öppna exemplet")
        #expect(s.read.contains("Handlingsplan 2020"))
        #expect(s.read.contains("Alla föräldrar i området"))
        #expect(s.read.contains("EXEMPEL"))
        #expect(!s.read.contains { "│─┌┐└┘┬┴▸…".contains($0) }, "\(s.read)")
    }

    @Test func aStatusIsChosen() throws {
        var s = try RoomsWorld.scenario(linear: true)
        s.number("Skolsociala team")
        try number(&s, field: "Läge")
        s.number("pågår")
        #expect(try s.statuses[1] == .ongoing)
        s.press("u")
        #expect(try s.statuses[1] == .done)
        s.press(.escape)
        #expect(s.app.plan.stage == .table)
    }

    @Test(arguments: [("Aktivitet", "Skolsociala team i alla skolor"), ("Tidplan", "Hösten 2025"), ("Uppföljning", "Protokoll per möte")])
    func aCellIsWritten(_ label: String, _ text: String) throws {
        var s = try RoomsWorld.scenario(linear: true)
        s.number("Skolsociala team")
        try number(&s, field: label)
        #expect(s.app.isTyping)
        #expect(s.read.contains(label), "\(s.read)")
        s.retype(text)
        s.press(.enter)
        let row = try s.small[1]
        #expect([row.text?.text, row.timeline?.text, row.followUp?.text].contains(text))
        #expect(s.read.contains(text))
    }

    @Test func aRoleIsConfirmedByNumber() throws {
        var s = try RoomsWorld.scenario(linear: true)
        s.number("Skolsociala team")
        try number(&s, field: "Ansvarig")
        s.type("Nämndsekreterare")
        s.press(.enter)
        s.number("Ja, det är en roll")
        #expect(try s.small[1].responsible.count == 1)
        #expect(s.read.contains("Nämndsekreterare"))
    }

    @Test func anOccasionIsReportedWithAComment() throws {
        var s = try RoomsWorld.scenario(linear: true)
        s.number("Skolsociala team")
        try number(&s, field: "T1")
        s.number("genomförd")
        #expect(try s.small[1].report(on: Occasion(.t1, 2025))?.status == .done)
        try number(&s, field: "T1")
        s.number("Skriv en kommentar")
        s.type("Alla team är bemannade")
        s.press(.enter)
        #expect(try s.small[1].report(on: Occasion(.t1, 2025))?.comment?.text == "Alla team är bemannade")
        #expect(s.read.contains("Alla team är bemannade"))
    }

    @Test func theFilterIsWrittenAndTakenAway() throws {
        var s = try RoomsWorld.scenario(linear: true)
        s.press("/")
        #expect(s.app.isTyping)
        s.type("ej:genomförd")
        s.press(.enter)
        #expect(s.read.contains("Filter: ej:genomförd"))
        #expect(!s.read.contains("Skolsociala team"))
        s.press("/", .control("u"))
        s.type("fel:ord")
        s.press(.enter)
        #expect(s.read.contains("är inget filterord"), "\(s.read)")
        s.press(.escape)
        #expect(s.read.contains("Skolsociala team"))
    }

    @Test func aFileIsWrittenByNumber() throws {
        var s = try RoomsWorld.scenario(linear: true)
        s.press("e")
        s.number("Excel (xlsx)")
        #expect(s.world.tables.count == 1)
        #expect(s.read.contains("/tmp/handlingsplan-2025"), "\(s.read)")
    }

    @Test func aRevisionIsAnsweredByNumbers() throws {
        var s = try RoomsWorld.scenario(linear: true)
        s.press("r")
        s.number("Gör planen för 2026")
        s.press("r")
        s.number("ej besvarad: Föräldrastöd")
        s.number("Behåll")
        s.number("ej besvarad: Skolsociala team")
        s.number("Skriv om")
        s.type(" i alla skolor")
        s.press(.enter)
        s.number("ej besvarad: Stöd till avhoppare")
        s.number("Stryk raden")
        s.type("Uppdraget ligger hos staden")
        s.press(.enter)
        #expect(s.read.contains("3 av 3 besvarade"), "\(s.read)")
        let next = try #require(s.plans.first { $0.year == 2026 }?.id)
        #expect(try s.whole(next).map(\.answer) == [.kept, .changed])
        s.press("v")
        #expect(s.isReadingAloud)
        #expect(s.read.contains("Uppdraget ligger hos staden"))
    }

    @Test func aFileIsReadIn() throws {
        var s = try RoomsWorld.scenario(linear: true)
        s.readIn(ImportScenes.source)
        s.number("Övrigt")
        s.number("Läs inte in kolumnen")
        s.number("Enhetschef bibliotek")
        s.press("s")
        s.number("Läs in")
        #expect(try s.small.count == 5)
        #expect(s.read.contains("Inläst: 2 nya"))
    }

    @Test func aNewRowIsOpenedToBeWritten() throws {
        var s = try RoomsWorld.scenario(linear: true)
        s.press("n")
        #expect(s.app.scopes.first == .planSheet)
        try number(&s, field: "Aktivitet")
        s.type("Öppna samtal")
        s.press(.enter, .escape)
        #expect(try s.rowTexts.contains("Öppna samtal"))
        #expect(s.read.contains("Öppna samtal"))
    }

    /// The letters that linear mode reads out are keys that answer.
    @Test(arguments: [Scope.planTable, .planFollowUp, .planSheet, .planRemarks, .planRevision])
    func everyCommandThatIsReadOutAnswers(_ scope: Scope) throws {
        for hint in try standing(scope).app.linearHints {
            var s = try standing(scope)
            let before = s.read
            guard hint.key.count == 1, let character = hint.key.first else { continue }
            s.press(.character(character))
            #expect(s.read != before || !s.orders.isEmpty, "\(hint.key) \(hint.text) in \(scope)")
        }
    }

    private func standing(_ scope: Scope) throws -> Scenario {
        if scope == .planRevision { return try RoomsWorld.revising(linear: true) }
        var s = try RoomsWorld.scenario(linear: true)
        switch scope {
        case .planFollowUp: s.press("f")
        case .planSheet: s.number("Skolsociala team")
        case .planRemarks: s.press("c")
        default: break
        }
        #expect(s.app.scopes.first == scope)
        return s
    }
}

extension Scenario {
    var isReadingAloud: Bool { app.isReading }
}
