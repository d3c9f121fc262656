import Domain
import Interface
import Screen
import Store
import TestSupport
import Testing

/// "Protokoll per möte": the meetings propose, a key confirms.
@Suite struct PlanMinutesTests {
    private static let occasion = Occasion(.minutes, 2026)

    private func scenario(linear: Bool = false) throws -> Scenario {
        var s = try AgendaWorld.scenario(linear: linear)
        let plan = Plan(
            id: "p26", district: "skarpnack", year: 2026, style: "samordna",
            sections: [PlanSection(id: "s1", name: RoomsWorld.text("Förebyggande", .section))])
        func row(_ id: ActivityID, _ words: String, _ place: Int, _ channels: Set<FollowUpChannel>) -> Activity {
            Activity(
                id: id, plan: "p26", section: "s1", position: place << 40, text: RoomsWorld.text(words), responsible: ["r1"],
                timeline: RoomsWorld.text("2026", .timeline), channels: channels, status: .ongoing)
        }
        let rows = [
            row("x1", "VBE är en stående punkt i SSPF", 0, [.minutes]), row("x2", "Samverkan om trygghet", 1, [.minutes]),
            row("x3", "Utbildning", 2, [.t1]),
        ]
        _ = try s.archive.perform(.createPlan(PlanBundle(plan: plan, activities: rows, roles: [RoomsWorld.role])))
        try s.restart()
        if linear { s.send(.perform(.goPlan)) } else { s.press("3") }
        return s
    }

    private func report(_ s: Scenario, _ id: ActivityID = "x1") throws -> OccasionReport? {
        try s.whole("p26").first { $0.id == id }?.report(on: Self.occasion)
    }

    @Test func theProposalIsShownAndNeverWrittenByItself() throws {
        var s = try scenario()
        s.expect("Förslag från mötena: pågår, VBE behandlad på 4 av 5 möten")
        s.press("f", .down, .up)
        #expect(try report(s) == nil)
        // What is about no forum has none.
        s.press(.down)
        s.expect(not: "Förslag från mötena")
    }

    @Test func oneKeyConfirmsIt() throws {
        var s = try scenario()
        s.press("f", "m")
        #expect(try report(s)?.status == .ongoing)
        #expect(try report(s)?.comment == nil)
        s.expect(not: "Förslag från mötena")
        s.press("m")
        s.expect(notice: "Här finns inget att godta")
        s.press("u")
        #expect(try report(s) == nil)
    }

    @Test func theMenuCanTakeTheCountAsComment() throws {
        var s = try scenario()
        s.press("f")
        for _ in 0..<6 where s.app.plan.table.column < 3 { s.press(.right) }
        s.press(.enter)
        s.answer("Bekräfta pågår, med antalet")
        #expect(try report(s)?.comment?.text == "VBE behandlad på 4 av 5 möten")
    }

    @Test func theRemarkAboutMeetingsIsSilentWhereThereAreSome() throws {
        var s = try scenario()
        s.press("c")
        s.expect(title: "Granska")
        s.expect(not: s.texts("plan_rule.no_meetings"))
    }

    @Test func linearModeConfirmsInTheSheet() throws {
        var s = try scenario(linear: true)
        s.number("VBE är en stående punkt")
        #expect(s.read.contains("förslag: pågår, VBE behandlad på 4 av 5 möten"), "\(s.read)")
        s.send(.perform(.applyProposal))
        #expect(try report(s)?.status == .ongoing)
    }

    @Test func theFamiliesAreThoseOfTheShippedKinds() {
        for kind in ForumLibrary.shipped.kinds { #expect(FollowedFamilies.byKind[kind.id] ?? [] == kind.families, "\(kind.id)") }
        #expect(MinutesProposal.namedKinds.isSubset(of: Set(ForumLibrary.shipped.kinds.map(\.id))))
    }
}
