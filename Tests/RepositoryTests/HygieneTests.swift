import Foundation
import Testing

/// The repository as a guest finds it.
struct HygieneTests {
    /// Nothing that tells where it was written. Built from parts, so that this file is clean itself.
    @Test func noPathsOfOneMachine() throws {
        let roots = ["work", "far" + "m", "root", "home" + "/[a-z]+", "tmp" + "/wt"]
        let pattern = try Regex("(?:^|[^\\w.:~$}])/(" + roots.joined(separator: "|") + ")" + "/")
        let findings = try allFiles().flatMap { path in
            try Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false).enumerated()
                .filter { $0.element.firstMatch(of: pattern) != nil }
                .map { Finding(path: path, line: $0.offset + 1, what: String($0.element)) }
        }
        #expect(findings.isEmpty, "\(findings.lines)")
    }

    @Test func whatIsBuiltIsNotKept() throws {
        let ignored = try Repository.text(".gitignore").split(separator: "\n").map(String.init)
        #expect(ignored.contains(".build/") || ignored.contains(".build"))
        #expect(ignored.contains("Package.resolved"))
    }

    @Test func theTopLevelIsBare() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Repository.root.path).filter { !$0.hasPrefix(".") }
        let known: Set = ["Package.swift", "Package.resolved", "Sources", "Tests", "Resources", "README.md"]
        #expect(Set(names).subtracting(known).isEmpty)
    }

    @Test func everyFileEndsWithOneLineBreak() throws {
        let paths = try allFiles().filter { try !Repository.text($0).isEmpty }
        let odd = try paths.filter { path in
            let text = try Repository.text(path)
            return !text.hasSuffix("\n") || text.hasSuffix("\n\n")
        }
        #expect(odd.isEmpty)
    }

    private func allFiles() -> [String] {
        let endings: Set = ["swift", "c", "h", "yaml", "tsv", "md", "txt", "frame"]
        return ["Sources", "Tests", "Resources"].flatMap { Repository.files(under: $0, endings: endings) }
            + ["Package.swift", "README.md", ".gitignore"].filter {
                FileManager.default.fileExists(atPath: Repository.root.appendingPathComponent($0).path)
            }
    }
}
