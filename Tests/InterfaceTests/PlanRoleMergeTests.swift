import Domain
import Interface
import Screen
import TestSupport
import Testing

/// Two spellings of one role are made one, in every plan, and can be parted again.
struct PlanRoleMergeTests {
    private func twice() throws -> Scenario {
        var s = try Scenario()
        var plan = RoomsWorld.plan
        plan.sections = [PlanSection(id: "s1", name: RoomsWorld.text("Förebyggande", .section))]
        let roles = ["Preventionssamordnare", "Preventionsamordnare"].enumerated().map { place, name in
            Domain.Role(id: RoleID("r\(place)"), name: RoomsWorld.text(name, .role))
        }
        let rows = roles.enumerated().map { place, role in
            Activity(
                id: ActivityID("a\(place)"), plan: plan.id, section: "s1", position: place, text: RoomsWorld.text("Träff nummer \(place) om språk på Café Ängö"),
                responsible: [role.id], lead: role.id, timeline: RoomsWorld.text("2026", .timeline), channels: [.annualReport])
        }
        _ = try s.archive.perform(.createPlan(PlanBundle(plan: plan, activities: rows, roles: roles)))
        try s.restart()
        s.press("3", "c")
        return s
    }

    @Test func theOneChosenIsTheNameOfBoth() throws {
        var s = try twice()
        s.answer("Två roller med nästan samma namn")
        s.answer("Ja, den heter Preventionssamordnare")
        #expect(s.notice?.contains("är nu en stavning av Preventionssamordnare") == true, "\(s.notice ?? "")")
        #expect(!s.text.contains("nästan samma namn"), "\(s.text)")
        s.press(.escape, "/")
        s.type("ansvarig:preventionss")
        s.press(.enter)
        s.expect("visar 2 av 2")
    }

    @Test func undoPartsThem() throws {
        var s = try twice()
        s.answer("Två roller med nästan samma namn")
        s.answer("Ja, den heter Preventionssamordnare")
        s.press("u")
        #expect(s.text.contains("nästan samma namn"), "\(s.text)")
    }
}
