import Domain
import Interface
import Screen
import Store

/// The archive's side of the forums: what is asked when the pane is opened, and what is ordered at a key in a meeting.
extension BenchCommand {
    func measureForums(_ size: Int) throws {
        let folder = try Scratch()
        defer { folder.remove() }
        let archive = try SeedCommand.make(0, folder.path + "/samordna.db", meetings: size)
        defer { archive.close() }
        let (forum, today) = (SeedForums.first, SeedCommand.today)
        let disk = median { folder.writeDurably() }
        let read = median { folder.readPage() }
        print("-- \(size) meetings")

        report("list of forums", try median { try archive.answer(.forums(on: today)) }, read)
        let year = RegularityQuestion.lastYear(today)
        report("regularity, asked", try median { try archive.answer(.regularity(year)) }, read)
        guard case .regularity(let marks) = try archive.answer(.regularity(year)) else { return }
        report("regularity, worked out", median { marks.map { Regularity($0, from: year.from, through: year.through) } }, read)
        let absences = RegularityQuestion(forum: forum, from: today - 364, through: today, withAbsences: true)
        report("regularity and absences", try median { try archive.answer(.regularity(absences)) }, read)
        for (name, filter) in [("of one", MeetingFilter(forum: forum)), ("of all", MeetingFilter())] {
            guard case .meetings(let window) = try archive.answer(.meetings(filter, offset: 0, limit: 1)) else { continue }
            for (part, offset) in [("first", 0), ("last", max(0, window.matching - 96))] {
                report("meetings \(name), \(part)", try median { try archive.answer(.meetings(filter, offset: offset, limit: 96)) }, read)
            }
        }
        report("open commitments", try median { try archive.answer(.commitments(CommitmentFilter(), on: today, offset: 0, limit: 96)) }, read)
        report("late and soon", try median { try archive.answer(.forumDue(on: today, within: 30, limit: 20)) }, read)
        report("a year's calendar", try median { try archive.answer(.calendar(nil, from: today - 180, through: today + 185)) }, read)
        try measureMeeting(in: archive, today, disk: disk, read: read)
        try measurePane(archive)
    }

    /// The next meeting of the first forum, led.
    private func measureMeeting(in archive: SQLiteArchive, _ today: CalendarDay, disk: Double, read: Double) throws {
        guard case .forums(let heads) = try archive.answer(.forums(on: today)), let head = heads.first(where: { $0.forum.id == SeedForums.first }),
            let next = head.next, case .meeting(var meeting?) = try archive.answer(.meeting(next.head.id))
        else { return }
        report("what it takes over", try median { try archive.answer(.carried(head.forum.id, to: meeting.id, on: meeting.head.day)) }, read)
        report("its commitments", try median { try archive.answer(.meetingCommitments(head.forum.id, meeting.id)) }, read)
        meeting.items = MeetingAgenda.merged([], forum: head.forum, carried: Carried())
        meeting = meeting.begun(at: Now(day: today, minute: 600))
        _ = try archive.perform(.saveMeeting(meeting, commitments: []))
        guard let item = meeting.items.first?.id else { return }
        report(
            "answer an item",
            try median {
                meeting.head.revision += 1
                meeting = meeting.answered(item, meeting.item(item)?.state == .done ? .open : .done, at: Now(day: today, minute: 601))
                _ = try archive.perform(.saveMeeting(meeting, commitments: []))
            }, disk)
        report("a meeting", try median { try archive.answer(.meeting(meeting.id)) }, read)
    }

    private func measurePane(_ archive: SQLiteArchive) throws {
        let copy = median { [Cell](repeating: Cell(), count: 120 * 40) }
        let size = Size(columns: 120, rows: 40)
        report(
            "open the pane, to frame",
            median {
                var session = Session(app: Self.app(), archive: archive, world: NoWorld())
                _ = session.begin()
                _ = session.send(.key("4"))
                return Painter.paint(session.app.page, size: size, symbols: .unicode, tooSmall: "")
            }, copy)
    }
}
