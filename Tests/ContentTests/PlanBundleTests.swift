import Content
import Domain
import Testing

/// What is created from a draft, and the register that it is created with.
struct PlanBundleTests {
    private let library: PlanLibrary

    init() throws { library = try ShippedPlans.result.get() }

    @Test(arguments: ["template", "2018", "2019", "2020"])
    func aDraftBecomesAPlanWithAllItsRoles(id: String) throws {
        let draft = try #require(library.draft(id))
        var generator = SystemRandomNumberGenerator()
        let bundle = draft.bundle(
            district: "skarpnack", year: draft.year ?? 2027, isExample: draft.year != nil, roles: library.roles, using: &generator)
        #expect(bundle.activities.count == draft.rows.count)
        let register = RoleRegister(bundle.roles)
        for activity in bundle.activities {
            #expect((activity.responsible + activity.collaborators).allSatisfy { register[$0] != nil })
            #expect(activity.lead == (activity.responsible.count == 1 ? activity.responsible[0] : nil))
            let words = [activity.text, activity.timeline, activity.followUp].compactMap { $0?.text }
            #expect(words.allSatisfy { !$0.contains("{") }, "\(words)")
        }
    }

    @Test func thePlaceOfTheYearIsFilled() throws {
        let draft = PlanDraft(
            id: "x", name: "x", year: nil, style: "samordna", goal: "", sections: [],
            rows: [
                .init(section: "a", text: "a", timeline: "{year}-01-01–{year}-06-30", followUp: "VB {year}"),
                .init(section: "a", text: "b", timeline: "", followUp: ""),
            ])
        var generator = SystemRandomNumberGenerator()
        let activities = draft.bundle(district: "d", year: 2027, isExample: false, roles: [], using: &generator).activities
        #expect(activities.map(\.timeline?.text) == ["2027-01-01–2027-06-30", nil])
        #expect(activities.map(\.followUp?.text) == ["VB 2027", nil])
    }

    /// Each text would also be let through if it were typed.
    @Test func theScreeningLetsEveryTextThrough() throws {
        for draft in library.drafts {
            var texts: [(String, ScreenedText.Kind)] = [(draft.goal, .goal)]
            texts += draft.sections.map { ($0.name.text, .section) }
            for row in draft.rows {
                texts += [(row.text, .activity), (row.timeline, .timeline), (row.followUp, .followUp)]
                if let target = row.target { texts.append((target.words.text, .target)) }
            }
            for (text, kind) in texts where !text.isEmpty {
                #expect(throws: Never.self, "\(text)") { try ScreenedText(text, kind: kind, acceptingWarnings: true) }
            }
        }
    }

    @Test func theRegisterFindsEveryRoleByEachOfItsSpellings() {
        let register = RoleRegister(library.roles)
        for role in library.roles {
            for spelling in [role.name] + role.synonyms { #expect(register.role(spelled: spelling.text) == role.id) }
        }
    }

    @Test(arguments: [
        ("preventions-samordnare", "preventionssamordnare"), ("PREVENTIONSSAMORDNARE", "preventionssamordnare"),
        ("Preventionssam ordnare på stadsdelsförvaltningen.", "preventionssamordnare"),
        ("Avdelningschef för individ -och familjestöd", "avdelningschef-individ-familjestod"),
        ("Avdelningschef Individ och familjestöd", "avdelningschef-individ-familjestod"),
        ("Enhetschef för verksamhet som hyr/ lånar ut lokalen", "enhetschef-upplatelse"),
        ("Stadsdelsdirekto\u{308}r", "stadsdelsdirektor"), ("Respektive avdelningschef", "varje-avdelningschef"),
        ("lokal kontaktperson för VBE", "lokal-samordnare"), ("SLK", "stadsledningskontoret"),
    ] as [(String, RoleID)])
    func spellingsOfOlderPlansAreKnown(spelling: String, role: RoleID) {
        #expect(RoleRegister(library.roles).role(spelled: spelling) == role)
    }

    /// A hyphen is what an id may have; a capital in the middle would be two ids on some file systems.
    @Test func idsAreSlugs() {
        let ids = library.roles.map(\.id.text) + library.styles.map(\.id.text) + library.drafts.flatMap { $0.sections.map(\.id.text) }
        for id in ids { #expect(id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(id)") }
    }
}
