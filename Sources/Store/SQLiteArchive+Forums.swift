import Domain
import GRDB

/// Svaren om forumen.
extension SQLiteArchive {
    func forumAnswer(_ lookup: Lookup, in db: Database) throws -> Finding {
        switch lookup {
        case .forums(let day): .forums(try ForumList.read(on: day, in: db))
        case .meetings(let filter, let offset, let limit):
            .meetings(try MeetingList.window(filter, offset: offset, limit: limit, in: db))
        case .meetingPlace(let filter, let meeting): .meetingPlace(try MeetingList.place(of: meeting, filter, in: db))
        case .meeting(let meeting): .meeting(try MeetingRecord.read(meeting, in: db)?.meeting)
        case .carried(let forum, let meeting, let day):
            .carried(try MeetingReading.carried(forum, to: meeting, on: day, in: db))
        case .commitments(let filter, _, let offset, let limit):
            .commitments(try CommitmentList.window(filter, offset: offset, limit: limit, in: db))
        case .meetingCommitments(let forum, let meeting):
            .meetingCommitments(try CommitmentList.of(meeting, forum, in: db))
        case .regularity(let question): .regularity(try MarkReading.read(question, in: db))
        case .forumDue(let day, let within, let limit):
            .forumDue(try ForumDueRecord.read(on: day, within: within, limit: limit, in: db))
        case .calendar(let forum, let from, let through):
            .calendar(try MeetingReading.calendar(forum, from: from, through: through, in: db))
        case .meetingHeads(let forum, let offset, let limit):
            .meetingHeads(try MeetingReading.heads(forum, offset: offset, limit: limit, in: db))
        case .individualMeetings: .individualMeetings(try IndividualRecord.counts(in: db))
        case .minutesTally(let district, let year): .minutesTally(try MarkReading.tally(district, year: year, in: db))
        default: Finding.empty(lookup)
        }
    }
}
