import TestSupport
import Testing

/// What is left on the disk, looked for in the bytes of every file.
struct TraceTests {
    /// As a kept walk would stand there: a step and its answer.
    private static let steps = ["N00no", "N02concern", "N03child", "N30child", "N32advised", "N37no"]

    @Test func aWalkThatIsNotKeptLeavesNothing() throws {
        let home = try TestHome()
        let program = try PtyProgram.samordna(home: home)
        try program.press("2")
        try program.walk(Story.teacher.answers)
        #expect(try home.traces(of: Self.steps) == [])
        try program.choose("Blankett till samordnaren")
        try program.press("<End>", "<Up>", "<Enter>", "en plump anteckning", "<Enter>")
        #expect(program.screen.contains("en plump anteckning"))
        try program.press("<Esc>")
        try program.choose("Kasta")
        try program.press("q")
        try program.choose("Kasta")
        #expect(try program.waitForEnd() == .exit(0))
        #expect(try home.traces(of: Self.steps + ["plump", "concern_report", "N31"]) == [])
    }

    /// The words are those that a kept walk is found by; and they are gone when it is.
    @Test func aPausedWalkIsThereUntilItIsThrownAway() throws {
        let home = try TestHome()
        let program = try PtyProgram.samordna(home: home)
        try program.press("2")
        try program.walk(Story.teacher.answers, until: "Är du osäker")
        try program.press("p")
        #expect(try !home.traces(of: ["N02concern"]).isEmpty)
        try program.walk(Story.teacher.answers, until: "Fyll i blanketten")
        #expect(try !home.traces(of: ["N37no"]).isEmpty)
        try program.press(":", "Kasta", "<Enter>")
        try program.choose("Kasta")
        #expect(program.screen.contains("Genomgången är kastad"))
        #expect(try home.traces(of: Self.steps) == [])
        try program.press("q")
        try program.waitForEnd()
        #expect(try home.traces(of: Self.steps) == [])
    }

    @Test func aSavedWalkLeavesOnlyItsBlankett() throws {
        let home = try TestHome()
        let program = try PtyProgram.samordna(home: home)
        try program.press("2")
        try program.walk(Story.teacher.answers, until: "Är du osäker")
        try program.press("p")
        try program.walk(Story.teacher.answers)
        try program.choose("Blankett till samordnaren")
        let code = try program.fillInAndSave(Story.teacher.values)
        #expect(try home.traces(of: Self.steps) == [])
        try program.press("q")
        #expect(try program.waitForEnd() == .exit(0))
        #expect(try home.traces(of: Self.steps) == [])
        #expect(try !home.traces(of: [code.filter { $0 != "-" }]).isEmpty)
    }

    @Test func whatIsTypedElsewhereIsNotKept() throws {
        let home = try TestHome()
        let program = try PtyProgram.samordna(home: home)
        try program.press(":", "hemligord", "<Esc>")
        try program.press("5", "/", "hemligord", "<Enter>")
        try program.press("q")
        try program.waitForEnd()
        #expect(try home.traces(of: ["hemligord"]) == [])
    }

    /// The owner's alone, also when the mask would let others read.
    @Test func everythingIsItsOwnersAlone() throws {
        let home = try TestHome()
        let program = try PtyProgram.samordna(home: home)
        try program.press("2", "2", "3", "p")
        func expectPrivate() {
            let kept = home.entries(under: home.data) + home.entries(under: home.configuration)
            #expect(kept.count >= 2)
            for entry in kept + home.entries(under: home.workplace) {
                #expect(entry.mode == (entry.isFolder ? 0o700 : 0o600), "\(entry)")
            }
            for entry in home.entries() where entry.isFolder { #expect(entry.mode == 0o700, "\(entry)") }
        }
        expectPrivate()
        try program.walk(Story.opinion.answers)
        try program.press("e")
        #expect(TestHome.names(home.workplace).count == 1)
        try program.press("q")
        try program.waitForEnd()
        expectPrivate()
        let copy = try PipedProgram(["sakerhetskopiera", home.workplace + "/kopia.db"], home: home)
        #expect(copy.ending == .exit(0))
        expectPrivate()
    }
}
