import Domain
import Interface
import Screen
import TestSupport
import Testing

/// A meeting about a person: five facts can be kept, and there is no way from it to anything that could hold more.
@Suite struct IndividualRoomTests {
    @Test func fiveFactsAreFilledInAndKept() throws {
        var s = try ForumWorld.individual()
        s.expect(title: "Möte om en individ")
        s.expect("INDIVID", "SIG", "november 2026", "ej besvarat", "Plan, namn och anteckningar hör hemma i personakten")
        let before = s.individuals
        s.press("s")
        s.expect(notice: "Svara först om samtycket är kontrollerat")
        #expect(s.individuals == before)
        s.press(.left, .down, " ", .down, .right, .right, .down, .right, "s")
        #expect(s.app.scopes.first == .forumHall)
        s.expect(notice: "Mötet är registrerat")
        let added = try #require(s.individuals.first { row in !before.contains(row) })
        #expect(
            added.meeting
                == IndividualMeeting(
                    kind: "sig", month: Month(year: 2026, month: 10), consentChecked: true, actions: 2, nextMonth: Month(year: 2026, month: 11)))
        // Not in the journal of undo.
        s.press("u")
        #expect(s.individuals.contains(added))
    }

    @Test func withoutConsentTheWarningStandsAndTheTruthCanBeKept() throws {
        var s = try ForumWorld.individual()
        s.press(.down, " ", " ")
        s.expect("Utan samtycke upphör samverkan")
        s.press("s")
        #expect(s.individuals.contains { $0.meeting == IndividualMeeting(kind: "sig", month: Month(year: 2026, month: 11), consentChecked: false, actions: 0) })
    }

    @Test func monthsAndNumbersAreReadAndNothingElse() throws {
        var s = try ForumWorld.individual()
        for (typed, words) in [("Anna", "gick inte att läsa"), ("2027-01", "inte varit än"), ("v 47", "gick inte att läsa")] {
            s.press(.home, .enter)
            s.retype(typed)
            s.press(.enter)
            s.expect(words)
            s.press(.escape)
        }
        s.press(.enter)
        s.retype("september")
        s.press(.enter)
        s.expect("september 2026")
        s.press(.down, .down, .enter)
        s.retype("21")
        s.press(.enter)
        s.expect("Skriv ett antal, 0–20.")
        s.retype("20")
        s.press(.enter, .down, .enter)
        s.retype("januari")
        s.press(.enter)
        s.expect("januari 2027")
        s.press(.enter)
        s.retype("2026-08")
        s.press(.enter)
        s.expect("Nästa möte ska vara efter det här")
    }

    @Test func theChecklistIsShownAndNotKept() throws {
        var s = try ForumWorld.individual()
        let steps = s.lines.filter { $0.list.name == "steps" }
        #expect(steps.count == 11)
        s.expect("Checklista (sparas inte)")
        for _ in 0..<4 { s.press(.down) }
        let before = try s.stored
        s.press(" ", .down, .enter)
        #expect(s.lines.filter { $0.list.name == "steps" && $0.item.mark == .done }.count == 2)
        #expect(try s.stored == before)
        s.press(.escape, "n")
        s.answer("Individ")
        s.answer("SIG")
        #expect(!s.lines.contains { $0.list.name == "steps" && $0.item.mark == .done })
    }

    @Test func onlyKindsAboutIndividualsAreOffered() throws {
        var s = try Scenario()
        s.press("4", "n")
        s.answer("Individ")
        s.expect("aldrig ett namn på forumet")
        #expect(s.menuTexts.contains("SIG"))
        #expect(!s.menuTexts.contains("Lokalt BRÅ"))
    }

    // MARK: The hard switch

    /// What such a meeting can hold, by its own description: five facts, and none of them a text that somebody wrote.
    @Test func theValueHasNoRoomForMore() {
        let month = Month(year: 2026, month: 11)
        let meeting = IndividualMeeting(kind: "sig", month: month, consentChecked: true, actions: 3, nextMonth: month.next)
        #expect(Mirror(reflecting: meeting).children.compactMap(\.label) == ["kind", "month", "consentChecked", "actions", "nextMonth"])
        for child in Mirror(reflecting: meeting).children {
            let isText = child.value is String || child.value is ScreenedText || child.value is [String]
            #expect(!isText, "\(child.label ?? "")")
        }
        // The room holds the same, where it stands, and ticks that are numbers.
        let room = Mirror(reflecting: IndividualRoom(kind: "sig", month: month)).children.compactMap(\.label)
        #expect(Set(room) == ["kind", "month", "consentChecked", "actions", "nextMonth", "focus", "ticks"])
    }

    @Test func noPromptOfItIsKeptAsText() {
        for prompt in IndividualPrompt.allCases { #expect(Prompt.Purpose.forum(.individual(prompt)).screening == nil) }
    }

    /// Its keys are its own five facts and what holds everywhere: no series, calendar, note, commitment or record.
    @Test func itsKeysLeadNowhere() {
        let verbs = Set(Keymap.table.filter { $0.scope == .individualMeeting }.map(\.verb))
        #expect(verbs == [.open, .tick, .left, .right, .save, .up, .down, .pageUp, .pageDown, .first, .last])
    }

    /// Every key of the program, pressed here: nothing is written but the meeting itself, and nothing is exported.
    @Test func noKeyMakesAnythingElseOfIt() throws {
        let left: Set<Key> = [.control("c"), .control("r"), "q", "u", "U"]
        let keys = Set(Keymap.table.flatMap(\.keys)).subtracting(left)
        let base = try ForumWorld.individual()
        let before = try base.storedForums
        for key in keys {
            for focus in 0..<5 {
                // The same archive: consent is not answered, so that nothing can be saved.
                var s = base
                for _ in 0..<focus { s.press(.down) }
                s.press(key)
                let after = try s.storedForums
                #expect(after == before, "\(key)")
                #expect(s.world.calendars.isEmpty && s.world.papers.isEmpty && s.world.tables.isEmpty && s.world.exports.isEmpty, "\(key)")
                if case .prompt(let prompt)? = s.app.layers.last { #expect(prompt.purpose.screening == nil, "\(key)") }
                if s.app.layers.isEmpty, s.app.pane == .forum { #expect([.individualMeeting, .forumHall].contains(s.app.scopes.first), "\(key)") }
            }
        }
    }

    /// No question to the archive can point at one, and none links two of them.
    @Test func itHasNoNameInTheArchive() throws {
        let s = try ForumWorld.scenario()
        let counts = s.individuals
        #expect(Mirror(reflecting: try #require(counts.first)).children.compactMap(\.label) == ["meeting", "count"])
        // Two equal ones are one row: not even their order is known.
        #expect(counts.contains { $0.count == 2 })
    }
}
