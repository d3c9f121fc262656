import Domain
import GRDB

/// Ångra och gör om i planen. Both are the same way in two directions.
extension Journal {
    enum Way { case back, forth }

    func go(_ entry: Entry, _ way: Way, _ orders: Orders) throws {
        switch entry.deed {
        case .rows(let deed): try go(deed, entry.id, way, orders)
        case .statuses(let plan, let deeds): try go(plan, deeds, entry.id, way, orders)
        case .plan(let deed): try go(deed, entry.id, way, orders)
        case .roles(let deed): try go(deed, way, orders.db)
        case .view(let deed):
            let (wanted, present) = way == .back ? (deed.before, deed.after) : (deed.after, deed.before)
            guard try ViewRecord.read(deed.key, in: orders.db) == present else { throw ArchiveFailure.changedSince }
            try ViewRecord.write(wanted, on: deed.key, in: orders.db)
        case .forum(let deed): try go(deed, entry.id, way, orders)
        case .district, .report, .check, .ending: break
        }
    }

    // MARK: Rows

    private func go(_ deed: RowsDeed, _ entry: Int64, _ way: Way, _ orders: Orders) throws {
        let db = orders.db
        let revisions = try self.revisions(of: entry, way, in: db)
        let isBack = way == .back
        // What is added needs its plan's sections and roles to be there; what is removed leaves before they go.
        if let plan = isBack ? deed.planBefore : deed.planAfter {
            guard let stored = try PlanRecord.read(deed.plan, in: db), let revision = revisions[deed.plan.text],
                stored.plan.revision == revision.present
            else { throw ArchiveFailure.changedSince }
            var wanted = plan
            wanted.revision = stored.plan.revision + 1
            try orders.put(wanted, over: stored)
            try rename(revision.wanted, to: wanted.revision, ofThing: deed.plan.text, in: db)
        }
        guard let place = try PlanRecord.place(deed.plan, in: db) else { throw ArchiveFailure.changedSince }
        let wanted = isBack ? deed.before : deed.after
        let present = isBack ? deed.after : deed.before
        let kept = Set(wanted.map(\.id))
        for activity in present where !kept.contains(activity.id) {
            let stored = try stored(activity.id, revisions, in: db)
            guard let stored else { throw ArchiveFailure.changedSince }
            if place.isFrozen { throw ArchiveFailure.frozen }
            try ActivityRecord.delete(stored, in: place, wheel: orders.wheel, db)
        }
        for var activity in wanted {
            guard let revision = revisions[activity.id.text] else { throw ArchiveFailure.changedSince }
            if let stored = try stored(activity.id, revisions, in: db) {
                activity.revision = stored.activity.revision + 1
                try orders.write(activity, over: stored, place)
                try rename(revision.wanted, to: activity.revision, ofThing: activity.id.text, in: db)
            } else {
                if place.isFrozen { throw ArchiveFailure.frozen }
                activity.revision = revision.wanted
                try ActivityRecord.insert(activity, in: place, wheel: orders.wheel, db)
            }
        }
        try go(deed.roles, way, db)
    }

    private func go(_ plan: PlanID, _ deeds: [StatusDeed], _ entry: Int64, _ way: Way, _ orders: Orders) throws {
        let revisions = try self.revisions(of: entry, way, in: orders.db)
        guard let place = try PlanRecord.place(plan, in: orders.db) else { throw ArchiveFailure.changedSince }
        for deed in deeds {
            guard let revision = revisions[deed.activity.text],
                let stored = try stored(deed.activity, revisions, in: orders.db)
            else { throw ArchiveFailure.changedSince }
            try orders.set(way == .back ? deed.before : deed.after, of: stored, place)
            try rename(revision.wanted, to: stored.activity.revision + 1, ofThing: deed.activity.text, in: orders.db)
        }
    }

    /// The row as it is stored, when it is as the entry left it; nil when it has to be missing and is.
    private func stored(
        _ id: ActivityID, _ revisions: [String: (wanted: Int, present: Int)], in db: Database
    ) throws -> ActivityRecord.Stored? {
        let stored = try ActivityRecord.read(id, in: db)
        guard let revision = revisions[id.text], (stored?.activity.revision ?? 0) == revision.present else {
            throw ArchiveFailure.changedSince
        }
        return stored
    }

    // MARK: Plans and roles

    private func go(_ deed: PlanDeed, _ entry: Int64, _ way: Way, _ orders: Orders) throws {
        let db = orders.db
        let removes = deed.removes == (way == .forth)
        guard let state = try PlanRecord.state(deed.plan, in: db), state.isRemoved != removes else {
            throw ArchiveFailure.changedSince
        }
        if removes, try isChanged(deed.plan, since: entry, in: db) { throw ArchiveFailure.changedSince }
        try PlanRecord.mark(state.id, removed: removes ? orders.today : nil, in: db)
        try go(deed.roles, removes ? .back : .forth, db)
    }

    /// Somebody has done something in the plan after the entry, and it was not undone.
    private func isChanged(_ plan: PlanID, since entry: Int64, in db: Database) throws -> Bool {
        try db.number(
            "SELECT 1 FROM journal WHERE id > ? AND subject = ? AND NOT undone LIMIT 1", [entry, plan.text]) != nil
    }

    private func go(_ deed: RolesDeed, _ way: Way, _ db: Database) throws {
        let (wanted, present) = way == .back ? (deed.before, deed.after) : (deed.after, deed.before)
        for role in present {
            guard try RoleRecord.read(role.id, in: db) == role else { throw ArchiveFailure.changedSince }
        }
        let kept = Set(wanted.map(\.id))
        for role in present where !kept.contains(role.id) {
            if try RoleRecord.isUsed(role.id, in: db) { throw ArchiveFailure.changedSince }
            try RoleRecord.delete(role.id, in: db)
        }
        for role in wanted { try RoleRecord.write(role, in: db) }
    }

    /// Roles that came with rows go with them, but not when something else names them by now.
    private func go(_ roles: [Role], _ way: Way, _ db: Database) throws {
        switch way {
        case .forth: _ = try RoleRecord.add(roles, in: db)
        case .back:
            for role in roles where try RoleRecord.read(role.id, in: db) == role {
                if try !RoleRecord.isUsed(role.id, in: db) { try RoleRecord.delete(role.id, in: db) }
            }
        }
    }

    // MARK: Revisions

    func revisions(
        of entry: Int64, _ way: Way, in db: Database
    ) throws -> [String: (wanted: Int, present: Int)] {
        let sql = "SELECT thing, revision_before, revision_after FROM journal_thing WHERE entry = ?"
        var found: [String: (wanted: Int, present: Int)] = [:]
        for row in try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [entry]) {
            let (before, after): (Int, Int) = (row[1], row[2])
            found[row[0]] = way == .back ? (before, after) : (after, before)
        }
        return found
    }
}
