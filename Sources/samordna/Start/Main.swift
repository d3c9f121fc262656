import ArgumentParser
import Glibc

/// The one entrance. Everything after it is a verb; what goes wrong is said in Swedish, with an exit code by class.
@main enum Main {
    static func main() {
        // Private from the first byte, and nothing of what is in memory ever ends up in a core file.
        umask(0o077)
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        // A closed pipe is told by the write that fails.
        signal(SIGPIPE, SIG_IGN)

        let words = Array(CommandLine.arguments.dropFirst())
        if words.contains(where: { ["--hjalp", "--hjälp", "--help", "-h"].contains($0) }) { return Out.say(Words.current("cli.help")) }
        // The parser of the command line costs as much as the first frame.
        if words.isEmpty { return start() }
        do {
            var verb = try Samordna.parseAsRoot(words)
            try verb.run()
        } catch let refusal as Refusal {
            refuse(refusal)
        } catch let code as ArgumentParser.ExitCode {
            exit(code.rawValue)
        } catch {
            if Samordna.exitCode(for: error) == .success { return Out.say(Words.current("cli.help")) }
            Out.complain(Words.misread(Samordna.message(for: error)))
            exit(Code.usage.rawValue)
        }
    }

    /// `samordna` alone.
    private static func start() {
        do { try Program.run(Opening()) } catch let refusal as Refusal { refuse(refusal) } catch { exit(Code.failure.rawValue) }
    }

    private static func refuse(_ refusal: Refusal) -> Never {
        Out.complain(refusal.sentence)
        exit(refusal.code.rawValue)
    }
}

/// Felkoder. The README names them; scripts rely on them.
enum Code: Int32 {
    case ok = 0, failure, usage, late, locked, access, damaged, newerSchema
}

/// Why a verb did not do what it was asked: a sentence and a class.
struct Refusal: Error {
    let sentence: String
    let code: Code

    init(_ sentence: String, _ code: Code = .failure) {
        self.sentence = sentence
        self.code = code
    }
}
