import Content
import Domain
import Testing

struct CitationsDecoderTests {
    private func refusal(_ fields: String) -> ContentFailure? {
        let text = "citations:\n  - {id: a, act: Lag, section: 1 §, gist: Text, read_on: 2026-04-27\(fields)}\n"
        return failure { _ = try CitationsDecoder.decode(SourceText(text, file: "c.yaml")) }
    }

    @Test func shippedCitationsAreWellFormed() throws {
        let citations = try CitationsDecoder.shipped()
        #expect(citations.count > 100)
        #expect(Set(citations.map(\.id)).count == citations.count)
        for citation in citations {
            if let hash = citation.sha256 {
                #expect(Digest.isSHA256(hash))
                #expect(citation.sfs != nil)
                #expect(SectionReference(citation.section) != nil, "\(citation.id)")
            }
            #expect(citation.gist.count < 300, "\(citation.id)")
        }
        // Two sections never read the same: a repeated hash is a slip of the pen.
        let hashes = citations.compactMap(\.sha256)
        #expect(Set(hashes).count == hashes.count)
    }

    @Test func whatIsNotInTheLawFolderHasNoHash() throws {
        let unchecked = try CitationsDecoder.shipped().filter { $0.sha256 == nil }.map(\.id.text)
        #expect(unchecked.allSatisfy { $0.hasPrefix("gdpr-") || $0 == "amf-2" || $0 == "afs-2023-2" })
    }

    @Test func mistakesAreRefused() {
        #expect(refusal("") == nil)
        #expect(refusal(", sfs: null") == nil)
        #expect(refusal(", sfs: \"25:400\"")?.rule == .badIdentifier)
        #expect(refusal(", valid_from: 2026-13-01")?.rule == .badDay)
        #expect(refusal(", valid_from: 2026-02-01, valid_to: 2026-01-01")?.rule == .endsBeforeStart)
        #expect(refusal(", sha256: ABC")?.rule == .badHash)
        #expect(refusal(", colour: red")?.rule == .unknownKey)
    }

    @Test func duplicateIdsAreRefusedAtTheSecond() {
        let item = "  - {id: a, act: Lag, section: 1 §, gist: Text, read_on: 2026-04-27}\n"
        let failure = failure {
            _ = try CitationsDecoder.decode(SourceText("citations:\n" + item + item, file: "c.yaml"))
        }
        #expect(failure?.rule == .duplicateIdentifier)
        #expect(failure?.place == SourcePlace(file: "c.yaml", line: 3, column: 5))
    }
}
