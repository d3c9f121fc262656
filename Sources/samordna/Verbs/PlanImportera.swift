import ArgumentParser
import Domain
import Exchange
import Interface
import Store

/// `samordna plan importera FIL`: shows what a file was understood as and, without `--torr`, writes it.
struct PlanImportera: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "importera", helpNames: [])

    @Argument var file: String
    @Flag(name: .customLong("torr")) var dry = false
    @OptionGroup var which: WhichPlan
    @Option(name: .customLong("kolumn")) var columns: [String] = []
    @Flag(name: [.customLong("bekrafta-roller"), .customLong("bekräfta-roller")]) var confirmsRoles = false
    @Flag(name: [.customLong("utan-lagning")]) var unmended = false

    func run() throws {
        try PlanBench.with { bench in
            let target = try target(bench)
            let opened: Office.Opened
            do throws(ImportFailure) { opened = try bench.office.opened(file) } catch {
                throw Refusal(ImportWords.sentence(error, bench.texts), error.code)
            }
            switch opened {
            case .plan(let reading, let name):
                let existing = try rows(of: target, bench)
                var preview = ImportPreview(reading.bundle, into: target, existing: existing, register: bench.register)
                preview.remarks = reading.remarks
                say(ImportPaper(bench: bench, name: name, target: target, reading: nil, preview: preview))
                try write(preview, into: target, bench)
            case .tables(let source): try importTables(source, into: target, bench)
            }
        }
    }

    private func importTables(_ source: ImportSource, into target: Plan, _ bench: PlanBench) throws {
        let words = PlanVocabulary.words(bench.texts)
        // Roles of the shipped register are known before anybody has used them.
        let shipped = try bench.library().roles.filter { bench.register[$0.id] == nil }
        let register = RoleRegister(bench.register.roles + shipped)
        var reading = ImportReading(of: source, words: words, register: register)
        try answer(&reading, words, bench)
        if unmended { for place in reading.repairs.indices { reading.repairs[place].isApplied = false } }
        let existing = try rows(of: target, bench)
        func look(_ confirmed: Set<String>) -> ImportPreview {
            var random = SystemRandomNumberGenerator()
            return ImportPreview(
                reading, into: target, existing: existing, words: words, register: register, confirmedRoles: confirmed, day: bench.today,
                using: &random)
        }
        var preview = look([])
        // All at once can only be said of what is clearly a function; anything else somebody has to look at, one by one.
        let roles = preview.unknownRoles.filter(RoleRegister.looksLikeRole)
        if confirmsRoles, !roles.isEmpty { preview = look(Set(roles)) }
        let named = Set(preview.toSave.flatMap { $0.responsible + $0.collaborators })
        preview.roles += shipped.filter { named.contains($0.id) }
        say(ImportPaper(bench: bench, name: source.name, target: target, reading: reading, preview: preview, hasConfirmed: confirmsRoles))
        if let question = reading.question { throw Refusal(sentence(question, reading, bench), .usage) }
        try write(preview, into: target, bench)
    }

    private func say(_ paper: ImportPaper) { Out.write(PlainText.render(paper.document), to: 1) }

    private func rows(of plan: Plan, _ bench: PlanBench) throws -> [Activity] { plan.revision == 0 ? [] : try bench.work.rows(of: plan.id) }

    private func write(_ preview: ImportPreview, into target: Plan, _ bench: PlanBench) throws {
        let texts = bench.texts
        if preview.toSave.isEmpty, target.revision > 0 { return Out.say(texts("plan_import.no_change")) }
        if target.isFrozen, preview.touchesStructure { throw Refusal(texts("plan.frozen")) }
        if dry { return Out.say(texts("cli.plan_dry")) }
        let bundle = PlanBundle(plan: preview.plan, activities: preview.toSave, roles: preview.roles)
        _ = try bench.archive.perform(target.revision == 0 ? .createPlan(bundle) : .importPlan(bundle))
        Out.say(texts("plan_import.done", PlanSaid.summary(preview, texts)))
    }

    /// With a year it is the plan of that year, which is made when there is none.
    private func target(_ bench: PlanBench) throws -> Plan {
        let district = try bench.district()
        if which.id != nil { return try bench.plan(which) }
        let year = which.year ?? bench.today.year
        guard (1990...2100).contains(year) else { throw Refusal(bench.texts("prompt.plan_year.unread", String(year)), .usage) }
        if which.year == nil, !bench.plans.isEmpty { return try bench.plan(which) }
        let own = bench.plans.filter { $0.district == district && $0.year == year && !$0.isExample }
        if let head = own.first(where: { $0.stage != .replaced }) ?? own.first { return try bench.plan(head) }
        var random = SystemRandomNumberGenerator()
        return Plan(id: .random(using: &random), district: district, year: year, style: PlanSaid.ownStyle, sections: [])
    }
}

extension ImportPreview {
    /// It would change what the board has decided.
    fileprivate var touchesStructure: Bool {
        rows.contains { row in row.kind != .unchanged && row.before.map { PlanRevision.touchesStructure($0, row.activity) } ?? true }
    }
}

extension ImportFailure {
    fileprivate var code: Code {
        switch self {
        case .missing, .unreadable, .notAFile: .access
        default: .failure
        }
    }
}
