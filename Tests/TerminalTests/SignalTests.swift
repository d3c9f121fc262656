import Glibc
import TestSupport
import Testing

/// What a shell, a window and a system do with the program.
struct SignalTests {
    @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
    func endsAndGivesTheTerminalBack(signal: Int32) throws {
        let program = try PtyProgram.samordna()
        try program.press("2", "2")
        program.process.signal(signal)
        try program.waitForEnd(within: 2)
        #expect(program.isRestored)
    }

    @Test(arguments: [["2", "2"], ["2", "L"], [":"], ["5", "n", "<Enter>"]])
    func aClosedWindowEndsIt(keys: [String]) throws {
        let program = try PtyProgram.samordna()
        for key in keys { try program.press(key) }
        program.hangUp()
        try program.waitForEnd(within: 2)
    }

    @Test func aHangUpKeepsNothingThatWasNotPaused() throws {
        let home = try TestHome()
        let program = try PtyProgram.samordna(home: home)
        try program.press("2", "2", "3")
        program.hangUp()
        try program.waitForEnd()
        let next = try PtyProgram.samordna(home: home)
        #expect(!next.screen.contains("Pausad genomgång"))
        #expect(try home.traces(of: ["N00no", "N02concern"]) == [])
    }

    @Test func stopsAndComesBackWithTheSameScreen() throws {
        let samordna = try BuiltProgram.path()
        let shell = try PtyProgram("/bin/bash", ["--norc", "--noprofile", "-i"], environment: ["PS1": "prompt> "])
        try shell.wait(for: "prompt>")
        // The shell's own.
        try shell.press("bind 'set enable-bracketed-paste off'", "<Enter>")
        try shell.press("'\(samordna)'", "<Enter>")
        try shell.wait(for: "Vilket stadsdelsområde")
        try shell.choose("Bromma")
        try shell.press("2", "2")
        let before = shell.screen
        let program = shell.foreground

        try shell.press("<C-z>")
        try shell.wait("the prompt") { _ in ChildProcess.state(program) == "T" && shell.foreground == shell.process.id }
        #expect(shell.isRestored)
        try shell.press("echo h''ej", "<Enter>")
        #expect(shell.screen.contains("hej"))

        // The window is another when it comes back.
        shell.resize(rows: 30, columns: 90)
        try shell.press("fg", "<Enter>")
        try shell.wait("the program") { $0.isAlternate && $0.contains("svara") }
        #expect(shell.heading.contains("Vad har du fått veta"))
        shell.resize(rows: 24, columns: 80)
        try shell.settle()
        #expect(shell.screen.text == before.text)
        #expect(shell.screen.bracketedPaste && shell.screen.applicationKeys)
        #expect(shell.screen.cursor == before.cursor)

        try shell.press("1")
        #expect(shell.heading.contains("Gäller något mer?"))
    }

    /// Stopped by somebody else, and continued: nothing was asked, so the program mends its screen by Ctrl+L alone.
    @Test func redrawsWhenAsked() throws {
        let program = try PtyProgram.samordna()
        try program.press("2")
        let before = program.screen.text
        // Something else writes over the window.
        program.scribble("\u{1B}[2J\u{1B}[5;5Hskräp")
        #expect(program.screen.contains("skräp"))
        try program.press("<C-l>")
        #expect(program.screen.text == before)
    }
}
