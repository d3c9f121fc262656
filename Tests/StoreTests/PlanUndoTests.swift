import Domain
import GRDB
import Testing

@testable import Store

@Suite struct PlanUndoTests {
    /// Everything that can be seen of the plans, but for revisions: they only count up.
    private struct Sight: Equatable {
        var plans: [Plan]
        var rows: [PlanID: [Activity]]
        var heads: [String]
        var roles: [Role]
        var views: [SavedView]

        init(_ archive: SQLiteArchive) throws {
            let heads = try archive.plans()
            plans = []
            rows = [:]
            for head in heads {
                var plan = try #require(try archive.plan(head.id))
                plan.revision = 0
                plans.append(plan)
                rows[head.id] = try archive.whole(head.id).map {
                    var row = $0
                    row.revision = 0
                    return row
                }
            }
            self.heads = heads.map { "\($0.id) \($0.activities) \($0.done) \($0.stage)" }
            // Roles that came back stand last: their order is that of coming.
            roles = try archive.roles().sorted { $0.id < $1.id }
            views = try archive.views()
        }
    }

    private static func change(_ random: inout RandomPlan, _ step: Int, _ archive: SQLiteArchive) throws {
        let heads = try archive.plans()
        let head = heads.isEmpty ? nil : random.pick(heads)
        let rows = try head.map { try archive.whole($0.id) } ?? []
        let marked = rows.filter { _ in random.chance(2) }.map { ActivityRevision($0.id, $0.revision) }
        switch (random.draw(10), head) {
        case (0, _), (_, nil):
            let plan = random.plan(PlanID("p\(step)"), isRevision: random.chance(2))
            let rows = (0..<random.draw(5)).map { random.row(step * 100 + $0, plan: plan.id) }
            let role = Role(id: RoleID("n\(step)"), name: PlanSample.text("Ny roll \(step)", .role))
            _ = try archive.perform(.createPlan(PlanBundle(plan: plan, activities: rows, roles: PlanSample.roles + [role])))
        case (1, let head?): _ = try archive.perform(.removePlan(head.id, revision: head.revision))
        case (2, let head?):
            var plan = try #require(try archive.plan(head.id))
            plan.goal = random.text(.goal)
            plan.sections.reverse()
            plan.year += random.draw(3) - 1
            plan.silenced = Array(plan.silenced.dropFirst(random.draw(2)))
            _ = try archive.perform(.savePlan(plan))
        case (3, _): _ = try archive.perform(.removeActivities(marked))
        case (4...5, _): _ = try archive.perform(.setStatus(marked, random.code()))
        case (6...7, let head?):
            var changed = rows.filter { _ in random.chance(2) }.map { row in
                var other = random.row(0, plan: head.id)
                (other.id, other.revision) = (row.id, row.revision)
                return other
            }
            if random.chance(2) { changed.append(random.row(step * 100 + 50, plan: head.id)) }
            if random.chance(2) { return _ = try archive.perform(.saveActivities(changed)) }
            var plan = try #require(try archive.plan(head.id))
            if random.chance(2) { plan.goal = random.text(.goal) }
            let role = Role(id: RoleID("i\(step)"), name: PlanSample.text("Inläst roll \(step)", .role))
            _ = try archive.perform(.importPlan(PlanBundle(plan: plan, activities: changed, roles: [role])))
        case (8, _):
            var role = random.pick(try archive.roles() + PlanSample.roles)
            role.synonyms.append(PlanSample.text("Stavning \(step)", .role))
            _ = try archive.perform(.saveRoles([role]))
        default:
            let view = SavedView(key: 1 + random.draw(3), name: PlanSample.text("Vy \(step)", .viewName), text: PlanSample.text("t1:saknas", .query))
            _ = try archive.perform(random.chance(3) ? .removeView(view.key) : .saveView(view))
        }
    }

    @Test(arguments: 0..<10) func everyChangeGoesBackAndForth(seed: Int) throws {
        let folder = Folder()
        let archive = try folder.open()
        var random = RandomPlan(seed: UInt64(seed) + 31)
        var sights = [try Sight(archive)]
        for step in 0..<25 {
            let before = try archive.undoState()
            try Self.change(&random, step, archive)
            let sight = try Sight(archive)
            // A change that changed nothing is none.
            if try archive.undoState() != before || sight != sights[sights.count - 1] || archive.check().journalEntries == sights.count {
                sights.append(sight)
            }
        }
        let count = try archive.check().journalEntries
        #expect(sights.count == count + 1)
        for _ in 0..<2 {
            for place in (0..<count).reversed() {
                _ = try archive.perform(.undo)
                #expect(try Sight(archive) == sights[place], "undone to \(place)")
            }
            #expect(throws: ArchiveFailure.nothingToUndo) { try archive.perform(.undo) }
            for place in 1...count {
                _ = try archive.perform(.redo)
                #expect(try Sight(archive) == sights[place], "redone to \(place)")
            }
            // Back and forth in the middle, so that revisions have been renamed more than once.
            for _ in 0..<3 { _ = try archive.perform(.undo) }
            for _ in 0..<3 { _ = try archive.perform(.redo) }
        }
        #expect(try archive.check().isSound)
    }

    @Test func nobodysLaterChangeIsUndone() throws {
        let folder = Folder()
        let archive = try folder.open()
        _ = try archive.perform(.createPlan(PlanSample.bundle(rows: [PlanSample.row(1), PlanSample.row(2)])))
        _ = try archive.perform(.setStatus([ActivityRevision("a00001", 1), ActivityRevision("a00002", 1)], .ongoing))
        let other = try folder.open()
        _ = try other.perform(.setStatus([ActivityRevision("a00002", 2)], .done))
        #expect(throws: ArchiveFailure.changedSince) { try archive.perform(.undo) }
        #expect(try archive.activity("a00001")?.status == .ongoing, "and nothing of it was undone")
        // What the other undoes is again as it was, and can be undone.
        _ = try other.perform(.undo)
        _ = try archive.perform(.undo)
        #expect(try archive.activity("a00001")?.status == .notStarted)
        _ = try other.perform(.saveActivities([PlanSample.row(3)]))
        #expect(throws: ArchiveFailure.changedSince) { try archive.perform(.undo) }
        #expect(try archive.whole().count == 3)
    }

    @Test func aTickIsOneSmallEntry() throws {
        let folder = Folder()
        let archive = try folder.open()
        _ = try archive.perform(.createPlan(PlanSample.bundle(rows: (0..<50).map { PlanSample.row($0) })))
        let receipt = try archive.perform(.setStatus([ActivityRevision("a00007", 1)], .done))
        #expect(receipt.subjects == [.plans, .plan("plan1"), .activities("plan1"), .undo])
        try archive.read { (db: Database) throws in
            #expect(try db.number("SELECT length(deed) FROM journal ORDER BY id DESC LIMIT 1") ?? 0 < 150)
            #expect(try db.number("SELECT length(deed) FROM journal ORDER BY id LIMIT 1") ?? 0 < 600, "a whole plan is a flag")
            #expect(try db.number("SELECT count(*) FROM journal_thing") == 1)
        }
        // What has the status already is left as it is.
        #expect(try archive.perform(.setStatus([ActivityRevision("a00007", 2)], .done)).subjects.isEmpty)
        #expect(try archive.activity("a00007")?.revision == 2)
    }

    @Test func whatWasUndoneInAFrozenPlanIsRefused() throws {
        let folder = Folder()
        let archive = try folder.open()
        _ = try archive.perform(.createPlan(PlanSample.bundle()))
        var row = try #require(try archive.activity("full"))
        row.text = PlanSample.text("Annan text", .activity)
        _ = try archive.perform(.saveActivities([row]))
        _ = try archive.perform(.saveActivities([PlanSample.row(1)]))
        let other = try folder.open()
        _ = try other.perform(.savePlan(PlanSample.decided(try #require(try other.plan()))))
        for _ in 0..<2 { #expect(throws: ArchiveFailure.frozen) { try archive.perform(.undo) } }
        #expect(try archive.whole().count == 2 && archive.activity("full")?.text?.text == "Annan text")
    }

    @Test func anImportIsOneStep() throws {
        let folder = Folder()
        let archive = try folder.open()
        _ = try archive.perform(.createPlan(PlanSample.bundle(rows: [PlanSample.row(1), PlanSample.row(2)])))
        var plan = try #require(try archive.plan())
        let before = try (plan, archive.whole(), archive.roles())
        let same = try PlanBundle(plan: plan, activities: [], roles: archive.roles())
        #expect(try archive.perform(.importPlan(same)).subjects.isEmpty, "nothing came of it")
        plan.sections.insert(PlanSection(id: "s0", name: PlanSample.text("Främja", .section)), at: 0)
        var changed = try #require(try archive.activity("a00002"))
        changed.section = "s0"
        let role = Role(id: "r9", name: PlanSample.text("Rektor", .role))
        var row = PlanSample.row(3)
        row.responsible = ["r9"]
        let receipt = try archive.perform(.importPlan(PlanBundle(plan: plan, activities: [changed, row], roles: [role])))
        #expect(receipt.subjects == [.plans, .plan("plan1"), .activities("plan1"), .roles, .undo])
        #expect(try archive.whole().map(\.id) == ["a00002", "a00001", "a00003"] && archive.roles().last == role)
        #expect(try archive.plan()?.revision == 2 && archive.activity("a00002")?.revision == 2)
        #expect(throws: ArchiveFailure.conflict) { try archive.perform(.importPlan(same)) }
        #expect(try archive.perform(.undo).undone == .importPlan)
        #expect(try archive.plan()?.sections == before.0.sections && archive.roles() == before.2)
        #expect(try archive.whole().map(\.section) == before.1.map(\.section))
        #expect(try archive.undoState() == UndoState(undo: .newPlan, redo: .importPlan))
        #expect(try archive.check().isSound)
    }
}
