import Glibc
import TestSupport
import Testing

/// The first minutes, and leaving.
struct StartTests {
    @Test func asksForTheDistrictOnceAndThenShowsStart() throws {
        let home = try TestHome()
        let first = try PtyProgram.samordna(home: home, district: nil)
        #expect(first.heading.contains("Vilket stadsdelsområde gäller det?"))
        try first.choose("Farsta")
        #expect(first.screen.text[0].hasPrefix(" [1 Start] Farsta"))
        #expect(first.screen.contains("Något har hänt, eller någon är orolig"))
        try first.press("q")
        #expect(try first.waitForEnd() == .exit(0))

        let second = try PtyProgram.samordna(home: home, district: nil)
        #expect(second.screen.text[0].hasPrefix(" [1 Start] Farsta"))
        #expect(!second.screen.contains("Vilket stadsdelsområde"))
    }

    @Test func twoShowsTheFirstQuestion() throws {
        let program = try PtyProgram.samordna()
        try program.press("2")
        #expect(program.heading.contains("Är någons liv eller hälsa i fara just nu?"))
        #expect(program.shown.choices.map(\.key) == ["1", "2", "3"])
    }

    @Test func theArrowsAreThoseOfTheTerminal() throws {
        let program = try PtyProgram.samordna()
        try program.press("2")
        #expect(program.shown.focused == "Ja")
        try program.press("<Down>")
        #expect(program.shown.focused == "Nej")
        try program.press("<Up>")
        #expect(program.shown.focused == "Ja")
        try program.press("<Down>", "<Enter>", "<Left>")
        #expect(program.heading.contains("Du ser steg 1 igen"))
    }

    /// The screen is believed only if every sequence was understood.
    @Test func nothingIsSentThatAPlainTerminalDoesNotKnow() throws {
        let program = try PtyProgram.samordna()
        try program.press("2", "2", "3", "L", "<Esc>", "t", "<Esc>", ":", "<Esc>", "5", "1")
        #expect(program.screen.unknown == [])
        #expect(program.screen.bells == 0)
    }

    @Test(arguments: ["q", "<C-c>"])
    func leavingGivesTheTerminalBack(key: String) throws {
        let program = try PtyProgram.samordna()
        #expect(program.screen.isAlternate)
        #expect(program.screen.bracketedPaste)
        try program.press(key)
        #expect(try program.waitForEnd() == .exit(0))
        #expect(program.isRestored)
        #expect(program.screen.text.filter { !$0.isEmpty } == [])
    }

    @Test func theMouseIsGivenBackToo() throws {
        let program = try PtyProgram.samordna()
        try program.press(":", "Mus", "<Enter>")
        #expect(!program.screen.mouse.isEmpty)
        try program.press("q")
        try program.waitForEnd()
        #expect(program.isRestored)
    }

    /// The program leaves line editing, echo and signals of the terminal as they were.
    @Test func theLineIsAsBefore() throws {
        let samordna = try BuiltProgram.path()
        let program = try PtyProgram("/bin/sh", ["-c", "stty -g; '\(samordna)'; stty -g"])
        try program.wait(for: "Vilket stadsdelsområde")
        try program.press("<Esc>", "q")
        try program.waitForEnd()
        let settings = String(decoding: program.output, as: UTF8.self).split(whereSeparator: \.isNewline)
            .compactMap { line in line.split(separator: "\u{1B}").last.map(String.init) }.filter { $0.contains(":7f:") }
        #expect(settings.count == 2)
        #expect(settings.first.map { settings.last?.hasSuffix($0) } == true)
    }

    @Test func pastedTextIsNeverASeriesOfCommands() throws {
        let program = try PtyProgram.samordna()
        try program.paste("2\rq\r")
        #expect(program.screen.contains("Det finns inget textfält här"))
        try program.press(":")
        try program.paste("mus")
        #expect(program.screen.contains("Mus av eller på"))
    }
}
