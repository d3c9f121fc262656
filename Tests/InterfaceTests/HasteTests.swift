import Domain
import Interface
import Screen
import TestSupport
import Testing

/// Keys that come at once, as from a held key: what they lead to is what they would have led to one by one.
struct HasteTests {
    private static func long() throws -> Scenario {
        var s = try Scenario()
        let plan = RoomsWorld.plan
        let rows = (0..<230).map { place in
            Activity(
                id: ActivityID("a\(place)"), plan: plan.id, section: place < 100 ? RoomsWorld.section : RoomsWorld.other, position: place,
                text: RoomsWorld.text("Rad \(place) på Ängö, é 作"), timeline: RoomsWorld.text(place % 3 == 0 ? "Hösten 2025" : "Löpande", .timeline),
                channels: place % 2 == 0 ? [.t1, .annualReport] : [], notes: [ActivityNote(day: RoomsWorld.day("2025-03-01"), text: RoomsWorld.text("Not \(place)", .comment))])
        }
        _ = try s.archive.perform(.createPlan(PlanBundle(plan: plan, activities: rows, roles: [RoomsWorld.role])))
        try s.restart()
        s.press("3")
        return s
    }

    @Test(arguments: UInt64(1)...12)
    func theSamePageAsOneByOne(seed: UInt64) throws {
        let s = try Self.long()
        var dice = Dice(seed: seed)
        let keys: [Key] = ["j", "j", "j", "k", .down, .up, .pageDown, .pageUp, "G", .home, "l", "h", .tab, "x", "f", "i", .escape, "o"]
        for _ in 0..<12 {
            var (slow, quick) = (s.session, s.session)
            for _ in 0..<30 {
                let key = keys.randomElement(using: &dice) ?? "j"
                _ = slow.send(.key(key))
                _ = quick.hasten(.key(key))
            }
            _ = quick.settle()
            #expect(quick.app.page == slow.app.page)
        }
    }
}
