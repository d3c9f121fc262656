import ArgumentParser
import Domain
import Exchange
import Interface

/// `samordna mote anteckningar ID`: the record as text, exactly as it is exported.
struct MoteAnteckningar: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "anteckningar", helpNames: [])

    @Argument var id: String

    func run() throws {
        try MoteBench.with { bench in Out.write(PlainText.render(try bench.record(try bench.meeting(id)).document), to: 1) }
    }
}

extension MoteBench {
    /// Made of what others may see of the meeting: no internal note comes along.
    func record(_ meeting: Meeting) throws -> RecordPaper {
        guard ![.planned, .cancelled].contains(meeting.head.stage) else { throw Refusal(texts("mote.no_record", word(meeting.head.stage))) }
        let forum = try forum(of: meeting)
        guard case .meetingCommitments(let commitments) = try archive.answer(.meetingCommitments(forum.id, meeting.id)) else { throw ArchiveFailure.missing }
        return RecordPaper(
            SharedMeeting(meeting), of: forum, commitments: commitments, next: try next(after: meeting),
            district: context.districts.name(forum.district), texts: texts)
    }

    /// The first planned one of its forum.
    private func next(after meeting: Meeting) throws -> CalendarMark? {
        let head = meeting.head
        guard case .calendar(let marks) = try archive.answer(.calendar(head.forum, from: head.day, through: head.day + 400)) else { return nil }
        return marks.first { $0.meeting != head.id && $0.stage == .planned && ($0.day, $0.begins ?? 0) >= (head.day, head.begins ?? 0) }
    }
}
