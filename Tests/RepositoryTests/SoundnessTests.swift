import Testing

/// What Swift lets through and this code does without.
struct SoundnessTests {
    @Test func noPromisesThatTheCompilerCannotCheck() {
        let findings = Repository.sources.flatMap { $0.findings(/@unchecked\s+Sendable|nonisolated\(unsafe\)|\btry!|\bas!|\bunsafeBitCast\b/) }
        #expect(findings.isEmpty, "\(findings.lines)")
    }

    /// `!` after a name, a bracket or a parenthesis, and no `!=` after it.
    @Test func nothingIsUnwrappedByForce() {
        let findings = Repository.sources.flatMap { $0.findings(/[\w\)\]\}]!(?!=)/) }
        #expect(findings.isEmpty, "\(findings.lines)")
    }

    @Test func nothingPublic() {
        let findings = Repository.sources.flatMap { $0.findings(/\b(public|open)\s+(final\s+|static\s+)*(struct|class|enum|func|var|let|init|protocol|actor|extension|typealias)\b/) }
        #expect(findings.isEmpty, "the package has no callers outside itself:\n\(findings.lines)")
    }

    @Test func filesAreShort() throws {
        let paths = Repository.files(under: "Sources", endings: ["swift", "c", "h"])
            + Repository.files(under: "Tests", endings: ["swift"])
        let long = try paths.map { ($0, try Repository.text($0).split(separator: "\n", omittingEmptySubsequences: false).count) }
            .filter { $0.1 > 400 }
        #expect(long.isEmpty, "over 400 lines: \(long)")
    }
}
