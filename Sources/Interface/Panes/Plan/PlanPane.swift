import Domain
import Screen

/// 3 Handlingsplan: the table, and the rooms around it.
package struct PlanPane: Equatable, Sendable {
    package enum Stage: Equatable, Sendable {
        /// The list of plans, and the ways to begin one.
        case choice
        case table
        case sheet(PlanSheet)
        case remarks(PlanRemarksRoom)
        case steps(PlanStepsRoom)
        case revision(PlanRevisionRoom)
        case search(PlanSearchRoom)
        case importing(PlanImportRoom)
    }

    package internal(set) var stage: Stage = .table
    package internal(set) var choice = PlanHall()
    package internal(set) var table = PlanTable()
    /// As it was left.
    var remarks: PlanRemarksRoom?
    /// The year of a plan that is about to be read from a file; nil when the file goes into the plan that is shown.
    var importYear: Int?
    /// Another than the one that is shown without asking.
    package internal(set) var chosen: PlanID?
    /// Made once, when the roles are read: every key looks names up in it.
    private(set) var register = RoleRegister([])
    private var known = KnownPlan()

    package init() {}

    // MARK: Which plan

    /// The one somebody chose, else the newest that counts in the district, else any.
    func planID(_ context: Context) -> PlanID? {
        let plans = context.shelf.plans
        if known.holds(plans, chosen: chosen, district: context.district) { return known.plan }
        if let chosen, plans.contains(where: { $0.id == chosen }) { return chosen }
        let own = plans.filter { $0.district == context.district }
        return (own.first { !$0.isExample && $0.stage != .replaced } ?? own.first ?? plans.first)?.id
    }

    /// Every key asks which plan it is, several times over.
    private mutating func learnPlan(_ context: Context) {
        let plans = context.shelf.plans
        guard !known.holds(plans, chosen: chosen, district: context.district) else { return }
        known = KnownPlan(plans: plans, chosen: chosen, district: context.district, plan: planID(context))
    }

    func desk(_ context: Context) -> PlanDesk? {
        guard let id = planID(context), let plan = context.shelf.plan(id) else { return nil }
        return PlanDesk(
            context: context, plan: plan, summary: context.shelf.planSummary(id, on: context.now.day) ?? PlanSummary(),
            register: register, targets: targets(plan, context))
    }

    private func targets(_ plan: Plan, _ context: Context) -> [ActivityID] {
        switch stage {
        case .sheet(let sheet): [sheet.activity]
        case .revision(let room): room.targets(plan, context)
        default: table.targets(plan.id, context)
        }
    }

    /// Shows the plan from its beginning.
    mutating func show(_ plan: PlanID) {
        chosen = plan
        stage = .table
        table = PlanTable()
    }

    /// Shows the plan at that row, in the column of the field. In linear mode, which has no cells, the row is shown whole.
    mutating func show(_ activity: ActivityID, in plan: PlanID, at field: PlanField? = nil, _ context: Context) {
        // The way back to a list that is worked through one by one begins where it was left.
        if case .remarks(let room) = stage { remarks = room }
        show(plan)
        table.seeking = activity
        table.seekingField = field
        if context.isLinear { stage = .sheet(PlanSheet(activity: activity)) }
    }

    func remarks(of plan: PlanID) -> PlanRemarksRoom {
        if let remarks, remarks.plan == plan { remarks } else { PlanRemarksRoom(plan: plan) }
    }

    /// A text that is written where it will stand, and not in a box over the page.
    var writesInCells: Bool { stage == .table }

    /// Shows what is late, with the filter in sight.
    mutating func showLate(_ words: String) {
        stage = .table
        table = PlanTable()
        table.filterText = words.split(separator: ";").first.map { $0.trimmed } ?? ""
        table.query = PlanQuery([.late])
    }

    /// Names of roles, made anew when the register has changed: also when somebody else asked for it.
    mutating func learnRoles(_ context: Context) {
        let roles = context.shelf.roles
        if roles != register.roles { register = RoleRegister(roles) }
    }

    /// The archive has answered: a row that was sought has a place, the roles have names.
    mutating func found(_ lookup: Lookup, _ context: Context) -> Response {
        switch lookup {
        case .roles: learnRoles(context)
        case .plans: learnPlan(context)
        case .activityPlace(_, let id) where id == table.seeking:
            guard case .activityPlace(let place)? = context.shelf[lookup] else { break }
            table.seeking = nil
            if let place { table.go(to: place, context) }
            if let field = table.seekingField, let desk = desk(context) { table.column = table.column(of: field, desk) }
            table.seekingField = nil
        case .comparison:
            guard case .revision(var room) = stage, let desk = desk(context) else { break }
            room.compared(desk)
            stage = .revision(room)
        default: break
        }
        return .none
    }

    /// The window has another size: the row in focus stays among those that are shown.
    mutating func fit(_ context: Context) { table.go(to: table.focus, context) }

    /// After a key has come to rest.
    mutating func tidy(_ context: Context) {
        learnPlan(context)
        guard case .table = stage, let desk = desk(context) else { return }
        // A row that is gone leaves the focus on the last.
        let matching = table.matching(desk.plan.id, context)
        if matching > 0, table.focus >= matching { table.go(to: matching - 1, context) }
        table.tidy(desk)
    }
}

/// Which plan is shown, and what that hangs on. Plans that were not read anew are compared at no cost.
private struct KnownPlan: Equatable, Sendable {
    var plans: [PlanHead] = []
    var chosen: PlanID?
    var district: DistrictID?
    var plan: PlanID?

    func holds(_ plans: [PlanHead], chosen: PlanID?, district: DistrictID?) -> Bool {
        self.plans == plans && self.chosen == chosen && self.district == district
    }

    /// Worked out from the rest, and so nothing that two panes can differ in.
    static func == (a: Self, b: Self) -> Bool { true }
}

extension PlanPane: Pane {
    package func scope(_ context: Context) -> Scope {
        guard planID(context) != nil else { if case .importing = stage { return .planImport } else { return .planChoice } }
        return switch stage {
        case .choice: .planChoice
        case .table: table.mode == .plan ? .planTable : .planFollowUp
        case .sheet: .planSheet
        case .remarks(let room): room.scope
        case .steps(let room): room.scope
        case .revision(let room): room.scope
        case .search(let room): room.scope
        case .importing(let room): room.scope
        }
    }

    package func digits(_ context: Context) -> Int { 0 }

    /// Templates, examples and styles are not read for a look at the table: that is felt at the first frame.
    func needsLibrary(_ shelf: Shelf) -> Bool {
        switch stage {
        case .choice, .steps, .importing: return true
        case .table, .sheet, .remarks, .revision, .search:
            if case .plans(let plans)? = shelf[.plans] { return plans.isEmpty } else { return false }
        }
    }

    package func needs(_ context: Context) -> [Lookup] {
        let always: [Lookup] = [.plans, .roles]
        guard let id = planID(context) else { return always }
        let basic = always + [.plan(id), .planSummary(id, on: context.now.day), .savedViews]
        guard let desk = desk(context) else { return basic }
        return basic + own(desk) + PlanMinutes.needs(desk)
    }

    private func own(_ desk: PlanDesk) -> [Lookup] {
        switch stage {
        case .choice: []
        case .table: table.needs(desk.plan.id, desk.context)
        case .sheet(let sheet): sheet.needs(desk)
        case .remarks(let room): room.needs(desk)
        case .steps(let room): room.needs(desk)
        case .revision(let room): room.needs(desk)
        case .search(let room): room.needs(desk)
        case .importing(let room): room.needs(desk)
        }
    }

    package func view(_ context: Context) -> PaneView {
        if case .importing(let room) = stage { return room.view(PlanDesk.bare(context, desk(context), register)) }
        guard let desk = desk(context), stage != .choice else { return choice.view(context) }
        return switch stage {
        case .choice, .table: table.view(desk)
        case .sheet(let sheet): sheet.view(desk)
        case .remarks(let room): room.view(desk)
        case .steps(let room): room.view(desk)
        case .revision(let room): room.view(desk)
        case .search(let room): room.view(desk)
        case .importing(let room): room.view(desk)
        }
    }

    package mutating func perform(_ verb: Verb, digit: Int?, _ context: Context) -> Response? {
        if case .importing(var room) = stage {
            let response = room.perform(verb, digit: digit, PlanDesk.bare(context, desk(context), register))
            return settle(.importing(room), response, verb)
        }
        guard let desk = desk(context), stage != .choice else {
            if verb == .back, stage == .choice, planID(context) != nil {
                stage = .table
                return Response.none
            }
            return choice.perform(verb, context)
        }
        switch stage {
        case .choice, .importing: return nil
        case .table: return performInTable(verb, desk)
        case .sheet(var room):
            let response = room.perform(verb, digit: digit, desk)
            return settle(.sheet(room), response, verb)
        case .remarks(var room):
            let response = room.perform(verb, digit: digit, desk)
            return settle(.remarks(room), response, verb)
        case .steps(var room):
            let response = room.perform(verb, digit: digit, desk)
            return settle(.steps(room), response, verb)
        case .revision(var room):
            let response = room.perform(verb, digit: digit, desk)
            if let sheet = room.leaveForSheet() {
                stage = .sheet(sheet)
                return response
            }
            return settle(.revision(room), response, verb)
        case .search(var room):
            let response = room.perform(verb, digit: digit, desk)
            return settle(.search(room), response, verb)
        }
    }

    /// What a room did; a step back that it has no use for leads to the table.
    private mutating func settle(_ room: Stage, _ response: Response?, _ verb: Verb) -> Response? {
        stage = room
        guard response == nil, verb == .back else { return response }
        if case .remarks(let room) = room { remarks = room }
        if case .sheet(let sheet) = room, let revision = sheet.revision { stage = .revision(revision) } else { stage = .table }
        return Response.none
    }

    package mutating func choose(_ target: Target, _ context: Context) -> Response {
        if case .importing(var room) = stage {
            defer { stage = .importing(room) }
            return room.choose(target, PlanDesk.bare(context, desk(context), register))
        }
        guard let desk = desk(context), stage != .choice else { return choice.choose(target, context) }
        switch stage {
        case .choice, .importing: return .none
        case .table: return chooseRow(target, desk)
        case .sheet(var room):
            defer { stage = .sheet(room) }
            return room.choose(target, desk)
        case .remarks(var room):
            defer { stage = .remarks(room) }
            return room.choose(target, desk)
        case .steps(var room):
            defer { stage = .steps(room) }
            return room.choose(target, desk)
        case .revision(var room):
            defer { stage = .revision(room) }
            return room.choose(target, desk)
        case .search(var room):
            defer { stage = .search(room) }
            return room.choose(target, desk)
        }
    }
}

extension PlanDesk {
    /// For the import, which needs no plan: it may be about to make the first.
    static func bare(_ context: Context, _ desk: PlanDesk?, _ register: RoleRegister) -> PlanDesk {
        desk ?? PlanDesk(
            context: context,
            plan: Plan(id: "", district: context.district ?? "", year: context.now.day.year, style: PlanHall.ownStyle, sections: []),
            summary: PlanSummary(), register: register, targets: [])
    }
}
