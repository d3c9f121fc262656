import Domain
import GRDB

/// Utförande av ändringar i planen.
extension Orders {
    func save(_ plan: Plan) throws -> Receipt {
        guard let stored = try PlanRecord.read(plan.id, in: db) else {
            guard plan.revision == 0 else { throw ArchiveFailure.missing }
            return try create(PlanBundle(plan: plan, activities: [], roles: []))
        }
        let saved = try change(stored, to: plan)
        return try note(.changePlan, RowsDeed(plan: plan.id, planBefore: stored.plan, planAfter: saved))
    }

    func create(_ bundle: PlanBundle, _ kind: ChangeKind = .newPlan) throws -> Receipt {
        var plan = bundle.plan
        guard plan.revision == 0, try !PlanRecord.isTaken(plan.id, in: db) else { throw ArchiveFailure.conflict }
        plan.revision = 1
        let place = PlanRecord.Place(id: try PlanRecord.insert(plan, in: db), year: plan.year, isFrozen: plan.isFrozen)
        let roles = try RoleRecord.add(bundle.roles, in: db)
        for var activity in bundle.activities {
            guard activity.plan == plan.id, try !ActivityRecord.isTaken(activity.id, in: db) else {
                throw ArchiveFailure.conflict
            }
            activity.revision = 1
            try ActivityRecord.insert(activity, in: place, wheel: wheel, db)
        }
        return try note(kind, .plan(PlanDeed(plan: plan.id, removes: false, roles: roles)))
    }

    func remove(_ code: PlanID, from revision: Int) throws -> Receipt {
        guard let state = try PlanRecord.state(code, in: db), !state.isRemoved else { throw ArchiveFailure.missing }
        guard state.revision == revision else { throw ArchiveFailure.conflict }
        try PlanRecord.mark(state.id, removed: today, in: db)
        return try note(.removePlan, .plan(PlanDeed(plan: code, removes: true)))
    }

    func importPlan(_ bundle: PlanBundle) throws -> Receipt {
        guard let stored = try PlanRecord.read(bundle.plan.id, in: db) else {
            guard bundle.plan.revision == 0 else { throw ArchiveFailure.missing }
            return try create(bundle, .importPlan)
        }
        var wanted = bundle.plan
        wanted.revision = stored.plan.revision
        var deed = RowsDeed(plan: bundle.plan.id)
        if bundle.plan.revision != stored.plan.revision { throw ArchiveFailure.conflict }
        if wanted != stored.plan {
            deed.planAfter = try change(stored, to: bundle.plan)
            deed.planBefore = stored.plan
        }
        deed.roles = try RoleRecord.add(bundle.roles, in: db)
        try save(bundle.activities, in: &deed)
        guard deed != RowsDeed(plan: deed.plan) else { return Receipt(subjects: []) }
        return try note(.importPlan, deed)
    }

    func save(_ activities: [Activity]) throws -> Receipt {
        guard let plan = activities.first?.plan else { return Receipt(subjects: []) }
        var deed = RowsDeed(plan: plan)
        try save(activities, in: &deed)
        return try note(deed.after.count > deed.before.count ? .newActivity : .changeActivity, deed)
    }

    func remove(_ rows: [ActivityRevision]) throws -> Receipt {
        var deed: RowsDeed?
        for row in rows {
            let stored = try read(row)
            var sofar = deed ?? RowsDeed(plan: stored.activity.plan)
            guard stored.activity.plan == sofar.plan else { throw ArchiveFailure.other(detail: "rows of two plans") }
            let place = try place(sofar.plan)
            if place.isFrozen { throw ArchiveFailure.frozen }
            try ActivityRecord.delete(stored, in: place, wheel: wheel, db)
            sofar.before.append(stored.activity)
            deed = sofar
        }
        guard let deed else { return Receipt(subjects: []) }
        return try note(.removeActivity, deed)
    }

    /// Writes over the particulars of the plan, and what of its rows hangs on them.
    func change(_ stored: PlanRecord.Stored, to plan: Plan) throws -> Plan {
        guard stored.plan.revision == plan.revision else { throw ArchiveFailure.conflict }
        if stored.plan.isFrozen, PlanRevision.touchesStructure(stored.plan, plan) { throw ArchiveFailure.frozen }
        var plan = plan
        plan.revision = stored.plan.revision + 1
        try put(plan, over: stored)
        return plan
    }

    func put(_ plan: Plan, over stored: PlanRecord.Stored) throws {
        try PlanRecord.update(plan, at: stored.id, in: db)
        if plan.sections.map(\.id) != stored.plan.sections.map(\.id) {
            try db.run(
                """
                UPDATE activity SET section_place = coalesce(
                    (SELECT place FROM plan_section AS s WHERE s.plan = activity.plan AND s.code = activity.section), ?)
                WHERE plan = ?
                """, [ActivityRecord.noSection, stored.id])
        }
        if plan.year != stored.plan.year { try LateUpkeep.renew(stored.id, wheel: wheel, in: db) }
    }

    private func save(_ activities: [Activity], in deed: inout RowsDeed) throws {
        let place = try place(deed.plan)
        for var activity in activities {
            guard activity.plan == deed.plan else { throw ArchiveFailure.other(detail: "rows of two plans") }
            if let stored = try ActivityRecord.read(activity.id, in: db) {
                guard stored.plan == place.id, stored.activity.revision == activity.revision else {
                    throw ArchiveFailure.conflict
                }
                activity.revision += 1
                try write(activity, over: stored, place)
                deed.before.append(stored.activity)
            } else {
                guard activity.revision == 0 else { throw ArchiveFailure.missing }
                guard try !ActivityRecord.isTaken(activity.id, in: db) else { throw ArchiveFailure.conflict }
                if place.isFrozen { throw ArchiveFailure.frozen }
                activity.revision = 1
                try ActivityRecord.insert(activity, in: place, wheel: wheel, db)
            }
            deed.after.append(activity)
        }
    }

    /// Also the way of undoing: in a frozen plan only what stays open is changed, and it is logged.
    func write(_ activity: Activity, over stored: ActivityRecord.Stored, _ place: PlanRecord.Place) throws {
        if place.isFrozen {
            if PlanRevision.touchesStructure(stored.activity, activity) { throw ArchiveFailure.frozen }
            let entries = LogRecord.entries(stored.activity, activity, planYear: place.year, day: today)
            try LogRecord.write(entries, of: activity.id, in: db)
        }
        try ActivityRecord.update(activity, over: stored, in: place, wheel: wheel, db)
    }

    func place(_ plan: PlanID) throws -> PlanRecord.Place {
        guard let place = try PlanRecord.place(plan, in: db) else { throw ArchiveFailure.missing }
        return place
    }

    func read(_ row: ActivityRevision) throws -> ActivityRecord.Stored {
        guard let stored = try ActivityRecord.read(row.id, in: db) else { throw ArchiveFailure.missing }
        guard stored.activity.revision == row.revision else { throw ArchiveFailure.conflict }
        return stored
    }

    func note(_ kind: ChangeKind, _ deed: RowsDeed) throws -> Receipt {
        try note(kind, .rows(deed), things: deed.things)
    }
}
