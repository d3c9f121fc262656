import Domain
import Screen

/// Ansvarig och samverkan: what is typed must be roles in the register, or be confirmed as such.
package enum PlanRoles {
    static func set(_ field: PlanField, typed: String, _ desk: PlanDesk) -> Response {
        var roles: [RoleID] = []
        for part in desk.register.parts(of: typed) {
            guard let role = desk.register.role(spelled: part) else { return ask(part, field, typed: typed, desk) }
            if !roles.contains(role) { roles.append(role) }
        }
        return put(roles, into: field, desk)
    }

    private static func put(_ roles: [RoleID], into field: PlanField, _ desk: PlanDesk) -> Response {
        desk.edit(structure: true) { activity in
            if field == .responsible {
                activity.responsible = roles
                if let lead = activity.lead, !roles.contains(lead) { activity.lead = nil }
                if roles.count == 1 { activity.lead = roles.first }
            } else {
                activity.collaborators = roles
            }
            activity.toRewrite.remove(field)
        }
    }

    /// A function, not somebody: neither what the screening of roles blocks nor what it would doubt in running text.
    package static func mayBeRole(_ name: String) -> Bool {
        (try? ScreenedText(name, kind: .role, acceptingWarnings: true)) != nil && !RoleRegister.pointsOutSomebody(name)
    }

    private static func ask(_ name: String, _ field: PlanField, typed: String, _ desk: PlanDesk) -> Response {
        let texts = desk.texts
        // What the screening blocks is no role, whoever says so.
        guard mayBeRole(name) else { return .refuse(texts("plan.role.blocked", name)) }
        return .open(
            .menu(
                Menu(
                    texts("plan.role.title", name), text: [texts("plan.role.text")],
                    options: [
                        Menu.Option(texts("plan.role.no"), .close),
                        Menu.Option(texts("plan.role.yes"), .plan(.confirmRole(name, field, typed: typed))),
                    ])))
    }

    /// The new role and the cell, which is then read again: there may be more unknown ones in it.
    static func confirm(_ name: String, _ field: PlanField, typed: String, _ desk: PlanDesk) -> Response {
        guard let text = try? ScreenedText(name, kind: .role, acceptingWarnings: true) else { return .refuse(desk.texts("plan.role.blocked", name)) }
        var random = RandomSource(seed: desk.context.lot)
        let role = Domain.Role(id: .random(using: &random), name: text)
        var known = desk
        known.register = RoleRegister(desk.register.roles + [role])
        var response = set(field, typed: typed, known)
        response.effects.insert(.change(.saveRoles([role])), at: 0)
        return response
    }

    // MARK: Two spellings of one role

    /// Which of the two is the name: the other becomes another spelling of it, in every plan.
    static func mergeMenu(_ remark: PlanRemark, _ desk: PlanDesk) -> Menu? {
        let texts = desk.texts
        let roles = remark.arguments.compactMap(desk.register.role(spelled:))
        guard roles.count == 2, roles[0] != roles[1] else { return nil }
        let (first, second) = (roles[0], roles[1])
        var options = [(first, second), (second, first)].map { keep, gone in
            Menu.Option(texts("plan.role.merge", desk.register.name(keep)), .plan(.mergeRoles(keep: keep, gone: gone)))
        }
        if let row = remark.activity { options.append(Menu.Option(texts("plan.role.merge_go"), .plan(.showRow(row, remark.field)))) }
        options.append(Menu.Option(texts("plan_remarks.silence"), .plan(.silence(remark.rule, remark.activity))))
        return Menu(texts("plan.role.merge_title"), text: [texts("plan.role.merge_text")], options: options + [Menu.Option(texts("plan.cancel"), .close)])
    }

    static func merge(_ gone: RoleID, into keep: RoleID, _ desk: PlanDesk) -> Response {
        guard var role = desk.register.roles.first(where: { $0.id == gone }) else { return .none }
        role.mergedInto = keep
        return Response(
            effects: [.change(.saveRoles([role]))],
            pending: .said(desk.texts("plan.role.merged", role.name.text, desk.register.name(keep))))
    }
}
