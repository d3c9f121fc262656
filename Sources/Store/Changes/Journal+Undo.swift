import Domain
import GRDB

/// Ångra och gör om.
extension Journal {
    /// - Throws: `nothingToUndo`, or `changedSince` when the thing is no longer as the entry left it.
    func undo(_ orders: Orders) throws -> Receipt {
        let db = orders.db
        guard let entry = try next(undone: false, in: db) else { throw ArchiveFailure.nothingToUndo }
        switch entry.deed {
        case .district(let before, let after):
            try put(before, insteadOf: after, in: db)
        case .ending(let kind, let district, let month):
            guard try EndingRecord.takeAway(kind, district: district, month: month, in: db) else {
                throw ArchiveFailure.changedSince
            }
        case .check(let code, _, let before, _):
            try check(code, on: before, revision: entry.revisionBefore, insteadOf: entry.revisionAfter, in: db)
        case .report(let before, let after):
            try put(
                before, revision: entry.revisionBefore, insteadOf: after, revision: entry.revisionAfter,
                position: entry.position, in: db)
        case .rows, .statuses, .plan, .roles, .view, .forum:
            try go(entry, .back, orders)
        }
        try mark(entry, undone: true, in: db)
        return Receipt(subjects: entry.deed.subjects, undone: entry.kind)
    }

    /// - Throws: as `undo`.
    func redo(_ orders: Orders) throws -> Receipt {
        let db = orders.db
        guard let entry = try next(undone: true, in: db) else { throw ArchiveFailure.nothingToUndo }
        switch entry.deed {
        case .district(let before, let after):
            try put(after, insteadOf: before, in: db)
        case .ending(let kind, let district, let month):
            try EndingRecord.add(kind, district: district, month: month, in: db)
        case .check(let code, _, _, let after):
            try check(code, on: after, revision: entry.revisionAfter, insteadOf: entry.revisionBefore, in: db)
        case .report(let before, let after):
            try put(
                after, revision: entry.revisionAfter, insteadOf: before, revision: entry.revisionBefore,
                position: entry.position, in: db)
        case .rows, .statuses, .plan, .roles, .view, .forum:
            try go(entry, .forth, orders)
        }
        try mark(entry, undone: false, in: db)
        return Receipt(subjects: entry.deed.subjects, undone: entry.kind)
    }

    private func put(_ wanted: DistrictID?, insteadOf present: DistrictID?, in db: Database) throws {
        guard try SettingRecord.read(in: db).district == present else { throw ArchiveFailure.changedSince }
        try SettingRecord.write(wanted, in: db)
    }

    private func check(
        _ code: ReferenceCode, on day: CalendarDay?, revision wanted: Int, insteadOf present: Int, in db: Database
    ) throws {
        guard try ReportRecord.revision(code, in: db) == present else { throw ArchiveFailure.changedSince }
        try ReportRecord.check(code, on: day, revision: present + 1, in: db)
        try rename(wanted, to: present + 1, of: code.text, in: db)
    }

    /// The revisions are those of the journal's columns, which follow every renaming; the reports hold older ones.
    private func put(
        _ wanted: Report?, revision wantedRevision: Int, insteadOf present: Report?, revision presentRevision: Int,
        position: Int64?, in db: Database
    ) throws {
        guard let code = (wanted ?? present)?.code else { throw ArchiveFailure.nothingToUndo }
        let stored = try ReportRecord.read(code, in: db)?.report
        guard stored?.revision == (present == nil ? nil : presentRevision) else { throw ArchiveFailure.changedSince }
        guard var wanted else { return try ReportRecord.delete(code, in: db) }
        if let stored {
            wanted.revision = stored.revision + 1
            try ReportRecord.update(wanted, in: db)
            try rename(wantedRevision, to: wanted.revision, of: code.text, in: db)
        } else {
            wanted.revision = wantedRevision
            try ReportRecord.insert(wanted, at: position, in: db)
        }
    }
}
