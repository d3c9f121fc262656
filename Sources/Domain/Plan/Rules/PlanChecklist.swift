/// Varför ett steg inte kan ha tagits den dagen.
package enum StepRefusal: Hashable, Sendable {
    /// An earlier step has a later day.
    case beforeEarlier(PlanStep, CalendarDay)
    /// A later step has an earlier day.
    case afterLater(PlanStep, CalendarDay)
}

/// Vad som är värt att veta innan ett steg tas; none of it hinders.
package enum StepWarning: Hashable, Sendable {
    /// A step that comes before it has not been taken.
    case missing(PlanStep)
    /// In force before the executive board approved it, or approved after it came into force.
    case outOfOrder(PlanStep, CalendarDay)
    /// The day has not come. From the board's decision on the text is frozen at once, whatever the day says.
    case notYet
}

/// Checklistan: the plan's way to being in force.
///
/// What the sources say of the order: consultation, board, executive board. A plan may be in force while the executive
/// board has not answered, so between those two nothing is refused; and nothing is refused because a step is missing,
/// since a day or a number may be known later than the next step.
extension Plan {
    /// Steps that have not been taken, in their order. Being replaced is none that anybody waits for.
    package var missingSteps: [PlanStep] {
        PlanStep.allCases.filter { step in step != .replaced && !steps.contains { $0.step == step } }
    }

    package func day(of step: PlanStep) -> CalendarDay? { steps.first { $0.step == step }?.day }

    /// Why the step cannot have that day; nil when it can. A step that is taken already is asked for its new day.
    package func canTake(_ step: PlanStep, on day: CalendarDay) -> StepRefusal? {
        for taken in steps where taken.step.leads(to: step) && taken.day > day { return .beforeEarlier(taken.step, taken.day) }
        for taken in steps where step.leads(to: taken.step) && taken.day < day { return .afterLater(taken.step, taken.day) }
        return nil
    }

    package func warnings(taking step: PlanStep, on day: CalendarDay, today: CalendarDay) -> [StepWarning] {
        var warnings: [StepWarning] = []
        if step != .replaced {
            warnings += missingSteps.filter { $0.place < step.place }.map(StepWarning.missing)
        }
        if step == .inForce, let approved = self.day(of: .executiveBoard), approved > day {
            warnings.append(.outOfOrder(.executiveBoard, approved))
        }
        if step == .executiveBoard, let inForce = self.day(of: .inForce), inForce < day {
            warnings.append(.outOfOrder(.inForce, inForce))
        }
        if day > today { warnings.append(.notYet) }
        return warnings
    }

    /// The plan with the step taken, in the place of what was said of it before. Nothing is asked: `canTake` comes first.
    package func taking(_ taken: StepTaken) -> Plan {
        var plan = without(taken.step)
        plan.steps.append(taken)
        plan.steps.sort { $0.step.place < $1.step.place }
        return plan
    }

    /// The plan with the step taken back.
    package func without(_ step: PlanStep) -> Plan {
        var plan = self
        plan.steps.removeAll { $0.step == step }
        return plan
    }
}

extension PlanStep {
    /// Its place in the order.
    fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// Cannot have a later day than the other.
    fileprivate func leads(to other: PlanStep) -> Bool {
        place < other.place && !(self == .executiveBoard && other == .inForce)
    }
}
