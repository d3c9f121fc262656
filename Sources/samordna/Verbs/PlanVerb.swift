import ArgumentParser
import Content
import Domain
import Exchange
import Interface
import Store

/// `samordna plan`: the plan without the screens.
struct PlanVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        subcommands: [
            PlanLista.self, PlanPlaner.self, PlanVisa.self, PlanNy.self, PlanLage.self, PlanRapportera.self, PlanAnteckna.self,
            PlanImportera.self, PlanExportera.self, PlanGranska.self, PlanJamfor.self, PlanLasanvisning.self, PlanRapport.self,
            PlanRevidera.self, PlanSteg.self,
        ],
        defaultSubcommand: PlanLista.self, helpNames: [])
}

/// Which plan a verb is about: by its year or its id, or the one that the pane would show.
struct WhichPlan: ParsableArguments {
    @Option(name: [.customLong("ar"), .customLong("år")]) var year: Int?
    @Option(name: .customLong("plan")) var id: String?
}

/// What every verb about plans needs: the archive, the words, the register and the plans there are.
struct PlanBench {
    let archive: SQLiteArchive
    let context: Context
    let register: RoleRegister
    let plans: [PlanHead]
    let office: Office

    var texts: Texts { context.texts }
    var today: CalendarDay { context.now.day }
    var work: PlanWork { PlanWork(archive: archive, world: office) }

    /// Opens, does, closes; what the archive refuses becomes a sentence and an exit code.
    static func with(outlet: Office.Outlet = .here, _ work: (PlanBench) throws -> Void) throws {
        try Desk.with { desk in
            var context = desk.context
            context.wheel = Configured.wheel
            guard case .plans(let plans) = try desk.archive.answer(.plans), case .roles(let roles) = try desk.archive.answer(.roles)
            else { throw ArchiveFailure.missing }
            let office = Office(texts: context.texts, folders: Configured.folders, outlet: outlet)
            try work(PlanBench(archive: desk.archive, context: context, register: RoleRegister(roles), plans: plans, office: office))
        }
    }

    // MARK: Which plan

    func plan(_ which: WhichPlan) throws -> Plan { try plan(try head(which)) }

    func plan(_ head: PlanHead) throws -> Plan {
        guard case .plan(let plan?) = try archive.answer(.plan(head.id)) else { throw ArchiveFailure.missing }
        return plan
    }

    func head(_ which: WhichPlan) throws -> PlanHead {
        if let id = which.id { return try head(typed: id) }
        guard let year = which.year else {
            guard let head = Self.chosen(plans, context.district) else { throw Refusal(texts("cli.plan_none")) }
            return head
        }
        return try head(year: year)
    }

    func head(year: Int) throws -> PlanHead {
        guard let head = Self.chosen(plans.filter { $0.year == year }, context.district) else {
            throw Refusal(texts("cli.plan_none_of_year", String(year)))
        }
        return head
    }

    func head(typed id: String) throws -> PlanHead {
        guard let head = plans.first(where: { $0.id.text == id.trimmed.lowercased() }) else { throw Refusal(texts("cli.plan_unknown", id)) }
        return head
    }

    /// As the pane chooses: the newest that counts in the district, else any of the district, else any.
    private static func chosen(_ plans: [PlanHead], _ district: DistrictID?) -> PlanHead? {
        let own = plans.filter { $0.district == district }
        return own.first { !$0.isExample && $0.stage != .replaced } ?? own.first ?? plans.first
    }

    // MARK: What belongs to it

    func library() throws -> PlanLibrary {
        switch office.loadPlanLibrary() {
        case .success(let library): return library
        case .failure(let failure): throw Refusal(failure.sentence)
        }
    }

    func district() throws -> DistrictID {
        guard let district = context.district else { throw Refusal(texts("district.needed"), .usage) }
        return district
    }

    func paper(_ plan: Plan, filter: String = "") throws -> PlanPaper {
        PlanPaper(
            texts: texts, plan: plan, register: register, style: try library().style(plan.style),
            districtName: context.districts.name(plan.district), filterText: filter, day: today, wheel: context.wheel)
    }

    func activity(_ typed: String) throws -> Activity {
        let id = ActivityID(typed.trimmed.lowercased())
        guard case .activity(let activity?) = try archive.answer(.activity(id)) else { throw Refusal(texts("cli.plan_no_activity", typed)) }
        return activity
    }

    func filter(_ typed: String, _ plan: Plan) throws -> ActivityFilter {
        do throws(PlanQueryProblem) {
            let query = try PlanQuery.parse(typed, words: PlanVocabulary.query(texts), register: register, sections: plan.sections)
            return ActivityFilter(plan: plan.id, query: query, day: today)
        } catch {
            throw Refusal(sentence(error), .usage)
        }
    }

    /// The pane has a page with its words; here they are told at once.
    private func sentence(_ problem: PlanQueryProblem) -> String {
        guard problem.reason == .unknownField else { return PlanSaid.sentence(problem, texts) }
        let words = PlanVocabulary.keywordIDs.map { id in String(texts("plan_query.word.\(id)").prefix { $0 != ";" }) }
        return texts("cli.plan_unknown_filter", problem.token, words.joined(separator: ", "))
    }

    func word<C: ReportCode>(_ code: C) -> String { texts.code(C.field, code.rawValue) }

    /// What the work over a whole plan came to, unless it failed.
    func done(_ result: PlanTaskResult) throws {
        switch result {
        case .written(let path): if !path.isEmpty { Out.say(texts("export.written", path)) }
        case .exportFailed(let failure): throw Refusal(failure.sentence(texts), failure == .full ? .failure : .access)
        case .archiveFailed(let failure): throw Refusal(failure)
        case .failed(let sentence): throw Refusal(sentence)
        case .revised, .read, .preview, .copied: break
        }
    }
}
