import Content
import Domain
import Testing

/// A library as small as it can be, broken in one place at a time.
struct PlanLibraryDecoderTests {
    private static let roles = """
        roles:
          - {id: chef, name: Avdelningschef förskola, synonyms: [Förskolechefen]}
          - {id: polis, name: Polis}
        """
    private static let styles = """
        styles:
          - id: egen
            name: Egen
            columns:
              - {field: activity, title: Insats, in_sections: {forebyggande: Förebyggande insats}}
              - {field: t1_next, title: T1 nästa år}
        """
    private static let families = "families: [{id: grants, name: Föreningsbidrag}]"
    private static let plans = """
        plans:
          - id: "2031"
            name: Prov
            year: 2031
            style: egen
            goal: En trygg stad
            sections:
              - {id: forebyggande, name: Förebyggande}
            rows:
              - section: forebyggande
                text: Samtal i varje enhet
                responsible: [chef]
                collaborators: [polis]
                timeline: "2031-31-12"
                channels: [t1, t1_next]
                follow_up: Vid varje möte
                kind: influence
                perspectives: [aftercare]
                points: [p2, p5]
                target: {words: 40 samtal, goal: 40}
                family: grants
              - {section: forebyggande, text: Bara text}
        """

    private static func decode(
        roles: String = roles, styles: String = styles, families: String = families, plans: [String] = [plans]
    ) throws -> PlanLibrary {
        try PlanLibraryDecoder.decode(
            PlanLibraryDecoder.Sources(
                roles: SourceText(roles, file: "roles"), styles: SourceText(styles, file: "styles"),
                families: SourceText(families, file: "families"), plans: plans.map { try SourceText($0, file: "plans") }))
    }

    @Test func readsWhatIsWritten() throws {
        let library = try Self.decode()
        let draft = try #require(library.draft("2031"))
        #expect(draft.year == 2031 && draft.style == "egen" && draft.goal == "En trygg stad")
        #expect(
            draft.rows == [
                PlanDraft.Row(
                    section: "forebyggande", text: "Samtal i varje enhet", responsible: ["chef"], collaborators: ["polis"],
                    timeline: "2031-31-12", channels: [.t1, .t1NextYear], followUp: "Vid varje möte", kind: .influence,
                    perspectives: [.aftercare], points: [.knowledge, .affected],
                    target: ActivityTarget(words: ScreenedText(stored: "40 samtal", kind: .target), goal: 40), family: "grants"),
                PlanDraft.Row(section: "forebyggande", text: "Bara text"),
            ])
        #expect(library.roles.map(\.name.text) == ["Avdelningschef förskola", "Polis"])
        #expect(library.style("egen")?.columns.map(\.field) == [.activity, .t1NextYear])
        #expect(library.families == [ActivityFamily(id: "grants", name: "Föreningsbidrag")])
    }

    /// What is written instead, the rule, and the line and column that are told.
    @Test(arguments: [
        ("responsible: [chef]", "responsible: [polis, chefen]", .unknownCode, 12, 30),
        ("collaborators: [polis]", "collaborators: [polis, polis]", .duplicateIdentifier, 13, 32),
        ("channels: [t1, t1_next]", "channels: [t1, t3]", .unknownCode, 15, 24),
        ("channels: [t1, t1_next]", "channels: [t1, t1]", .duplicateIdentifier, 15, 24),
        ("points: [p2, p5]", "points: [p6]", .unknownCode, 19, 18),
        ("kind: influence", "kind: proposal", .unknownCode, 17, 15),
        ("- section: forebyggande", "- section: samverkan", .unknownCode, 10, 18),
        ("style: egen", "style: annan", .unknownCode, 5, 12),
        ("family: grants", "family: premises", .unknownCode, 21, 17),
        ("year: 2031", "year: i år", .unknownCode, 4, 11),
        ("goal: 40}", "goal: -1}", .unknownCode, 20, 42),
        ("goal: 40}", "goal: 0}", .unknownCode, 20, 42),
        ("text: Samtal i varje enhet", "text: \" \"", .emptyText, 11, 15),
        ("text: Samtal i varje enhet", "text: Ring 070-174 06 05 om du undrar", .refusedText, 11, 15),
        ("text: Samtal i varje enhet", "texten: Samtal", .unknownKey, 11, 9),
        ("goal: En trygg stad", "goal: Fråga någon@exempel.se", .refusedText, 6, 11),
        ("name: Förebyggande}", "name: \(String(repeating: "ö", count: 81))}", .refusedText, 8, 34),
        ("{id: forebyggande, name: Förebyggande}", "{id: före, name: Förebyggande}", .badIdentifier, 8, 14),
        ("- {section: forebyggande, text: Bara text}", "- {text: Bara text}", .missingKey, 22, 9),
    ] as [(String, String, ContentRule, Int, Int)])
    func whatIsWrongInAPlanIsToldWithItsPlace(was: String, isNow: String, rule: ContentRule, line: Int, column: Int) throws {
        try #require(Self.plans.contains(was))
        let broken = try #require(Self.plans.replacingFirst(was, with: isNow))
        let failure = failure { _ = try Self.decode(plans: [broken]) }
        #expect(failure?.rule == rule)
        #expect(failure?.place == SourcePlace(file: "plans", line: line, column: column))
    }

    @Test func theCharactersThatTheScreeningStoppedAtAreQuoted() throws {
        let broken = try #require(Self.plans.replacingFirst("Samtal i varje enhet", with: "Ring 070-174 06 05 om du undrar"))
        #expect(failure { _ = try Self.decode(plans: [broken]) }?.arguments == ["value": "070-174 06 05"])
    }

    @Test func twoPlansOfOneIdAreRefusedInOneFileAndInTwo() {
        let twice = Self.plans + Self.plans.dropFirst("plans:".count)
        for plans in [[twice], [Self.plans, Self.plans]] {
            #expect(failure { _ = try Self.decode(plans: plans) }?.rule == .duplicateIdentifier)
        }
    }

    @Test(arguments: [
        ("{id: polis, name: Polis}", "{id: chef, name: Polis}", .duplicateIdentifier),
        // Spellings are equal when their letters are: across roles, and within one.
        ("{id: polis, name: Polis}", "{id: polis, name: FÖRSKOLE-chefen}", .duplicateIdentifier),
        ("{id: polis, name: Polis}", "{id: polis, name: Polis, synonyms: [polis.]}", .duplicateIdentifier),
        ("{id: polis, name: Polis}", "{id: polis, name: Polis, synonyms: [Fo\u{308}rskolechefen]}", .duplicateIdentifier),
        ("{id: polis, name: Polis}", "{id: polis, name: \"–\"}", .emptyText),
        ("{id: polis, name: Polis}", "{id: polis, name: Polis, synonyms: [polis@exempel.se]}", .refusedText),
        ("{id: polis, name: Polis}", "{id: polis}", .missingKey),
        ("{id: polis, name: Polis}", "{id: polis, namn: Polis}", .unknownKey),
    ] as [(String, String, ContentRule)])
    func brokenRolesAreRefusedOnTheirLine(was: String, isNow: String, rule: ContentRule) throws {
        let broken = try #require(Self.roles.replacingFirst(was, with: isNow))
        let failure = failure { _ = try Self.decode(roles: broken) }
        #expect(failure?.rule == rule)
        #expect(failure?.file == "roles" && failure?.line == 3)
    }

    @Test(arguments: [
        ("field: t1_next", "field: activity", .duplicateIdentifier, 6), ("field: t1_next", "field: colour", .unknownCode, 6),
        ("in_sections: {forebyggande:", "in_sections: {samverkan:", .unknownKey, 5), ("title: Insats,", "title: '',", .emptyText, 5),
        ("    columns:", "    kolumner:", .unknownKey, 4),
    ] as [(String, String, ContentRule, Int)])
    func brokenStylesAreRefusedOnTheirLine(was: String, isNow: String, rule: ContentRule, line: Int) throws {
        let broken = try #require(Self.styles.replacingFirst(was, with: isNow))
        let failure = failure { _ = try Self.decode(styles: broken) }
        #expect(failure?.rule == rule)
        #expect(failure?.file == "styles" && failure?.line == line)
    }
}

extension String {
    /// Nil when it does not occur, so that a test never breaks nothing.
    fileprivate func replacingFirst(_ part: String, with other: String) -> String? {
        guard let range = firstRange(of: part) else { return nil }
        return replacingCharacters(range, with: other)
    }

    private func replacingCharacters(_ range: Range<Index>, with other: String) -> String {
        String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
    }
}
