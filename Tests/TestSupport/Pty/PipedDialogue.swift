import Glibc

/// A built program without a terminal, that is answered line by line.
package final class PipedDialogue: CustomStringConvertible {
    package let process: ChildProcess
    /// What it has said since the last answer.
    package private(set) var heard = ""
    /// All that it has said, without complaints.
    package private(set) var whole = ""
    /// The answers so far.
    package private(set) var said: [String] = []
    package var complaints: String {
        complained.take()
        return complained.text
    }

    package var description: String { "\n" + heard }

    private let typed: Pipe
    private let spoken: Pipe
    private let complained: Pipe

    package init(
        _ arguments: [String], home: TestHome, terminal: String? = "xterm-256color", locale: String = "C.UTF-8"
    ) throws {
        typed = try Pipe()
        spoken = try Pipe()
        complained = try Pipe()
        process = try Launch(
            program: try BuiltProgram.path(), arguments: arguments,
            environment: home.environment(terminal: terminal, locale: locale), folder: home.workplace,
            files: [0: typed.reader, 1: spoken.writer, 2: complained.writer]
        ).start()
        typed.closeReader()
        spoken.closeWriter()
        complained.closeWriter()
        try listen()
    }

    /// Answers with a line, and listens until the program waits for the next.
    package func say(_ line: String) throws {
        heard = ""
        said.append(line)
        guard typed.give(Array((line + "\n").utf8)[...]).isEmpty else { throw PtyFailure("It does not read: \(line)") }
        try listen()
    }

    /// Says nothing more, and waits for the end.
    package func finish() throws -> ChildProcess.Ending {
        typed.closeWriter()
        let deadline = uptime() + PtyProgram.patience
        while uptime() < deadline {
            take()
            if let ending = process.collect() {
                take()
                return ending
            }
            usleep(2000)
        }
        throw PtyFailure("It does not end. It said:\n" + heard)
    }

    /// Until it asks, all answers are read and nothing more comes; or until it has ended.
    private func listen() throws {
        let deadline = uptime() + PtyProgram.patience
        var calmSince: Double?
        while uptime() < deadline {
            if take() {
                calmSince = nil
            } else if process.collect() != nil {
                take()
                return
            } else if process.state == "S", typed.waiting == 0, !heard.isEmpty {
                let since = calmSince ?? uptime()
                if uptime() - since > 0.02 { return }
                calmSince = since
            } else {
                calmSince = nil
            }
            usleep(2000)
        }
        throw PtyFailure("It neither asks nor ends. It said:\n" + heard)
    }

    /// Whole characters only: one that comes in two pieces waits for its end.
    @discardableResult private func take() -> Bool {
        let before = whole
        spoken.take()
        guard let text = spoken.wholeText, text.utf8.count > before.utf8.count else { return false }
        heard += String(decoding: Array(text.utf8)[before.utf8.count...], as: UTF8.self)
        whole = text
        return true
    }
}
