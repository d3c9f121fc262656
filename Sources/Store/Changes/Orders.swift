import Domain
import GRDB

/// Utförande. What each undoable change does to the tables, and its entry in the journal. Runs inside a transaction.
struct Orders {
    let db: Database
    let journal: Journal
    let today: CalendarDay
    let wheel: Wheel

    func setDistrict(_ district: DistrictID) throws -> Receipt {
        let before = try SettingRecord.read(in: db).district
        try SettingRecord.write(district, in: db)
        return try note(.setDistrict, .district(before: before, after: district))
    }

    func save(_ report: Report) throws -> Receipt {
        let stored = try ReportRecord.read(report.code, in: db)?.report
        guard let stored else {
            guard report.revision == 0 else { throw ArchiveFailure.missing }
            return try add(report)
        }
        return try correct(stored, to: report)
    }

    func check(_ code: ReferenceCode, on day: CalendarDay?, from revision: Int) throws -> Receipt {
        guard let stored = try ReportRecord.check(of: code, in: db) else { throw ArchiveFailure.missing }
        guard stored.revision == revision else { throw ArchiveFailure.conflict }
        try ReportRecord.check(code, on: day, revision: revision + 1, in: db)
        return try note(
            day == nil ? .unmarkChecked : .markChecked,
            .check(code, revision: revision, before: stored.checkedOn, after: day))
    }

    func remove(_ code: ReferenceCode, from revision: Int) throws -> Receipt {
        guard let (stored, position) = try ReportRecord.read(code, in: db) else { throw ArchiveFailure.missing }
        guard stored.revision == revision else { throw ArchiveFailure.conflict }
        try ReportRecord.delete(code, in: db)
        return try note(.removeReport, .report(before: stored, after: nil), position: position)
    }

    func count(_ kind: EndingKind, district: DistrictID, month: Month) throws -> Receipt {
        try EndingRecord.add(kind, district: district, month: month, in: db)
        return try note(.countEnding, .ending(kind, district: district, month: month))
    }

    private func add(_ report: Report) throws -> Receipt {
        var report = report
        report.revision = 1
        try ReportRecord.insert(report, in: db)
        return try note(.newReport, .report(before: nil, after: report), position: db.lastInsertedRowID)
    }

    private func correct(_ stored: Report, to report: Report) throws -> Receipt {
        guard stored.revision == report.revision else { throw ArchiveFailure.conflict }
        var report = report
        report.revision = stored.revision + 1
        try ReportRecord.update(report, in: db)
        return try note(.correctReport, .report(before: stored, after: report))
    }

    func note(
        _ kind: ChangeKind, _ deed: Deed, position: Int64? = nil, things: [JournalThing] = []
    ) throws -> Receipt {
        try journal.write(kind, deed, on: today, position: position, things: things, in: db)
        return Receipt(subjects: deed.subjects)
    }
}
