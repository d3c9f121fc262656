import Testing

/// "No user-visible word outside Resources/": code returns codes, the words stand in the texts.
struct WordsInSourceTests {
    /// Where letters that only Swedish has may stand in a string, and why. A folder ends with a slash.
    private static let swedish: [(path: String, reason: String)] = [
        ("Sources/Domain/Reports/Screening/", "words that the screening looks for"),
        ("Sources/Screen/Writing/Transliteration.swift", "which letter stands for which on a plain terminal"),
        ("Sources/Domain/Plan/Query/Folded.swift", "folding, so that a search finds å with a"),
        ("Sources/Domain/Plan/Timeline/TimelineWords.swift", "words that a timeline is read by"),
        ("Sources/Domain/Plan/Register/RoleWords.swift", "words that make a function of a spelling"),
        ("Sources/Domain/Meetings/Plan/MinutesMatching.swift", "words by which an activity names a forum"),
        ("Sources/Domain/Plan/Import/Words/", "words that other people's files are understood by"),
        ("Sources/Interface/Commands/Keymap.swift", "the key ö, which has a twin"),
        ("Sources/Interface/Panes/Forum/ForumKeys.swift", "the key å, which has a twin"),
        ("Sources/Content/Law/", "words by which a statute is taken apart"),
        ("Sources/samordna/Verbs/", "other spellings of commands and options"),
        ("Sources/samordna/Start/Main.swift", "other spellings of --hjalp"),
        ("Sources/samordna/Loop/LinearLoop.swift", "other spellings of commands in linear mode"),
    ]

    @Test func noSwedishInStrings() {
        let findings = product.filter { source in !Self.swedish.contains { source.path.hasPrefix($0.path) } }
            .flatMap { source in
                source.literals.filter { $0.text.contains(/[åäöÅÄÖ]/) }
                    .map { Finding(path: source.path, line: $0.line, what: $0.text) }
            }
        #expect(findings.isEmpty, "words belong in Resources/texts.*.yaml:\n\(findings.lines)")
    }

    /// In the files of the allow-list too, what is let in is single words or lists of them, never a sentence.
    @Test func noSentencesInStrings() {
        let findings = product.flatMap { source in
            source.literals.filter { $0.text.contains(/[a-zåäö]{2,}[.!?](\s|$)/) && $0.text.contains(/[A-ZÅÄÖ][a-zåäö]+ [a-zåäö]+/) }
                .map { Finding(path: source.path, line: $0.line, what: $0.text) }
        }
        #expect(findings.isEmpty, "\(findings.lines)")
    }

    /// Two words in a row, or a word with a capital, in the targets that speak to the user.
    @Test func noPhrasesWhereTheUserIsSpokenTo() {
        let findings = Repository.sources(in: "Interface", "samordna", "Screen", "Exchange").flatMap { source in
            source.literals.filter { literal in
                let text = literal.text
                guard !Self.named.contains(where: { source.path.hasPrefix($0.path) }) else { return false }
                let isPhrase = text.contains(/[a-zåäöA-ZÅÄÖ]{2,} [a-zåäö]{2,}/)
                let isWord = text.contains(/^\s*[A-ZÅÄÖ][a-zåäö]{2,}[:.!?]?\s*$/)
                return (isPhrase || isWord) && !Self.technical.contains(text)
            }
            .map { Finding(path: source.path, line: $0.line, what: $0.text) }
        }
        #expect(findings.isEmpty, "words belong in Resources/texts.*.yaml:\n\(findings.lines)")
    }

    /// The developer's own tool speaks to developers.
    private var product: [SwiftSource] { Repository.sources.filter { $0.target != "workbench" } }

    /// Where words with capitals may stand that nobody reads, and why.
    private static let named: [(path: String, reason: String)] = [
        ("Sources/Exchange/Writing/Word", "what the format calls its parts and styles"),
    ]

    /// What is printed on the key, in all languages; what the parts of office documents are called in their own files.
    private static let technical: Set = ["Enter", "Fallback", "Relationship", "Target", "Type"]
}
