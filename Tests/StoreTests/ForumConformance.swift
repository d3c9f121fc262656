import Domain
import Testing

@testable import Store

/// What every archive has to do with forums.
extension ArchiveConformance {
    func runForums() throws {
        try everythingOfAForumComesBack()
        try everythingOfAMeetingComesBack()
        try forumsAreListedByName()
        try revisionsGuardTheForum()
        try whatIsApprovedStands()
        try meetingsAreListedNewestFirst()
        try whatWasParkedIsCarried()
        try commitmentsStandByTheirDay()
        try regularityIsReadFromTheWindow()
        try whatIsDueInForumsComesInOrder()
        try meetingsAboutIndividualsAreCounted()
        try minutesAreCountedPerKind()
        try noQuestionOnForumsGetsEverything()
        try theWrongForumIsEmptied()
        try subjectsSayWhatToAskAgain()
    }

    func everythingOfAForumComesBack() throws {
        let archive = try make()
        let receipt = try archive.perform(.saveForum(ForumSample.forum, meetings: [ForumSample.meeting("m1")]))
        #expect(receipt.subjects == [.forums, .meetings("f1"), .meeting("m1"), .undo])
        var forum = ForumSample.forum
        forum.revision = 1
        #expect(try archive.forum() == forum)
        #expect(try archive.meeting("m1")?.head.revision == 1)
        forum.series = nil
        forum.closedOn = today
        forum.organisations.reverse()
        forum.agenda.swapAt(1, 3)
        forum.cadence = .everyMeeting
        forum.place = nil
        _ = try archive.perform(.saveForum(forum, meetings: []))
        forum.revision = 2
        #expect(try archive.forum() == forum)
        _ = try archive.perform(.undo)
        var first = ForumSample.forum
        first.revision = 3
        #expect(try archive.forum() == first)
        #expect(try archive.perform(.saveForum(first, meetings: [])).subjects.isEmpty, "nothing changed")
        #expect(try archive.meeting("none") == nil)
    }

    func everythingOfAMeetingComesBack() throws {
        let archive = try make()
        _ = try archive.perform(.saveForum(ForumSample.forum, meetings: []))
        var event = ForumSample.commitment("c1")
        event = event.doing(
            CommitmentEvent(.moved, meeting: "full", day: today, due: today + 20, reason: ForumSample.text("Sjukdom", .reason)))
        event = event.doing(CommitmentEvent(.kept, meeting: nil, day: today))
        _ = try archive.perform(.saveMeeting(ForumSample.full, commitments: [event, ForumSample.commitment("c2", organisation: nil)]))
        var full = ForumSample.full
        full.head.revision = 1
        #expect(try archive.meeting("full") == full)
        event.revision = 1
        #expect(try archive.commitment("c1") == event)
        #expect(try archive.commitment("c2")?.organisation == nil)
        let row = try #require(try archive.meetings().rows.first)
        #expect(row == MeetingRow(head: full.head, vbe: .done, items: 4, answered: 4, parked: 1))
        // The order is that of the agenda, whatever comes, goes or moves.
        full.items.swapAt(0, 2)
        full.items.remove(at: 1)
        full.items.insert(AgendaItem(id: "new", title: ForumSample.text("Tillkommen", .agendaItem)), at: 1)
        full.items[0].decisions = [ForumSample.text("Ny ordning", .decision)]
        full.attendance.swapAt(0, 1)
        _ = try archive.perform(.saveMeeting(full, commitments: []))
        full.head.revision = 2
        #expect(try archive.meeting("full") == full)
        #expect(try archive.meetings().rows.first?.vbe == nil && archive.meetings().rows.first?.answered == 3)
        _ = try archive.perform(.undo)
        var first = ForumSample.full
        first.head.revision = 3
        #expect(try archive.meeting("full") == first)
        _ = try archive.perform(.undo)
        #expect(try archive.meeting("full") == nil && archive.commitments().rows.isEmpty)
        _ = try archive.perform(.redo)
        _ = try archive.perform(.redo)
        full.head.revision = 4
        #expect(try archive.meeting("full")?.items == full.items && archive.commitment("c1")?.events == event.events)
    }

    func forumsAreListedByName() throws {
        let archive = try make()
        for (id, name) in [("a", "Östra"), ("b", "zebra"), ("c", "Ånäs"), ("d", "ana")] {
            _ = try archive.perform(.saveForum(ForumSample.forum(ForumID(id), name: name), meetings: []))
        }
        var closed = try #require(try archive.forum("d"))
        closed.closedOn = today
        _ = try archive.perform(.saveForum(closed, meetings: []))
        #expect(try archive.forums().map(\.forum.id) == ["b", "c", "a", "d"])
        for (number, stage) in [MeetingStage.planned, .cancelled, .held, .approved, .wrongForum, .planned].enumerated() where stage != .wrongForum {
            let meeting = ForumSample.meeting(MeetingID("m\(number)"), today - 5 + number * 2, forum: "b", stage: stage)
            _ = try archive.perform(.saveMeeting(meeting, commitments: []))
        }
        _ = try archive.perform(.saveCommitments([
            ForumSample.commitment("c1", at: "m2", forum: "b", due: today), ForumSample.commitment("c2", at: "m2", forum: "b", due: today - 1),
        ]))
        let head = try #require(try archive.forums().first { $0.forum.id == "b" })
        // m0 has passed, m1 is cancelled, m2 and m3 were held, m5 is to come.
        #expect(head.meetings == 4 && head.next?.head.id == "m5" && head.last?.head.id == "m3")
        #expect(head.openCommitments == 2 && head.lateCommitments == 1)
        var running = try #require(try archive.meeting("m0"))
        running.head.stage = .running
        _ = try archive.perform(.saveMeeting(running, commitments: []))
        #expect(try archive.forums().first { $0.forum.id == "b" }?.next?.head.id == "m0")
        #expect(try archive.forums(on: today + 100).first { $0.forum.id == "b" }?.lateCommitments == 2)
    }

    func revisionsGuardTheForum() throws {
        let archive = try make()
        #expect(throws: ArchiveFailure.missing) { try archive.perform(.saveMeeting(ForumSample.full, commitments: [])) }
        _ = try archive.perform(.saveForum(ForumSample.forum, meetings: [ForumSample.full]))
        #expect(throws: ArchiveFailure.conflict) { try archive.perform(.saveForum(ForumSample.forum, meetings: [])) }
        #expect(throws: ArchiveFailure.conflict) { try archive.perform(.saveMeeting(ForumSample.full, commitments: [])) }
        #expect(throws: ArchiveFailure.conflict) { try archive.perform(.removeMeeting("full", revision: 7)) }
        #expect(throws: ArchiveFailure.conflict) { try archive.perform(.removeForum("f1", revision: 7)) }
        #expect(throws: ArchiveFailure.conflict) { try archive.perform(.closeInWrongForum("full", revision: 7, on: today)) }
        #expect(throws: ArchiveFailure.hasMeetings) { try archive.perform(.removeForum("f1", revision: 1)) }
        for change in [
            Change.removeForum("none", revision: 1), .removeMeeting("none", revision: 1),
            .closeInWrongForum("none", revision: 1, on: today), .removeIndividual(ForumSample.individual),
            .saveCommitments([ForumSample.commitment("c", at: "none")]), .saveCommitments([ForumSample.commitment("c", forum: "none")]),
        ] { #expect(throws: ArchiveFailure.missing) { try archive.perform(change) } }
        _ = try archive.perform(.saveCommitments([ForumSample.commitment("c")]))
        #expect(throws: ArchiveFailure.conflict) { try archive.perform(.saveCommitments([ForumSample.commitment("c", words: "Annat")])) }
        // Nothing of an order is done when a part of it is refused.
        var meeting = try #require(try archive.meeting("full"))
        meeting.head.length = 45
        #expect(throws: ArchiveFailure.conflict) {
            try archive.perform(.saveMeeting(meeting, commitments: [ForumSample.commitment("new"), ForumSample.commitment("c", words: "Annat")]))
        }
        #expect(try archive.meeting("full")?.head.length == 90 && archive.commitments().matching == 1)
        #expect(try archive.perform(.saveMeeting(archive.meeting("full")!, commitments: [])).subjects.isEmpty)
        var twice = meeting
        twice.items.append(twice.items[0])
        #expect(throws: ArchiveFailure.other(detail: "two items of one id")) { try archive.perform(.saveMeeting(twice, commitments: [])) }
        _ = try archive.perform(.removeMeeting("full", revision: 1))
        #expect(try archive.commitments().matching == 0 && archive.meetings().matching == 0)
        _ = try archive.perform(.undo)
        #expect(try archive.commitment("c") != nil && archive.meeting("full")?.items == ForumSample.full.items)
    }

    func whatIsApprovedStands() throws {
        let archive = try make()
        _ = try archive.perform(.saveForum(ForumSample.forum, meetings: [ForumSample.full]))
        _ = try archive.perform(.saveCommitments([ForumSample.commitment("c")]))
        let approved = try #require(try archive.meeting("full")?.approved(on: today, diary: nil, name: ForumSample.forum.name))
        _ = try archive.perform(.saveMeeting(approved, commitments: []))
        #expect(try archive.meeting("full")?.head.forumName == ForumSample.forum.name)
        #expect(try archive.undoState().undo == .approveRecord)
        var meeting = try #require(try archive.meeting("full"))
        meeting.head.stage = .held
        #expect(throws: ArchiveFailure.approved) { try archive.perform(.saveMeeting(meeting, commitments: [])) }
        #expect(throws: ArchiveFailure.approved) { try archive.perform(.removeMeeting("full", revision: meeting.head.revision)) }
        #expect(throws: ArchiveFailure.approved) {
            try archive.perform(.closeInWrongForum("full", revision: meeting.head.revision, on: today))
        }
        #expect(throws: ArchiveFailure.hasMeetings) { try archive.perform(.removeForum("f1", revision: 1)) }
        // Commitments go on, but not in other words.
        #expect(throws: ArchiveFailure.approved) { try archive.perform(.saveCommitments([ForumSample.commitment("d")])) }
        var commitment = try #require(try archive.commitment("c"))
        commitment.text = ForumSample.text("Annat", .commitment)
        #expect(throws: ArchiveFailure.approved) { try archive.perform(.saveCommitments([commitment])) }
        let open = try #require(try archive.commitment("c"))
        #expect(throws: ArchiveFailure.approved) {
            try archive.perform(.saveCommitments([open.doing(CommitmentEvent(.done, meeting: "full", day: today))]))
        }
        _ = try archive.perform(.saveCommitments([open.doing(CommitmentEvent(.done, meeting: nil, day: today))]))
        #expect(try archive.commitment("c")?.state == .done)
        // Its own approval is taken back like anything else.
        _ = try archive.perform(.undo)
        #expect(try archive.perform(.undo).undone == .approveRecord)
        #expect(try archive.meeting("full")?.head.stage == .held)
        _ = try archive.perform(.redo)
        #expect(try archive.meeting("full")?.head.approvedOn == today)
    }

    func meetingsAreListedNewestFirst() throws {
        let archive = try make()
        let meetings = (0..<10).map { number in
            ForumSample.meeting(
                MeetingID("m\(number)"), today - number / 2, stage: number % 3 == 0 ? .held : .planned, begins: number % 2 == 0 ? nil : 600)
        }
        _ = try archive.perform(.saveForum(ForumSample.forum, meetings: meetings))
        _ = try archive.perform(.saveForum(ForumSample.forum("f2"), meetings: [ForumSample.meeting("other", today + 9, forum: "f2")]))
        var filter = MeetingFilter(forum: "f1")
        let all = try archive.meetings(filter)
        #expect(all.matching == 10 && all.rows.map(\.head.id) == ["m1", "m0", "m3", "m2", "m5", "m4", "m7", "m6", "m9", "m8"])
        #expect(try archive.meetings().rows.first?.head.id == "other" && archive.meetings().matching == 11)
        for (place, row) in all.rows.enumerated() { #expect(try archive.meetingPlace(row.head.id, filter) == place) }
        #expect(try archive.meetings(filter, 3, 2).rows == Array(all.rows[3..<5]))
        filter.stages = [.held]
        #expect(try archive.meetings(filter).rows.map(\.head.id) == ["m0", "m3", "m6", "m9"].map { MeetingID($0) })
        #expect(try archive.meetingPlace("m6", filter) == 2 && archive.meetingPlace("m5", filter) == nil)
        filter.from = today - 3
        filter.through = today - 1
        #expect(try archive.meetings(filter).rows.map(\.head.id) == ["m3", "m6"] && archive.meetingPlace("m9", filter) == nil)
        #expect(try archive.meetings(MeetingFilter(forum: "none")).matching == 0)
        #expect(try archive.meetingHeads().map(\.id) == all.rows.map(\.head.id).reversed())
        #expect(try archive.meetingHeads("f1", 8, 9).map(\.id) == ["m0", "m1"])
        #expect(try archive.calendar().count == 11 && archive.calendar("f2").map(\.forumName) == ["Forum f2"])
        #expect(try archive.calendar("f1", today - 1, today).map(\.meeting) == ["m2", "m3", "m0", "m1"])
    }

    func whatWasParkedIsCarried() throws {
        let archive = try make()
        _ = try archive.perform(.saveForum(ForumSample.forum, meetings: [ForumSample.full, ForumSample.meeting("next", today + 5)]))
        var parked = ForumSample.full.items[2]
        (parked.note, parked.internalNote) = (nil, nil)
        let carried = try archive.carried(to: "next", on: today + 5)
        #expect(carried.parked == [parked] && carried.from?.id == "full" && carried.order == ForumSample.full.items.map(\.id))
        #expect(try archive.carried(to: nil, on: today - 4) == Carried())
        #expect(try archive.carried(to: "full", on: today - 3) == Carried(), "not from itself")
        #expect(try archive.carried(to: "next", on: today - 3).from?.id == "full", "held earlier the same day")
        #expect(try archive.carried("none") == Carried())
        // Only the last one counts; one that is planned, cancelled or in the wrong forum is none.
        _ = try archive.perform(.saveMeeting(ForumSample.meeting("cancelled", today, stage: .cancelled, vbe: .parked), commitments: []))
        #expect(try archive.carried(to: "next", on: today + 5).from?.id == "full")
        _ = try archive.perform(.saveMeeting(ForumSample.meeting("later", today - 1, stage: .approved, vbe: .parked), commitments: []))
        #expect(try archive.carried(to: "next", on: today + 5).parked.map(\.id) == ["vbe"])
    }

    func commitmentsStandByTheirDay() throws {
        let archive = try make()
        _ = try archive.perform(.saveForum(ForumSample.forum, meetings: [ForumSample.full]))
        _ = try archive.perform(.saveForum(ForumSample.forum("f2", name: "Nätverket"), meetings: [ForumSample.meeting("n", forum: "f2")]))
        func closed(_ id: CommitmentID, _ day: CalendarDay) -> Commitment {
            ForumSample.commitment(id).doing(CommitmentEvent(.done, meeting: nil, day: day))
        }
        _ = try archive.perform(.saveCommitments([
            closed("old", today - 9), closed("new", today - 1), ForumSample.commitment("late", due: today - 1),
            ForumSample.commitment("soon", due: today + 1, words: "Öppna dörren", role: "Enhetschef", organisation: nil),
            ForumSample.commitment("other", at: "n", forum: "f2", due: today),
        ]))
        let all = try archive.commitments()
        #expect(all.rows.map(\.commitment.id) == ["late", "other", "soon", "new", "old"] && all.matching == 5)
        #expect(all.rows.map(\.forumName).prefix(2) == ["SSPF Ånäs é 作", "Nätverket"])
        #expect(try archive.commitments(CommitmentFilter()).matching == 3)
        #expect(try archive.commitments(CommitmentFilter(forum: "f2")).rows.map(\.commitment.id) == ["other"])
        #expect(try archive.commitments(CommitmentFilter(openOnly: false), 3, 1).rows.map(\.commitment.id) == ["new"])
        for (words, ids) in [
            ("OPPNA", ["soon"]), ("dörren enhetschef", ["soon"]), ("natverk", ["other"]), ("skolan o nät", ["other"]),
            ("xyz", []), ("  ", ["late", "other", "soon"]), ("sspf", ["late", "soon"]),
        ] {
            #expect(try archive.commitments(CommitmentFilter(words: words)).rows.map(\.commitment.id.text) == ids, "\(words)")
        }
        #expect(try archive.meetingCommitments("full").map(\.id) == ["late", "soon", "new", "old"])
        #expect(try archive.meetingCommitments("none").map(\.id) == ["late", "soon"])
        #expect(try archive.meetingCommitments("n", "f2").map(\.id) == ["other"])
        // What was taken up at a meeting stands there though it is closed.
        _ = try archive.perform(.saveMeeting(ForumSample.meeting("m2"), commitments: [
            try #require(try archive.commitment("late")).doing(CommitmentEvent(.done, meeting: "m2", day: today))
        ]))
        #expect(try archive.meetingCommitments("m2").map(\.id) == ["soon", "late"])
    }
}
