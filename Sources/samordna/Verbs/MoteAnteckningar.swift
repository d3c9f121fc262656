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
            SharedMeeting(meeting), of: forum, commitments: commitments,
            district: context.districts.name(forum.district), texts: texts)
    }
}
