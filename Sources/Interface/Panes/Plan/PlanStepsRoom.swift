import Domain
import Screen

/// Planens väg: what has been decided, when and under which number, what is missing, and what the plan hangs on.
package struct PlanStepsRoom: PlanRoom {
    package internal(set) var focus = 0
    var scope: Scope { .planSteps }

    enum Line: Equatable {
        case step(PlanStep)
        case goal, style, predecessor
    }

    static let lines: [Line] = PlanStep.allCases.map { .step($0) } + [.goal, .style, .predecessor]

    private var line: Line { Self.lines[min(max(0, focus), Self.lines.count - 1)] }

    /// Plans of the district that are in force beside this one: one of them may have to be called replaced.
    func needs(_ desk: PlanDesk) -> [Lookup] { Self.others(desk).map { .plan($0.id) } }

    static func others(_ desk: PlanDesk) -> [PlanHead] {
        let plan = desk.plan
        let others = desk.shelf.plans.filter {
            $0.id != plan.id && $0.district == plan.district && $0.stage == .inForce && $0.isExample == plan.isExample
        }
        // One is what there should be; nobody reads a longer list of them.
        return Array(others.prefix(4))
    }

    mutating func perform(_ verb: Verb, digit: Int?, _ desk: PlanDesk) -> Response? {
        if let moved = moved(focus, by: verb, count: Self.lines.count, page: desk.context.listRows) {
            focus = moved
            return Response.none
        }
        switch verb {
        case .open: return Self.open(line, desk)
        case .removeRows: return Self.takeBack(line, desk)
        default: return nil
        }
    }

    mutating func choose(_ target: Target, _ desk: PlanDesk) -> Response {
        guard target.list == "steps", let line = Self.lines[safe: target.index] else { return .none }
        focus = target.index
        guard desk.context.isLinear, case .step(let step) = line, desk.plan.day(of: step) != nil else { return Self.open(line, desk) }
        let texts = desk.texts
        return .open(
            .menu(
                Menu(
                    desk.word(step),
                    options: [
                        Menu.Option(texts("plan_steps.change_day"), .verb(.open)),
                        Menu.Option(texts("plan_steps.take_back"), .verb(.removeRows)), Menu.Option(texts("plan.cancel"), .close),
                    ])))
    }

    // MARK: Steps

    private static func open(_ line: Line, _ desk: PlanDesk) -> Response {
        let texts = desk.texts
        switch line {
        case .step(.board) where desk.plan.day(of: .board) == nil:
            return .open(
                .menu(
                    Menu(
                        texts("plan_steps.freeze.title"), text: [texts("plan_steps.freeze.text")],
                        options: [
                            Menu.Option(texts("plan_steps.freeze.go_on"), .plan(.step(.board))), Menu.Option(texts("plan.cancel"), .close),
                        ])))
        case .step(let step): return ask(step, desk)
        case .goal:
            if let frozen = desk.frozen { return .refuse(frozen) }
            return .open(.prompt(Prompt(.plan(.goal), text: desk.plan.goal?.text ?? "", limit: PlanPrompt.goal.limit)))
        case .style:
            let styles = desk.context.planLibrary?.styles ?? []
            guard !styles.isEmpty else { return .refuse(desk.context.planLibraryProblem ?? texts("plan.not_read")) }
            return .open(
                .menu(
                    Menu(
                        texts("plan_steps.style"), text: [texts("plan_steps.style_about")],
                        options: styles.map { Menu.Option($0.name, detail: $0.columns.map(\.title).joined(separator: ", "), .plan(.style($0.id))) },
                        focus: styles.firstIndex { $0.id == desk.plan.style } ?? 0)))
        case .predecessor:
            guard let id = desk.plan.predecessor, desk.shelf.plans.contains(where: { $0.id == id }) else {
                return .refuse(texts("plan_steps.no_predecessor"))
            }
            return Response(go: .plan(id))
        }
    }

    static func ask(_ step: PlanStep, _ desk: PlanDesk) -> Response {
        let purpose = PlanPrompt.stepDay(step)
        return .open(.prompt(Prompt(.plan(purpose), text: (desk.plan.day(of: step) ?? desk.day).iso, limit: purpose.limit)))
    }

    static func dayTyped(_ text: String, _ step: PlanStep, _ desk: PlanDesk) -> PlanPane.Answer {
        let texts = desk.texts
        guard let day = DayWords.day(text, today: desk.day, texts) else { return .refused(texts("plan_steps.unread", text)) }
        if let refusal = desk.plan.canTake(step, on: day) { return .refused(StepWords.sentence(refusal, desk)) }
        let purpose = PlanPrompt.stepNumber(step, day)
        let present = desk.plan.steps.first { $0.step == step }?.number?.text ?? ""
        var response = Response.open(.prompt(Prompt(.plan(purpose), text: present, limit: purpose.limit)))
        let warnings = desk.plan.warnings(taking: step, on: day, today: desk.day).map { StepWords.sentence($0, desk) }
        if !warnings.isEmpty { response.notice = Notice(.warning, warnings.joined(separator: " ")) }
        return .accepted(response)
    }

    static func take(_ step: PlanStep, _ day: CalendarDay, _ number: ScreenedText?, _ desk: PlanDesk) -> Response {
        let texts = desk.texts
        let isNew = desk.plan.day(of: step) == nil
        let plan = desk.plan.taking(StepTaken(step: step, day: day, number: number))
        let said = Response(notice: Notice(.done, texts("plan_steps.taken", desk.word(step), day.iso)))
        var after = said
        if step == .inForce, isNew { after.open = replacement(of: others(desk), on: day, desk).map(Layer.menu) }
        return Response(effects: [.change(.savePlan(plan))], pending: .then(after))
    }

    private static func takeBack(_ line: Line, _ desk: PlanDesk) -> Response {
        let texts = desk.texts
        switch line {
        case .step(let step):
            guard desk.plan.day(of: step) != nil else { return .refuse(texts("plan_steps.not_taken", desk.word(step))) }
            let plan = desk.plan.without(step)
            let thaws = desk.plan.isFrozen && !plan.isFrozen
            return Response(
                effects: [.change(.savePlan(plan))],
                pending: .said(texts(thaws ? "plan_steps.taken_back_thawed" : "plan_steps.taken_back", desk.word(step))))
        case .goal:
            guard desk.plan.goal != nil else { return .refuse(texts("plan_steps.no_goal")) }
            return setGoal(nil, desk)
        case .style, .predecessor: return .refuse(texts("plan_steps.not_removable"))
        }
    }

    // MARK: The plan before

    /// Two plans in force in one district: one of them probably is not any more.
    private static func replacement(of others: [PlanHead], on day: CalendarDay, _ desk: PlanDesk) -> Menu? {
        guard !others.isEmpty else { return nil }
        let texts = desk.texts
        return Menu(
            texts("plan_steps.replace.title"), text: [texts("plan_steps.replace.text")],
            options: others.map {
                Menu.Option(texts("plan_steps.replace.do", PlanTitles.title($0, desk.context)), .plan(.replace($0.id, on: day)))
            } + [Menu.Option(texts("plan_steps.replace.leave"), .close)])
    }

    static func replace(_ id: PlanID, on day: CalendarDay, _ desk: PlanDesk) -> Response {
        guard let other = desk.shelf.plan(id) else { return .refuse(desk.texts("plan.not_read")) }
        // A plan that came into force on a later day than this one cannot have been replaced before that.
        let day = other.steps.reduce(day) { max($0, $1.day) }
        return Response(
            effects: [.change(.savePlan(other.taking(StepTaken(step: .replaced, day: day))))],
            pending: .said(desk.texts("plan_steps.replaced", PlanTitles.title(other, desk.context), day.iso)))
    }

    // MARK: Particulars

    static func setGoal(_ goal: ScreenedText?, _ desk: PlanDesk) -> Response {
        if let frozen = desk.frozen { return .refuse(frozen) }
        var plan = desk.plan
        plan.goal = goal
        return Response(
            effects: [.change(.savePlan(plan))], pending: .said(desk.texts(goal == nil ? "plan_steps.goal_removed" : "plan_steps.goal_saved")))
    }

    static func setStyle(_ style: StyleID, _ desk: PlanDesk) -> Response {
        var plan = desk.plan
        plan.style = style
        let name = desk.context.planLibrary?.style(style)?.name ?? style.text
        return Response(effects: [.change(.savePlan(plan))], pending: .said(desk.texts("plan_steps.style_set", name)))
    }
}

enum StepWords {
    static func sentence(_ refusal: StepRefusal, _ desk: PlanDesk) -> String {
        switch refusal {
        case .beforeEarlier(let step, let day): desk.texts("plan_steps.before_earlier", desk.word(step), day.iso)
        case .afterLater(let step, let day): desk.texts("plan_steps.after_later", desk.word(step), day.iso)
        }
    }

    static func sentence(_ warning: StepWarning, _ desk: PlanDesk) -> String {
        switch warning {
        case .missing(let step): desk.texts("plan_steps.missing_before", desk.word(step))
        case .outOfOrder(let step, let day): desk.texts("plan_steps.out_of_order", desk.word(step), day.iso)
        case .notYet: desk.texts("plan_steps.not_yet")
        }
    }
}
