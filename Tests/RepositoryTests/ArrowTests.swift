import Testing

/// "Targets and arrows": who may know whom. The manifest draws the arrows; these hold what it cannot.
struct ArrowTests {
    /// What a target may import beside nothing at all.
    private static let allowed: [String: Set<String>] = [
        "Domain": [],
        "Screen": [],
        "Interface": ["Domain", "Screen"],
        "Content": ["CContent", "Domain", "Yams", "Crypto"],
        "Store": ["Domain", "GRDB"],
        "Exchange": ["Domain", "CZip", "CXlsx", "CXml", "Foundation", "Glibc"],
        "samordna": [
            "Domain", "Screen", "CTerminal", "Content", "Store", "Exchange", "Interface", "ArgumentParser", "Glibc",
        ],
        "workbench": ["Domain", "Screen", "Interface", "Store", "Content", "Exchange", "ArgumentParser", "Foundation", "Glibc"],
    ]

    /// Narrow openings, by file: the system's own calls where there is no other way to a file.
    private static let openings: [String: Set<String>] = [
        "Sources/Content/Law/StatuteLibrary.swift": ["Foundation"],
        // JSON of what the journal remembers.
        "Sources/Store/Changes/Deed.swift": ["Foundation"],
        // Modes, locks and syncing of the archive's files.
        "Sources/Store/Files/": ["Glibc", "Musl", "Darwin", "Synchronization"],
    ]

    @Test func importsFollowTheArrows() {
        let findings = Repository.sources.flatMap { source in
            let allowed = Self.allowed[source.target] ?? []
            let opened = Self.openings.filter { source.path.hasPrefix($0.key) }.values.reduce(into: Set()) { $0.formUnion($1) }
            return source.imports.filter { !allowed.contains($0.module) && !opened.contains($0.module) }
                .map { Finding(path: source.path, line: $0.line, what: "imports \($0.module)") }
        }
        #expect(findings.isEmpty, "\(findings.lines)")
    }

    @Test func everyTargetIsKnown() {
        let unknown = Set(Repository.sources.map(\.target)).subtracting(Self.allowed.keys)
        #expect(unknown.isEmpty, "say in ArrowTests what \(unknown) may import")
    }

    @Test func cursesStaysBehindItsHeader() throws {
        let files = Repository.files(under: "Sources", endings: ["swift", "c", "h", "modulemap"])
            .filter { !$0.hasPrefix("Sources/CTerminal/") || $0.hasPrefix("Sources/CTerminal/include/") }
        let findings = try files.flatMap { path in
            // Comments may say what is kept out; code may not use it. C comments look like Swift's.
            SwiftSource(path: path, text: try Repository.text(path)).mentions(/(?i)curses/)
        }
        #expect(findings.isEmpty, "\(findings.lines)")
        #expect(try Repository.text("Sources/CTerminal/private.h").contains("ncurses.h"))
    }

    @Test func databaseLanguageStaysInStore() {
        let pattern = /(?i)\bSELECT\b[\s\S]+\bFROM\b|\bINSERT\s+(OR\s+\w+\s+)?INTO\b|\bUPDATE\b[\s\S]+\bSET\b|\bDELETE\s+FROM\b|\bCREATE\s+(TABLE|INDEX|TRIGGER|VIEW)\b|\bPRAGMA\b/
        let findings = Repository.sources.filter { $0.target != "Store" }.flatMap { source in
            source.literals.filter { $0.text.contains(pattern) }
                .map { Finding(path: source.path, line: $0.line, what: $0.text) }
        }
        #expect(findings.isEmpty, "\(findings.lines)")
    }

    @Test func onlyTheClockAsksForTheTime() {
        let ambient = /\b(Date\(\)|Date\.now|Locale\.current|TimeZone\.current|Calendar\.current|ContinuousClock|SuspendingClock|clock_gettime|gettimeofday|localtime)/
        let seconds = /(?:^|[^.\w])time\(/
        // A measurement has to have a clock of its own; it runs in no product.
        let clocks: Set = ["Sources/samordna/Start/Clock.swift", "Sources/workbench/BenchCommand.swift"]
        let others = Repository.sources.filter { !clocks.contains($0.path) }
        // Without the system's library `time(` can only be a case or a function of our own.
        let findings = others.flatMap { $0.findings(ambient) }
            + others.filter { $0.imports.contains { ["Glibc", "Foundation"].contains($0.module) } }.flatMap { $0.findings(seconds) }
        #expect(findings.isEmpty, "\(findings.lines)")
    }
}

extension SwiftSource {
    /// In code or in strings, but not in comments.
    func mentions(_ pattern: some RegexComponent) -> [Finding] {
        findings(pattern)
            + literals.filter { $0.text.firstMatch(of: pattern) != nil }.map { Finding(path: path, line: $0.line, what: $0.text) }
    }
}
