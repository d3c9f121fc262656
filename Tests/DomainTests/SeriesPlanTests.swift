import Domain
import Testing

@Suite struct SeriesPlanTests {
    typealias Fixture = MeetingFixture
    static let today = Fixture.day("2026-11-21")
    static let tuesdays = MeetingSeries(
        rhythm: .weeks(2), first: Fixture.day("2026-11-24"), through: Fixture.day("2027-02-28"), begins: 14 * 60, length: 60)

    private func plan(
        _ series: MeetingSeries?, old: MeetingSeries?, _ heads: [MeetingHead], prepared: Set<MeetingID> = [], today: CalendarDay = today
    ) -> SeriesPlan {
        var numbers = SystemRandomNumberGenerator()
        let rows = heads.map { MeetingRow(head: $0, vbe: nil, items: prepared.contains($0.id) ? 6 : 0, answered: 0, parked: 0) }
        return SeriesPlan(series, forum: Fixture.forum(series: old), existing: rows, today: today, using: &numbers)
    }

    private func laid(_ series: MeetingSeries = tuesdays) -> [MeetingHead] { plan(series, old: nil, []).meetings.map(\.head) }

    @Test func `a new series plans its days from today on, with its time and length`() {
        var series = Self.tuesdays
        series.first = Self.today - 100
        let plan = plan(series, old: nil, [])
        #expect(plan.added.map(\.head.day) == series.days.filter { $0 >= Self.today })
        #expect(plan.added.allSatisfy { $0.head.stage == .planned && $0.head.begins == 840 && $0.head.length == 60 && $0.head.sequence == 0 })
        #expect(Set(plan.added.map(\.id)).count == plan.added.count && plan.forum.series == series)
        #expect(plan.kept.isEmpty && plan.cancelled.isEmpty && plan.left.isEmpty)
    }

    @Test func `the same series again does nothing, and extending it makes what is new`() {
        let heads = laid()
        let again = plan(Self.tuesdays, old: Self.tuesdays, heads)
        #expect(again.meetings.isEmpty && again.kept == heads)
        var longer = Self.tuesdays
        longer.through = Fixture.day("2027-04-30")
        #expect(plan(longer, old: Self.tuesdays, heads).meetings.map(\.head.day) == longer.days.filter { $0 > Self.tuesdays.through })
    }

    @Test func `what was moved, cancelled or removed does not come back when the series is extended`() {
        var meetings = laid().map { Meeting($0) }
        meetings.remove(at: 3)
        meetings[0] = meetings[0].moved(to: meetings[0].head.day + 1, begins: 840)!
        meetings[1] = meetings[1].cancelled()!
        var longer = Self.tuesdays
        longer.through = longer.through + 28
        let plan = plan(longer, old: Self.tuesdays, meetings.map(\.head))
        #expect(plan.meetings.allSatisfy { $0.head.day > Self.tuesdays.through } && plan.meetings.count == 2)
        #expect(plan.left.map(\.id) == [meetings[0].id])
    }

    @Test func `other days cancel those of the old series, and coming back plans the same meetings again`() {
        let heads = laid()
        var wednesdays = Self.tuesdays
        wednesdays.first = wednesdays.first + 1
        let there = plan(wednesdays, old: Self.tuesdays, heads)
        #expect(there.cancelled.map(\.id) == heads.map(\.id) && there.cancelled.allSatisfy { $0.head.sequence == 1 })
        #expect(there.added.map(\.head.day) == wednesdays.days)
        let back = plan(Self.tuesdays, old: wednesdays, there.meetings.map(\.head))
        #expect(Set(back.restored.map(\.id)) == Set(heads.map(\.id)) && back.added.isEmpty)
        #expect(back.restored.allSatisfy { $0.head.stage == .planned && $0.head.sequence > 1 })
        #expect(Set(back.cancelled.map(\.id)) == Set(there.added.map(\.id)))
    }

    @Test func `another time moves those that have the time of the old series`() {
        var heads = laid()
        heads[1].begins = 9 * 60
        heads[2].length = 90
        var earlier = Self.tuesdays
        earlier.begins = 13 * 60
        let plan = plan(earlier, old: Self.tuesdays, heads)
        #expect(plan.changed.count == heads.count - 1 && plan.changed.allSatisfy { $0.head.begins == 780 && $0.head.sequence == 1 })
        #expect(plan.kept.map(\.id) == [heads[1].id] && plan.changed.first { $0.id == heads[2].id }?.head.length == 90)
        #expect(plan.added.isEmpty && plan.cancelled.isEmpty)
    }

    @Test func `what is prepared, made by hand, or over is left as it is`() {
        var heads = laid()
        let extra = MeetingHead(Fixture.forum(), id: "extra", day: Fixture.day("2026-12-10"))
        heads[1].stage = .held
        heads[2].stage = .running
        let past = MeetingHead(Fixture.forum(), id: "past", day: Self.today - 4)
        var other = MeetingHead(Fixture.forum("f2"), id: "other", day: Self.tuesdays.first)
        other.begins = 840
        let plan = plan(nil, old: Self.tuesdays, heads + [extra, past, other], prepared: [heads[0].id])
        #expect(Set(plan.left.map(\.id)) == [heads[0].id, "extra"] && plan.added.isEmpty)
        #expect(plan.cancelled.map(\.id) == heads[3...].map(\.id) && plan.forum.series == nil)
        // And a held meeting on a day keeps another from being made there.
        var daily = Self.tuesdays
        daily.rhythm = .weeks(1)
        let weekly = self.plan(daily, old: nil, heads + [extra])
        #expect(Set(weekly.added.map(\.head.day)).isDisjoint(with: heads.map(\.day)))
    }

    @Test func `a forum that is not saved has no old series`() {
        var numbers = SeededNumbers(1)
        var forum = Fixture.forum(series: Self.tuesdays)
        forum.revision = 0
        let plan = SeriesPlan(Self.tuesdays, forum: forum, existing: [], today: Self.today, using: &numbers)
        #expect(plan.added.map(\.head.day) == Self.tuesdays.days)
    }

    /// Any change of any series: nothing that is over is touched, every new day has a meeting or an answer, none has two.
    @Test func `any change leaves one meeting a day at most, and touches nothing it may not`() {
        var random = Numbers(seed: 8)
        for _ in 0..<2000 {
            func series() -> MeetingSeries? {
                guard random.below(8) > 0 else { return nil }
                return MeetingSeries(
                    rhythm: SeriesDaysTests.rhythms[random.below(SeriesDaysTests.rhythms.count - 7)],
                    first: Self.today - 60 + random.below(90), through: Self.today + random.below(120),
                    skippedMonths: SeriesDaysTests.skips[random.below(4)], begins: [nil, 600, 840][random.below(3)])
            }
            let (old, new) = (series(), series())
            var heads = old.map { laid($0) } ?? []
            for place in heads.indices {
                heads[place].stage = [.planned, .planned, .planned, .held, .cancelled, .approved, .wrongForum][random.below(7)]
            }
            let prepared = Set(heads.filter { _ in random.below(4) == 0 }.map(\.id))
            let plan = plan(new, old: old, heads, prepared: prepared)
            let before = Dictionary(uniqueKeysWithValues: heads.map { ($0.id, $0) })
            for meeting in plan.meetings {
                #expect(meeting.head.day >= Self.today && !prepared.contains(meeting.id))
                guard let head = before[meeting.id] else { continue }
                #expect(head.stage == .planned || head.stage == .cancelled)
                #expect(meeting.head.sequence > head.sequence && meeting.head.day == head.day)
            }
            var after = before
            for meeting in plan.meetings { after[meeting.id] = meeting.head }
            let standing = after.values.filter { $0.stage != .cancelled }
            #expect(Set(standing.map(\.day)).count == standing.count)
            let oldDays = Set(old?.days ?? [])
            for day in new?.days ?? [] where day >= Self.today && !oldDays.contains(day) {
                #expect(standing.contains { $0.day == day }, "\(day.iso)")
            }
            let again = self.plan(new, old: new, Array(after.values), prepared: prepared)
            #expect(again.meetings.isEmpty || again.changed.isEmpty && again.added.isEmpty, "\(again)")
        }
    }
}
