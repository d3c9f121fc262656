import Domain

/// Gärning i planen: what an entry in the journal remembers of a change of the plan.
struct RowsDeed: Codable, Equatable {
    var plan: PlanID
    /// Both nil when the particulars of the plan are as they were.
    var planBefore: Plan?
    var planAfter: Plan?
    /// Rows before and after; without the one it was made, without the other it was removed. Revisions stand in
    /// `journal_thing`, which follows every renaming.
    var before: [Activity] = []
    var after: [Activity] = []
    /// Roles that came into the register with it.
    var roles: [Role] = []

    var things: [JournalThing] {
        var things: [JournalThing] = []
        if let planBefore, let planAfter {
            things.append(JournalThing(thing: plan.text, before: planBefore.revision, after: planAfter.revision))
        }
        var revisions: [ActivityID: Int] = [:]
        for activity in after { revisions[activity.id] = activity.revision }
        for activity in before {
            let after = revisions.removeValue(forKey: activity.id) ?? 0
            things.append(JournalThing(thing: activity.id.text, before: activity.revision, after: after))
        }
        for activity in after where revisions[activity.id] != nil {
            things.append(JournalThing(thing: activity.id.text, before: 0, after: activity.revision))
        }
        return things
    }

    func texts(_ side: Side) -> Set<String> {
        switch side {
        case .before: Set((planBefore?.texts ?? []) + before.flatMap(\.texts))
        case .after: Set((planAfter?.texts ?? []) + after.flatMap(\.texts) + roles.flatMap(\.texts))
        }
    }
}

/// One row whose status was set.
struct StatusDeed: Codable, Equatable {
    var activity: ActivityID
    var before: ActivityStatus
    var after: ActivityStatus
}

/// A whole plan that came or went: a flag on it, not a copy.
struct PlanDeed: Codable, Equatable {
    var plan: PlanID
    var removes: Bool
    /// Roles that came into the register with it.
    var roles: [Role] = []
}

struct RolesDeed: Codable, Equatable {
    /// Those that were there already.
    var before: [Role]
    var after: [Role]
}

struct ViewDeed: Codable, Equatable {
    var key: Int
    var before: SavedView?
    var after: SavedView?
}

/// A thing that an entry changed, and the revisions that it had; 0 when it was not there.
struct JournalThing: Equatable {
    var thing: String
    var before: Int
    var after: Int
}

extension Plan {
    var texts: [String] {
        let own = [goal].compactMap { $0?.text } + sections.map(\.name.text) + steps.compactMap { $0.number?.text }
        return own + removals.map(\.reason.text) + silenced.map(\.reason.text)
    }
}

extension Activity {
    var texts: [String] {
        let own = [text, timeline, followUp, target?.words].compactMap { $0?.text }
        let lists = (target?.units ?? []).map(\.name.text) + reports.compactMap { $0.comment?.text }
        return own + lists + notes.map(\.text.text)
    }
}

extension Role {
    var texts: [String] { [name.text] + synonyms.map(\.text) }
}

extension SavedView {
    var texts: [String] { [name.text, text.text] }
}
