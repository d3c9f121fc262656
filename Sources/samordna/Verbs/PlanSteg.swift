import ArgumentParser
import Domain
import Interface

/// `samordna plan steg`: the plan's way; with a step and a day it is taken.
struct PlanSteg: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "steg", helpNames: [])

    @Argument var step: String?
    @OptionGroup var which: WhichPlan
    @Option(name: .customLong("datum")) var date: String?
    @Option(name: .customLong("dnr")) var number: String?
    @Flag(name: .customLong("ta-bort")) var undo = false

    func run() throws {
        try PlanBench.with { bench in
            let plan = try bench.plan(which)
            guard let step else {
                guard date == nil, number == nil, !undo else { throw Refusal(bench.texts("cli.plan_which_step", CodeWords.known(PlanStep.self, bench.texts)), .usage) }
                return list(plan, bench)
            }
            let code: PlanStep = try bench.code(step)
            if undo { try takeBack(code, plan, bench) } else { try take(code, plan, bench) }
        }
    }

    private func list(_ plan: Plan, _ bench: PlanBench) {
        let texts = bench.texts
        Out.say(PlanSaid.title(plan, bench.context) + "  " + PlanSaid.stamps(plan, texts).map { "[\($0)]" }.joined(separator: " "))
        for step in PlanStep.allCases {
            let taken = plan.steps.first { $0.step == step }
            let number = taken?.number.map { " · " + texts("plan_steps.number", $0.text) } ?? ""
            let ahead = taken.map { $0.day > bench.today ? " · " + texts("plan_steps.ahead") : "" } ?? ""
            let missing = texts(step == .replaced ? "plan_steps.not_replaced" : "plan_steps.missing")
            Out.say("  " + bench.word(step) + ": " + (taken.map { $0.day.iso + number + ahead } ?? missing))
        }
        let missing = plan.missingSteps
        let line = missing.isEmpty ? texts("plan_steps.all") : texts("plan_steps.missing_list", missing.map(bench.word).joined(separator: ", "))
        Out.say(line + (plan.isFrozen ? " " + texts("plan_steps.is_frozen") : ""))
    }

    private func take(_ step: PlanStep, _ plan: Plan, _ bench: PlanBench) throws {
        let texts = bench.texts
        guard let date else { throw Refusal(texts("cli.plan_step_day"), .usage) }
        guard let day = DayWords.day(date, today: bench.today, texts) else { throw Refusal(texts("plan_steps.unread", date), .usage) }
        if let refusal = plan.canTake(step, on: day) { throw Refusal(PlanSaid.sentence(refusal, bench.context)) }
        let known = plan.steps.first { $0.step == step }?.number
        let number = try number.map { try TypedIn.screened($0, .diaryNumber, acceptingWarnings: false, texts) } ?? known
        for warning in plan.warnings(taking: step, on: day, today: bench.today) { Out.complain(PlanSaid.sentence(warning, bench.context)) }
        _ = try bench.archive.perform(.savePlan(plan.taking(StepTaken(step: step, day: day, number: number))))
        Out.say(texts("plan_steps.taken", bench.word(step), day.iso))
        let others = bench.plans.filter { $0.id != plan.id && $0.district == plan.district && $0.stage == .inForce && $0.isExample == plan.isExample }
        if step == .inForce, let other = others.first { Out.complain(texts("cli.plan_also_in_force", PlanSaid.title(other, bench.context), other.id.text)) }
    }

    private func takeBack(_ step: PlanStep, _ plan: Plan, _ bench: PlanBench) throws {
        guard plan.day(of: step) != nil else { throw Refusal(bench.texts("plan_steps.not_taken", bench.word(step))) }
        let after = plan.without(step)
        _ = try bench.archive.perform(.savePlan(after))
        Out.say(bench.texts(plan.isFrozen && !after.isFrozen ? "plan_steps.taken_back_thawed" : "plan_steps.taken_back", bench.word(step)))
    }
}
