import Domain
import Interface
import Screen
import Store
import TestSupport

/// A small plan of 2025 that last year was, with what happened, to be reviewed, searched and revised.
enum RoomsWorld {
    static let section: SectionID = "s1"
    static let other: SectionID = "s2"

    static func text(_ text: String, _ kind: ScreenedText.Kind = .activity) -> ScreenedText { ScreenedText(stored: text, kind: kind) }

    static func day(_ iso: String) -> CalendarDay { CalendarDay(iso: iso) ?? CalendarDay(number: 0) }

    static var plan: Plan {
        Plan(
            id: "plan2025", district: "skarpnack", year: 2025, style: "samordna",
            sections: [
                PlanSection(id: section, name: text("Förebyggande", .section)), PlanSection(id: other, name: text("Förhindrande", .section)),
            ])
    }

    static var rows: [Activity] {
        [
            Activity(
                id: "a1", plan: "plan2025", section: section, position: 0, text: text("Föräldrastöd i grupp på öppna förskolan"),
                responsible: ["r1"], lead: "r1", timeline: text("Löpande", .timeline), channels: [.t1, .t2], status: .ongoing,
                points: [.recruitment],
                reports: [
                    OccasionReport(
                        occasion: Occasion(.t1, 2025), status: .ongoing, comment: text("Fyra av fem grupper är i gång.", .comment),
                        day: day("2025-05-02"))
                ], notes: [ActivityNote(day: day("2025-09-01"), text: text("Café och måltid ingår från hösten", .comment))]),
            Activity(
                id: "a2", plan: "plan2025", section: section, position: 1 << 40, text: text("Skolsociala team"), timeline: text("2025", .timeline),
                channels: [.t1], status: .done),
            Activity(
                id: "a3", plan: "plan2025", section: other, position: 0, text: text("Stöd till avhoppare"), responsible: ["r1"], lead: "r1",
                timeline: text("2025", .timeline), channels: [.annualReport], status: .dropped),
        ]
    }

    static let role = Domain.Role(id: "r1", name: ScreenedText(stored: "Avdelningschef", kind: .role))

    /// At the plan, with the plan in the archive.
    static func scenario(size: Size = .small, linear: Bool = false) throws -> Scenario {
        var s = try Scenario(size: size, linear: linear)
        _ = try s.archive.perform(.createPlan(PlanBundle(plan: plan, activities: rows, roles: [role])))
        try s.restart()
        s.press("3")
        return s
    }

    /// In the revision of 2026.
    static func revising(size: Size = .small, linear: Bool = false) throws -> Scenario {
        var s = try scenario(size: size, linear: linear)
        s.press("r")
        s.press("1")
        s.press("r")
        return s
    }
}

extension Scenario {
    /// The rows of the list with that name, as they are read.
    func items(_ list: String) -> [String] { lines.filter { $0.list.name == list }.map(\.item.text.plain) }

    func replan(_ id: PlanID) throws -> Plan? { if case .plan(let plan) = try archive.answer(.plan(id)) { plan } else { nil } }

    func whole(_ id: PlanID) throws -> [Activity] {
        if case .wholeActivities(let rows) = try archive.answer(.wholeActivities(id, offset: 0, limit: 100)) { rows } else { [] }
    }

    var plans: [PlanHead] { if case .plans(let plans)? = try? archive.answer(.plans) { plans } else { [] } }
}
