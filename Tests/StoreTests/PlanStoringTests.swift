import Domain
import Foundation
import GRDB
import Testing

@testable import Store

/// Plans on disk: older files, other wheels, reading only, indexes.
@Suite struct PlanStoringTests {
    private static let released = Schema(steps: [Schema.current.steps[0]])

    @Test func anArchiveOfTheFirstSchemaIsBackedUpAndMoved() throws {
        let folder = Folder()
        let old = try SQLiteArchive(path: folder.archive, now: today, mode: .readWrite, schema: Self.released)
        _ = try old.perform(.saveReport(Sample.full))
        _ = try old.perform(.setDistrict("norra"))
        _ = try old.perform(.keepWalk(Sample.walk("secretwalk")))
        old.close()
        #expect(throws: ArchiveFailure.access(path: folder.archive)) { try folder.open(.readOnly) }
        let archive = try folder.open()
        #expect(folder.names("data/backups").first == "2026-11-21-before-schema-2.db")
        #expect(try archive.report(Sample.full.code)?.note == Sample.full.note && archive.plans().isEmpty)
        #expect(try archive.undoState().undo == .setDistrict)
        _ = try archive.perform(.createPlan(PlanSample.bundle()))
        for _ in 0..<3 { _ = try archive.perform(.undo) }
        #expect(try archive.report(Sample.full.code) == nil && archive.plan() == nil)
        #expect(try archive.check().isSound)
        let copy = try DatabaseQueue(path: folder.file("backups/2026-11-21-before-schema-2.db"))
        try copy.inDatabase { (db: Database) throws in
            #expect(try Migration.number(in: db) == 1)
            #expect(try db.number("SELECT count(*) FROM paused_walk") == 0)
        }
        try copy.close()
    }

    @Test func anotherWheelIsAnotherTimeForEverything() throws {
        let folder = Folder()
        var archive = try folder.open()
        _ = try archive.perform(.createPlan(PlanSample.counting([PlanSample.row(1), PlanSample.row(2, channels: [])])))
        let day = CalendarDay(year: 2026, month: 4, day: 20)!
        #expect(try archive.planSummary(on: day).late == 0)
        archive.close()
        var wheel = Wheel.standard
        wheel.t1 = Wheel.Date(month: 4, day: 1)
        let other = try SQLiteArchive(path: folder.archive, now: today, mode: .readOnly, wheel: wheel)
        #expect(try other.planSummary(on: day).late == 0, "a file that is only read stays as it is")
        #expect(try other.check().isSound)
        other.close()
        archive = try SQLiteArchive(path: folder.archive, now: today, wheel: wheel)
        #expect(try archive.planSummary(on: day).late == 1 && archive.due(on: day).rows.map(\.activity) == ["a00001"])
        #expect(try archive.table().rows.first?.lateFrom == CalendarDay(year: 2026, month: 4, day: 2))
        #expect(try archive.activity("a00001")?.revision == 1)
        #expect(try archive.check().isSound)
        archive.close()
        let copy = try SQLiteArchive(path: folder.archive, now: today, wheel: wheel)
        #expect(try copy.planSummary(on: day).late == 1)
    }

    @Test func anotherYearIsAnotherTimeForEveryRow() throws {
        let folder = Folder()
        let archive = try folder.open()
        _ = try archive.perform(.createPlan(PlanSample.counting([PlanSample.row(1)])))
        #expect(try archive.due().late == 1)
        var plan = try #require(try archive.plan())
        plan.year = 2030
        _ = try archive.perform(.savePlan(plan))
        #expect(try archive.due().late == 0 && archive.planSummary().late == 0)
        _ = try archive.perform(.undo)
        #expect(try archive.due().late == 1 && archive.check().isSound)
    }

    @Test func anArchiveThatIsOnlyReadAnswers() throws {
        let folder = Folder()
        try folder.open().perform(.createPlan(PlanSample.bundle())).subjects.isEmpty ? () : ()
        let archive = try folder.open(.readOnly)
        #expect(throws: ArchiveFailure.access(path: folder.archive)) {
            try archive.perform(.setStatus([ActivityRevision("full", 1)], .done))
        }
        #expect(try archive.search("fritid").count == 1 && archive.table().matching == 1 && archive.check().isSound)
    }

    /// What a killed process leaves behind is the state before or after the change, never between.
    @Test func aChangeIsWholeOrNot() throws {
        let folder = Folder()
        let archive = try folder.open()
        _ = try archive.perform(.createPlan(PlanSample.bundle(rows: (0..<40).map { PlanSample.row($0) })))
        let rows = (0..<40).map { ActivityRevision(ActivityID("a\(padded($0, 5))"), 1) }
        _ = try archive.perform(.setStatus(rows, .done))
        let copy = Folder()
        try FileManager.default.createDirectory(atPath: copy.file(""), withIntermediateDirectories: true)
        for part in ["", "-wal"] { try FileManager.default.copyItem(atPath: folder.archive + part, toPath: copy.archive + part) }
        let log = try Data(contentsOf: URL(fileURLWithPath: copy.archive + "-wal"))
        var found: Set<Int> = []
        for cut in stride(from: log.count, to: 0, by: -max(1, log.count / 25)) {
            try log.prefix(cut).write(to: URL(fileURLWithPath: copy.archive + "-wal"))
            let recovered = try copy.open()
            let summary = try recovered.planSummary()
            #expect(summary.total == 40 || summary.total == 0)
            found.insert(summary.statuses[.done] ?? 0)
            #expect(try recovered.check().isSound)
            recovered.close()
            for part in ["", "-wal"] {
                try? FileManager.default.removeItem(atPath: copy.archive + part)
                try FileManager.default.copyItem(atPath: folder.archive + part, toPath: copy.archive + part)
            }
        }
        #expect(found.isSubset(of: [0, 40]) && found.contains(40))
    }

    @Test func theListAndTheCountsReadAnIndexAlone() throws {
        let folder = Folder()
        let archive = try folder.open()
        func plan(_ sql: String, _ arguments: StatementArguments) throws -> [String] {
            try archive.read { db in
                try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)", arguments: arguments).map { $0["detail"] as String }
            }
        }
        let world = ActivityCondition.World(planYear: 2026, isRevision: true, day: today, register: RoleRegister([]))
        let query = PlanQuery([
            .status([.ongoing]), .late, .section(["s1"]), .channel(.t1), .unreported(.t2), .perspective(.aftercare),
            .point(.police), .kind(.own), .missing(.t1), .toRewrite, .answer(nil), .not(.late),
        ])
        for query in [PlanQuery.all, query] {
            let condition = ActivityCondition(query, world)
            let arguments = StatementArguments([1]) + StatementArguments(condition.arguments)
            #expect(try plan(ActivityList.sql(condition, ""), arguments) == ["SEARCH a USING COVERING INDEX activity_list (plan=?)"])
        }
        #expect(try plan(SummaryRecord.sql, [1, 1]) == ["SEARCH activity USING COVERING INDEX activity_list (plan=?)"])
        let found = try plan(SearchRecord.sql, ["\"x\"*", 10])
        #expect(found.first?.hasPrefix("SCAN s VIRTUAL TABLE INDEX") == true && !found.contains { $0.contains("TEMP B-TREE") }, "\(found)")
        #expect(found.dropFirst().allSatisfy { $0.contains("USING INTEGER PRIMARY KEY") }, "\(found)")
        let status = "UPDATE activity SET status = 'done', late_from = 1, revision = 2 WHERE id = 1"
        #expect(try plan(status, []) == ["SEARCH activity USING INTEGER PRIMARY KEY (rowid=?)"])
        let renamed = "UPDATE journal_thing SET revision_before = 1 WHERE thing = 'a' AND revision_before = 2"
        #expect(try plan(renamed, []) == ["SEARCH journal_thing USING INDEX journal_thing_of (thing=?)"])
    }
}
