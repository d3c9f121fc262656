@testable import Domain

/// A small office: words as the files have them, a register, and a plan to read into.
enum ImportFixture {
    static let words = PlanWords(
        titles: [
            .section: "Avsnitt", .activity: "Aktivitet", .responsible: "Ansvarig", .lead: "Huvudansvarig",
            .collaboration: "Samverkan", .timeline: "Tidplan", .followUp: "Uppföljning", .channels: "Kanaler",
            .status: "Läge", .t1: "T1", .t2: "T2", .annualReport: "VB", .t1NextYear: "T1 nästa år",
            .otherReports: "Andra rapporter", .kind: "Slag", .perspectives: "Perspektiv", .points: "Punkter",
            .target: "Mål", .notes: "Anteckningar", .family: "Familj", .id: "Id",
        ],
        synonyms: [
            .activity: ["Insats", "Förebyggande insats", "Förhindrande arbete", "Åtgärd"],
            .responsible: ["Ansvarig aktör", "Ansvar"], .collaboration: ["Samverkanspart"],
            .timeline: ["Tidsplan", "Tidspan", "När"], .followUp: ["Följs upp"], .status: ["Status"],
        ],
        codes: [
            "activity_status.not_started": "ej påbörjad", "activity_status.ongoing": "pågår", "activity_status.done": "genomförd",
            "activity_status.dropped": "utgår", "activity_kind.own": "egen rådighet", "activity_kind.influence": "påverkan",
            "perspective.promotive": "främjande", "perspective.preventive": "förebyggande",
            "perspective.relatives_support": "anhörigstöd", "perspective.aftercare": "efterperspektiv",
            "strategy_point.p1": "Rekrytering, tidigt", "strategy_point.p2": "Kunskap", "strategy_point.p3": "Polis",
            "strategy_point.p4": "Vilja lämna", "strategy_point.p5": "Drabbade, och deras nära",
            "follow_up_channel.t1": "T1", "follow_up_channel.t2": "T2", "follow_up_channel.vb": "VB",
            "follow_up_channel.t1_next": "T1 nästa år", "follow_up_channel.minutes": "protokoll per möte",
            "follow_up_channel.portal": "utbildningsportalen", "follow_up_channel.grant": "vid bidrag",
            "follow_up_channel.year_after": "året efter", "follow_up_channel.own": "egen",
            "occasion_kind.t1": "T1", "occasion_kind.t2": "T2", "occasion_kind.vb": "VB", "occasion_kind.minutes": "protokoll",
            "occasion_kind.portal": "utbildningsportalen", "occasion_kind.grant": "bidrag",
            "occasion_kind.year_after": "året efter", "occasion_kind.own": "egen",
        ])

    static func role(_ id: String, _ name: String, _ synonyms: String..., mergedInto: String? = nil) -> Role {
        Role(
            id: RoleID(id), name: ScreenedText(stored: name, kind: .role),
            synonyms: synonyms.map { ScreenedText(stored: $0, kind: .role) }, mergedInto: mergedInto.map { RoleID($0) })
    }

    static let register = RoleRegister([
        role("prev", "Preventionssamordnare"), role("dir", "Stadsdelsdirektör"),
        role("kultur", "Avdelningschef kultur, fritid och demokrati"), role("bou", "Avdelningschef barn och unga"),
        role("vuxen", "Avdelningschef vuxen"), role("stod", "Föräldrastödssamordnare"), role("falt", "Fält"),
        role("fritid", "Fritid"), role("soc", "Socialtjänst"), role("ifs", "Avdelningschef individ- och familjestöd"),
        role("sak", "Säkerhetssamordnare", "Trygghetssamordnare"),
    ])

    static func section(_ id: String, _ name: String) -> PlanSection {
        PlanSection(id: SectionID(id), name: ScreenedText(stored: name, kind: .section))
    }

    static let plan = Plan(
        id: "plan", district: "district", year: 2026, style: "2020",
        sections: [section("fb", "Förebyggande arbete"), section("fh", "Förhindrande arbete")])
}

/// SplitMix64: the same numbers for the same seed.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64
    init(_ seed: Int) { state = UInt64(seed) &* 0x2545_F491_4F6C_DD1D &+ 1 }
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
