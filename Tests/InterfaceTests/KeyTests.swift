import Domain
import Interface
import Screen
import TestSupport
import Testing

/// Every key of the table, in every place where it means something.
@Suite struct KeyTests {
    /// One key, one meaning, in any one stack of layers.
    @Test(arguments: Scope.allCases)
    func noKeyHasTwoMeanings(_ scope: Scope) {
        var owners: [Key: Verb] = [:]
        for command in Keymap.table where command.scope == scope {
            for key in command.keys {
                let owner = owners.updateValue(command.verb, forKey: key)
                #expect(owner == nil, "\(key) is \(owner?.rawValue ?? "") and \(command.verb.rawValue)")
            }
        }
    }

    /// The keys of the numbered choices must not hide a command of the same place.
    @Test(arguments: Scope.allCases)
    func noPrintedHintLies(_ scope: Scope) throws {
        let s = try Scenario.standing(in: scope)
        let stack = scope == .everywhere ? [.everywhere] : s.app.scopes
        for command in Keymap.commands(in: stack) where command.verb != .answer && command.label == nil {
            // Digits answer in a question and choose a pane elsewhere.
            if [.pane1, .pane2, .pane3, .pane4, .pane5].contains(command.verb) { continue }
            guard let key = command.keys.first else { continue }
            #expect(Keymap.command(for: key, in: stack)?.verb == command.verb, "\(key) in \(scope)")
        }
    }

    private static let moves: Set<Verb> = [.up, .down, .pageUp, .pageDown, .first, .last, .left, .right]

    /// A key does something, or says why it does not. It is never simply silent.
    @Test(arguments: Scope.allCases)
    func everyKeyAnswers(_ scope: Scope) throws {
        var start = try Scenario.standing(in: scope)
        for command in Keymap.table where command.scope == scope && !Self.moves.contains(command.verb) {
            for key in command.keys where !command.verb.leads(to: start.app.pane) {
                let isAnswered = try start.answers(in: scope) { $0.press(key) }
                #expect(isAnswered, "\(command.verb.rawValue) by \(key) in \(scope) says nothing")
            }
        }
    }

    /// What has no key is in the palette, and what is there can be asked for by name.
    @Test(arguments: [
        Scope.start, .question, .review, .finished, .reportList, .reportView, .reportForm, .planChoice, .planTable, .planFollowUp, .planSheet,
        .planRemarks, .planSteps, .planRevision, .planSearch, .planImport, .forumHall, .forumPage, .meetingSeries, .individualMeeting,
    ])
    func everyCommandOfThePaletteAnswers(_ scope: Scope) throws {
        var start = try Scenario.standing(in: scope)
        var palette = start
        palette.press(":")
        for line in palette.app.paletteMatches.indices where !palette.app.paletteMatches[line].verb.leads(to: start.app.pane) {
            let isAnswered = try start.answers(in: scope) {
                $0.press(":")
                $0.send(.choose(Target("palette", line)))
            }
            #expect(isAnswered, "“\(palette.app.paletteMatches[line].title(start.texts))” in \(scope) says nothing")
        }
    }

    /// No verb of the program is out of reach.
    @Test func everyVerbIsInTheTable() {
        let given = Set(Keymap.table.map(\.verb))
        for verb in Verb.allCases { #expect(given.contains(verb), "\(verb)") }
    }

    @Test(arguments: Verb.allCases)
    func everyVerbHasWords(_ verb: Verb) {
        for texts in [Texts.swedish, .english] {
            #expect(!texts("verb.\(verb.rawValue)").contains("⟦"))
            #expect(!texts("verb.\(verb.rawValue).help").contains("⟦"))
        }
    }

    @Test func aKeyThatMeansNothingSaysSo() throws {
        var s = try Scenario()
        s.press(.function(7))
        s.expect(notice: "F7 gör ingenting här.")
        s.press(.control("x"))
        s.expect(notice: "Ctrl+X gör ingenting här.")
    }

    @Test func orders() throws {
        var s = try Scenario()
        s.press(.control("z"))
        #expect(s.orders == [.suspend])
        s.press(.control("l"))
        #expect(s.orders == [.redraw])
        s.command("Mus av")
        #expect(s.orders == [.mouse(true)])
        s.press("q")
        #expect(s.orders == [.quit])
    }

    @Test func pastedTextIsNoCommand() throws {
        var s = try Scenario()
        s.paste("2\nq")
        s.expect(notice: "Det finns inget textfält här")
        #expect(s.orders.isEmpty)
        s.expect(title: "Start")
    }

    // MARK: More than nine choices

    @Test(arguments: [("9", 8), ("0", 9), ("a", 10)] as [(Key, Int)])
    func choicesBeyondNine(_ key: Key, _ index: Int) throws {
        var s = try Scenario.inRoutine()
        s.answer("Nej")
        let answers = s.lines.filter { $0.list.name == "answers" }
        #expect(answers.count == 11)
        s.press(key)
        #expect(s.line("Vad gäller det?")?.item.text.plain.hasSuffix(answers[index].item.text.plain) == true)
    }

    @Test func theTwelfthChoice() throws {
        var s = try Scenario.inRoutine()
        s.answer(all: ["Nej", "En händelse, okänt", "Nej, inget mer"])
        #expect(s.line("Vet inte eller något annat")?.item.key == "b")
        s.press("b")
        #expect(try s.walk.steps.last?.answer == "unknown")
    }

    @Test func aNumberThatIsNotThere() throws {
        var s = try Scenario.inRoutine()
        s.press("9")
        s.expect(notice: "Välj ett av alternativen 1–3.")
        #expect(try s.walk.steps.isEmpty)
    }

    // MARK: The palette

    @Test(arguments: ["ova", "öva", "ÖVA", "o\u{308}va"])
    func thePaletteIgnoresDots(_ name: String) throws {
        var s = try Scenario()
        s.command(name)
        s.expect("ÖVNING")
    }

    @Test func thePaletteSaysWhenThereIsNothing() throws {
        var s = try Scenario()
        s.command("sprängmedel")
        s.expect(notice: "Inget kommando heter så.")
    }

    @Test func theRoutineIsExportedFromThePalette() throws {
        var s = try Scenario.inRoutine()
        for verb in [Verb.exportTree, .exportDrawing] { s.command(s.texts("verb.\(verb.rawValue)")) }
        #expect(s.world.written.count == 2)
        #expect(s.world.written.allSatisfy { $0.text.contains("EJ FASTSTÄLLD") })
    }
}

extension App {
    /// What the palette lists, when it is open.
    var paletteMatches: [Command] {
        if case .palette(let palette)? = layers.last { palette.matches(texts) } else { [] }
    }
}

extension Verb {
    /// Going to where one stands.
    func leads(to pane: PaneName) -> Bool {
        switch self {
        case .goStart, .pane1: pane == .start
        case .goRoutine, .pane2: pane == .routine
        case .goPlan, .pane3: pane == .plan
        case .goForum, .pane4: pane == .forum
        case .goReports, .pane5: pane == .reports
        default: false
        }
    }
}
