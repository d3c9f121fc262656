import Testing

@testable import Domain

/// The plan's way: every set of steps on three days, and each step taken on each of them.
@Suite struct PlanRulesStepTests {
    private typealias Fixture = PlanRulesFixture
    private static let days = [Fixture.day("2026-05-14"), Fixture.day("2026-09-02"), Fixture.day("2027-01-01")]

    /// Each step not taken, or on one of the days.
    private static let plans: [Plan] = {
        var plans = [Fixture.plan()]
        for step in PlanStep.allCases {
            plans += plans.flatMap { plan in days.map { plan.taking(StepTaken(step: step, day: $0)) } }
        }
        return plans
    }()

    /// Steps in the order that the sources give them, two of them side by side.
    private static let order: [(PlanStep, PlanStep)] = [
        (.consultation, .board), (.board, .executiveBoard), (.board, .inForce), (.executiveBoard, .replaced), (.inForce, .replaced),
        (.consultation, .executiveBoard), (.consultation, .inForce), (.consultation, .replaced), (.board, .replaced),
    ]

    @Test func aStepIsRefusedExactlyWhenTheDaysWouldGoBackwards() {
        for plan in Self.plans {
            for step in PlanStep.allCases {
                for day in Self.days {
                    let after = plan.taking(StepTaken(step: step, day: day))
                    let backwards = Self.order.contains { first, second in
                        guard first == step || second == step, let a = after.day(of: first), let b = after.day(of: second)
                        else { return false }
                        return a > b
                    }
                    guard (plan.canTake(step, on: day) != nil) == backwards else {
                        Issue.record("\(plan.steps.map(\.step)) \(step) \(day.iso)")
                        return
                    }
                }
            }
        }
    }

    @Test func aStepTakenStandsInItsPlaceAndOnce() {
        for plan in Self.plans {
            #expect(plan.steps.map(\.step) == PlanStep.allCases.filter { plan.day(of: $0) != nil })
            for step in PlanStep.allCases {
                let again = plan.taking(StepTaken(step: step, day: Self.days[1], number: Fixture.words("SKN 2026/12", .diaryNumber)))
                #expect(again.steps.count { $0.step == step } == 1 && again.day(of: step) == Self.days[1])
                #expect(again.without(step) == plan.without(step))
            }
        }
    }

    @Test func whatIsMissingIsWhatWasNotTaken() {
        for plan in Self.plans {
            let taken = Set(plan.steps.map(\.step))
            #expect(Set(plan.missingSteps).union(taken).union([.replaced]) == Set(PlanStep.allCases))
            #expect(Set(plan.missingSteps).isDisjoint(with: taken))
        }
        #expect(Fixture.plan().missingSteps == [.consultation, .board, .executiveBoard, .inForce])
    }

    @Test func aMissingStepWarnsAndDoesNotHinder() {
        let (may, today) = (Self.days[0], Self.days[2])
        let decided = Fixture.plan().taking(StepTaken(step: .board, day: may))
        #expect(decided.canTake(.inForce, on: may) == nil)
        #expect(decided.warnings(taking: .inForce, on: may, today: today) == [.missing(.consultation), .missing(.executiveBoard)])
        #expect(decided.warnings(taking: .replaced, on: may, today: today) == [])
        #expect(decided.warnings(taking: .consultation, on: today + 1, today: today) == [.notYet])
        #expect(decided.canTake(.consultation, on: may + 1) == .afterLater(.board, may))
        #expect(decided.canTake(.executiveBoard, on: may - 1) == .beforeEarlier(.board, may))
    }

    @Test func inForceAndApprovedMayComeInEitherOrderWithAWarning() {
        let (may, september, today) = (Self.days[0], Self.days[1], Self.days[2])
        let inForce = Fixture.plan().taking(StepTaken(step: .inForce, day: may))
        #expect(inForce.canTake(.executiveBoard, on: september) == nil)
        #expect(inForce.warnings(taking: .executiveBoard, on: september, today: today).last == .outOfOrder(.inForce, may))
        let approved = Fixture.plan().taking(StepTaken(step: .executiveBoard, day: september))
        #expect(approved.canTake(.inForce, on: may) == nil)
        #expect(approved.warnings(taking: .inForce, on: may, today: today).last == .outOfOrder(.executiveBoard, september))
        #expect(!approved.warnings(taking: .inForce, on: today, today: today).contains(.outOfOrder(.executiveBoard, september)))
    }
}
