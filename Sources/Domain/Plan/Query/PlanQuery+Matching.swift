/// What the filter means. The archive asks the same of its tables, and is tested against this.
extension PlanQuery {
    /// Every term fits. `day` is what `late` is asked of.
    package func matches(
        _ activity: Activity, plan: Plan, register: RoleRegister, wheel: Wheel, day: CalendarDay
    ) -> Bool {
        terms.allSatisfy { $0.matches(activity, plan: plan, register: register, wheel: wheel, day: day) }
    }
}

extension PlanQuery.Term {
    package func matches(
        _ activity: Activity, plan: Plan, register: RoleRegister, wheel: Wheel, day: CalendarDay
    ) -> Bool {
        switch self {
        case .words(let wanted):
            activity.searched(register).contains { $0.folded.contains(wanted) }
        case .status(let statuses):
            statuses.contains(activity.status)
        case .late:
            Lateness(activity, planYear: plan.year, wheel: wheel).isLate(on: day)
        case .responsible(let roles):
            Self.names(activity.responsible, anyOf: roles, register)
        case .collaborator(let roles):
            Self.names(activity.collaborators, anyOf: roles, register)
        case .section(let sections):
            sections.contains(activity.section)
        case .channel(let channel):
            activity.channels.contains(channel)
        case .unreported(let channel):
            activity.owes(channel, planYear: plan.year)
        case .perspective(let perspective):
            activity.perspectives.contains(perspective)
        case .point(let point):
            activity.points.contains(point)
        case .kind(let kind):
            activity.kind == kind
        case .missing(let field):
            activity.isEmpty(field, planYear: plan.year)
        case .toRewrite:
            !activity.toRewrite.isEmpty
        case .answer(let answer):
            // Where nothing is asked, nothing waits for an answer.
            answer == nil ? activity.answer == nil && plan.predecessor != nil : activity.answer == answer
        case .not(let term):
            !term.matches(activity, plan: plan, register: register, wheel: wheel, day: day)
        }
    }

    /// Roles that were merged are one role. No wanted roles: nobody is named.
    private static func names(_ named: [RoleID], anyOf wanted: Set<RoleID>, _ register: RoleRegister) -> Bool {
        guard !wanted.isEmpty else { return named.isEmpty }
        let wanted = Set(wanted.map(register.resolved))
        return named.contains { wanted.contains(register.resolved($0)) }
    }
}

extension Activity {
    /// The texts that free words are looked for in, each by itself. Roles stand with the name they have now.
    package func searched(_ register: RoleRegister) -> [String] {
        let roles = (responsible + collaborators).compactMap { register[$0]?.name.text }
        let own = [text, timeline, followUp, target?.words].compactMap { $0?.text }
        return own + roles + (target?.units ?? []).map(\.name.text) + reports.compactMap { $0.comment?.text }
            + notes.map(\.text.text)
    }

    /// The channel is expected and nothing is reported on its occasion. What is dropped owes nothing.
    package func owes(_ channel: FollowUpChannel, planYear: Int) -> Bool {
        status != .dropped && channels.contains(channel) && report(on: channel.occasion(planYear: planYear)) == nil
    }

    /// Nothing stands in the field. A field with a report is empty until something is reported, expected or not;
    /// section, status, kind and id are never empty.
    package func isEmpty(_ field: PlanField, planYear: Int) -> Bool {
        func isUnreported(_ channel: FollowUpChannel) -> Bool { report(on: channel.occasion(planYear: planYear)) == nil }
        return switch field {
        case .section, .status, .kind, .id: false
        case .activity: text == nil
        case .responsible: responsible.isEmpty
        case .lead: lead == nil
        case .collaboration: collaborators.isEmpty
        case .timeline: timeline == nil
        case .followUp: followUp == nil
        case .channels: channels.isEmpty
        case .t1: isUnreported(.t1)
        case .t2: isUnreported(.t2)
        case .annualReport: isUnreported(.annualReport)
        case .t1NextYear: isUnreported(.t1NextYear)
        case .otherReports:
            [.minutes, .portal, .grant, .yearAfter, .own].allSatisfy(isUnreported)
        case .perspectives: perspectives.isEmpty
        case .points: points.isEmpty
        case .target: target == nil
        case .notes: notes.isEmpty
        case .family: family == nil
        }
    }
}
