import Testing

@testable import Domain

/// What a revision copies, what it begins anew, and what is frozen.
@Suite struct PlanRevisionTests {
    private typealias Fixture = PlanRulesFixture

    /// Every field has something in it.
    private static let full: Activity = {
        var row = Fixture.row("gammal", "400 feriejobb för prioriterade grupper")
        row.revision = 7
        row.position = 3
        row.responsible = ["chef", "samordnare"]
        row.lead = "chef"
        row.collaborators = ["polis"]
        row.status = .done
        row.kind = .influence
        row.perspectives = [.promotive]
        row.target = ActivityTarget(
            words: Fixture.words("feriejobb", .target), goal: 400, reached: 350,
            units: [TargetUnit(name: Fixture.words("Ö-enheten", .unit), doneOn: Fixture.day("2026-02-01"))])
        row.reports = [Fixture.report(.t1, 2026, .ongoing, "Fyra av fem")]
        row.notes = [ActivityNote(day: Fixture.day("2026-01-07"), text: Fixture.words("Påbörjat", .note))]
        row.ancestor = "äldre"
        row.answer = .changed
        row.family = "inclusion_leisure_jobs"
        row.toRewrite = [.collaboration]
        return row
    }()

    private static let old: Plan = {
        var plan = Fixture.plan("gammal", year: 2026, predecessor: "äldst")
        plan.revision = 4
        plan.edition = 2
        plan.goal = Fixture.words("En trygg stad", .goal)
        plan.steps = [StepTaken(step: .board, day: Fixture.day("2026-05-14"))]
        plan.removals = [RemovedRow(activity: "x", reason: Fixture.words("Klar", .reason))]
        plan.silenced = [SilencedRule(rule: .noOwner, activity: nil, reason: Fixture.words("Utreds", .reason))]
        return plan
    }()

    private static func revised(year: Int, _ rows: [Activity] = [full]) -> PlanBundle {
        var dice = PlanDice(seed: 4)
        return PlanRevision.revised(old, rows, year: year, using: &dice)
    }

    @Test func aNewPlanBeginsItsOwnWay() {
        for (year, edition) in [(2027, 1), (2026, 3), (2025, 1)] {
            let plan = Self.revised(year: year).plan
            #expect(plan.id != Self.old.id && plan.revision == 0 && plan.year == year && plan.edition == edition)
            #expect(plan.predecessor == Self.old.id && plan.steps == [] && plan.removals == [] && plan.silenced == [])
            #expect(plan.sections == Self.old.sections && plan.goal == Self.old.goal && plan.style == Self.old.style)
            #expect(plan.district == Self.old.district && plan.stage == .draft)
        }
    }

    @Test func anotherYearBeginsAnewWithTheSameTextAndStructure() throws {
        let bundle = Self.revised(year: 2027)
        let copy = try #require(bundle.activities.first)
        var expected = Self.full
        (expected.id, expected.revision, expected.plan) = (copy.id, 0, bundle.plan.id)
        (expected.ancestor, expected.answer, expected.status) = ("gammal", nil, .notStarted)
        (expected.reports, expected.notes) = ([], [])
        expected.target?.reached = 0
        expected.target?.units = [TargetUnit(name: Fixture.words("Ö-enheten", .unit))]
        #expect(copy == expected && copy.id != Self.full.id && copy.target?.count == 0)
    }

    @Test func anotherEditionOfTheYearKeepsWhatHappened() throws {
        let bundle = Self.revised(year: 2026)
        let copy = try #require(bundle.activities.first)
        var expected = Self.full
        (expected.id, expected.revision, expected.plan) = (copy.id, 0, bundle.plan.id)
        (expected.ancestor, expected.answer) = ("gammal", nil)
        #expect(copy == expected)
    }

    @Test func everyRowComesAlongDoneAndDroppedToo() {
        let rows = ActivityStatus.allCases.map { status in
            var row = Fixture.row(ActivityID(status.rawValue))
            row.status = status
            return row
        }
        let copies = Self.revised(year: 2027, rows).activities
        #expect(copies.map(\.ancestor) == rows.map(\.id) && Set(copies.map(\.id)).count == rows.count)
        #expect(copies.allSatisfy { $0.status == .notStarted })
    }

    @Test func aRowAnswersByWhatStandsInIt() throws {
        let copy = try #require(Self.revised(year: 2027).activities.first)
        #expect(PlanRevision.answered(copy, against: Self.full) == .kept)
        #expect(PlanRevision.answered(copy, against: nil) == .new)
        #expect(PlanRevision.answered(Fixture.row("ny"), against: Self.full) == .new)
        for (change, field) in Self.changes {
            var row = copy
            change(&row)
            #expect(row.differences(from: copy) == (field.map { [$0] } ?? []))
            #expect(PlanRevision.answered(row, against: Self.full) == (field == nil ? .kept : .changed))
        }
    }

    /// One change each, and the field of text and structure that it is in; nil for what stays open.
    private static let changes: [(@Sendable (inout Activity) -> Void, PlanField?)] = [
        ({ $0.text = Fixture.words("Ny text") }, .activity), ({ $0.text = nil }, .activity),
        ({ $0.section = "forhindra" }, .section), ({ $0.responsible = ["chef"] }, .responsible),
        ({ $0.lead = "samordnare" }, .lead), ({ $0.collaborators = [] }, .collaboration),
        ({ $0.timeline = nil }, .timeline), ({ $0.followUp = Fixture.words("T1", .followUp) }, .followUp),
        ({ $0.channels = [] }, .channels), ({ $0.kind = .own }, .kind), ({ $0.perspectives = [] }, .perspectives),
        ({ $0.points = [.affected] }, .points), ({ $0.status = .ongoing }, nil), ({ $0.notes = [] }, nil),
        ({ $0.target = nil }, nil), ({ $0.report(Fixture.report(.t2, 2026)) }, nil), ({ $0.revision += 1 }, nil),
    ]

    @Test func structureIsFrozenAndTheRestIsOpen() {
        var before = Self.full
        before.toRewrite = []
        for (change, field) in Self.changes {
            var after = before
            change(&after)
            #expect(PlanRevision.touchesStructure(before, after) == (field != nil))
            #expect(PlanRevision.touchesStructure(after, before) == (field != nil))
            if let field { #expect(field.isStructure) }
        }
        let structural: [(inout Activity) -> Void] = [
            { $0.position = 0 }, { $0.responsible.reverse() }, { $0.answer = .kept }, { $0.ancestor = nil }, { $0.plan = "annan" },
            { $0.family = nil }, { $0.id = "annan" },
        ]
        for change in structural {
            var after = before
            change(&after)
            #expect(PlanRevision.touchesStructure(before, after))
        }
    }

    @Test func aCellThatAnImportLeftEmptyCanBeRewrittenInAFrozenPlan() {
        var before = Self.full
        before.toRewrite = [.activity, .responsible]
        (before.text, before.responsible) = (nil, [])
        var after = before
        (after.text, after.responsible, after.toRewrite) = (Fixture.words("Anhörigstöd"), ["chef", "polis"], [])
        #expect(!PlanRevision.touchesStructure(before, after))
        // And then it is as frozen as the rest.
        #expect(PlanRevision.touchesStructure(after, before))
        after.timeline = nil
        #expect(PlanRevision.touchesStructure(before, after))
    }

    @Test func aPlanIsFrozenInItsGoalSectionsAndRemovals() {
        let structural: [(inout Plan) -> Void] = [
            { $0.goal = nil }, { $0.sections.reverse() }, { $0.sections[0].name = Fixture.words("Främjande", .section) },
            { $0.removals = [] }, { $0.year = 2027 }, { $0.edition = 9 }, { $0.predecessor = nil }, { $0.district = "farsta" },
        ]
        let open: [(inout Plan) -> Void] = [
            { $0.steps = [] }, { $0.silenced = [] }, { $0.style = "2018" }, { $0.revision = 9 }, { $0.isExample = true },
        ]
        for (changes, touches) in [(structural, true), (open, false)] {
            for change in changes {
                var after = Self.old
                change(&after)
                #expect(PlanRevision.touchesStructure(Self.old, after) == touches)
            }
        }
    }

    @Test func takingARowOutOfARevisionKeepsTheReason() {
        let (first, second) = (Fixture.words("Avslutad", .reason), Fixture.words("Ingår i en annan", .reason))
        var plan = PlanRevision.remove(Self.full, from: Fixture.plan(), reason: first)
        #expect(plan.removals == [RemovedRow(activity: "äldre", reason: first)])
        plan = PlanRevision.remove(Self.full, from: plan, reason: second)
        #expect(plan.removals == [RemovedRow(activity: "äldre", reason: second)])
        #expect(PlanRevision.remove(Fixture.row("ny"), from: plan, reason: first) == plan)
    }
}
