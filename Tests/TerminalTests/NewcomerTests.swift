import TestSupport
import Testing

/// Somebody who has never seen the program, from the first start to a saved and exported blankett.
struct NewcomerTests {
    @Test(arguments: [Story.teacher, .graffiti, .threat])
    func savesAndExportsABlankett(story: Story) throws {
        let home = try TestHome()
        let program = try PtyProgram.samordna(home: home)
        try program.press("2")
        try program.walk(story.answers)
        try program.choose("Blankett till samordnaren")
        let code = try program.fillInAndSave(story.values)
        try program.press("5")
        #expect(program.screen.contains(code))
        try program.press("e")
        #expect(program.screen.contains("Filen är skriven"))
        try program.press("q")
        #expect(try program.waitForEnd() == .exit(0))
        try expectExported(story, code, in: home)
    }

    @Test func opinionEndsWithoutABlankett() throws {
        let home = try TestHome()
        let program = try PtyProgram.samordna(home: home)
        try program.press("2")
        try program.walk(Story.opinion.answers)
        #expect(!program.offers("Blankett"))
        #expect(!program.offers("Ingen åtgärd"))
        try program.choose("Avsluta utan att räkna något")
        #expect(program.screen.contains("Inget har sparats"))
        try program.press("5")
        #expect(program.screen.contains("Inga blanketter"))
    }

    @Test func theThirdAnswerIsChangedOnTheWay() throws {
        let program = try PtyProgram.samordna()
        try program.press("2")
        try program.walk(Story.teacher.answers, until: "Hur gammal är personen")
        try program.press("g", "3")
        #expect(program.heading.contains("Gäller något mer?"))
        try program.choose("Någon har drabbats")
        #expect(program.screen.contains("Ändra svaret?"))
        try program.choose("Ändra svaret")
        try program.walk(Story.teacher.answers + [("Se till att den drabbade", "Det är inte fråga om brott")])
        try program.press("e")
        let result = try TestHome.text(program.home.workplace + "/" + (TestHome.names(program.home.workplace).first ?? ""))
        #expect(result.contains("Någon har drabbats av extremism"))
        #expect(result.contains("Under 18 år"))
        try program.choose("Blankett till samordnaren")
        _ = try program.fillInAndSave(Story.teacher.values)
    }

    // MARK: The same in lines of text

    @Test(arguments: [Story.teacher, .graffiti, .threat])
    func savesAndExportsABlankettInLinearMode(story: Story) throws {
        let home = try TestHome()
        let dialogue = try begin(home)
        try dialogue.walk(story.answers)
        try dialogue.choose("Blankett till samordnaren")
        let code = try dialogue.fillInAndSave(story.values)
        try dialogue.say("gl")
        try dialogue.say("e")
        #expect(dialogue.sees("Filen är skriven"))
        try dialogue.say("q")
        #expect(try dialogue.finish() == .exit(0))
        #expect(dialogue.complaints == "")
        try expectExported(story, code, in: home)

        // The same answers from a file, on an empty home.
        let other = try TestHome()
        let piped = try PipedProgram(["--linje"], home: other, input: dialogue.said.joined(separator: "\n") + "\n")
        #expect(piped.ending == .exit(0))
        let exported = TestHome.names(other.workplace)
        #expect(exported.count == 1)
        #expect(try stored(other).count == 1)
    }

    @Test func opinionEndsWithoutABlankettInLinearMode() throws {
        let dialogue = try begin(try TestHome())
        try dialogue.walk(Story.opinion.answers)
        #expect(!dialogue.offers("Blankett"))
        try dialogue.choose("Avsluta utan att räkna något")
        #expect(dialogue.sees("Inget har sparats"))
        try dialogue.say("q")
        #expect(try dialogue.finish() == .exit(0))
    }

    @Test func answersThatEndTooSoonEndTheProgram() throws {
        let home = try TestHome()
        let piped = try PipedProgram(["--linje"], home: home, input: "1\n2\n")
        #expect(piped.ending == .exit(0))
    }

    /// A slip on the keys is not an answer to something else.
    @Test(arguments: ["4", "12", "0", "99", "-1"])
    func aNumberThatIsNotThereAnswersNothing(number: String) throws {
        let dialogue = try begin(try TestHome())
        #expect(dialogue.heading.contains("Är någons liv"))
        try dialogue.say(number)
        #expect(dialogue.heading.contains("Är någons liv"), "\(dialogue)")
    }

    private func begin(_ home: TestHome) throws -> PipedDialogue {
        let dialogue = try PipedDialogue(["--linje"], home: home)
        try dialogue.choose("Bromma")
        try dialogue.say("2")
        return dialogue
    }

    private func stored(_ home: TestHome) throws -> [Substring] {
        try PipedProgram(["blankett", "lista"], home: home).output.split(separator: "\n")
    }

    private func expectExported(_ story: Story, _ code: String, in home: TestHome) throws {
        let names = TestHome.names(home.workplace)
        #expect(names.count == 1)
        let text = try TestHome.text(home.workplace + "/" + (names.first ?? "")).lowercased()
        #expect(text.contains(code.lowercased()))
        for words in story.exported { #expect(text.contains(words), "\(words) in\n\(text)") }
        #expect(try stored(home).count == 1)
    }
}
