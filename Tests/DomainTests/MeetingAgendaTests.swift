import Domain
import Testing

@Suite struct MeetingAgendaTests {
    typealias Fixture = MeetingFixture
    static let own = AgendaItem(id: "own", title: Fixture.text("Klotter vid torget"), length: 5)

    /// What the forum's last meeting parked, from a meeting that was held.
    private func carried(_ meeting: Meeting) -> Carried {
        Carried(parked: meeting.items.filter { $0.state == .parked }, from: meeting.head, order: meeting.items.map(\.id))
    }

    private func merged(_ items: [AgendaItem] = [], _ carried: Carried, forum: Forum = Fixture.forum()) -> [AgendaItem] {
        let once = MeetingAgenda.merged(items, forum: forum, carried: carried)
        #expect(MeetingAgenda.merged(once, forum: forum, carried: carried) == once)
        return once
    }

    @Test func `the agenda of a meeting nobody prepared is the forum's`() {
        #expect(merged([], Carried()) == Fixture.forum().agenda.map(AgendaItem.init))
        #expect(merged([], Carried()).first { $0.kind == .vbe }?.isStanding == true)
    }

    @Test func `a parked point comes back once, after the one that it stood after`() throws {
        let last = try Fixture.meeting().adding(Self.own, after: "vbe").begun(at: Fixture.now("2026-11-21", 14))
            .answered("own", .parked, at: Fixture.now("2026-11-21", 14, 5))
        let items = merged([], carried(last))
        #expect(items.map(\.id) == ["opening", "follow_up", "vbe", "own", "picture", "commitments", "next"])
        #expect(items[3].parkedBefore == 1 && items[3].state == .open && !items[3].isStanding && items[3].used == nil)
        // Parked again, it is counted, and stands where it stood.
        var again = Fixture.meeting(id: "m2")
        again.items = items
        again = again.answered("own", .parked, at: Fixture.now("2026-12-01", 14))
        #expect(merged([], carried(again)).first { $0.id == "own" }?.parkedBefore == 2)
        // Without the one before it, after the one before that; without any, before the points that end a meeting.
        let short = Fixture.forum(agenda: Fixture.agenda.filter { $0.id == "follow_up" || $0.id == "picture" || $0.kind == .nextMeeting })
        #expect(merged([], carried(last), forum: short).map(\.id) == ["follow_up", "own", "picture", "next"])
        let bare = Fixture.forum(agenda: Fixture.agenda.filter { $0.id == "picture" || $0.kind == .nextMeeting })
        #expect(merged([], carried(last), forum: bare).map(\.id) == ["picture", "own", "next"])
        #expect(merged([], Carried(parked: [Self.own])).map(\.id).suffix(3) == ["own", "commitments", "next"])
    }

    @Test func `two points parked side by side keep their order, and one that stood first is first`() {
        let (a, b) = (AgendaItem(id: "a", title: Self.own.title), AgendaItem(id: "b", title: Self.own.title))
        let order: [ItemID] = ["a", "opening", "vbe", "b", "own", "commitments"]
        let items = merged([], Carried(parked: [a, b, Self.own], from: Fixture.meeting().head, order: order))
        #expect(items.map(\.id) == ["a", "opening", "follow_up", "vbe", "b", "own", "picture", "commitments", "next"])
    }

    @Test func `a standing point that was parked is marked and never doubled, whatever its id was then`() {
        let parked = Fixture.meeting().items.map { item in
            var item = item
            item.state = .parked
            item.parkedBefore = 1
            return item
        }
        let items = merged([], Carried(parked: parked, from: Fixture.meeting().head))
        #expect(items.map(\.id) == Fixture.agenda.map(\.id) && items.allSatisfy { $0.parkedBefore == 2 })
        let renamed = AgendaItem(id: "vbe-2025", kind: .vbe, title: Fixture.text("VBE"), isStanding: true, state: .parked)
        let other = merged([], Carried(parked: [renamed], from: Fixture.meeting().head))
        #expect(other.map(\.id) == Fixture.agenda.map(\.id) && other[2].parkedBefore == 1)
    }

    @Test func `what is prepared is kept, what is answered is not touched`() throws {
        let prepared = try Fixture.meeting().adding(Self.own).moving("picture", by: -2).removing("own")
        var items = prepared.items
        items[2].state = .done
        let parked = items.filter { $0.id == items[2].id || $0.id == "picture" }
        let merged = merged(items, Carried(parked: parked, from: Fixture.meeting(id: "m0").head))
        #expect(merged.map(\.id) == items.map(\.id) && merged[2] == items[2])
        #expect(merged.first { $0.id == "picture" }?.parkedBefore == 1)
    }

    @Test func `what a meeting in between has answered leaves the agenda, unless somebody wrote under it`() {
        let first = Carried(parked: [Self.own], from: Fixture.meeting(id: "m0").head)
        let prepared = merged([], first)
        let since = Carried(from: Fixture.meeting(id: "m1").head, order: prepared.map(\.id))
        #expect(merged(prepared, since).map(\.id) == Fixture.agenda.map(\.id))
        // Nothing is known of any meeting, or the one in between never had it: nothing leaves.
        #expect(merged(prepared, Carried()) == prepared)
        #expect(merged(prepared, Carried(from: Fixture.meeting(id: "m1").head, order: ["vbe"])) == prepared)
        var written = prepared
        written[written.firstIndex { $0.id == "own" }!].note = Fixture.text("Ta med kartan", .meetingNote)
        let kept = merged(written, since)
        #expect(kept.map(\.id) == prepared.map(\.id) && kept.first { $0.id == "own" }?.parkedBefore == 0)
    }

    @Test func `another forum's points stay there`() {
        let other = Fixture.meeting(Fixture.forum("f2"))
        #expect(merged([], Carried(parked: [Self.own], from: other.head)).map(\.id) == Fixture.agenda.map(\.id))
    }

    @Test func `a standing point that the forum got after the preparation is there`() {
        let before = Fixture.forum(agenda: Fixture.agenda.filter { $0.kind != .vbe })
        let items = merged(before.agenda.map(AgendaItem.init), Carried())
        #expect(items.map(\.id) == Fixture.agenda.map(\.id))
        #expect(items[2].isStanding && items[2].kind == .vbe)
    }

    /// Every combination of parked points, over agendas of up to five, with every subset prepared.
    @Test func `any parked points come exactly once in any agenda, and only a plain one is ever missing a mark`() {
        let own = (0..<3).map { AgendaItem(id: ItemID("o\($0)"), title: Self.own.title) }
        let last = Fixture.meeting().items[...2] + own[..<2] + Fixture.meeting().items[3...] + own[2...]
        for parkedSet in 0..<(1 << last.count) {
            var meeting = Fixture.meeting(id: "m0")
            meeting.items = last.enumerated().map { place, item in
                var item = item
                item.state = parkedSet >> place & 1 == 1 ? .parked : .done
                return item
            }
            let carried = carried(meeting)
            for missing in 0..<3 {
                var items = Fixture.meeting(id: "m2").items
                if missing > 0 { items.remove(at: missing * 2 - 1) }
                let result = merged(missing == 2 ? [] : items, carried)
                #expect(Set(result.map(\.id)).count == result.count)
                for item in meeting.items where item.state == .parked { #expect(result.first { $0.id == item.id }?.parkedBefore == 1) }
                #expect(result.filter { $0.parkedBefore > 0 }.count == carried.parked.count)
                for line in Fixture.agenda where line.isStanding { #expect(result.contains { $0.id == line.id }) }
                let placed = carried.parked.filter { $0.kind == .ordinary && $0.id != "picture" }.map(\.id)
                #expect(result.map(\.id).filter(placed.contains) == placed)
            }
        }
    }

    @Test func `points are added before the end, moved as far as there is, and removed when they may be`() throws {
        let meeting = Fixture.meeting()
        var claims = Self.own
        claims.isStanding = true
        claims.kind = .vbe
        claims.state = .done
        claims.parkedBefore = 3
        let added = try meeting.adding(claims)
        #expect(added.items.map(\.id).suffix(3) == ["own", "commitments", "next"])
        #expect(added.item("own") == Self.own)
        #expect(try added.moving("own", by: -99).items.first?.id == "own" && added.moving("own", by: 99).items.last?.id == "own")
        #expect(try added.moving("own", by: 1).items.map(\.id).suffix(3) == ["commitments", "own", "next"])
        #expect(try added.moving("own", by: 0) == added && added.removing("own") == meeting && meeting.removing("picture").items.count == 5)
        #expect(throws: AgendaRefusal.duplicate) { try added.adding(Self.own) }
        for id in meeting.items.filter(\.isStanding).map(\.id) { #expect(throws: AgendaRefusal.standing) { try meeting.removing(id) } }
        #expect(throws: AgendaRefusal.missing) { try meeting.removing("nowhere") }
        #expect(throws: AgendaRefusal.missing) { try meeting.moving("nowhere", by: 1) }
        var parked = meeting
        parked.items = merged([], Carried(parked: [Self.own]))
        #expect(throws: AgendaRefusal.parked) { try parked.removing("own") }
        let running = meeting.begun(at: Fixture.now("2026-11-21", 14))
        #expect(try running.adding(Self.own).items.count == 7)
        #expect(throws: AgendaRefusal.begun) { try running.removing("picture") }
        #expect(throws: AgendaRefusal.begun) { try running.moving("picture", by: 1) }
        let held = try #require(Fixture.ready().ended(at: Fixture.now("2026-11-21", 15)))
        #expect(throws: AgendaRefusal.over) { try held.adding(Self.own) }
        var long = meeting
        while long.items.count < MeetingAgenda.mostItems {
            long = try long.adding(AgendaItem(id: ItemID("x\(long.items.count)"), title: Self.own.title))
        }
        #expect(throws: AgendaRefusal.full) { try long.adding(Self.own) }
    }
}
