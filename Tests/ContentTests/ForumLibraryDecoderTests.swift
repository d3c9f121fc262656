import Content
import Domain
import Testing

/// A library as small as it can be, broken in one place at a time.
struct ForumLibraryDecoderTests {
    private static let forums = """
        kinds:
          - id: prov
            name: Provforum
            purpose: Att prova.
            convenor: Preventionssamordnare
            organisations: [skola, polis]
            cadence: year-2
            record: minutes
            modes: [phenomenon, individual]
            per_unit: yes
            length: 45
            families: [grants]
            source: Källan anger allt.
            confirmed: yes
            agenda:
              - {id: a, kind: opening, title: Öppnande, minutes: 5, standing: yes}
              - {id: b, kind: vbe, title: VBE}
              - {id: c, title: Övrigt}
          - id: enskilt
            name: Enskilt
            purpose: Om en person.
            convenor: Enhetschef
            modes: [individual]
        individual_checklist:
          - Samtycke
          - Mål
        """
    private static let families = "families: [{id: grants, name: Föreningsbidrag}]"
    private static let milestones = """
        milestones:
          - {id: sent, kind: survey, name: Enkät, from: t1, weeks: -10, confirmed: no, source: Förslag}
          - {id: settled, kind: milestone, name: Lägesbild, day: "04-15", confirmed: yes, source: Källan}
          - {id: once, kind: board, name: Nämnd, day: "2031-02-28", source: Källan}
        """

    private static func decode(
        forums: String = forums, families: String = families, milestones: String = milestones
    ) throws -> ForumLibrary {
        try ForumLibraryDecoder.decode(
            ForumLibraryDecoder.Sources(
                forums: SourceText(forums, file: "forums"), families: SourceText(families, file: "families"),
                milestones: SourceText(milestones, file: "milestones")))
    }

    @Test func readsWhatIsWritten() throws {
        let library = try Self.decode()
        func text(_ raw: String, _ kind: ScreenedText.Kind) -> ScreenedText { ScreenedText(stored: raw, kind: kind) }
        #expect(
            library.kinds == [
                ForumKind(
                    id: "prov", name: "Provforum", purpose: "Att prova.", convenor: text("Preventionssamordnare", .role),
                    organisations: [text("skola", .organisation), text("polis", .organisation)], cadence: .atLeast(perYear: 2),
                    record: .minutes,
                    agenda: [
                        AgendaLine(id: "a", kind: .opening, title: text("Öppnande", .agendaItem), length: 5, isStanding: true),
                        // The VBE line is always a standing one.
                        AgendaLine(id: "b", kind: .vbe, title: text("VBE", .agendaItem), isStanding: true),
                        AgendaLine(id: "c", title: text("Övrigt", .agendaItem)),
                    ],
                    modes: [.phenomenon, .individual], isPerUnit: true, length: 45, families: ["grants"], source: "Källan anger allt.",
                    isConfirmed: true),
                ForumKind(
                    id: "enskilt", name: "Enskilt", purpose: "Om en person.", convenor: text("Enhetschef", .role), organisations: [],
                    cadence: .everyMeeting, record: .meetingNotes, agenda: [], modes: [.individual]),
            ])
        #expect(library.individualChecklist == ["Samtycke", "Mål"])
        #expect(
            library.milestones == [
                Milestone(id: "sent", kind: .survey, name: "Enkät", basis: .weeks(-10, from: .t1), source: "Förslag"),
                Milestone(
                    id: "settled", name: "Lägesbild", basis: .date(.init(month: 4, day: 15)), source: "Källan", isConfirmed: true),
                Milestone(
                    id: "once", kind: .board, name: "Nämnd", basis: .day(try #require(CalendarDay(iso: "2031-02-28"))), source: "Källan"),
            ])
    }

    /// What is written instead, the rule, and the line and column that are told.
    @Test(arguments: [
        ("id: prov", "id: möte", .badIdentifier, 2, 9),
        ("id: enskilt", "id: prov", .duplicateIdentifier, 19, 5),
        ("    purpose: Att prova.", "    syfte: Att prova.", .unknownKey, 4, 5),
        ("    purpose: Att prova.\n", "", .missingKey, 2, 5),
        ("name: Provforum", "name: \" \"", .emptyText, 3, 11),
        ("name: Provforum", "name: \(String(repeating: "ö", count: 81))", .refusedText, 3, 11),
        ("convenor: Preventionssamordnare", "convenor: Samordnare 070-174 06 05", .refusedText, 5, 15),
        ("[skola, polis]", "[skola, skola]", .duplicateIdentifier, 6, 28),
        ("[skola, polis]", "[skola, fraga@exempel.se]", .refusedText, 6, 28),
        ("[skola, polis]", "skola", .expectedList, 6, 20),
        ("cadence: year-2", "cadence: year-0", .unknownCode, 7, 14),
        ("cadence: year-2", "cadence: ofta", .unknownCode, 7, 14),
        ("    cadence: year-2\n", "", .missingKey, 2, 5),
        ("record: minutes", "record: notes", .unknownCode, 8, 13),
        ("[phenomenon, individual]", "[person]", .unknownCode, 9, 13),
        ("[phenomenon, individual]", "[phenomenon, phenomenon]", .duplicateIdentifier, 9, 25),
        ("[phenomenon, individual]", "[]", .missingKey, 9, 12),
        ("per_unit: yes", "per_unit: kanske", .badFlag, 10, 15),
        ("length: 45", "length: 0", .unknownCode, 11, 13),
        ("families: [grants]", "families: [premises]", .unknownCode, 12, 16),
        ("families: [grants]", "families: [grants, grants]", .duplicateIdentifier, 12, 24),
        ("source: Källan anger allt.", "source: ''", .emptyText, 13, 13),
        ("- {id: b, kind: vbe, title: VBE}", "- {id: b, title: VBE}", .missingVBEItem, 16, 7),
        ("{id: c, title: Övrigt}", "{id: c, kind: vbe, title: Övrigt}", .duplicateIdentifier, 18, 9),
        ("{id: c, title: Övrigt}", "{id: b, title: Övrigt}", .duplicateIdentifier, 18, 9),
        ("{id: c, title: Övrigt}", "{id: c, title: Övrigt, minutes: 241}", .unknownCode, 18, 41),
        ("{id: c, title: Övrigt}", "{id: c, title: Övrigt, minuter: 5}", .unknownKey, 18, 32),
        ("{id: c, title: Övrigt}", "{id: c, kind: paus, title: Övrigt}", .unknownCode, 18, 23),
        ("{id: c, title: Övrigt}", "{id: c, title: Fråga 19800101-1239}", .refusedText, 18, 24),
        // A meeting about one person has no agenda and no record, and cannot be given one.
        ("    modes: [individual]", "    modes: [individual]\n    record: minutes", .unknownKey, 24, 5),
        ("    modes: [individual]", "    modes: [individual]\n    agenda: [{id: a, kind: vbe, title: VBE}]", .unknownKey, 24, 5),
        ("individual_checklist:\n  - Samtycke\n  - Mål", "individual_checklist: []", .emptyText, 24, 23),
        ("individual_checklist:\n  - Samtycke\n  - Mål", "", .missingKey, 1, 1),
        ("  - Samtycke", "  - ''", .emptyText, 25, 5),
    ] as [(String, String, ContentRule, Int, Int)])
    func whatIsWrongInAKindIsToldWithItsPlace(was: String, isNow: String, rule: ContentRule, line: Int, column: Int) throws {
        let broken = try #require(Self.replacingFirst(was, with: isNow, in: Self.forums))
        let failure = failure { _ = try Self.decode(forums: broken) }
        #expect(failure?.rule == rule)
        #expect(failure?.place == SourcePlace(file: "forums", line: line, column: column))
    }

    @Test(arguments: [
        ("weeks: -10", "weeks: -53", .unknownCode, 2, 60), ("weeks: -10", "weeks: +10", .unknownCode, 2, 60),
        ("weeks: -10", "weeks: tio", .unknownCode, 2, 60), ("weeks: -10", "weeks: -", .unknownCode, 2, 60),
        ("weeks: -10", "weeks: 99999999999999999999", .unknownCode, 2, 60),
        (", weeks: -10", "", .missingKey, 2, 5), ("from: t1", "from: minutes", .unknownCode, 2, 49),
        ("from: t1", "day: \"04-15\"", .unknownKey, 2, 57),
        ("\"04-15\"", "\"04-31\"", .badMonthDay, 3, 58), ("\"2031-02-28\"", "\"2031-02-29\"", .badDay, 4, 47),
        (", day: \"04-15\"", "", .missingKey, 3, 5), ("kind: survey", "kind: report", .unknownCode, 2, 22),
        ("id: settled", "id: sent", .duplicateIdentifier, 3, 5), (", source: Förslag", "", .missingKey, 2, 5),
    ] as [(String, String, ContentRule, Int, Int)])
    func whatIsWrongInAMilestoneIsToldWithItsPlace(was: String, isNow: String, rule: ContentRule, line: Int, column: Int) throws {
        let broken = try #require(Self.replacingFirst(was, with: isNow, in: Self.milestones))
        let failure = failure { _ = try Self.decode(milestones: broken) }
        #expect(failure?.rule == rule)
        #expect(failure?.place == SourcePlace(file: "milestones", line: line, column: column))
    }

    /// Every prefix of a good file, and the file with each byte replaced by a sign that means something to YAML.
    @Test func tornFilesNeverCrash() {
        let bytes = Array(Self.forums.utf8)
        let signs = Array("[{*&!|>'\"%@:#-?,]}~".utf8)
        for end in stride(from: 0, to: bytes.count, by: 3) {
            _ = failure { _ = try Self.decode(forums: String(decoding: bytes[..<end], as: UTF8.self)) }
        }
        for index in stride(from: 0, to: bytes.count, by: 2) {
            var torn = bytes
            torn[index] = signs[index / 2 % signs.count]
            _ = failure { _ = try Self.decode(forums: String(decoding: torn, as: UTF8.self)) }
        }
    }

    @Test(arguments: [
        ("", ContentRule.emptyFile), ("kinds: &a []\nindividual_checklist: *a\n", .alias), ("kinds: {}\nindividual_checklist: [a]\n", .expectedList),
        ("kinds: [[]]\nindividual_checklist: [a]\n", .expectedMapping), ("kinds: []\nkinds: []\n", .duplicateKey),
        ("kinds: \(String(repeating: "[", count: 200))", .tooDeep), ("kinds: [\u{1B}]", .controlCharacter),
    ])
    func oddFilesAreRefused(text: String, rule: ContentRule) {
        #expect(failure { _ = try Self.decode(forums: text) }?.rule == rule)
    }

    /// Nil when it does not occur, so that a test never breaks nothing.
    private static func replacingFirst(_ part: String, with other: String, in text: String) -> String? {
        guard let range = text.firstRange(of: part) else { return nil }
        return String(text[..<range.lowerBound]) + other + String(text[range.upperBound...])
    }
}
