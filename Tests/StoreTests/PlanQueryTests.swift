import Domain
import Testing

@testable import Store

/// What the tables say is what the values say.
@Suite struct PlanQueryTests {
    private struct World {
        var plan: Plan
        /// In the plan's own order.
        var rows: [Activity]
        var register: RoleRegister
    }

    /// A plan of some rows, in an archive that holds another plan too.
    private static func world(_ seed: UInt64, _ archive: SQLiteArchive) throws -> World {
        var random = RandomPlan(seed: seed)
        var roles = PlanSample.roles
        if random.chance(2) { roles[2].mergedInto = "r1" }
        let plan = random.plan("plan1", isRevision: random.chance(2))
        let rows = (0..<30).map { random.row($0, plan: "plan1") }
        let others = (100..<110).map { random.row($0, plan: "plan2") }
        _ = try archive.perform(.createPlan(PlanBundle(plan: random.plan("plan2", isRevision: true), activities: others, roles: roles)))
        _ = try archive.perform(.createPlan(PlanBundle(plan: plan, activities: rows, roles: [])))
        let places = Dictionary(uniqueKeysWithValues: plan.sections.enumerated().map { ($0.element.id, $0.offset) })
        let ordered = rows.sorted {
            (places[$0.section] ?? 9, $0.position, $0.id) < (places[$1.section] ?? 9, $1.position, $1.id)
        }
        return World(plan: plan, rows: ordered, register: RoleRegister(roles))
    }

    @Test(arguments: 0..<12) func everyFilterGivesWhatItMeans(seed: Int) throws {
        let folder = Folder()
        let archive = try folder.open()
        let world = try Self.world(UInt64(seed), archive)
        var random = RandomPlan(seed: UInt64(seed) + 1000)
        for _ in 0..<150 {
            let query = random.query()
            let day = today - random.draw(500) + 250
            let expected = world.rows.filter {
                query.matches($0, plan: world.plan, register: world.register, wheel: .standard, day: day)
            }
            let window = try archive.table(ActivityFilter(plan: "plan1", query: query, day: day))
            #expect(window.rows.map(\.id) == expected.map(\.id), "\(query)")
            #expect(window.matching == expected.count && window.total == world.rows.count)
        }
    }

    @Test(arguments: 0..<6) func theSummaryIsTheTally(seed: Int) throws {
        let folder = Folder()
        let archive = try folder.open()
        let world = try Self.world(UInt64(seed) + 50, archive)
        for day in [today - 300, today, today + 200, today + 900] {
            #expect(try archive.planSummary(on: day) == PlanSummary(world.plan, world.rows, wheel: .standard, on: day))
        }
        #expect(try archive.check().isSound)
    }

    /// Against the definition, row by row: late first, then by the gravest reason.
    @Test(arguments: 0..<6) func whatIsDueIsWhatIsLate(seed: Int) throws {
        let folder = Folder()
        let archive = try folder.open()
        let world = try Self.world(UInt64(seed) + 90, archive)
        var second = try #require(try archive.plan("plan2"))
        second.isExample = true
        _ = try archive.perform(.savePlan(second))
        for day in [today - 300, today - 150, today, today + 200, today + 500] {
            for within in [0, 30, 400] {
                let late = world.rows.map { Lateness($0, planYear: 2026, wheel: .standard) }
                let list = try archive.due(on: day, within: within)
                #expect(list.late == late.count { $0.isLate(on: day) })
                #expect(list.coming == late.count { !$0.isLate(on: day) && !$0.coming(on: day, within: within).isEmpty })
                #expect(list.rows.count == list.late + list.coming)
                let reasons = list.rows.prefix(list.late).map(\.reason)
                #expect(reasons.map(\.rank) == reasons.map(\.rank).sorted())
                let coming = list.rows.dropFirst(list.late).map(\.reason.rank)
                #expect(coming == coming.sorted())
                for (place, row) in list.rows.enumerated() {
                    let activity = try #require(world.rows.first { $0.id == row.activity })
                    let lateness = Lateness(activity, planYear: 2026, wheel: .standard)
                    let reasons = place < list.late ? lateness.reasons(on: day) : lateness.coming(on: day, within: within).sorted()
                    #expect(row.reason == reasons.first)
                }
            }
        }
    }

    @Test func aSwedishReaderFindsThemInOrder() throws {
        let folder = Folder()
        let archive = try folder.open()
        let words = ["Öster", "zebra", "ärende", "Ånger", "Eva", "étage", "A\u{30A}r", "ana", "10 möten", "zz", "ü"]
        let rows = words.enumerated().map { PlanSample.row($0.offset, words: $0.element) } + [PlanSample.row(90, words: nil)]
        var all = rows
        all[11].text = nil
        _ = try archive.perform(.createPlan(PlanSample.bundle(rows: all)))
        let expected = ["10 möten", "ana", "étage", "Eva", "ü", "zebra", "zz", "Ånger", "År", "ärende", "Öster", ""]
        #expect(try archive.table(sort: .activity).rows.map(\.text) == expected)
        let filter = ActivityFilter(plan: "plan1", sort: .activity, isDescending: true, day: today)
        #expect(try archive.table(filter).rows.map(\.text) == expected.dropLast().reversed() + [""])
    }

    @Test(arguments: PlanField.allCases) func everySortingIsStableAndWhole(field: PlanField) throws {
        let folder = Folder()
        let archive = try folder.open()
        let world = try Self.world(7, archive)
        let place = Dictionary(uniqueKeysWithValues: world.rows.enumerated().map { ($0.element.id, $0.offset) })
        for isDescending in [false, true] {
            let filter = ActivityFilter(plan: "plan1", sort: field, isDescending: isDescending, day: today)
            let rows = try archive.table(filter).rows
            #expect(Set(rows.map(\.id)) == Set(world.rows.map(\.id)))
            guard field == .status || field == .kind else { continue }
            let keys = rows.map { row in
                let code = field == .kind
                    ? ActivityKind.allCases.firstIndex(of: row.kind) : ActivityStatus.allCases.firstIndex(of: row.status)
                return ((isDescending ? -1 : 1) * (code ?? 0), place[row.id] ?? 0)
            }
            #expect(keys.elementsEqual(keys.sorted { $0 < $1 }, by: ==))
        }
    }
}
