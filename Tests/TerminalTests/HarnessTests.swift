import Glibc
import TestSupport
import Testing

/// The harness itself, against programs that everybody knows.
struct HarnessTests {
    @Test func typesAndReads() throws {
        let cat = try PtyProgram("/bin/cat")
        try cat.press("hej å", "<Enter>")
        #expect(cat.screen.text.prefix(2) == ["hej å", "hej å"])
        try cat.press("<C-d>")
        #expect(try cat.waitForEnd() == .exit(0))
    }

    @Test func tellsHowAProgramEnded() throws {
        let shell = try PtyProgram("/bin/sh", ["-c", "read x; exit 7"])
        try shell.press("<Enter>")
        #expect(try shell.waitForEnd() == .exit(7))
        let cat = try PtyProgram("/bin/cat")
        try cat.settle()
        try cat.kill()
        #expect(cat.process.ending == .signal(SIGKILL))
    }

    @Test func theWindowHasTheSizeThatIsAskedFor() throws {
        let shell = try PtyProgram("/bin/sh", ["-c", "stty size; read x; stty size"], rows: 10, columns: 40)
        try shell.wait(for: "10 40")
        shell.resize(rows: 12, columns: 50)
        try shell.press("<Enter>")
        try shell.wait(for: "12 50")
    }

    @Test func aShellStopsAndContinuesWhatItStarts() throws {
        let shell = try PtyProgram("/bin/bash", ["--norc", "--noprofile", "-i"], environment: ["PS1": "prompt> "])
        try shell.wait(for: "prompt>")
        try shell.press("cat", "<Enter>")
        let cat = shell.foreground
        #expect(cat != shell.process.id)
        try shell.press("<C-z>")
        #expect(ChildProcess.state(cat) == "T")
        #expect(shell.foreground == shell.process.id)
        try shell.press("fg", "<Enter>")
        #expect(shell.foreground == cat)
    }

    @Test(
        .enabled(if: access("/usr/bin/less", X_OK) == 0), arguments: ["xterm-256color", "screen-256color", "linux", "vt100"])
    func understandsWhatACursesProgramSends(terminal: String) throws {
        let home = try TestHome()
        let text = (1...200).map { "rad \($0) åäö" }.joined(separator: "\n")
        try TestHome.write(Array(text.utf8), to: home.workplace + "/text")
        let less = try PtyProgram("/usr/bin/less", ["text"], home: home, terminal: terminal)
        try less.wait(for: "rad 23 ")
        try less.press("<Down>", "<Down>")
        #expect(less.screen.text[0] == "rad 3 åäö")
        try less.press("<Up>")
        #expect(less.screen.text[0] == "rad 2 åäö")
        try less.press("G")
        #expect(less.screen.contains("rad 200 åäö"))
        #expect(less.screen.unknown == [])
        try less.press("q")
        #expect(try less.waitForEnd() == .exit(0))
        #expect(!less.screen.isAlternate)
    }

    @Test func pipesHaveBothEnds() throws {
        let home = try TestHome()
        let sorted = try PipedProgram(["-r"], home: home, input: "a\nc\nb\n", program: "/usr/bin/sort")
        #expect(sorted.output == "c\nb\na\n")
        #expect(sorted.ending == .exit(0))
        let broken = try PipedProgram(["-c", "sleep 0.1; echo hej"], home: home, output: .broken, program: "/bin/bash")
        #expect(broken.ending == .signal(SIGPIPE) || broken.ending == .exit(1))
        let closed = try PipedProgram(["-c", "echo hej || exit 4"], home: home, output: .closed, program: "/bin/bash")
        #expect(closed.ending == .exit(4))
    }

    @Test func aHomeIsEmptiedAndSearched() throws {
        var path = ""
        do {
            let home = try TestHome()
            path = home.path
            try TestHome.write(Array("xxhemligtxx".utf8), to: home.data + "/djupt/fil")
            #expect(try home.traces(of: ["hemligt", "annat"]).count == 1)
        }
        #expect(access(path, F_OK) != 0)
    }
}
