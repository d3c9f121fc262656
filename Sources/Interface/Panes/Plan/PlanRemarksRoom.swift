import Domain
import Screen

/// Granska: the linter's remarks, each leading to its cell, and what the plan covers beside them.
package struct PlanRemarksRoom: PlanRoom {
    package let plan: PlanID
    package internal(set) var focus = 0
    var scope: Scope { .planRemarks }

    init(plan: PlanID) { self.plan = plan }

    /// Nil before it is known what meetings there are: the plan is read once, and not first without them.
    private func lookup(_ desk: PlanDesk) -> Lookup? {
        PlanMinutes.tallies(desk).map { .planReview(desk.plan.id, PlanLint.Facts(day: desk.day, meetings: PlanLint.Facts.Meetings($0))) }
    }

    func review(_ desk: PlanDesk) -> PlanReview? {
        guard let lookup = lookup(desk) else { return nil }
        return if case .planReview(let review)? = desk.shelf[lookup] { review } else { nil }
    }

    /// The open ones in the order of the plan, then those that somebody has answered.
    func remarks(_ desk: PlanDesk) -> [PlanRemark] {
        guard let review = review(desk) else { return [] }
        return review.open + review.remarks.filter { $0.silencedBecause != nil }
    }

    /// The review, and the texts of the rows that can be seen.
    func needs(_ desk: PlanDesk) -> [Lookup] {
        let remarks = remarks(desk)
        var rows: [Lookup] = []
        for place in around(remarks.count, desk.context) {
            guard let row = remarks[place].activity.map(Lookup.activity), !rows.contains(row) else { continue }
            rows.append(row)
        }
        return [PlanMinutes.lookup(desk.plan)] + (lookup(desk).map { [$0] } ?? []) + rows
    }

    func place(of count: Int) -> Int { min(focus, max(0, count - 1)) }

    func around(_ count: Int, _ context: Context) -> Range<Int> { stretch(around: place(of: count), of: count, context) }

    // MARK: Commands

    mutating func perform(_ verb: Verb, digit: Int?, _ desk: PlanDesk) -> Response? {
        let texts = desk.texts
        let remarks = remarks(desk)
        if let moved = moved(place(of: remarks.count), by: verb, count: remarks.count, page: desk.context.listRows) {
            focus = moved
            return Response.none
        }
        let remark = remarks[safe: place(of: remarks.count)]
        switch verb {
        case .open:
            guard let remark else { return .refuse(texts("plan_remarks.none")) }
            return Self.open(remark, desk)
        case .silence:
            guard let remark else { return .refuse(texts("plan_remarks.none")) }
            return Self.silence(remark, desk)
        case .exportPlan: return .open(.menu(PlanMenus.exports(desk)))
        default: return nil
        }
    }

    mutating func choose(_ target: Target, _ desk: PlanDesk) -> Response {
        let remarks = remarks(desk)
        guard target.list == "remarks", let remark = remarks[safe: target.index] else { return .none }
        let hadFocus = place(of: remarks.count) == target.index
        focus = target.index
        if desk.context.isLinear { return .open(.menu(Self.menu(remark, desk))) }
        return hadFocus ? Self.open(remark, desk) : .none
    }

    private static func open(_ remark: PlanRemark, _ desk: PlanDesk) -> Response {
        if remark.rule == .roleSpelledTwice, let menu = PlanRoles.mergeMenu(remark, desk) { return .open(.menu(menu)) }
        guard let row = remark.activity else { return .refuse(desk.texts("plan_remarks.whole_plan")) }
        return Response(go: .activity(row, in: desk.plan.id, at: remark.field))
    }

    /// In linear mode the number of a remark asks what to do with it.
    private static func menu(_ remark: PlanRemark, _ desk: PlanDesk) -> Menu {
        let texts = desk.texts
        if remark.rule == .roleSpelledTwice, let menu = PlanRoles.mergeMenu(remark, desk) { return menu }
        let silence = texts(remark.silencedBecause == nil ? "plan_remarks.silence" : "plan_remarks.unsilence")
        return Menu(
            RemarkWords.sentence(remark, texts), text: [RemarkWords.why(remark, texts)],
            options: (remark.activity == nil ? [] : [Menu.Option(texts("plan_remarks.go"), .verb(.open))])
                + [Menu.Option(silence, .verb(.silence)), Menu.Option(texts("plan.cancel"), .close)])
    }

    // MARK: Silencing

    private static func silence(_ remark: PlanRemark, _ desk: PlanDesk) -> Response {
        let texts = desk.texts
        guard remark.silencedBecause == nil else { return speakAgain(remark, desk) }
        guard let row = remark.activity else { return ask(remark.rule, nil) }
        return .open(
            .menu(
                Menu(
                    texts("plan_remarks.silence"), text: [RemarkWords.sentence(remark, texts), texts("plan_remarks.silence_about")],
                    options: [
                        Menu.Option(texts("plan_remarks.silence_row"), .plan(.silence(remark.rule, row))),
                        Menu.Option(texts("plan_remarks.silence_rule"), .plan(.silence(remark.rule, nil))),
                        Menu.Option(texts("plan.cancel"), .close),
                    ])))
    }

    static func ask(_ rule: PlanRule, _ activity: ActivityID?) -> Response {
        let purpose = PlanPrompt.silenceReason(rule, activity)
        return .open(.prompt(Prompt(.plan(purpose), limit: purpose.limit)))
    }

    static func silenced(_ rule: PlanRule, _ activity: ActivityID?, because reason: ScreenedText, _ desk: PlanDesk) -> Response {
        var plan = desk.plan
        plan.silenced.removeAll { $0.rule == rule && $0.activity == activity }
        plan.silenced.append(SilencedRule(rule: rule, activity: activity, reason: reason))
        return Response(effects: [.change(.savePlan(plan))], pending: .said(desk.texts("plan_remarks.silenced_done")))
    }

    /// What was said of the row is taken back first; only then what was said of the rule in the whole plan.
    private static func speakAgain(_ remark: PlanRemark, _ desk: PlanDesk) -> Response {
        var plan = desk.plan
        let ofRow = plan.silenced.contains { $0.rule == remark.rule && $0.activity == remark.activity }
        let wanted = ofRow ? remark.activity : nil
        plan.silenced.removeAll { $0.rule == remark.rule && $0.activity == wanted }
        let said = desk.texts(wanted == nil && remark.activity != nil ? "plan_remarks.unsilenced_rule" : "plan_remarks.unsilenced")
        return Response(effects: [.change(.savePlan(plan))], pending: .said(said))
    }
}

/// The places that are made words of: those a window can show wherever the focus ends up among them. A longer list costs no more.
func stretch(around focus: Int, of count: Int, _ context: Context) -> Range<Int> {
    let reach = context.listRows + 2
    return max(0, focus - reach)..<max(0, min(count, focus + reach))
}
