import Domain
import GRDB

/// Ordern. What each change that can be undone does, and which lists it makes old.
extension SQLiteArchive {
    func order(_ change: Change, in db: Database) throws -> Receipt {
        let orders = Orders(db: db, journal: journal, today: today, wheel: wheel)
        switch change {
        case .setDistrict(let district): return try orders.setDistrict(district)
        case .saveReport(let report): return try orders.save(report)
        case .removeReport(let code, let revision): return try orders.remove(code, from: revision)
        case .markChecked(let code, let day, let revision): return try orders.check(code, on: day, from: revision)
        case .countEnding(let kind, let district, let month):
            return try orders.count(kind, district: district, month: month)
        case .undo: return try journal.undo(orders)
        case .redo: return try journal.redo(orders)
        // Not orders of the journal: `carryOut` does them.
        case .keepWalk, .forgetWalk, .purge, .closeInWrongForum, .addIndividual, .removeIndividual: return Receipt(subjects: [])
        case .savePlan(let plan): return try orders.save(plan)
        case .createPlan(let bundle): return try orders.create(bundle)
        case .removePlan(let plan, let revision): return try orders.remove(plan, from: revision)
        case .saveActivities(let activities): return try orders.save(activities)
        case .setStatus(let rows, let status): return try orders.set(status, of: rows)
        case .removeActivities(let rows): return try orders.remove(rows)
        case .importPlan(let bundle): return try orders.importPlan(bundle)
        case .saveRoles(let roles): return try orders.save(roles)
        case .saveView(let view): return try orders.save(view, on: view.key)
        case .saveForum(let forum, let meetings): return try orders.save(forum, meetings: meetings)
        case .removeForum(let forum, let revision): return try orders.remove(forum, from: revision)
        case .saveMeeting(let meeting, let commitments): return try orders.save(meeting, commitments: commitments)
        case .removeMeeting(let meeting, let revision): return try orders.remove(meeting, from: revision)
        case .saveCommitments(let commitments): return try orders.save(commitments)
        case .removeView(let key): return try orders.save(nil, on: key)
        }
    }

    func forgetLists(_ change: Change, _ receipt: Receipt) {
        if case .markChecked = change {
            list.forgetUnchecked()
        } else if receipt.subjects.contains(.reports) {
            list.forget()
        }
        if receipt.subjects.contains(.roles) { table.forget() }
        for case .activities(let plan) in receipt.subjects {
            if case .setStatus = change { table.forgetStatus(plan) } else { table.forget(plan) }
        }
    }
}
