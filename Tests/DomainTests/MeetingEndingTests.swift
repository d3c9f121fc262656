import Domain
import Testing

@Suite struct MeetingEndingTests {
    typealias Fixture = MeetingFixture
    private static let day = Fixture.day("2026-11-21")
    private static let begun = Fixture.meeting().begun(at: Fixture.now("2026-11-21", 14))
    private static let three = Fixture.now("2026-11-21", 15)

    @Test func `what stands between a meeting and its record`() {
        #expect(Self.begun.obstacles == [.openItems(Fixture.agenda.map(\.id)), .individualsUnanswered])
        #expect(Meeting(Self.begun.head).obstacles.first == .openItems([]))
        #expect(Fixture.ready().obstacles.isEmpty)
        #expect(Fixture.ready().answeringIndividuals(true).obstacles == [.individualsDiscussed])
        // However it came to be stored.
        var unexplained = Fixture.ready()
        unexplained.items[2].state = .notApplicable
        #expect(unexplained.obstacles == [.missingReasons(["vbe"])] && unexplained.ended(at: Self.three) == nil)
        #expect(Self.begun.ended(at: Self.three) == nil && Fixture.ready().answeringIndividuals(true).ended(at: Self.three) == nil)
    }

    @Test func `a held meeting can be corrected, an approved one not at all`() throws {
        let held = try #require(Fixture.ready().ended(at: Self.three))
        #expect(held.head.stage == .held && held.head.endedAt == 15 * 60 && held.ended(at: Self.three) == nil)
        #expect(held.answered("vbe", .parked, at: Self.three).vbe == .parked)
        #expect(held.answered("vbe", .open, at: Self.three) == held)
        #expect(held.answered("vbe", .parked, at: Fixture.now("2026-11-22", 9)).item("vbe")?.used == held.item("vbe")?.used)
        #expect(held.answeringIndividuals(nil) == held)
        #expect(held.approved(on: Self.day - 1, diary: nil) == nil && Self.begun.approved(on: Self.day, diary: nil) == nil)
        let approved = try #require(held.approved(on: Self.day + 7, diary: Fixture.text("SKA 2026/123", .diaryNumber)))
        #expect(approved.head.approvedOn == Self.day + 7 && approved.head.stage == .approved)
        let note = Fixture.text("Nytt", .meetingNote)
        let keys: [(Meeting) -> Meeting] = [
            { $0.answered("vbe", .parked, at: Self.three) }, { $0.ticked(.form, of: "vbe") }, { $0.noting(note, of: "vbe") },
            { $0.notingInternally(note, of: "vbe") }, { $0.deciding(note, at: "vbe") }, { $0.attending(note, .absent) },
            { $0.planning(5, for: "vbe") }, { $0.begun(at: Self.three) }, { $0.answeringIndividuals(true) },
        ]
        for key in keys {
            #expect(key(approved) == approved)
            #expect(key(approved.emptied(on: Self.day)) == approved.emptied(on: Self.day))
            let cancelled = try #require(Fixture.meeting().cancelled())
            #expect(key(cancelled) == cancelled)
        }
        #expect(approved.moved(to: Self.day + 1, begins: nil) == nil && approved.cancelled() == nil && approved.restored() == nil)
        #expect(approved.approved(on: Self.day + 8, diary: nil) == nil && approved.ended(at: Self.three) == nil)
    }

    @Test func `calendars are told of what is new, once`() throws {
        let meeting = Fixture.meeting()
        #expect(meeting.moved(to: Self.day, begins: 14 * 60) == meeting)
        let moved = try #require(meeting.moved(to: Self.day + 1, begins: nil))
        #expect(moved.head.sequence == 1 && moved.head.begins == nil && moved.items == meeting.items)
        let arranged = try #require(
            moved.arranged(day: Self.day + 2, begins: 600, length: 90, place: Fixture.text("Kärrtorps bibliotek", .meetingPlace)))
        #expect(arranged.head.sequence == 2 && arranged.head.length == 90)
        let cancelled = try #require(arranged.cancelled())
        #expect(cancelled.head.sequence == 3 && cancelled.moved(to: Self.day, begins: nil) == nil && cancelled.cancelled() == nil)
        let restored = try #require(cancelled.restored())
        #expect(restored.head.sequence == 4 && restored.head.stage == .planned && restored.restored() == nil)
        #expect(Self.begun.cancelled() == nil && Self.begun.moved(to: Self.day + 1, begins: nil) == nil)
    }

    @Test func `of a meeting in the wrong forum nothing that was said is left`() throws {
        let secret = "Hemligt"
        func words(_ kind: ScreenedText.Kind) -> ScreenedText { Fixture.text(secret, kind) }
        var meeting = try Self.begun.adding(AgendaItem(id: "own", title: words(.agendaItem)))
        for id in meeting.items.map(\.id) {
            meeting = meeting.noting(words(.meetingNote), of: id).notingInternally(words(.internalNote), of: id).deciding(words(.decision), at: id)
                .ticked(.pictureNews, of: id).answered(id, .notApplicable, reason: words(.reason), at: Self.three)
        }
        meeting = meeting.attending(words(.organisation), .present)
        meeting.head.place = words(.meetingPlace)
        meeting.head.diary = words(.diaryNumber)
        let left = meeting.emptied(on: Self.day)
        #expect(!String(describing: left).contains(secret) && left.texts.allSatisfy { $0 != secret })
        #expect(left.head.stage == .wrongForum && left.head.individualsDiscussed == true && left.head.id == meeting.id)
        #expect(left.head.beganAt == nil && left.head.answeredAt == nil && left.head.endedAt == nil && left.attendance.isEmpty)
        #expect(left.items.map(\.id) == Fixture.agenda.filter(\.isStanding).map(\.id))
        #expect(left.items.allSatisfy { !$0.isAnswered && $0.used == nil && $0.ticks.isEmpty && $0.parkedBefore == 0 })
        #expect(!left.head.stage.isHeld && left.emptied(on: Self.day) == left)
    }

    @Test func `a meeting that was not led from here is entered with its standing item alone`() throws {
        let head = MeetingHead(Fixture.forum(), id: "m9", day: Self.day - 30)
        func entered(
            _ vbe: ItemState, reason: ScreenedText? = nil, discussed: Bool = false, head: MeetingHead = head, forum: Forum = Fixture.forum()
        ) -> Meeting? {
            .entered(
                head, forum: forum, vbe: vbe, ticks: [.routine], reason: reason, note: Fixture.text("Alla var med", .meetingNote),
                individualsDiscussed: discussed, today: Self.day)
        }
        let meeting = try #require(entered(.done))
        #expect(meeting.items.map(\.id) == ["vbe"] && meeting.vbe == .done && meeting.items[0].ticks == [.routine])
        #expect(meeting.obstacles.isEmpty && meeting.head.stage == .held && meeting.used(at: Self.three) == nil && meeting.time(at: Self.three).used == nil)
        #expect(entered(.parked)?.items[0].ticks == [] && entered(.notApplicable) == nil)
        #expect(entered(.notApplicable, reason: Fixture.reason())?.obstacles.isEmpty == true && entered(.open) == nil)
        let wrong = try #require(entered(.done, discussed: true))
        #expect(wrong.head.stage == .wrongForum && wrong.items[0].note == nil && wrong.vbe == .open)
        var other = head
        other.stage = .held
        #expect(entered(.done, head: other) == nil)
        other.stage = .planned
        other.day = Self.day + 1
        #expect(entered(.done, head: other) == nil && entered(.done, forum: Fixture.forum("f2")) == nil)
        #expect(entered(.done, forum: Fixture.forum(agenda: Fixture.agenda.filter { $0.kind != .vbe })) == nil)
        // What was parked before it is parked still, and comes back at the next.
        let before = [AgendaItem(id: "own", title: Fixture.text("Egen"), state: .parked, parkedBefore: 1)] + Fixture.meeting().items
        let carrying = try #require(
            Meeting.entered(
                head, forum: Fixture.forum(), vbe: .done, carried: Carried(parked: before, from: Fixture.meeting().head),
                individualsDiscussed: false, today: Self.day))
        #expect(carrying.items.map(\.id) == ["vbe", "own", "picture"])
        #expect(carrying.items[1].state == .parked && carrying.items[1].parkedBefore == 2 && carrying.obstacles.isEmpty)
        // And one that was planned is answered point by point without a clock.
        let planned = Fixture.ready(Fixture.meeting())
        let held = try #require(planned.ended(at: Self.three))
        #expect(held.head.endedAt == nil && held.items.allSatisfy { $0.used == nil })
        #expect(planned.ended(at: Fixture.now("2026-11-01", 9))?.head.day.iso == "2026-11-01")
    }

    @Test func `undo names what each key did`() throws {
        let planned = Fixture.meeting()
        let own = AgendaItem(id: "own", title: Fixture.text("Egen"))
        let (ready, note) = (Fixture.ready(), Fixture.text("Ord", .meetingNote))
        let held = try #require(ready.ended(at: Self.three))
        func kind(_ before: Meeting?, _ after: Meeting?, _ commitments: [Commitment] = []) throws -> ChangeKind {
            ChangeKind(before, try #require(after), commitments: commitments)
        }
        #expect(try kind(nil, planned) == .newMeeting && kind(planned, Self.begun) == .startMeeting)
        #expect(try kind(Self.begun, Self.begun.answered("vbe", .done, at: Self.three)) == .answerItem)
        #expect(try kind(Self.begun, Self.begun.ticked(.form, of: "vbe")) == .answerItem)
        #expect(try kind(Self.begun, Self.begun.noting(note, of: "vbe")) == .noteItem && kind(Self.begun, Self.begun.deciding(note, at: "vbe")) == .noteItem)
        #expect(try kind(held, held.notingInternally(note, of: "vbe")) == .noteItem && kind(planned, planned.noting(note, of: "vbe")) == .prepareMeeting)
        #expect(try kind(Self.begun, Self.begun.attending(note, .present)) == .attendance && kind(planned, planned.attending(note, .present)) == .attendance)
        #expect(try kind(planned, planned.adding(own)) == .prepareMeeting && kind(Self.begun, Self.begun.adding(own)) == .changeAgenda)
        #expect(try kind(planned, planned.moved(to: Self.day + 1, begins: nil)) == .moveMeeting && kind(planned, planned.cancelled()) == .cancelMeeting)
        #expect(try kind(planned.cancelled(), planned) == .restoreMeeting && kind(ready, held) == .finishMeeting)
        #expect(try kind(held, held.approved(on: Self.day, diary: nil)) == .approveRecord)
        let new = CommitmentTests.commitment()
        var old = new
        old.revision = 3
        #expect(try kind(Self.begun, Self.begun, [old, new]) == .newCommitment && kind(Self.begun, Self.begun, [old]) == .changeCommitment)
        #expect(try kind(Self.begun, Self.begun.answered("vbe", .done, at: Self.three), [old]) == .changeCommitment)
        #expect(try kind(ready, held, [old]) == .finishMeeting)
    }
}
