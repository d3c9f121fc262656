import Domain
import Testing

@testable import Store

/// What every archive has to do with plans.
extension ArchiveConformance {
    func runPlan() throws {
        try everythingOfAPlanComesBack()
        try plansAreListedNewestFirst()
        try revisionsGuardThePlan()
        try whatTheBoardDecidedStands()
        try openFieldsAreLogged()
        try rolesAndViewsAreKept()
        try rowsStandInTheOrderOfThePlan()
        try searchFindsEveryText()
        try whatIsLateComesByConsequence()
        try noQuestionOnThePlanGetsEverything()
    }

    func everythingOfAPlanComesBack() throws {
        let archive = try make()
        let receipt = try archive.perform(.createPlan(PlanSample.bundle()))
        #expect(receipt.subjects == [.plans, .plan("plan1"), .activities("plan1"), .roles, .undo])
        var plan = PlanSample.plan
        plan.revision = 1
        #expect(try archive.plan() == plan)
        var full = PlanSample.full
        full.revision = 1
        #expect(try archive.activity("full") == full)
        #expect(try archive.whole() == [full])
        #expect(try archive.roles() == PlanSample.roles)
        let row = try #require(try archive.table().rows.first)
        #expect(row.id == "full" && row.text == full.text?.text && row.responsible == full.responsible)
        #expect(row.timeline == "Hösten 2026" && row.channels == full.channels && row.status == .ongoing)
        #expect(row.reported == [Occasion(.t1, 2026): .ongoing, Occasion(.t2, 2026): .done] && row.notes == 2)
        #expect(row.toRewrite == full.toRewrite && row.points == full.points && row.perspectives == full.perspectives)
        #expect(try archive.plan("none") == nil && archive.activity("none") == nil)
        // Combining marks and composed letters are the same text.
        var other = full
        other.text = PlanSample.text("O\u{308}ppen fritid pa\u{30A} kvällar", .activity)
        _ = try archive.perform(.saveActivities([other]))
        #expect(try archive.activity("full")?.text?.text == "Öppen fritid på kvällar")
        #expect(try archive.table(.words("oppen fritid pa")).matching == 1)
    }

    func plansAreListedNewestFirst() throws {
        let archive = try make()
        for (number, year, district) in [(1, 2024, "norra"), (2, 2026, "södra"), (3, 2026, "norra")] {
            _ = try archive.perform(.savePlan(Plan(
                id: PlanID("p\(number)"), district: DistrictID(district), year: year, style: "2020", sections: [])))
        }
        #expect(try archive.plans().map(\.id) == ["p3", "p2", "p1"])
        let rows = (1...3).map { PlanSample.row($0, status: $0 == 2 ? .done : .ongoing) }
        _ = try archive.perform(.createPlan(PlanSample.bundle(rows: rows)))
        let head = try #require(try archive.plans().first { $0.id == "plan1" })
        #expect(head.activities == 3 && head.done == 1 && head.stage == .consulted && head.edition == 2)
    }

    func revisionsGuardThePlan() throws {
        let archive = try make()
        _ = try archive.perform(.createPlan(PlanSample.bundle()))
        #expect(throws: ArchiveFailure.conflict) { try archive.perform(.createPlan(PlanSample.bundle())) }
        #expect(throws: ArchiveFailure.conflict) { try archive.perform(.savePlan(PlanSample.plan)) }
        var plan = try #require(try archive.plan())
        plan.goal = nil
        _ = try archive.perform(.savePlan(plan))
        #expect(throws: ArchiveFailure.conflict) { try archive.perform(.savePlan(plan)) }
        #expect(throws: ArchiveFailure.conflict) { try archive.perform(.removePlan("plan1", revision: 1)) }
        #expect(throws: ArchiveFailure.conflict) { try archive.perform(.saveActivities([PlanSample.full])) }
        #expect(throws: ArchiveFailure.conflict) { try archive.perform(.setStatus([ActivityRevision("full", 7)], .done)) }
        #expect(throws: ArchiveFailure.conflict) { try archive.perform(.removeActivities([ActivityRevision("full", 7)])) }
        #expect(throws: ArchiveFailure.missing) { try archive.perform(.setStatus([ActivityRevision("x", 1)], .done)) }
        var gone = PlanSample.row(1)
        gone.revision = 3
        #expect(throws: ArchiveFailure.missing) { try archive.perform(.saveActivities([gone])) }
        // One that fails takes the others with it.
        let status = [ActivityRevision("full", 1), ActivityRevision("x", 1)]
        #expect(throws: ArchiveFailure.missing) { try archive.perform(.setStatus(status, .done)) }
        #expect(throws: ArchiveFailure.missing) { try archive.perform(.saveActivities([PlanSample.row(2), gone])) }
        #expect(try archive.activity("full")?.status == .ongoing && archive.whole().count == 1)
        _ = try archive.perform(.removePlan("plan1", revision: 2))
        #expect(try archive.plan() == nil && archive.plans().isEmpty && archive.activity("full") == nil)
        #expect(try archive.table().total == 0 && archive.whole().isEmpty && archive.search("fritid").isEmpty)
        #expect(try archive.due().late == 0 && archive.planSummary() == PlanSummary())
        #expect(throws: ArchiveFailure.missing) { try archive.perform(.setStatus([ActivityRevision("full", 1)], .done)) }
        #expect(throws: ArchiveFailure.missing) { try archive.perform(.saveActivities([PlanSample.row(1)])) }
        #expect(throws: ArchiveFailure.conflict) { try archive.perform(.savePlan(PlanSample.plan)) }
    }

    func whatTheBoardDecidedStands() throws {
        let archive = try make()
        _ = try archive.perform(.createPlan(PlanSample.bundle()))
        _ = try archive.perform(.savePlan(PlanSample.decided(try #require(try archive.plan()))))
        var plan = try #require(try archive.plan())
        #expect(plan.isFrozen)
        plan.goal = nil
        #expect(throws: ArchiveFailure.frozen) { try archive.perform(.savePlan(plan)) }
        var row = try #require(try archive.activity("full"))
        row.text = PlanSample.text("Annat", .activity)
        #expect(throws: ArchiveFailure.frozen) { try archive.perform(.saveActivities([row])) }
        #expect(throws: ArchiveFailure.frozen) { try archive.perform(.saveActivities([PlanSample.row(1)])) }
        #expect(throws: ArchiveFailure.frozen) { try archive.perform(.removeActivities([ActivityRevision("full", 1)])) }
        let more = PlanBundle(plan: try #require(try archive.plan()), activities: [PlanSample.row(1)], roles: [])
        #expect(throws: ArchiveFailure.frozen) { try archive.perform(.importPlan(more)) }
        #expect(try archive.activity("full")?.revision == 1 && archive.whole().count == 1)
        plan = try #require(try archive.plan())
        plan.steps.append(StepTaken(step: .inForce, day: today))
        _ = try archive.perform(.savePlan(plan))
        #expect(try archive.plans().first?.stage == .inForce)
    }

    func openFieldsAreLogged() throws {
        let archive = try make()
        _ = try archive.perform(.createPlan(PlanSample.bundle()))
        _ = try archive.perform(.setStatus([ActivityRevision("full", 1)], .notStarted))
        #expect(try archive.log("full").isEmpty, "nothing is logged before the decision")
        _ = try archive.perform(.savePlan(PlanSample.decided(try #require(try archive.plan()))))
        _ = try archive.perform(.setStatus([ActivityRevision("full", 2)], .done))
        #expect(try archive.log("full") == [LogEntry(day: today, field: .status, before: "not_started", after: "done")])
        var row = try #require(try archive.activity("full"))
        row.report(OccasionReport(occasion: Occasion(.annualReport, 2026), status: .done, day: today))
        row.notes.append(ActivityNote(day: today, text: PlanSample.text("Hemligt ord", .note)))
        row.target?.reached = 400
        _ = try archive.perform(.saveActivities([row]))
        let entries = try archive.log("full")
        #expect(entries.map(\.field) == [.notes, .target, .annualReport, .status])
        #expect(entries.prefix(2).allSatisfy { $0.before.isEmpty && $0.after.isEmpty })
        #expect(entries[2].before.isEmpty && entries[2].after == "done")
        _ = try archive.perform(.undo)
        #expect(try archive.log("full").count == 7, "undoing is a change too")
        #expect(try archive.activity("full")?.notes.count == 2)
    }

    func rolesAndViewsAreKept() throws {
        let archive = try make()
        _ = try archive.perform(.createPlan(PlanSample.bundle()))
        // Known roles are left as they are by a new plan.
        var second = PlanSample.bundle(rows: [])
        second.plan.id = "plan2"
        second.roles = [Role(id: "r1", name: PlanSample.text("Annat", .role)), Role(id: "r4", name: PlanSample.text("Ny", .role))]
        _ = try archive.perform(.createPlan(second))
        #expect(try archive.roles().map(\.name.text) == PlanSample.roles.map(\.name.text) + ["Ny"])
        var merged = PlanSample.roles[1]
        merged.mergedInto = "r1"
        merged.synonyms = [PlanSample.text("Fritidschef", .role)]
        #expect(try archive.perform(.saveRoles([merged])).subjects == [.roles, .undo])
        #expect(try archive.roles()[1] == merged)
        #expect(try archive.table(.responsible(["r1"])).matching == 1)
        #expect(try archive.table(.words("preventionssam")).matching == 1)
        #expect(try archive.table(.words("enhetschef")).matching == 0, "it goes by the other name now")
        _ = try archive.perform(.undo)
        #expect(try archive.roles()[1] == PlanSample.roles[1])
        #expect(try archive.table(.words("enhetschef")).matching == 1)

        let view = SavedView(key: 3, name: PlanSample.text("Försenat", .viewName), text: PlanSample.text("försenad", .query))
        #expect(try archive.perform(.saveView(view)).subjects == [.views, .undo])
        var other = view
        other.text = PlanSample.text("ej:genomförd", .query)
        _ = try archive.perform(.saveView(other))
        _ = try archive.perform(.saveView(SavedView(key: 1, name: view.name, text: view.text)))
        #expect(try archive.views().map(\.key) == [1, 3] && archive.views()[1] == other)
        _ = try archive.perform(.removeView(1))
        _ = try archive.perform(.undo)
        _ = try archive.perform(.undo)
        _ = try archive.perform(.undo)
        #expect(try archive.views() == [view])
        #expect(try archive.undoState().redo == .changeViews)
    }

    func rowsStandInTheOrderOfThePlan() throws {
        let archive = try make()
        let rows = [
            PlanSample.row(5, section: "s2"), PlanSample.row(2), PlanSample.row(9, section: "gone"), PlanSample.row(1),
        ]
        _ = try archive.perform(.createPlan(PlanSample.bundle(rows: rows)))
        #expect(try archive.table().rows.map(\.id) == ["a00001", "a00002", "a00005", "a00009"])
        var plan = try #require(try archive.plan())
        plan.sections.swapAt(0, 1)
        _ = try archive.perform(.savePlan(plan))
        let filter = ActivityFilter(plan: "plan1", day: today)
        #expect(try archive.table().rows.map(\.id) == ["a00005", "a00001", "a00002", "a00009"])
        #expect(try archive.whole().map(\.id) == ["a00005", "a00001", "a00002", "a00009"])
        #expect(try archive.answer(.activityPlace(filter, "a00002")) == .activityPlace(2))
        #expect(try archive.answer(.activityPlace(filter, "none")) == .activityPlace(nil))
        _ = try archive.perform(.undo)
        #expect(try archive.whole().map(\.id) == ["a00001", "a00002", "a00005", "a00009"])
    }

    func searchFindsEveryText() throws {
        let archive = try make()
        _ = try archive.perform(.createPlan(PlanSample.bundle(rows: [PlanSample.full, PlanSample.row(1, words: "Fritid i öster")])))
        let words: [(String, PlanField)] = [
            ("öppen", .activity), ("KVÄLL", .activity), ("hosten", .timeline), ("verksamhetsupp", .followUp), ("feriejobb", .target),
            ("enhet", .target), ("bra", .t1), ("underlag", .notes), ("mote maj", .notes), ("作", .activity),
        ]
        for (word, field) in words {
            let hits = try archive.search(word)
            #expect(hits.map(\.activity) == ["full"] && hits.first?.field == field, "\(word)")
        }
        let hit = try #require(try archive.search("fritid kväll").first)
        #expect(String(Array(hit.excerpt)[hit.range]) == "fritid" && hit.plan == "plan1" && hit.year == 2026)
        #expect(try archive.search("fritid").count == 2 && archive.search("fritid", 1).count == 1)
        for nothing in ["", "  ", "\"", "*", "a AND NOT", "ritid", "-", "NEAR(", "fritid^2 OR"] {
            #expect(try archive.search(nothing).isEmpty, "\(nothing)")
        }
        _ = try archive.perform(.removeActivities([ActivityRevision("full", 1)]))
        #expect(try archive.search("underlag").isEmpty && archive.search("fritid").map(\.activity) == ["a00001"])
        _ = try archive.perform(.undo)
        #expect(try archive.search("underlag").map(\.activity) == ["full"])
    }

    func whatIsLateComesByConsequence() throws {
        let archive = try make()
        let day = CalendarDay(year: 2026, month: 6, day: 1) ?? today
        let rows = [
            PlanSample.row(1, channels: [.t1]), PlanSample.row(2, channels: [.t2]), PlanSample.row(3, channels: []),
            PlanSample.row(4, status: .dropped, channels: [.t1]), PlanSample.row(5, channels: [.annualReport, .t1]),
        ]
        _ = try archive.perform(.createPlan(PlanSample.counting(rows)))
        var list = try archive.due(on: day)
        #expect(list.late == 2 && list.coming == 0 && list.rows.map(\.activity) == ["a00001", "a00005"])
        list = try archive.due(on: day, within: 120)
        #expect(list.late == 2 && list.coming == 1 && list.rows.map(\.activity) == ["a00001", "a00005", "a00002"])
        #expect(list.rows.last?.reason == .unreported(Occasion(.t2, 2026), due: try #require(Wheel.standard.due(Occasion(.t2, 2026)))))
        // A year later the report of the year weighs more than those of the terms.
        #expect(try archive.due(on: day + 365).rows.map(\.activity) == ["a00005", "a00002", "a00001"])
        var plan = try #require(try archive.plan())
        plan.isExample = true
        _ = try archive.perform(.savePlan(plan))
        #expect(try archive.due(on: day, within: 120) == DueList(late: 0, coming: 0, rows: []))
        #expect(try archive.planSummary(on: day).late == 2)
    }

    func noQuestionOnThePlanGetsEverything() throws {
        let archive = try make()
        let rows = (0..<600).map { PlanSample.row($0, words: "Fritid nummer \($0)") }
        _ = try archive.perform(.createPlan(PlanSample.bundle(rows: rows)))
        let filter = ActivityFilter(plan: "plan1", day: today)
        #expect(try archive.table(filter, 0, .max).rows.count == 512)
        #expect(try archive.table(filter, .max, .max).rows.isEmpty)
        #expect(try archive.table(filter, -5, 3).rows.map(\.id) == ["a00000", "a00001", "a00002"])
        #expect(try archive.table(filter, 598, 5).rows.map(\.id) == ["a00598", "a00599"])
        #expect(try archive.whole("plan1", 0, .max).count == 512 && archive.whole("plan1", 597, .max).count == 3)
        #expect(try archive.whole("plan1", .max, .max).isEmpty && archive.whole("plan1", -1, 1).count == 1)
        #expect(try archive.search("fritid", .max).count <= 100)
        #expect(try archive.due(on: today, within: .max, .max).rows.count <= 512)
        #expect(try archive.due(on: today, within: -3, -1).rows.isEmpty)
    }
}
