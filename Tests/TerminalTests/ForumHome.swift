import Foundation
import Glibc
import TestSupport
import Testing

/// A home with a district, and the verbs of the forum in it.
struct ForumHome {
    let home: TestHome

    /// - Parameter forum: its name; nil for none.
    init(forum: String? = "SSPF Kärrtorp") throws {
        home = try TestHome()
        let start = try PipedProgram(["--linje"], home: home, input: "1\nq\n")
        try #require(start.ending == .exit(0))
        if let forum { try succeed(["ny", "--slag", "sspf"], input: forum + "\n") }
    }

    func mote(_ arguments: [String], input: String? = nil) throws -> PipedProgram {
        try PipedProgram(["mote"] + arguments, home: home, input: input)
    }

    @discardableResult func succeed(_ arguments: [String], input: String? = nil) throws -> String {
        let it = try mote(arguments, input: input)
        try #require(it.ending == .exit(0), "\(arguments): \(it.complaints)")
        return it.output
    }

    /// Makes a meeting and gives its id.
    func meeting(_ day: String, _ clock: String? = nil, forum: String = "SSPF Kärrtorp") throws -> String {
        let said = try succeed(["ny", "--forum", forum, "--dag", day] + (clock.map { ["--kl", $0] } ?? []))
        return try #require(said.split(separator: " ").last).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// What is said with `--json`, read by somebody who knows only JSON.
    func json(_ arguments: [String]) throws -> Any {
        try JSONSerialization.jsonObject(with: Data(try succeed(arguments + ["--json"]).utf8))
    }

    func meetings(forum: String = "SSPF Kärrtorp") throws -> [[String: Any]] {
        let all = try #require(try json(["lista", "--forum", forum]) as? [String: Any])
        return try #require(all["meetings"] as? [[String: Any]])
    }

    func kolla(_ arguments: [String] = []) throws -> PipedProgram { try PipedProgram(["kolla"] + arguments, home: home) }
}
