import ArgumentParser
import Domain
import Interface

/// `samordna plan ny --ar 2026`: of the template, empty, or an example to look at.
struct PlanNy: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "ny", helpNames: [])

    @Option(name: [.customLong("ar"), .customLong("år")]) var year: Int?
    @Flag(name: .customLong("mall")) var fromTemplate = false
    @Flag(name: .customLong("tom")) var empty = false
    @Option(name: .customLong("exempel")) var example: String?

    func run() throws {
        let ways = (fromTemplate ? 1 : 0) + (empty ? 1 : 0) + (example == nil ? 0 : 1)
        guard ways <= 1, example == nil || year == nil else { throw Refusal(Words.current("cli.plan_one_way"), .usage) }
        try PlanBench.with { bench in
            let district = try bench.district()
            let library = try bench.library()
            var random = SystemRandomNumberGenerator()
            let bundle: PlanBundle
            if let example {
                let examples = library.drafts.filter { $0.year != nil }
                guard let draft = examples.first(where: { $0.id == example.trimmed }), let year = draft.year else {
                    throw Refusal(bench.texts("cli.plan_no_example", example, examples.map(\.id).joined(separator: ", ")), .usage)
                }
                bundle = draft.bundle(district: district, year: year, isExample: true, roles: library.roles, using: &random)
            } else {
                let year = year ?? bench.today.year
                guard (1990...2100).contains(year) else { throw Refusal(bench.texts("prompt.plan_year.unread", String(year)), .usage) }
                let template = library.drafts.first { $0.year == nil }
                if !empty, let template {
                    bundle = template.bundle(district: district, year: year, isExample: false, roles: library.roles, using: &random)
                } else {
                    let plan = Plan(id: .random(using: &random), district: district, year: year, style: PlanSaid.ownStyle, sections: template?.sections ?? [])
                    bundle = PlanBundle(plan: plan, activities: [], roles: [])
                }
            }
            try refuseTwice(bundle.plan, bench)
            try bench.create(bundle)
        }
    }

    /// A script that is run again makes no second plan of the year.
    private func refuseTwice(_ plan: Plan, _ bench: PlanBench) throws {
        let same = bench.plans.first { $0.district == plan.district && $0.year == plan.year && $0.isExample == plan.isExample && $0.stage != .replaced }
        if let same { throw Refusal(bench.texts("cli.plan_exists", PlanSaid.title(same, bench.context), same.id.text)) }
    }
}

/// `samordna plan revidera --ar 2027`: the next year's plan, or with the same year its next version.
struct PlanRevidera: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "revidera", helpNames: [])

    /// The year of the new plan.
    @Option(name: [.customLong("ar"), .customLong("år")]) var year: Int?
    @Option(name: .customLong("plan")) var id: String?

    func run() throws {
        try PlanBench.with { bench in
            // The plan of that year is what is made, so it cannot be what it is made from, unless it is named.
            let plan = try bench.plan(try old(bench))
            let year = year ?? plan.year + 1
            guard (plan.year...plan.year + 5).contains(year) else { throw Refusal(bench.texts("cli.plan_bad_year", String(year), String(plan.year)), .usage) }
            if let made = bench.plans.first(where: { $0.predecessor == plan.id && $0.year == year }) {
                throw Refusal(bench.texts("cli.plan_exists", PlanSaid.title(made, bench.context), made.id.text))
            }
            let result = bench.work.run(.revise(plan.id, year: year, lot: bench.context.lot))
            try bench.done(result)
            guard case .revised(let bundle) = result else { return }
            try bench.create(bundle)
        }
    }

    private func old(_ bench: PlanBench) throws -> PlanHead {
        if let id { return try bench.head(typed: id) }
        guard let year else { return try bench.head(WhichPlan.any) }
        let before = bench.plans.filter { $0.year < year && $0.district == bench.context.district }
        let head = before.first { !$0.isExample && $0.stage != .replaced } ?? before.first
        guard let head else { throw Refusal(bench.texts("cli.plan_none_before", String(year))) }
        return head
    }
}

extension PlanBench {
    fileprivate func create(_ bundle: PlanBundle) throws {
        _ = try archive.perform(.createPlan(bundle))
        let rows = texts.count("plan.total", bundle.activities.count)
        Out.say(texts("cli.plan_created", PlanSaid.title(bundle.plan, context), rows, bundle.plan.id.text))
    }
}

extension WhichPlan {
    /// The one that the pane would show.
    static var any: WhichPlan { (try? WhichPlan.parse([])) ?? WhichPlan() }
}
