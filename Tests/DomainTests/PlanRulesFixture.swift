@testable import Domain

/// Invented plans and rows for the rules.
enum PlanRulesFixture {
    static let wheel = Wheel.standard
    static let sections = [
        PlanSection(id: "forebygga", name: words("Förebyggande", .section)),
        PlanSection(id: "forhindra", name: words("Förhindrande", .section)),
    ]

    static func words(_ text: String, _ kind: ScreenedText.Kind = .activity) -> ScreenedText {
        ScreenedText(stored: text, kind: kind)
    }

    static func day(_ iso: String) -> CalendarDay { CalendarDay(iso: iso) ?? CalendarDay(number: 0) }

    static func plan(_ id: PlanID = "plan", year: Int = 2026, predecessor: PlanID? = nil) -> Plan {
        Plan(id: id, district: "skarpnack", year: year, style: "2020", sections: sections, predecessor: predecessor)
    }

    /// A row that no rule has anything to say about.
    static func row(_ id: ActivityID, _ text: String? = nil, plan: PlanID = "plan", at position: Int = 0) -> Activity {
        Activity(
            id: id, plan: plan, section: "forebygga", position: position, text: words(text ?? "Åtgärd \(id)"),
            responsible: ["chef"], timeline: words("t.o.m. 2026-06-30", .timeline), channels: [.annualReport],
            followUp: words("VB", .followUp), points: [.recruitment])
    }

    static func report(_ kind: Occasion.Kind, _ year: Int, _ status: ActivityStatus = .ongoing, _ comment: String? = nil)
        -> OccasionReport
    {
        OccasionReport(
            occasion: Occasion(kind, year), status: status, comment: comment.map { words($0, .comment) },
            day: day("\(year)-05-02"))
    }

    static func register(_ names: [(RoleID, String)]) -> RoleRegister {
        RoleRegister(names.map { Role(id: $0.0, name: words($0.1, .role)) })
    }
}

/// SplitMix64: the same throws for the same seed.
struct PlanDice: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 }
    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
    mutating func one<T>(_ values: [T]) -> T { values[Int.random(in: 0..<values.count, using: &self)] }
    mutating func some<T>(_ values: some Collection<T>) -> [T] { values.filter { _ in Bool.random(using: &self) } }
}
