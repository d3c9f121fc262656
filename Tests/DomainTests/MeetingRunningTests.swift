import Domain
import Testing

@Suite struct MeetingRunningTests {
    typealias Fixture = MeetingFixture
    private static let begun = Fixture.meeting().begun(at: now(14))
    private static func now(_ hour: Int, _ minute: Int = 0, day: String = "2026-11-21") -> Now { Fixture.now(day, hour, minute) }

    private func used(_ meeting: Meeting) -> [Int?] { meeting.items.map(\.used) }

    @Test func `the minutes since the last answer were spent on the item that is answered`() {
        let meeting = Self.begun.answered("opening", .done, at: Self.now(14, 4)).answered("vbe", .done, at: Self.now(14, 20))
            .answered("follow_up", .parked, at: Self.now(14, 21))
        #expect(used(meeting) == [4, 1, 16, nil, nil, nil])
        #expect(meeting.used(at: Self.now(14, 30)) == 30)
        let time = meeting.time(at: Self.now(14, 30), on: "picture")
        #expect(time.planned == 60 && time.used == 30 && time.over == 0)
        #expect(time.items["vbe"]?.over == 1 && time.items["opening"]?.over == 0 && time.items["opening"]?.left == 1)
        // Nine minutes at the picture, six left of it, and fifteen of the two that end it.
        #expect(time.items["picture"]?.used == 9 && time.endsAt == 14 * 60 + 30 + 6 + 15)
        #expect(meeting.time(at: Self.now(15, 10), on: "picture").over == 10)
        #expect(meeting.time(at: Self.now(15, 10), on: "opening").items["opening"]?.used == 4)
    }

    @Test func `a slip of the key moves no time`() {
        let slipped = Self.begun.answered("vbe", .done, at: Self.now(14, 6)).answered("vbe", .open, at: Self.now(14, 6))
        #expect(slipped.item("vbe")?.used == nil && slipped.head.answeredAt == 14 * 60)
        #expect(slipped.answered("opening", .done, at: Self.now(14, 7)).item("opening")?.used == 7)
        // Another answer to an answered item is a correction.
        let corrected = Self.begun.answered("opening", .done, at: Self.now(14, 5)).answered("opening", .parked, at: Self.now(14, 25))
        #expect(corrected.item("opening")?.used == 5 && corrected.item("opening")?.state == .parked)
        #expect(corrected.answered("vbe", .done, at: Self.now(14, 25)).item("vbe")?.used == 20)
    }

    @Test func `a meeting goes on after midnight, and one that was left running ends with its last answer`() throws {
        let late = Fixture.meeting().begun(at: Self.now(23, 50)).answered("opening", .done, at: Self.now(0, 10, day: "2026-11-22"))
        #expect(late.item("opening")?.used == 20 && late.used(at: Self.now(0, 15, day: "2026-11-22")) == 25 && late.head.day.iso == "2026-11-21")
        let ended = try #require(Fixture.ready(late).ended(at: Self.now(0, 40, day: "2026-11-22")))
        #expect(ended.head.endedAt == 1440 + 40 && ended.used(at: Self.now(9)) == 50)
        let left = Fixture.ready()
        let found = try #require(left.ended(at: Self.now(9, day: "2026-11-24")))
        #expect(found.head.endedAt == 14 * 60 + 30 && found.used(at: Self.now(9, day: "2026-11-24")) == 30)
        let goneOn = Self.begun.answered("opening", .done, at: Self.now(16, day: "2026-11-23"))
        #expect(goneOn.item("opening")?.used == 0)
        // A clock that was put back takes no time from anybody.
        #expect(Self.begun.answered("opening", .done, at: Self.now(13)).item("opening")?.used == 0)
    }

    @Test func `a meeting is held on the day that it begins`() {
        let later = Fixture.meeting().begun(at: Self.now(14, day: "2026-11-24"))
        #expect(later.head.day.iso == "2026-11-24" && later.head.sequence == 1 && later.head.begins == 14 * 60)
        #expect(Self.begun.head.sequence == 0 && Self.begun.begun(at: Self.now(15)) == Self.begun)
    }

    @Test func `not applicable has a reason or is no answer`() {
        #expect(Self.begun.answered("vbe", .notApplicable, at: Self.now(14, 5)) == Self.begun)
        let why = Fixture.reason()
        let answered = Self.begun.answered("vbe", .notApplicable, reason: why, at: Self.now(14, 5))
        #expect(answered.item("vbe")?.reason == why && answered.vbe == .notApplicable)
        #expect(answered.answered("vbe", .notApplicable, at: Self.now(14, 6)).item("vbe")?.reason == why)
        // The reason goes with the answer, and so do the ticks.
        let ticked = Self.begun.ticked(.form, of: "vbe").answered("vbe", .done, at: Self.now(14, 5))
        #expect(ticked.item("vbe")?.ticks == [.form])
        #expect(ticked.answered("vbe", .parked, at: Self.now(14, 6)).item("vbe")?.ticks == [])
        #expect(answered.answered("vbe", .done, at: Self.now(14, 6)).item("vbe")?.reason == nil)
    }

    @Test func `only the standing item has ticks, and only while it is open or treated`() {
        let once = Self.begun.ticked(.form, of: "vbe").ticked(.routine, of: "vbe")
        #expect(once.item("vbe")?.ticks == [.form, .routine] && once.ticked(.form, of: "vbe").item("vbe")?.ticks == [.routine])
        #expect(Self.begun.ticked(.form, of: "picture") == Self.begun && Self.begun.ticked(.form, of: "none") == Self.begun)
        let parked = Self.begun.answered("vbe", .parked, at: Self.now(14))
        #expect(parked.ticked(.form, of: "vbe") == parked)
    }

    @Test func `space goes to the next that is open, and round`() {
        let meeting = Self.begun.answered("vbe", .done, at: Self.now(14)).answered("picture", .parked, at: Self.now(14))
        #expect(meeting.nextOpen(after: "follow_up") == "commitments" && meeting.nextOpen(after: "next") == "opening")
        #expect(meeting.nextOpen(after: nil) == "opening" && meeting.nextOpen(after: "none") == "opening")
        #expect(Fixture.ready().nextOpen(after: "vbe") == nil)
    }

    @Test func `attendance is one row per party in the forum's order`() {
        let order = Fixture.forum().organisations
        func party(_ name: String) -> ScreenedText { Fixture.text(name, .organisation) }
        let meeting = Self.begun.attending(party("kyrkan"), .present, order: order).attending(party("fritid"), .absent, order: order)
            .attending(party("Skola"), .present, order: order)
        #expect(meeting.attendance.map(\.organisation.text) == ["Skola", "fritid", "kyrkan"])
        let changed = meeting.attending(party("FRITID"), .present, order: order)
        #expect(changed.attendance.count == 3 && changed.attendance[1].presence == .present)
        #expect(changed.attending(party("kyrkan"), nil).attendance.count == 2 && changed.attending(party("polis"), nil) == changed)
    }

    @Test func `decisions are added, changed and taken back`() {
        func decision(_ words: String) -> ScreenedText { Fixture.text(words, .decision) }
        let two = Self.begun.deciding(decision("A"), at: "vbe").deciding(decision("B"), at: "vbe")
        #expect(two.deciding(decision("C"), insteadOf: 0, at: "vbe").item("vbe")?.decisions.map(\.text) == ["C", "B"])
        #expect(two.deciding(nil, insteadOf: 1, at: "vbe").item("vbe")?.decisions.map(\.text) == ["A"])
        #expect(two.deciding(nil, insteadOf: 2, at: "vbe") == two)
    }

    /// Every way of answering three items, opening them again or letting a minute pass, five keys long.
    @Test func `no minute is lost or counted twice, whatever is pressed`() {
        let ids: [ItemID] = ["opening", "vbe", "picture"]
        let states: [ItemState] = [.done, .parked, .open]
        for world in 0..<100_000 {
            var (meeting, rest, minute) = (Self.begun, world, 0)
            for _ in 0..<5 {
                let key = rest % 10
                rest /= 10
                minute += key == 9 ? 7 : 1
                if key < 9 { meeting = meeting.answered(ids[key / 3], states[key % 3], at: Self.now(14, minute)) }
            }
            let spent = meeting.items.reduce(0) { $0 + ($1.used ?? 0) }
            let waiting = 14 * 60 + minute - (meeting.head.answeredAt ?? 0)
            guard spent + waiting == minute, waiting >= 0, meeting.items.allSatisfy({ $0.isAnswered || $0.used == nil }) else {
                Issue.record("\(world): \(spent) + \(waiting) of \(minute)")
                return
            }
        }
    }
}
