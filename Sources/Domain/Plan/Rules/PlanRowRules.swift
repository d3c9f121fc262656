/// The rules that look at one row by itself.
struct PlanRowRules {
    let planYear: Int
    let register: RoleRegister
    let facts: PlanLint.Facts

    func remarks(on activity: Activity) -> [PlanRemark] {
        func remark(_ rule: PlanRule, _ field: PlanField, _ arguments: [String] = []) -> PlanRemark {
            PlanRemark(rule, activity: activity.id, field: field, arguments: arguments)
        }
        func waits(_ field: PlanField) -> Bool { activity.toRewrite.contains(field) }

        var found = PlanField.allCases.filter(waits).map { remark(.toRewrite, $0) }
        if activity.text == nil && !waits(.activity) { found.append(remark(.noText, .activity)) }
        guard activity.status != .dropped else { return found }

        if activity.responsible.isEmpty && !waits(.responsible) { found.append(remark(.noOwner, .responsible)) }
        if hasNoLead(activity) && !waits(.lead) { found.append(remark(.noLead, .lead)) }
        if !waits(.followUp) && !waits(.channels), let rule = followUp(activity) { found.append(remark(rule, .followUp)) }
        if !waits(.timeline), let time = time(activity) { found.append(remark(time.rule, time.field, time.arguments)) }
        if activity.channels.contains(.minutes) && facts.meetings == .none { found.append(remark(.noMeetings, .channels)) }
        if facts.hasPicture && !facts.grounded.contains(activity.id) { found.append(remark(.noGround, .activity)) }
        return found
    }

    /// Roles that were merged are one owner.
    private func hasNoLead(_ activity: Activity) -> Bool {
        let owners = Set(activity.responsible.map(register.resolved))
        guard owners.count > 1 else { return false }
        return activity.lead.map { !owners.contains(register.resolved($0)) } ?? true
    }

    /// "Egen" says as much as its words do, and without any it is no follow-up at all.
    private func followUp(_ activity: Activity) -> PlanRule? {
        guard activity.channels.isSubset(of: [.own]) else { return nil }
        guard let words = activity.followUp else { return activity.channels.isEmpty ? .noFollowUp : .emptyFollowUp }
        return EmptyFollowUp.saysNothing(words.text) ? .emptyFollowUp : nil
    }

    private func time(_ activity: Activity) -> (rule: PlanRule, field: PlanField, arguments: [String])? {
        guard let words = activity.timeline else { return (.noTime, .timeline, []) }
        return time(activity, Timeline(reading: words.text, planYear: planYear))
    }

    /// A time that cannot be read, or that never ends, is as good as none in a row that no channel brings up either.
    func time(_ activity: Activity, _ timeline: Timeline) -> (rule: PlanRule, field: PlanField, arguments: [String])? {
        if let impossible = timeline.impossible {
            return (.impossibleTime, .timeline, impossible.proposal.map { [$0] } ?? [])
        }
        guard let end = timeline.certainEnd else {
            let isNeverUp = activity.channels.isEmpty && activity.toRewrite.isDisjoint(with: [.followUp, .channels])
            return isNeverUp ? (.noTime, .timeline, [timeline.words]) : nil
        }
        return end < facts.day && !activity.status.isClosed ? (.pastEnd, .status, [end.iso]) : nil
    }
}

/// Innehållslös uppföljning: words that name neither an occasion nor anybody, such as "I ordinarie verksamhetsuppföljning".
enum EmptyFollowUp {
    /// Nothing in it but words that fit any row of any plan.
    static func saysNothing(_ words: String) -> Bool {
        words.folded.split { !$0.isLetter && !$0.isNumber }.allSatisfy { empty.contains(String($0)) }
    }

    /// Folded.
    private static let empty: Set<String> = [
        "av", "behov", "befintlig", "befintliga", "den", "det", "en", "enligt", "folja", "foljas", "foljer", "foljs", "for",
        "fortlopande", "genom", "gors", "i", "inom", "inga", "ingen", "inget", "ja", "kontinuerlig", "kontinuerligt", "lopande",
        "med", "och", "ordinar", "ordinarie", "pa", "ramen", "regelbunden", "regelbundet", "rutin", "rutiner", "samband",
        "sedvanlig", "sedvanliga", "sedvanligt", "sker", "ska", "skall", "som", "satt", "uppfoljning", "uppfoljningen",
        "uppfoljningar", "uppfoljs", "upp", "vanlig", "vanliga", "vanligt", "var", "verksamhet", "verksamheten",
        "verksamhetens", "verksamheternas", "verksamhetsuppfoljning", "verksamhetsuppfoljningen", "vid",
    ]
}
