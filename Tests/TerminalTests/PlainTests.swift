import Glibc
import TestSupport
import Testing

/// Without a terminal: pipes, files and scripts.
struct PlainTests {
    @Test(arguments: [[], ["kolla"]])
    func printsStartAndNeverWaits(arguments: [String]) throws {
        let home = try TestHome()
        for terminal in ["xterm-256color", nil] {
            let it = try PipedProgram(arguments, home: home, terminal: terminal)
            #expect(it.ending == .exit(0))
            #expect(it.output.contains("Det här kan du göra nu"))
            #expect(!it.output.contains("\u{1B}"))
            #expect(it.complaints == "")
        }
    }

    @Test func standardInputIsLeftAlone() throws {
        let it = try PipedProgram([], home: try TestHome(), input: "q\n2\n")
        #expect(it.ending == .exit(0))
        #expect(it.output.contains("Det här kan du göra nu"))
    }

    @Test(arguments: [PipedProgram.Output.broken, .closed])
    func nobodyWhoListensIsNoReasonToHang(output: PipedProgram.Output) throws {
        let home = try TestHome()
        for arguments in [[], ["kolla"], ["rutin", "rita"], ["--tangenter"], ["blankett", "lista", "--json"]] {
            _ = try PipedProgram(arguments, home: home, output: output)
        }
        _ = try PipedProgram(["--linje"], home: home, input: "1\n2\n2\n3\n", output: output)
        // Nothing was written to the files that then had the free number.
        let after = try PipedProgram(["kontrollera"], home: home)
        #expect(after.ending == .exit(0))
    }

    @Test func worksWhereverItLies() throws {
        let home = try TestHome()
        let copy = home.path + "/annan mapp/program"
        try TestHome.write(try TestHome.bytes(try BuiltProgram.path()), to: copy, mode: 0o700)
        let keys = try PipedProgram(["--tangenter"], home: home, program: copy)
        #expect(keys.ending == .exit(0))
        #expect(keys.output.contains("F12"))
        let routine = try PipedProgram(["rutin", "rita"], home: home, program: copy)
        #expect(routine.ending == .exit(0))
        #expect(routine.output.contains("Akut fara?"))
    }

    @Test(arguments: [["--hjalp"], ["--help"], ["-h"]])
    func explainsItselfInSwedish(arguments: [String]) throws {
        let it = try PipedProgram(arguments, home: try TestHome())
        #expect(it.ending == .exit(0))
        #expect(it.output.contains("öppnar programmet"))
        #expect(!it.output.contains("USAGE"))
    }

    @Test func practiceLeavesNothingAtAll() throws {
        let home = try TestHome()
        let program = try PtyProgram.samordna(["rutin", "--ovning"], home: home)
        try program.walk(Story.opinion.answers)
        try program.choose("Avsluta")
        try program.press("q")
        #expect(try program.waitForEnd() == .exit(0))
        #expect(home.entries().map(\.path) == [home.workplace])
    }
}
