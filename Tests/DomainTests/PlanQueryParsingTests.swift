import Domain
import Testing

@Suite struct PlanQueryParsingTests {
    @Test(arguments: [
        ("", []), ("   ", []), ("\"\"", []), ("·", []),
        ("Öppen FRITID", [.words("oppen"), .words("fritid")]),
        ("\"Öppen  fritid\"", [.words("oppen fritid")]), ("”öppen fritid“", [.words("oppen fritid")]),
        ("\"försenad\"", [.words("forsenad")]), ("försenad", [.late]), ("-sen", [.not(.late)]), ("läge:försenad", [.late]),
        ("ogjord", [.not(.status([.done]))]), ("ej:genomförd", [.not(.status([.done]))]), ("ej genomförd", [.not(.status([.done]))]),
        ("-genomförd", [.not(.status([.done]))]), ("genomförd", [.words("genomford")]), ("-\"genomförd\"", [.not(.words("genomford"))]),
        ("--genomförd", [.words("genomford")]), ("ej:-läge:klar", [.status([.done])]), ("ej ej klar", [.words("klar")]),
        ("läge:pågår", [.status([.ongoing])]), ("läge:ej", [.status([.notStarted])]), ("status:p,k", [.status([.ongoing, .done])]),
        ("läge:\"ej påbörjad\"", [.status([.notStarted])]), ("läge:ej_påbörjad", [.status([.notStarted])]), ("läge:done", [.status([.done])]),
        ("ansvarig:direktör", [.responsible(["dir"])]), ("ansvarig:kultur", [.responsible(["kfd"])]),
        ("ansvarig:\"kultur, fritid\"", [.responsible(["kfd"])]), ("vem:direktör,polis", [.responsible(["dir", "pol"])]),
        ("ansvarig:preventions-sam", [.responsible(["prev"])]), ("ansvarig:strateg", [.responsible(["prev"])]),
        ("ansvarig:saknas", [.responsible([])]), ("-vem:ingen", [.not(.responsible([]))]), ("ansvar:polis", [.responsible(["pol"])]),
        ("samverkan:polis", [.collaborator(["pol"])]), ("samverkan", [.words("samverkan")]),
        ("avsnitt:före", [.section(["f"])]), ("område:insats", [.section(["k"])]), ("avsnitt:för", [.section(["f", "h"])]),
        ("kanal:t1", [.channel(.t1)]), ("kanal:prot", [.channel(.minutes)]), ("uppföljning:t1_nästa", [.channel(.t1NextYear)]),
        ("t1:saknas", [.unreported(.t1)]), ("VB:sak", [.unreported(.annualReport)]), ("saknas:t2", [.unreported(.t2)]),
        ("saknas", [.words("saknas")]), ("saknar:t1", [.unreported(.t1)]), ("saknar:tidplan", [.missing(.timeline)]),
        ("-saknar:ansvarig", [.not(.missing(.responsible))]), ("punkt:1", [.point(.recruitment)]), ("punkt:p2", [.point(.knowledge)]),
        ("perspektiv:främ", [.perspective(.promotive)]), ("slag:egen", [.kind(.own)]), ("svar:kvar", [.answer(.kept)]),
        ("svar:saknas", [.answer(nil)]), ("skrivom", [.toRewrite]), (":x", [.words(":x")]), ("作 é", [.words("作"), .words("e")]),
    ] as [(String, [PlanQuery.Term])])
    func `each form means its terms`(typed: String, terms: [PlanQuery.Term]) throws {
        #expect(try PlanQueryWorld.parse(typed).terms == terms)
        #expect(try PlanQueryWorld.parse(typed.decomposedLetters).terms == terms)
        #expect(try PlanQueryWorld.parse("  \(typed)\t").terms == terms)
    }

    @Test(arguments: [
        ("öppen ansvarig:", 6, "ansvarig:", .emptyValue(field: "ansvarig")),
        ("ansvarig:\" \"", 0, "ansvarig:\" \"", .emptyValue(field: "ansvarig")),
        ("läge:,", 0, "läge:,", .emptyValue(field: "läge")),
        ("å ö\u{308} xyz:1 b", 4, "xyz:1", .unknownField), ("xyz:", 0, "xyz:", .unknownField),
        ("-läge:grön", 0, "-läge:grön", .unknownValue(field: "läge", allowed: ["ej paborjad", "pagar", "genomford", "utgar"])),
        ("kanal:t", 0, "kanal:t", .unknownValue(field: "kanal", allowed: ["t1", "t2", "t1 nasta ar"])),
        ("avsnitt:x", 0, "avsnitt:x", .unknownValue(field: "avsnitt", allowed: ["Förebyggande", "Förhindrande", "Kompetenshöjande insatser"])),
        ("t1:ja", 0, "t1:ja", .unknownValue(field: "t1", allowed: ["saknas"])), ("saknar:läge", 0, "saknar:läge", nil),
        ("a \"öppen fri", 2, "\"öppen fri", .openQuote), ("läge:klar ej", 10, "ej", .emptyValue(field: "ej")),
        ("ej:", 0, "ej:", .emptyValue(field: "ej")), ("a -", 2, "-", .emptyValue(field: "-")), ("svar:xyz", 0, "svar:xyz", nil),
        ("ansvarig:biskop", 0, "ansvarig:biskop", nil), ("ansvarig:--", 0, "ansvarig:--", nil),
    ] as [(String, Int, String, PlanQueryProblem.Reason?)])
    func `a mistake points at its token`(typed: String, place: Int, token: String, reason: PlanQueryProblem.Reason?) throws {
        let problem = #expect(throws: PlanQueryProblem.self) { try PlanQueryWorld.parse(typed) }
        #expect(problem?.range == place..<place + token.count)
        #expect(problem?.token == token)
        if let reason { #expect(problem?.reason == reason) }
    }

    @Test func `whatever is typed is read or refused, with the token where it stands`() {
        var random = Numbers(seed: 11)
        let pieces = ["ansvarig", "läge", "t1", "ej", "saknas", "klar", ":", "-", "\"", "”", ",", " ", "  ", "\n", "å", "a\u{30A}", "\u{301}", "作", "·", "1", "👩‍💻"]
        for _ in 0..<4000 {
            let typed = (0..<random.below(12)).map { _ in pieces[random.below(pieces.count)] }.joined()
            do {
                let terms = try PlanQueryWorld.parse(typed).terms
                #expect(!terms.contains(.words("")))
            } catch {
                let characters = Array(typed)
                #expect(error.range.upperBound <= characters.count && !error.range.isEmpty)
                #expect(error.range.upperBound > characters.count || String(characters[error.range]) == error.token)
            }
        }
    }

    @Test func `as many turns as there is room for`() throws {
        #expect(try PlanQueryWorld.parse(String(repeating: "-", count: 100_001) + "sen").terms == [.not(.late)])
        #expect(try PlanQueryWorld.parse(String(repeating: "ej:", count: 30_000) + "sen").terms == [.late])
    }
}

extension String {
    /// The letters of Swedish with their marks apart, as some systems store them.
    var decomposedLetters: String {
        let marks: [Character: String] = [
            "å": "a\u{30A}", "ä": "a\u{308}", "ö": "o\u{308}", "é": "e\u{301}", "Å": "A\u{30A}", "Ä": "A\u{308}", "Ö": "O\u{308}",
        ]
        return map { marks[$0] ?? String($0) }.joined()
    }
}
