import Domain
import Testing

@Suite struct ScreeningTests {
    @Test(arguments: ScreeningCorpus.blocked)
    func `what points at somebody is stopped by the right rule`(text: String, rule: ScreeningRule) {
        for sentence in [text, "Vi såg \(text), sanerat.", "(\(text))"] {
            let found = Screening.findings(in: sentence, kind: .note)
            #expect(found.contains { $0.rule == rule && $0.severity == .block }, "\(sentence): \(found)")
        }
    }

    @Test(arguments: ScreeningCorpus.warned)
    func `what may point at somebody is shown`(text: String, rule: ScreeningRule) {
        let found = Screening.findings(in: text, kind: .note)
        #expect(found.contains { $0.rule == rule && $0.severity == .warn }, "\(found)")
        #expect(!found.contains { $0.severity == .block }, "\(found)")
    }

    @Test(arguments: ScreeningCorpus.ordinary)
    func `ordinary sentences are not stopped`(sentence: String) {
        let found = Screening.findings(in: sentence, kind: .note).filter { $0.severity == .block }
        #expect(found.isEmpty, "\(found)")
    }

    @Test func `few ordinary sentences are even warned about`() {
        let warned = ScreeningCorpus.ordinary.filter { !Screening.findings(in: $0, kind: .note).isEmpty }
        #expect(warned.count <= 3, "\(warned)")
    }

    @Test func `the corpora are as large as they claim`() {
        #expect(ScreeningCorpus.blocked.count >= 60)
        #expect(ScreeningCorpus.ordinary.count >= 60)
    }

    @Test func `ranges count in the characters of the text as typed`() {
        let text = "Å\u{30A}ngest\u{301}  på\nStorgatan\u{A0}5 igår"
        let found = Screening.findings(in: text, kind: .note).filter { $0.rule == .street }
        #expect(found.map { String(Array(text)[$0.range]) } == ["Storgatan\u{A0}5"])
        let hidden = "tel 070\u{200B}-1234567 ja"
        let phone = Screening.findings(in: hidden, kind: .note).filter { $0.rule == .phone }
        #expect(phone.map { String(Array(hidden)[$0.range]) } == ["070\u{200B}-1234567"])
    }

    @Test func `composed and decomposed letters are one text`() throws {
        let composed = "Klotter på gården är sanerat, åäöé"
        let decomposed = "Klotter pa\u{30A} ga\u{30A}rden a\u{308}r sanerat, a\u{30A}a\u{308}o\u{308}e\u{301}"
        #expect(Array(composed.utf8) != Array(decomposed.utf8))
        let texts = try [composed, decomposed].map { try ScreenedText($0, kind: .note, acceptingWarnings: true) }
        #expect(Array(texts[0].text.utf8) == Array(texts[1].text.utf8))
        #expect(Screening.findings(in: "Bjo\u{308}rkskolan", kind: .note) == Screening.findings(in: "Björkskolan", kind: .note))
    }

    @Test func `a text of several lines is screened as the one line it becomes`() {
        #expect(throws: ScreeningRefusal.self) { try ScreenedText("800101\n\n\n\n\n\n-1233", kind: .note, acceptingWarnings: true) }
    }

    @Test func `space is tidied, nothing else is`() throws {
        #expect(try ScreenedText("  klotter\n på   väggen\r\n", kind: .note).text == "klotter på väggen")
        #expect(try ScreenedText("KLOTTER , på väggen", kind: .note).text == "KLOTTER , på väggen")
    }

    @Test func `empty and long texts are refused with their measure`() {
        #expect(throws: ScreeningRefusal.empty) { try ScreenedText(" \n ", kind: .note) }
        let long = String(repeating: "å ", count: 101)
        #expect(throws: ScreeningRefusal.tooLong(limit: 200, length: 201)) { try ScreenedText(long, kind: .note) }
        #expect(throws: Never.self) { try ScreenedText(String(repeating: "x", count: 200), kind: .note) }
    }

    @Test func `a warning has to be accepted, a block cannot be`() throws {
        let warned = "En bror var med"
        #expect(throws: ScreeningRefusal.self) { try ScreenedText(warned, kind: .note) }
        #expect(try ScreenedText(warned, kind: .note, acceptingWarnings: true).text == warned)
        #expect(throws: ScreeningRefusal.self) { try ScreenedText("070-123 45 67", kind: .note, acceptingWarnings: true) }
    }

    @Test(arguments: ["1.2.1.-147/19", "2026/1234", "SKN 2026/123-1.2.1", "EÄV 2026-44"])
    func `a diary number is let through`(text: String) throws {
        #expect(try ScreenedText(text, kind: .diaryNumber).text == text)
    }

    @Test(arguments: ["Skarpnäcks stadsdelsområde", "Enskede-Årsta-Vantör", "Samverkansforum Söderort", "Förebyggande samordnare", "Chef för Trygghet"])
    func `names of districts, forums and roles may have capitals`(text: String) throws {
        for kind in [ScreenedText.Kind.districtName, .forumName, .role] {
            #expect(try ScreenedText(text, kind: kind).text == text)
        }
    }

    @Test(arguments: ScreenedText.Kind.allCases, ["800101-1233", "070-123 45 67", "namn@exempel.se", "www.exempel.se", "a\u{202E}b"])
    func `no kind of field lets contacts through`(kind: ScreenedText.Kind, text: String) {
        #expect(throws: ScreeningRefusal.self) { try ScreenedText(text, kind: kind, acceptingWarnings: true) }
    }

    @Test func `an emoji is not a hidden character`() {
        #expect(Screening.findings(in: "tack 👨‍👩‍👧 ❤️ 作", kind: .note).isEmpty)
    }

    /// Nothing that is typed may stop the screening itself.
    @Test func `any text at all can be screened`() {
        var random = Numbers(seed: 7)
        let pieces = "aÅk7 0.-@:/()[]+\"'§\u{301}\u{200B}\u{202E}作👩‍💻\n\t\u{0}K".map { String($0) } + ["år", "kl", "åk", "född", "tfn", "gatan", "at", "punkt", "SE45"]
        for _ in 0..<3000 {
            let text = (0..<random.below(14)).map { _ in pieces[random.below(pieces.count)] }.joined()
            let length = text.count
            for kind in ScreenedText.Kind.allCases {
                for finding in Screening.findings(in: text, kind: kind) {
                    #expect(finding.range.lowerBound >= 0 && finding.range.upperBound <= length && !finding.range.isEmpty)
                }
            }
        }
    }
}

/// The same numbers every time: a linear congruence is random enough for tests.
struct Numbers {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func below(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
    }
}
