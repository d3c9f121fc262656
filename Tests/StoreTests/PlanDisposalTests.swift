import Domain
import Foundation
import GRDB
import Testing

@testable import Store

@Suite struct PlanDisposalTests {
    /// Words that nothing else begins with: the index of words keeps only what differs from the word before.
    private static func word(_ number: Int) -> String {
        let letters = Array("bcdfghjklmnpqrstvwxz")
        return String((0..<6).map { letters[(number * 7 + $0 * 3 + number / (20 * ($0 + 1))) % 20] }) + "q\(number)"
    }

    /// Many rows of many lengths, some of them in a plan that is removed, some removed or rewritten by themselves.
    @Test func aRemovedPlanLeavesNoBytesAfterNinetyDays() throws {
        let folder = Folder()
        var archive = try folder.open()
        var (gone, live): ([String], [String]) = ([], [])
        for plan in 0..<4 {
            let rows = (0..<60).map { number in
                let word = Self.word(plan * 100 + number)
                if plan == 1 || number % 3 == 0 { gone.append(word) } else { live.append(word) }
                var row = PlanSample.row(plan * 100 + number, words: "\(word) \(String(repeating: "y", count: number * 37 % 180))")
                row.plan = PlanID("p\(plan)")
                row.notes = [ActivityNote(day: today, text: PlanSample.text("not \(word)x", .note))]
                return row
            }
            var head = PlanSample.plan
            head.id = PlanID("p\(plan)")
            head.goal = PlanSample.text("mål\(plan)\(plan == 1 ? "borta" : "kvar")", .goal)
            _ = try archive.perform(.createPlan(PlanBundle(plan: head, activities: rows, roles: [])))
            for number in stride(from: 0, to: 60, by: 3) where plan != 1 {
                let id = ActivityID("a\(padded(plan * 100 + number, 5))")
                if number % 2 == 0 {
                    _ = try archive.perform(.removeActivities([ActivityRevision(id, 1)]))
                } else {
                    var row = try #require(try archive.activity(id))
                    row.text = nil
                    row.notes = []
                    _ = try archive.perform(.saveActivities([row]))
                }
            }
        }
        _ = try archive.perform(.removePlan("p1", revision: 1))
        #expect(try archive.search(gone[20]).isEmpty && archive.plans().count == 3)
        #expect(folder.holds(gone[20]), "undo can still bring it back")
        let copies = Folder()
        try archive.backup(to: "\(copies.path)/copy.db")
        for word in gone { #expect(!copies.holds(word), "\(word) in a copy") }
        #expect(try archive.perform(.purge(today + 90)).purged == 0)
        archive.close()
        archive = try folder.open(now: today + 91)
        #expect(try archive.perform(.purge(today + 91)).purged > 1)
        let bytes = folder.bytes()
        for word in gone { #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word)") }
        for word in live { #expect(bytes.range(of: Data(word.utf8)) != nil, "\(word)") }
        #expect(!folder.holds("mål1borta") && folder.holds("mål2kvar"))
        try archive.read { (db: Database) throws in
            #expect(try db.number("SELECT count(*) FROM plan") == 3)
            for table in ["activity_report", "activity_note", "activity_unit"] {
                #expect(try db.number("SELECT count(*) FROM \(table) WHERE activity NOT IN (SELECT id FROM activity)") == 0)
            }
            #expect(try db.number("SELECT count(*) FROM activity_owed WHERE plan NOT IN (SELECT id FROM plan)") == 0)
            #expect(try db.number("SELECT count(*) FROM journal_thing") == 0)
            #expect(try db.number("SELECT count FROM purge_log WHERE what = 'plan'") == 1)
        }
        #expect(try archive.check().isSound && !archive.check().tracesLeft)
        #expect(try archive.search(live[3]).count == 1)
    }

    @Test func aClockThatWasWrongDoesNotKeepAPlan() throws {
        let folder = Folder()
        let archive = try folder.open(now: today + 4000)
        _ = try archive.perform(.createPlan(PlanSample.bundle()))
        _ = try archive.perform(.removePlan("plan1", revision: 1))
        _ = try archive.perform(.purge(today))
        _ = try archive.perform(.undo)
        #expect(try archive.plan() != nil)
        archive.today = today
        _ = try archive.perform(.redo)
        #expect(try archive.perform(.purge(today + 91)).purged == 3)
        #expect(try archive.read { try $0.number("SELECT count(*) FROM activity") } == 0)
    }
}
