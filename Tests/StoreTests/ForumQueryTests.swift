import Domain
import Testing

@testable import Store

/// What the tables say is what the values say.
@Suite struct ForumQueryTests {
    private struct World {
        var forums: [Forum] = []
        var meetings: [Meeting] = []
        var commitments: [Commitment] = []

        func marks(_ meeting: Meeting) -> Bool { meeting.head.stage.isHeld }
        func order(_ meeting: Meeting) -> MeetingPlace {
            MeetingPlace(day: meeting.head.day.number, begins: meeting.head.begins ?? -1, code: meeting.id.text)
        }
        func row(_ meeting: Meeting) -> MeetingRow {
            MeetingRow(
                head: meeting.head, vbe: meeting.vbe, items: meeting.items.count, answered: meeting.items.count(where: \.isAnswered),
                parked: meeting.items.count { $0.state == .parked })
        }
        func isOpen(_ id: ForumID) -> Bool { forums.contains { $0.id == id && $0.closedOn == nil } }
    }

    private static func world(_ seed: Int, _ archive: SQLiteArchive) throws -> World {
        var random = RandomPlan(seed: UInt64(seed) + 808)
        var world = World()
        for place in 0..<5 {
            var forum = ForumSample.forum(ForumID("f\(place)"), name: random.pick(RandomPlan.words), kind: random.pick(["sspf", "bra"]))
            forum.closedOn = random.chance(4) ? today : nil
            forum.createdOn = today - random.draw(900)
            forum.revision = 1
            world.forums.append(forum)
        }
        for number in 0..<80 {
            var meeting = ForumSample.meeting(
                MeetingID("m\(number)"), today - 400 + random.draw(500), forum: random.pick(world.forums).id, stage: random.code(),
                begins: random.chance(2) ? nil : random.draw(3) * 60, vbe: random.chance(3) ? nil : random.code())
            if random.chance(3) { meeting.attendance = [Attendance(ForumSample.forum.organisations[0], random.code())] }
            meeting.head.revision = 1
            world.meetings.append(meeting)
        }
        for number in 0..<40 {
            let at = random.pick(world.meetings).head
            var commitment = ForumSample.commitment(
                CommitmentID("c\(number)"), at: at.id, forum: at.forum, due: today - 60 + random.draw(120),
                words: random.pick(RandomPlan.words), organisation: random.chance(2) ? "Polisen" : nil)
            for _ in 0..<random.draw(3) {
                let meeting = random.chance(2) ? random.pick(world.meetings).id : nil
                commitment = commitment.doing(
                    CommitmentEvent(random.code(), meeting: meeting, day: today - random.draw(50), due: today + random.draw(50)))
            }
            commitment.revision = 1
            world.commitments.append(commitment)
        }
        try archive.seed(world.forums.map { forum in
            ForumBundle(
                forum: forum, meetings: world.meetings.filter { $0.head.forum == forum.id },
                commitments: world.commitments.filter { $0.forum == forum.id })
        })
        return world
    }

    @Test(arguments: 0..<6) func everyStretchOfMeetingsIsWhatTheFilterMeans(seed: Int) throws {
        let folder = Folder()
        let archive = try folder.open()
        let world = try Self.world(seed, archive)
        var random = RandomPlan(seed: UInt64(seed))
        for _ in 0..<60 {
            let filter = MeetingFilter(
                forum: random.chance(2) ? random.pick(world.forums).id : nil, from: random.chance(2) ? today - random.draw(400) : nil,
                through: random.chance(2) ? today + 100 - random.draw(400) : nil, stages: random.codes())
            let expected = world.meetings.filter { meeting in
                let head = meeting.head
                return filter.forum ?? head.forum == head.forum && filter.from ?? head.day <= head.day
                    && filter.through ?? head.day >= head.day && (filter.stages.isEmpty || filter.stages.contains(head.stage))
            }.sorted { world.order($0) > world.order($1) }
            let window = try archive.meetings(filter)
            #expect(window.rows == expected.map(world.row) && window.matching == expected.count)
            let meeting = random.pick(world.meetings).id
            #expect(try archive.meetingPlace(meeting, filter) == expected.firstIndex { $0.id == meeting })
            let (from, through) = (today - random.draw(400), today + random.draw(100))
            let calendar = world.meetings.filter {
                $0.head.day >= from && $0.head.day <= through && filter.forum ?? $0.head.forum == $0.head.forum
            }.sorted { world.order($0) < world.order($1) }
            #expect(try archive.calendar(filter.forum, from, through).map(\.meeting) == calendar.map(\.id))
        }
    }

    @Test(arguments: 0..<6) func theListOfForumsIsWhatItsMeetingsSay(seed: Int) throws {
        let folder = Folder()
        let archive = try folder.open()
        let world = try Self.world(seed + 20, archive)
        for day in [today - 300, today, today + 50] {
            let heads = try archive.forums(on: day)
            #expect(heads.count == 5 && heads.map { $0.forum.closedOn != nil } == heads.map { $0.forum.closedOn != nil }.sorted { !$0 && $1 })
            for head in heads {
                let meetings = world.meetings.filter { $0.head.forum == head.forum.id }.sorted { world.order($0) < world.order($1) }
                let next = meetings.first { $0.head.stage == .running } ?? meetings.first { $0.head.stage == .planned && $0.head.day >= day }
                #expect(head.next == next.map(world.row))
                #expect(head.last == meetings.last { $0.head.stage.isHeld }.map(world.row))
                #expect(head.meetings == meetings.count { $0.head.stage != .cancelled })
                let open = world.commitments.filter { $0.forum == head.forum.id && $0.state == .open }
                #expect(head.openCommitments == open.count && head.lateCommitments == open.count { $0.isLate(on: day) })
            }
        }
    }

    @Test(arguments: 0..<6) func theMarksAreThoseOfThePeriod(seed: Int) throws {
        let folder = Folder()
        let archive = try folder.open()
        let world = try Self.world(seed + 40, archive)
        for (from, through) in [(today - 364, today), (today - 100, today - 20), (today, today + 90)] {
            let all = try archive.regularity(RegularityQuestion(from: from, through: through, withAbsences: true))
            #expect(Set(all.map(\.forum)) == Set(world.forums.filter { $0.closedOn == nil }.map(\.id)))
            var waited: [CalendarDay] = []
            for marks in all {
                let meetings = world.meetings.filter { $0.head.forum == marks.forum }.sorted { world.order($0) < world.order($1) }
                let held = meetings.filter { $0.head.stage.isHeld }
                #expect(marks.marks == held.filter { $0.head.day >= from && $0.head.day <= through }.map {
                    MeetingMark(meeting: $0.id, day: $0.head.day, convenor: $0.head.convenor.text, vbe: $0.vbe, attendance: $0.attendance)
                })
                for year in [through.year - 1, through.year] {
                    #expect(marks.treatedInYears[year] == held.count {
                        $0.vbe == .done && $0.head.day.year == year && $0.head.day <= through
                    })
                }
                #expect(marks.treatedBefore == held.last { $0.head.day < from && $0.vbe == .done }?.head.day)
                #expect(marks.nextPlanned == meetings.first { [.planned, .running].contains($0.head.stage) && $0.head.day >= through }?.head.day)
                waited.append(held.last { $0.head.day <= through && $0.vbe == .done }?.head.day ?? marks.createdOn)
            }
            #expect(waited == waited.sorted())
        }
        let first = CalendarDay(year: 2026, month: 1, day: 1)!
        for tally in try archive.minutes() {
            let forums = world.forums.filter { $0.kind == tally.kind }.map(\.id)
            let meetings = world.meetings.filter { forums.contains($0.head.forum) && (first...first + 364).contains($0.head.day) }
            #expect(tally.held == meetings.count { $0.head.stage.isHeld })
            #expect(tally.treated == meetings.count { $0.head.stage.isHeld && $0.vbe == .done })
            #expect(tally.left == meetings.count { [.planned, .running].contains($0.head.stage) })
        }
    }

    @Test(arguments: 0..<6) func whatIsDueIsWhatIsLateOrSoon(seed: Int) throws {
        let folder = Folder()
        let archive = try folder.open()
        let world = try Self.world(seed + 60, archive)
        for (day, within) in [(today, 14), (today - 200, 0), (today + 30, 60)] {
            let list = try archive.forumDue(on: day, within: within, 512)
            let open = world.commitments.filter { $0.state == .open && $0.due <= day + within && world.isOpen($0.forum) }
            let meetings = world.meetings.filter { meeting in
                [.planned, .running].contains(meeting.head.stage) && meeting.head.day <= day + within && world.isOpen(meeting.head.forum)
            }
            #expect(list.rows.count == open.count + meetings.count)
            #expect(list.late == list.rows.count { $0.isLate(on: day) })
            #expect(list.late == open.count { $0.isLate(on: day) } + meetings.count { $0.head.stage == .planned && $0.head.day < day })
            #expect(list.rows.prefix(list.late).allSatisfy { $0.isLate(on: day) }, "late ones first")
            let days = list.rows.map(\.reason.day)
            #expect(days.prefix(list.late).elementsEqual(days.prefix(list.late).sorted()))
            #expect(days.dropFirst(list.late).elementsEqual(days.dropFirst(list.late).sorted()))
        }
        let window = try archive.commitments()
        #expect(Set(window.rows.map(\.commitment)) == Set(world.commitments))
        let states = window.rows.map { $0.commitment.state == .open }
        #expect(states == states.sorted { $0 && !$1 }, "open ones first")
        let open = window.rows.filter { $0.commitment.state == .open }.map(\.commitment.due)
        #expect(open == open.sorted())
        for words in ["fritid", "ost", "polis", "forum", "ana polisen", "作"] {
            let expected = window.rows.filter { row in
                let parts = [row.commitment.text.text, row.commitment.role.text, row.commitment.organisation?.text ?? "", row.forumName]
                return words.split(separator: " ").allSatisfy { word in parts.contains { $0.folded.contains(word) } }
            }
            #expect(try archive.commitments(CommitmentFilter(openOnly: false, words: words)).rows == expected, "\(words)")
        }
    }
}
