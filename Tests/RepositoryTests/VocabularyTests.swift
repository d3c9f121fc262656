import Content
import Domain
import Testing

/// Words that would make of the product what it is not, and words that the city and the law have left.
struct VocabularyTests {
    /// Files whose Swedish words the user sees.
    private static let spoken = ["texts.sv.yaml", "routine.yaml", "contacts.yaml", "citations.yaml", "forums.yaml", "milestones.yaml"]

    /// A person is never an object, a target or a number; and nobody is suspected here.
    private static let refused = [
        "misstänkt person", "misstänkta personer", "objekt", "måltavla", "måltavlor", "riskindivid", "riskperson",
        "riskpoäng", "poäng", "bevakningslista", "varningslista", "personregister",
    ]

    /// What has another name now. Source: dossier, sections 8.1 and 8.4.
    private static let deprecated = [
        "vit makt", "autonoma miljön", "2001:453", "2003:148", "2010:299", "2002:444", "AFS 1993:2", "nationella samordnaren",
    ]

    @Test(arguments: spoken)
    func refusedWordsAreNotUsed(file: String) throws {
        let findings = try Self.findings(Self.refused, in: "Resources/" + file)
        #expect(findings.isEmpty, "\(findings.lines)")
    }

    @Test(arguments: spoken)
    func wordsOfTodayAreUsed(file: String) throws {
        let findings = try Self.findings(Self.deprecated, in: "Resources/" + file)
        #expect(findings.isEmpty, "\(findings.lines)")
    }

    @Test(arguments: ["suspect", "target person", "watch list", "risk score", "individual at risk", "person of interest"])
    func neitherInEnglish(word: String) throws {
        let findings = try Self.findings([word], in: "Resources/texts.en.yaml")
        #expect(findings.isEmpty, "\(findings.lines)")
    }

    /// The identifiers of the product say as little about persons as its words.
    @Test func noTypesForPersons() {
        let pattern = /\b(struct|class|enum|actor|typealias)\s+(Person|Individual|Suspect|Subject[A-Z]\w*Person|Profile|Score|Risk\w*|Watchlist|WatchList|Attachment|Photo|Image)\b/
        let findings = Repository.sources.flatMap { $0.findings(pattern) }
        #expect(findings.isEmpty, "\(findings.lines)")
    }

    /// Whole words, comments left out.
    private static func findings(_ words: [String], in path: String) throws -> [Finding] {
        let lines = try Repository.text(path).lowercased().split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().flatMap { index, line -> [Finding] in
            guard !line.drop(while: { $0 == " " }).hasPrefix("#") else { return [] }
            return words.filter { contains(line, $0.lowercased()) }.map { Finding(path: path, line: index + 1, what: $0) }
        }
    }

    private static func contains(_ line: Substring, _ word: String) -> Bool {
        line.ranges(of: word).contains { range in
            let before = range.lowerBound == line.startIndex ? nil : line[line.index(before: range.lowerBound)]
            // Swedish puts endings on, so only the beginning has to be that of a word.
            return !(before?.isLetter ?? false)
        }
    }
}

/// The routine that the city laid down: its steps are fixed, here as well as in the code that checks it.
struct BindingNodeTests {
    private static let nodes = """
        N00 N01 N02 N03 N04 N05 N06
        N10 N11 N12 N13 N14 N15 N16 N17 N18
        N20 N21 N22 N23 N24 N25 N26 N28 N29
        N30 N31 N32 N33 N34 N35 N36 N37
        N40 N41 N42 N43
        N50 N51 N52
        N60 N61 N62 N63
        N70 N72
        N80 N81 N85 N86 N88
        N90 N91 N92 N93 N94 N95 N96 N97 N98 N99
        """.split(whereSeparator: \.isWhitespace).map(String.init)

    @Test func theCodeKnowsThem() {
        #expect(BindingNodes.all.map(\.text).sorted() == Self.nodes.sorted())
        #expect(PersonTrack.nodes.isSubset(of: BindingNodes.all))
    }

    @Test func theFileHasThem() throws {
        let file = try RoutineDecoder.decode(Repository.resource("routine.yaml"))
        #expect(file.draft.nodes.map(\.id.text).sorted() == Self.nodes.sorted())
    }
}
