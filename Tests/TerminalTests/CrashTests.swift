import TestSupport
import Testing

/// The power goes at the worst moment: what the screen has shown as done is there afterwards.
struct CrashTests {
    /// At each turn one answer more is given to a paused walk; then the program is killed, sometimes before the screen
    /// shows the next question.
    @Test func everyAnswerOfAPausedWalkIsThere() throws {
        let home = try TestHome()
        let first = try PtyProgram.samordna(home: home)
        try first.press("2", "2", "1", "p")
        try first.kill()
        var answered = 2
        for turn in 0..<20 {
            let program = try PtyProgram.samordna(home: home)
            #expect(program.screen.contains("Pausad genomgång med \(answered) svar"), "turn \(turn)\n\(program.screen.drawing)")
            try program.choosePausedWalk()
            // Another thing has happened, as long as there is one; then what is to be done.
            let wanted = ["En händelse, känt", "Oro för", "Ett tips", "Hot eller våld", "Uppgift om", "En anhörig"]
            let key = program.shown.choices.first { choice in wanted.contains { choice.text.hasPrefix($0) } }?.key ?? "1"
            if turn % 3 == 2 {
                // Killed in the middle of it: then it may be there or not, but nothing else may have gone.
                try program.send([key])
                program.linger(milliseconds: turn)
                try program.kill()
                let after = try PtyProgram.samordna(home: home)
                let isThere = after.screen.contains("Pausad genomgång med \(answered + 1) svar")
                #expect(isThere || after.screen.contains("Pausad genomgång med \(answered) svar"), "\(after.screen.drawing)")
                if isThere { answered += 1 }
                try after.kill()
            } else {
                try program.press(key)
                answered += 1
                try program.kill()
            }
        }
        #expect(answered > 15)
        #expect(try PipedProgram(["kontrollera"], home: home).ending == .exit(0))
    }

    @Test func everyTickThatWasShownIsThere() throws {
        let home = try TestHome()
        let start = try PipedProgram(["--linje"], home: home, input: "1\nq\n")
        try #require(start.ending == .exit(0))
        for _ in 0..<3 { _ = try newReport(home) }
        for turn in 0..<16 {
            let program = try PtyProgram.samordna(home: home)
            try program.press("5")
            for _ in 0..<turn % 3 { try program.press("<Down>") }
            let before = program.ticks
            if turn % 2 == 0 {
                try program.press("<Space>")
                let shown = program.ticks
                #expect(shown != before)
                try program.kill()
                #expect(try stored(home) == shown)
            } else {
                try program.send(["<Space>"])
                program.linger(milliseconds: turn)
                try program.kill()
                let after = try stored(home)
                let differing = zip(after, before).filter { $0 != $1 }.count
                #expect(after.count == 3 && differing <= 1)
            }
        }
        #expect(try PipedProgram(["kontrollera"], home: home).ending == .exit(0))
    }

    /// Checked or not, in the order of the list.
    private func stored(_ home: TestHome) throws -> [Bool] {
        try PipedProgram(["blankett", "lista", "--json"], home: home).output.split(separator: "\n")
            .filter { $0.contains("\"checked\"") }.map { $0.contains("\"checked\": true") }
    }
}

extension PtyProgram {
    /// On Start.
    fileprivate func choosePausedWalk() throws {
        for _ in 0..<6 {
            if shown.focused?.hasPrefix("Pausad") == true { return try press("<Enter>") }
            try press("<Down>")
        }
        throw PtyFailure("No paused walk.\n" + screen.drawing)
    }

    /// Of the list of blanketter.
    fileprivate var ticks: [Bool] {
        screen.text.filter { $0.contains("klotter") && $0.contains("v. ") }.map { !$0.contains("ej kontrollerad") }
    }
}
