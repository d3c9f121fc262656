import Domain
import GRDB

/// Läge, roller och vyer.
extension Orders {
    /// Rows that have the status already are left as they are.
    func set(_ status: ActivityStatus, of rows: [ActivityRevision]) throws -> Receipt {
        var place: PlanRecord.Place?
        var plan: PlanID?
        var deeds: [StatusDeed] = []
        var things: [JournalThing] = []
        for row in rows {
            let stored = try read(row)
            let here = try place ?? self.place(stored.activity.plan)
            guard stored.plan == here.id else { throw ArchiveFailure.other(detail: "rows of two plans") }
            (place, plan) = (here, stored.activity.plan)
            guard stored.activity.status != status else { continue }
            try set(status, of: stored, here)
            deeds.append(StatusDeed(activity: row.id, before: stored.activity.status, after: status))
            things.append(JournalThing(thing: row.id.text, before: row.revision, after: row.revision + 1))
        }
        guard let plan, !deeds.isEmpty else { return Receipt(subjects: []) }
        return try note(.setStatus, .statuses(plan, deeds), things: things)
    }

    func set(_ status: ActivityStatus, of stored: ActivityRecord.Stored, _ place: PlanRecord.Place) throws {
        if place.isFrozen {
            var activity = stored.activity
            activity.status = status
            let entries = LogRecord.entries(stored.activity, activity, planYear: place.year, day: today)
            try LogRecord.write(entries, of: activity.id, in: db)
        }
        try ActivityRecord.set(status, of: stored, in: place, wheel: wheel, db)
    }

    func save(_ roles: [Role]) throws -> Receipt {
        var deed = RolesDeed(before: [], after: [])
        for role in roles {
            if let stored = try RoleRecord.read(role.id, in: db) { deed.before.append(stored) }
            try RoleRecord.write(role, in: db)
            deed.after.append(role)
        }
        guard deed.before != deed.after else { return Receipt(subjects: []) }
        return try note(.changeRoles, .roles(deed))
    }

    /// Nil takes the view away.
    func save(_ view: SavedView?, on key: Int) throws -> Receipt {
        guard ViewRecord.keys.contains(key) else { throw ArchiveFailure.missing }
        let before = try ViewRecord.read(key, in: db)
        guard before != view else { return Receipt(subjects: []) }
        try ViewRecord.write(view, on: key, in: db)
        return try note(.changeViews, .view(ViewDeed(key: key, before: before, after: view)))
    }
}
