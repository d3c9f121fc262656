import Domain
import Testing

@testable import Store

/// What every archive counts over forums, and what it forgets.
extension ArchiveConformance {
    func regularityIsReadFromTheWindow() throws {
        let archive = try make()
        func held(_ id: MeetingID, _ ago: Int, _ vbe: ItemState?, _ forum: ForumID = "f1") -> Meeting {
            ForumSample.meeting(id, today - ago, forum: forum, stage: ago % 2 == 0 ? .held : .approved, vbe: vbe)
        }
        var without = held("m4", 40, nil)
        without.items = []
        without.attendance = ForumSample.full.attendance
        _ = try archive.perform(.saveForum(ForumSample.forum, meetings: [
            held("m1", 500, .done), held("m2", 400, .done), held("m3", 300, .parked), without, held("m5", 9, .done),
            ForumSample.meeting("m6", today + 3), ForumSample.meeting("m7", today - 2, vbe: .done),
            ForumSample.meeting("m8", today - 1, stage: .cancelled, vbe: .done),
        ]))
        _ = try archive.perform(.saveForum(ForumSample.forum("f2"), meetings: [held("x", 30, .done, "f2")]))
        _ = try archive.perform(.saveForum(ForumSample.forum("f3"), meetings: []))
        var closed = ForumSample.forum("f4")
        closed.closedOn = today
        _ = try archive.perform(.saveForum(closed, meetings: []))
        let all = try archive.regularity()
        #expect(all.map(\.forum) == ["f3", "f2", "f1"], "the one that has waited the longest first")
        let marks = try #require(all.last)
        #expect(marks.marks.map(\.meeting) == ["m3", "m4", "m5"] && marks.marks.map(\.vbe) == [.parked, nil, .done])
        #expect(marks.treatedBefore == today - 400 && marks.nextPlanned == today + 3)
        #expect(marks.cadence == .atLeast(perYear: 4) && marks.name == "SSPF Ånäs é 作" && marks.createdOn == today - 400)
        #expect(marks.marks[1].attendance.isEmpty && marks.marks[1].convenor == "Preventionssamordnare")
        var question = RegularityQuestion(forum: "f1", from: today - 600, through: today - 50, withAbsences: true)
        let earlier = try #require(try archive.regularity(question).first)
        #expect(earlier.marks.map(\.meeting) == ["m1", "m2", "m3"] && earlier.treatedBefore == nil)
        #expect(earlier.nextPlanned == today - 2)
        question.through = today
        #expect(try archive.regularity(question).first?.marks[3].attendance == ForumSample.full.attendance)
        #expect(try archive.regularity(.lastYear(today, forum: "f4")).map(\.forum) == ["f4"])
        #expect(try archive.regularity(.lastYear(today, limit: 1)).map(\.forum) == ["f3"])
        #expect(try archive.regularity(.lastYear(today, forum: "none")).isEmpty)
    }

    func whatIsDueInForumsComesInOrder() throws {
        let archive = try make()
        _ = try archive.perform(.saveForum(ForumSample.forum, meetings: [
            ForumSample.full, ForumSample.meeting("passed", today - 2), ForumSample.meeting("today", today, begins: 600),
            ForumSample.meeting("soon", today + 5), ForumSample.meeting("far", today + 50),
            ForumSample.meeting("off", today + 1, stage: .cancelled),
        ]))
        _ = try archive.perform(.saveCommitments([
            ForumSample.commitment("late", due: today - 5), ForumSample.commitment("now", due: today),
            ForumSample.commitment("later", due: today + 30),
        ]))
        let list = try archive.forumDue()
        #expect(list.late == 2)
        #expect(list.rows.map(\.reason) == [
            .commitment("late", due: today - 5, moves: 0), .unfinished("passed", day: today - 2),
            .meeting("today", day: today, begins: 600, isRunning: false), .commitment("now", due: today, moves: 0),
            .meeting("soon", day: today + 5, begins: nil, isRunning: false),
        ])
        #expect(list.rows[0].text == "Skicka affischen" && list.rows[0].role == "Rektor" && list.rows[0].forumName == "SSPF Ånäs é 作")
        let one = try archive.forumDue(within: 100, 1)
        #expect(one.rows.map(\.reason) == [.commitment("late", due: today - 5, moves: 0)] && one.late == 2)
        #expect(try archive.forumDue(within: 0).rows.count == 4)
        #expect(try archive.forumDue(on: today - 2, within: 0).rows.map(\.reason) == [
            .commitment("late", due: today - 5, moves: 0), .meeting("passed", day: today - 2, begins: nil, isRunning: false),
        ])
        var running = try #require(try archive.meeting("passed"))
        running.head.stage = .running
        _ = try archive.perform(.saveMeeting(running, commitments: []))
        #expect(try archive.forumDue().rows[1].reason == .meeting("passed", day: today - 2, begins: nil, isRunning: true))
        #expect(try archive.forumDue().late == 1)
        var closed = try #require(try archive.forum())
        closed.closedOn = today
        _ = try archive.perform(.saveForum(closed, meetings: []))
        #expect(try archive.forumDue() == ForumDueList(rows: [], late: 0))
    }

    func meetingsAboutIndividualsAreCounted() throws {
        let archive = try make()
        var other = ForumSample.individual
        other.nextMonth = nil
        other.month = Month(year: 2026, month: 12)
        #expect(try archive.perform(.addIndividual(ForumSample.individual)).subjects == [.individualMeetings])
        _ = try archive.perform(.addIndividual(ForumSample.individual))
        _ = try archive.perform(.addIndividual(other))
        #expect(try archive.individuals() == [IndividualCount(meeting: other, count: 1), IndividualCount(meeting: ForumSample.individual, count: 2)])
        #expect(try archive.undoState() == UndoState())
        #expect(try archive.perform(.removeIndividual(ForumSample.individual)).subjects == [.individualMeetings])
        _ = try archive.perform(.removeIndividual(other))
        #expect(try archive.individuals() == [IndividualCount(meeting: ForumSample.individual, count: 1)])
        #expect(throws: ArchiveFailure.missing) { try archive.perform(.removeIndividual(other)) }
        #expect(throws: ArchiveFailure.nothingToUndo) { try archive.perform(.undo) }
        for kind: ForumKindID in ["", "Anna Andersson", "möte", "a b"] {
            var wrong = other
            wrong.kind = kind
            #expect(throws: ArchiveFailure.other(detail: "individual meeting")) { try archive.perform(.addIndividual(wrong)) }
        }
        other.actions = 21
        #expect(throws: ArchiveFailure.other(detail: "individual meeting")) { try archive.perform(.addIndividual(other)) }
    }

    func minutesAreCountedPerKind() throws {
        let archive = try make()
        let first = CalendarDay(year: 2026, month: 1, day: 1)!
        for (number, kind) in [("1", "sspf"), ("2", "sspf"), ("3", "bra")] {
            let forum = ForumID("f\(number)")
            _ = try archive.perform(.saveForum(ForumSample.forum(forum, kind: ForumKindID(kind)), meetings: [
                ForumSample.meeting(MeetingID("a\(number)"), first, forum: forum, stage: .held, vbe: .done),
                ForumSample.meeting(MeetingID("b\(number)"), first + 364, forum: forum, stage: .planned, vbe: .open),
                ForumSample.meeting(MeetingID("c\(number)"), first + 365, forum: forum, stage: .held, vbe: .done),
                ForumSample.meeting(MeetingID("d\(number)"), first - 1, forum: forum, stage: .held, vbe: .done),
                ForumSample.meeting(MeetingID("e\(number)"), first + 9, forum: forum, stage: .approved, vbe: .parked),
                ForumSample.meeting(MeetingID("g\(number)"), first + 9, forum: forum, stage: .cancelled, vbe: .done),
            ]))
        }
        _ = try archive.perform(.saveForum(ForumSample.forum("x", district: "södra"), meetings: []))
        #expect(try archive.minutes() == [
            MinutesTally(kind: "bra", held: 2, treated: 1, left: 1), MinutesTally(kind: "sspf", held: 4, treated: 2, left: 2),
        ])
        #expect(try archive.minutes("södra") == [MinutesTally(kind: "sspf", held: 0, treated: 0, left: 0)])
        #expect(try archive.minutes(year: 2027).map(\.held) == [1, 2] && archive.minutes("none").isEmpty)
    }

    func noQuestionOnForumsGetsEverything() throws {
        let archive = try make()
        let meetings = (0..<2100).map { ForumSample.meeting(MeetingID("m\($0)"), today - 2000 + $0, stage: .held) }
        _ = try archive.perform(.saveForum(ForumSample.forum, meetings: meetings))
        _ = try archive.perform(.saveCommitments((0..<600).map { ForumSample.commitment(CommitmentID("c\($0)"), at: "m1", due: today - 1) }))
        #expect(try archive.meetings(MeetingFilter(), 0, .max).rows.count == 512 && archive.meetings().matching == 2100)
        #expect(try archive.meetings(MeetingFilter(), -5, -5).rows.isEmpty && archive.meetings(MeetingFilter(), .max, 3).rows.isEmpty)
        #expect(try archive.meetingHeads("f1", 0, .max).count == 512)
        #expect(try archive.calendar(nil, today - 5000, today + 5000).count == 2000)
        #expect(try archive.commitments(CommitmentFilter(), 0, .max).rows.count == 512 && archive.commitments().matching == 600)
        #expect(try archive.meetingCommitments("m1").count == 200)
        let due = try archive.forumDue(within: .max, .max)
        #expect(due.rows.count == 512 && due.late == 600)
        #expect(try archive.forumDue(within: -3, -1).rows.isEmpty)
        #expect(try archive.regularity(RegularityQuestion(from: today - 9000, through: today + 9000, limit: .max))[0].marks.count == 2000)
    }

    func theWrongForumIsEmptied() throws {
        let archive = try make()
        _ = try archive.perform(.saveForum(ForumSample.forum, meetings: [ForumSample.full, ForumSample.meeting("before", today - 9)]))
        var elsewhere = ForumSample.commitment("kept", at: "before")
        elsewhere = elsewhere.doing(CommitmentEvent(.moved, meeting: "before", day: today - 9, due: today + 1))
        elsewhere = elsewhere.doing(CommitmentEvent(.dropped, meeting: "full", day: today - 3, reason: ForumSample.text("Skäl", .reason)))
        let made = ForumSample.commitment("made")
        _ = try archive.perform(.saveCommitments([elsewhere, made]))
        var later = ForumSample.meeting("later", today + 5)
        let parked = try archive.carried(to: "later", on: today + 5)
        later.items = MeetingAgenda.merged([], forum: ForumSample.forum, carried: parked)
        later.items.append(AgendaItem(id: "added", title: ForumSample.text("Tillagd", .agendaItem), parkedBefore: 1))
        _ = try archive.perform(.saveMeeting(later, commitments: []))
        let receipt = try archive.perform(.closeInWrongForum("full", revision: 1, on: today))
        #expect(receipt.subjects.isSuperset(of: [.meeting("full"), .meetings("f1"), .forums, .commitments, .undo]))
        var emptied = ForumSample.full.emptied(on: today)
        emptied.head.revision = 2
        #expect(try archive.meeting("full") == emptied)
        #expect(try archive.commitment("made") == nil && archive.commitment("kept")?.events.count == 1)
        #expect(try archive.commitment("kept")?.state == .open && archive.commitment("kept")?.due == today + 1)
        #expect(try archive.meeting("later")?.items.map(\.id).contains("added") == true, "of that meeting itself")
        #expect(try archive.carried(to: "later", on: today + 5) == Carried())
        #expect(throws: ArchiveFailure.approved) { try archive.perform(.closeInWrongForum("full", revision: 2, on: today)) }
        var again = emptied
        again.head.stage = .held
        #expect(throws: ArchiveFailure.approved) { try archive.perform(.saveMeeting(again, commitments: [])) }
        #expect(throws: ArchiveFailure.hasMeetings) { try archive.perform(.removeForum("f1", revision: 1)) }
        // One that was entered afterwards may be such a meeting at once, but only with nothing in it.
        var new = ForumSample.meeting("new", vbe: .done)
        new.head.stage = .wrongForum
        #expect(throws: ArchiveFailure.other(detail: "wrong forum")) { try archive.perform(.saveMeeting(new, commitments: [])) }
        _ = try archive.perform(.saveMeeting(new.emptied(on: today), commitments: []))
        var planned = try #require(try archive.meeting("before"))
        planned = planned.emptied(on: today)
        #expect(throws: ArchiveFailure.other(detail: "wrong forum")) { try archive.perform(.saveMeeting(planned, commitments: [])) }
    }

    func subjectsSayWhatToAskAgain() throws {
        let archive = try make()
        _ = try archive.perform(.saveForum(ForumSample.forum, meetings: [ForumSample.meeting("m")]))
        func save(_ change: (Meeting) -> Meeting, _ commitments: [Commitment] = []) throws -> Set<Subject> {
            let meeting = change(try #require(try archive.meeting("m")))
            return try archive.perform(.saveMeeting(meeting, commitments: commitments)).subjects
        }
        let quiet: Set<Subject> = [.meeting("m"), .meetings("f1"), .undo]
        #expect(try save { meeting in
            var meeting = meeting
            meeting.items = ForumSample.agenda.map(AgendaItem.init)
            return meeting
        } == quiet.union([.forums]), "there is a standing item now")
        #expect(try archive.undoState().undo == .prepareMeeting)
        #expect(try save { $0.begun(at: ForumSample.now) } == quiet.union([.forums]))
        #expect(try archive.undoState().undo == .startMeeting)
        #expect(try save { $0.answered("other", .done, at: ForumSample.now) } == quiet)
        #expect(try archive.undoState().undo == .answerItem)
        #expect(try save { $0.noting(ForumSample.text("Kort", .meetingNote), of: "other") } == quiet)
        #expect(try save { $0.answered("vbe", .done, at: ForumSample.now) } == quiet.union([.forums]))
        #expect(try save { $0.attending(ForumSample.forum.organisations[0], .absent) } == quiet.union([.forums]))
        #expect(try archive.undoState().undo == .attendance)
        #expect(try save({ $0 }, [ForumSample.commitment("c", at: "m")]) == [.commitments, .forums, .undo])
        #expect(try archive.undoState().undo == .newCommitment)
        let kept = try #require(try archive.commitment("c")).doing(CommitmentEvent(.kept, meeting: "m", day: today))
        #expect(try save({ $0 }, [kept]) == [.commitments, .undo])
        #expect(try archive.undoState().undo == .changeCommitment)
        #expect(try archive.perform(.undo) == Receipt(subjects: [.commitments, .undo], undone: .changeCommitment))
    }
}
