import Domain
import Testing

@Suite struct RoleRegisterTests {
    private static func register(_ names: [String]) -> RoleRegister {
        RoleRegister(names.enumerated().map { PlanQueryWorld.role(RoleID("r\($0.offset)"), $0.element) })
    }

    @Test(arguments: [
        ("", []), (" ; , ", []), ("Stadsdelsdirektör", ["Stadsdelsdirektör"]),
        ("Stadsdelsdirektör och preventionssamordnare", ["Stadsdelsdirektör", "preventionssamordnare"]),
        ("Stadsdelsdirektör och preventions-samordnare på stadsdelsförvaltningen.", ["Stadsdelsdirektör", "preventions-samordnare på stadsdelsförvaltningen"]),
        ("Avdelningschef Beställare; IoF barn/unga + vuxen", ["Avdelningschef Beställare", "IoF barn/unga + vuxen"]),
        ("A, B, C", ["A", "B", "C"]), ("A, B och C", ["A", "B", "C"]), ("rektorer från samtliga skolor och kommunpolis", ["rektorer från samtliga skolor", "kommunpolis"]),
        ("Avdelningschef kultur, fritid och demokrati och stadsdelsnämnd", ["Avdelningschef kultur, fritid och demokrati", "stadsdelsnämnd"]),
        ("skola, socialtjänst, polis, fritid, fält, förskola", ["skola", "socialtjänst", "polis", "fritid", "fält", "förskola"]),
        ("Skola, polis samt fritid", ["Skola", "polis", "fritid"]), ("Social omsorg barn och unga", ["Social omsorg barn och unga"]),
        ("Avdelningschef individ- och familjestöd", ["Avdelningschef individ- och familjestöd"]),
        ("Enhetschef för verksamhet som hyr/ lånar ut lokalen", ["Enhetschef för verksamhet som hyr/ lånar ut lokalen"]),
        ("Enhetschef ekonomiskt bistånd; kontaktperson VBE/preventionssamordnare", ["Enhetschef ekonomiskt bistånd", "kontaktperson VBE", "preventionssamordnare"]),
        ("Stadsdelsdirektör\nPreventionssamordnare", ["Stadsdelsdirektör", "Preventionssamordnare"]), ("Avdelningschef\nförskola", ["Avdelningschef förskola"]),
        ("Enhetschefer (fritid, fält och skola), kommunpolis", ["Enhetschefer (fritid, fält och skola)", "kommunpolis"]),
        ("• Polisen\n• Skolan", ["Polisen", "Skolan"]), ("Anhörigstöd för vuxna och stöd till föräldrar för unga", ["Anhörigstöd för vuxna och stöd till föräldrar för unga"]),
        ("Idrottsförvaltningens-, kulturförvaltningens och utbildningsförvaltningens ansvariga", ["Idrottsförvaltningens-, kulturförvaltningens och utbildningsförvaltningens ansvariga"]),
    ] as [(String, [String])])
    func `a cell is divided where one role ends`(cell: String, parts: [String]) {
        #expect(Self.register([]).parts(of: cell) == parts)
        #expect(Self.register([]).parts(of: " \(cell.decomposedLetters)\n") == parts)
    }

    @Test func `a spelling that is known is never divided, the longest first`() {
        let register = Self.register(["Kultur, fritid och demokrati", "Demokrati", "Polis och skola", "Barn och unga, Söder"])
        #expect(register.parts(of: "kultur, fritid och demokrati, polis och skola") == ["kultur, fritid och demokrati", "polis och skola"])
        #expect(register.parts(of: "Kultur, fritid\noch demokrati; demokrati") == ["Kultur, fritid och demokrati", "demokrati"])
        #expect(register.parts(of: "Avdelningschef kultur, demokrati och barn") == ["Avdelningschef kultur", "demokrati", "barn"])
        #expect(register.parts(of: "Chef; barn och unga, So\u{308}der") == ["Chef", "barn och unga, Söder"])
    }

    @Test func `no part is lost or made up, whatever the cell holds`() {
        var random = Numbers(seed: 3)
        let register = Self.register(["kultur, fritid", "polis"])
        let pieces = ["kultur", "fritid", "polis", "chef ", "och", " och ", ",", ";", "/", "(", ")", "\n", " ", "-", "•", "é", "作", "."]
        for _ in 0..<3000 {
            let cell = (0..<random.below(10)).map { _ in pieces[random.below(pieces.count)] }.joined()
            let parts = register.parts(of: cell)
            #expect(parts.allSatisfy { !$0.isEmpty && ScreenedText.tidied($0) == $0 })
            let separators: Set<Character> = Set(",;/()•-. \n")
            var letters = Array(cell.filter { !separators.contains($0) })[...]
            for part in parts { for letter in part where !separators.contains(letter) {
                guard let place = letters.firstIndex(of: letter) else { Issue.record("\(cell) \(parts)"); return }
                letters = letters[(place + 1)...]
            } }
        }
    }

    @Test(arguments: [
        ("Preventionssamordnare", "Preventionsamordnare"), ("Preventionssamordnare", "Preventions-samordnere"),
        ("Avdelningschef individ- och familjestöd", "Avdelningschef för individ -och familjestöd"),
        ("Förvaltningens kontaktperson", "Förvaltningen kontaktperson"), ("Stadsdelsdirektör", "Stadsdelsdirektor"), ("Kommunpolis", "Komunpolis"),
        ("Kommunpolis", "Kommunplois"), ("Polis", "Polis på"),
    ])
    func `two spellings that are one step apart are shown`(first: String, second: String) {
        let close = Self.register(["Skola", first, "Biblioteket", second]).closeSpellings
        #expect(close == [.init(first: "r1", second: "r3", firstSpelling: first, secondSpelling: second)])
    }

    @Test(arguments: [
        ("Enhetschef 1", "Enhetschef 2"), ("Skola", "Skolan"), ("Avdelningschef förskola", "Avdelningschef skola"), ("SIG", "SSP"),
        ("Avdelningschef", "Enhetschef"), ("Avdelningschef", "Avdelningschefer"),
    ])
    func `what is another role is not`(first: String, second: String) {
        #expect(Self.register([first, second]).closeSpellings.isEmpty)
    }

    @Test func `merged roles are one, and a pair is named once`() {
        let roles = [
            PlanQueryWorld.role("a", "Kommunpolis", ["Kommunpolisen"]), PlanQueryWorld.role("b", "Komunpolis", ["Komunpolisen"]),
            PlanQueryWorld.role("c", "Kommunpoliser", into: "a"), PlanQueryWorld.role("d", "Komunpolis ", into: "b"),
        ]
        #expect(RoleRegister(roles).closeSpellings.map { [$0.first, $0.second] } == [["a", "b"]])
        #expect(RoleRegister(roles.map { $0.id == "b" ? PlanQueryWorld.role("b", "Komunpolis", into: "a") : $0 }).closeSpellings.isEmpty)
    }

    @Test(arguments: [
        "Stadsdelsdirektör", "Preventionssamordnare", "Avdelningschef Förebyggande arbete och kultur", "Enhetschef Beställare",
        "Avdelningschefer Social omsorg barn och unga", "Förvaltningens jämställdhetsstrateg", "Utbildningsförvaltningen", "kommunpolis",
        "Rektorer från samtliga grundskolor", "Socialförvaltningens VBE-team", "Lokala brottsförebyggande rådet", "Stadsdelsnämnd",
        "Avdelningschef Individ och familjestöd", "Enhetschef Ekonomiskt Bistånd", "Skarpnäcks stadsdelsförvaltning", "Fa\u{308}ltassistenter",
    ])
    func `functions look like roles`(text: String) { #expect(RoleRegister.looksLikeRole(text)) }

    @Test(arguments: [
        "Anna Svensson", "rektor Anna Svensson", "Rektor Svensson", "Anna", "A.S.", "samordnare A. Svensson", "Löpande", "", "2020", "chef 070-123 45 67",
        "chef namn@exempel.se", "Anna Svensson, enhetschef", "Chefen Åsa Öberg", "Hösten",
    ])
    func `people and other words do not`(text: String) { #expect(!RoleRegister.looksLikeRole(text)) }
}
