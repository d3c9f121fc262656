import Domain
import Testing

@Suite struct CommitmentTests {
    typealias Fixture = MeetingFixture
    static let day = Fixture.day("2026-11-21")
    static func commitment(
        _ id: CommitmentID = "c1", meeting: MeetingID = "m1", madeOn: CalendarDay = day, role: String = "fältgruppen",
        organisation: String? = nil, due: CalendarDay = day + 14
    ) -> Commitment {
        Commitment(
            id: id, forum: "f1", meeting: meeting, madeOn: madeOn, text: Fixture.text("Tar fram karta", .commitment),
            role: Fixture.text(role, .role), organisation: organisation.map { Fixture.text($0, .organisation) }, due: due)
    }

    private func event(_ deed: CommitmentDeed, _ meeting: MeetingID? = "m2", _ days: Int = 14, due: Int? = nil) -> CommitmentEvent {
        CommitmentEvent(deed, meeting: meeting, day: Self.day + days, due: due.map { Self.day + $0 })
    }

    @Test func `what is closed is only opened again, and a move needs another day`() {
        let open = Self.commitment()
        let done = open.doing(event(.done))
        #expect(done.state == .done && !done.isLate(on: Self.day + 99))
        for deed in [CommitmentDeed.done, .dropped, .kept, .moved] { #expect(done.doing(event(deed, due: 50)) == done) }
        #expect(done.doing(event(.reopened)).state == .open && done.doing(event(.reopened)).events.count == 2)
        #expect(open.doing(event(.dropped)).state == .dropped && open.doing(event(.reopened)) == open)
        #expect(open.doing(event(.moved)) == open && open.doing(event(.moved, due: 14)) == open)
        let moved = open.doing(event(.moved, due: 30))
        #expect(moved.due == Self.day + 30 && moved.state == .open && moved.moves == 1)
        #expect(open.doing(event(.kept, due: 30)).events.first?.due == nil && open.doing(event(.kept)).due == open.due)
    }

    @Test func `moved twice is seen, and a day put right is not a second move`() {
        let once = Self.commitment().doing(event(.moved, due: 30)).doing(event(.moved, due: 31))
        #expect(once.moves == 1 && once.due == Self.day + 31)
        let twice = once.doing(event(.moved, "m3", 28, due: 60))
        #expect(twice.moves == 2)
        #expect(once.doing(event(.moved, nil, 14, due: 60)).moves == 2)
    }

    @Test func `late is after its day`() {
        #expect(!Self.commitment().isLate(on: Self.day + 14) && Self.commitment().isLate(on: Self.day + 15))
    }

    @Test func `a meeting's tally is how it left the commitments that were up`() {
        let meeting: MeetingID = "m2"
        let up = [
            Self.commitment("done").doing(event(.done)), Self.commitment("dropped").doing(event(.moved, due: 40)).doing(event(.dropped)),
            Self.commitment("moved").doing(event(.kept)).doing(event(.moved, due: 40)), Self.commitment("kept").doing(event(.kept)),
            Self.commitment("untouched"), Self.commitment("slip").doing(event(.done)).doing(event(.reopened)),
            Self.commitment("later").doing(event(.kept)).doing(event(.done, "m3", 28)),
            Self.commitment("mistake").doing(event(.done, "m1", 0)).doing(event(.reopened)).doing(event(.moved, due: 40)),
        ]
        let notUp = [
            Self.commitment("before").doing(event(.done, nil, 7)), Self.commitment("after", meeting: "m3", madeOn: Self.day + 28),
            Self.commitment("new", meeting: meeting, madeOn: Self.day + 14), Self.commitment("slip2", meeting: meeting).doing(event(.dropped)),
        ]
        let tally = CommitmentTally((up + notUp).shuffled(), at: meeting, day: Self.day + 14)
        #expect(tally == CommitmentTally(followedUp: 8, done: 1, dropped: 1, moved: 2, kept: 2, untouched: 2, made: 1))
        // It was open when m2 was held, and is closed since.
        let since = Self.commitment().doing(event(.done, "m3", 28))
        #expect(CommitmentTally([since], at: meeting, day: Self.day + 14) == CommitmentTally(followedUp: 1, untouched: 1))
        #expect(CommitmentTally([], at: meeting, day: Self.day) == CommitmentTally())
    }
}
