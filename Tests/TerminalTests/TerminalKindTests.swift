import TestSupport
import Testing

/// Terminals and locales, good and poor.
struct TerminalKindTests {
    @Test(arguments: ["xterm-256color", "screen-256color", "linux", "vt100"])
    func drawsScreens(terminal: String) throws {
        let program = try PtyProgram.samordna(terminal: terminal, district: nil)
        #expect(program.screen.contains("Vilket stadsdelsområde gäller det?"))
        try program.press("1", "2")
        #expect(program.screen.contains("i fara just nu"))
        try program.press("<Down>", "<Enter>")
        #expect(program.screen.contains("Vad har du fått veta"))
        #expect(program.screen.unknown == [])
        try program.press("q")
        #expect(program.screen.contains("Genomgången är inte klar"))
        try program.press("2")
        #expect(try program.waitForEnd() == .exit(0))
        #expect(program.screen.cursorVisible && !program.screen.isAlternate)
    }

    @Test(arguments: [nil, "", "dumb", "nonesuch"])
    func goesOnInLinesOfText(terminal: String?) throws {
        let program = try PtyProgram(terminal: terminal)
        try program.wait(for: "Vilket stadsdelsområde")
        // The first line may have left the window when everything came at once.
        #expect(String(decoding: program.output, as: UTF8.self).contains("Linjärt läge"))
        try program.press("1", "<Enter>")
        #expect(program.screen.contains("Stadsdelsområde: Bromma"))
        try program.press("2", "<Enter>")
        try program.wait(for: "liv eller hälsa")
        #expect(program.screen.unknown == [])
        #expect(!program.output.contains(0x1B))
        try program.press("q", "<Enter>")
        #expect(try program.waitForEnd() == .exit(0))
        if terminal == "nonesuch" {
            #expect(String(decoding: program.output, as: UTF8.self).contains("Terminaltypen nonesuch är okänd"))
        }
    }

    @Test(arguments: ["xterm-256color", "vt100", "dumb"])
    func asciiWhereTheLocaleHasNothingElse(terminal: String) throws {
        let program = try PtyProgram(terminal: terminal, locale: "C")
        try program.wait(for: "Vilket stadsdelsomrade")
        let enter = terminal == "dumb" ? ["<Enter>"] : []
        for key in ["1"] + enter + ["2"] + enter { try program.press(key) }
        let others = String(decoding: program.output, as: UTF8.self).filter { !$0.isASCII }
        #expect(others == "")
        #expect(program.screen.contains("i fara just nu"))
    }

    /// The letters that are asked for and the poor font's: å, ä and ö, but no arrows and ticks.
    @Test(arguments: ["linux", "vt100"])
    func lettersButNoSignsOnPoorTerminals(terminal: String) throws {
        let program = try PtyProgram.samordna(terminal: terminal, district: nil)
        try program.press("1", "2", "2", "3")
        let others = Set(program.screen.whole.unicodeScalars.filter { !$0.isASCII }.map(Character.init))
        #expect(others.contains("å"))
        #expect(others.subtracting("åäöÅÄÖé§").isEmpty, "\(others)")
    }

    @Test func coloursUnlessNotWanted() throws {
        let coloured = try PtyProgram.samordna()
        try coloured.press("2", "2")
        #expect(coloured.screen.coloursChosen > 0)
        for (arguments, environment) in [([], ["NO_COLOR": "1"]), (["--utan-farg"], [:])] {
            let plain = try PtyProgram.samordna(arguments, environment: environment)
            try plain.press("2", "2")
            #expect(plain.screen.coloursChosen == 0)
            // What has the focus is seen all the same.
            let focus = plain.screen.cells(row: plain.screen.cursor.row)
            #expect(focus.contains { $0.look.isReversed || $0.look.isBold || $0.look.isUnderlined })
            try plain.press("1")
            #expect(plain.screen.text[0].contains("EJ FASTSTÄLLD"))
        }
    }

    @Test func signsInAsciiWhenAsked() throws {
        let program = try PtyProgram.samordna(["--ascii"], district: nil)
        let others = Set(program.screen.whole.unicodeScalars.filter { !$0.isASCII }.map(Character.init))
        #expect(others.subtracting("åäöÅÄÖé§").isEmpty, "\(others)")
    }
}
