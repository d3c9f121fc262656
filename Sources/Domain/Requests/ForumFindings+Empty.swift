/// What an archive without any forum answers.
extension Finding {
    package static func empty(_ lookup: Lookup) -> Finding {
        switch lookup {
        case .meetings(_, let offset, _): .meetings(MeetingWindow(offset: offset, rows: [], matching: 0))
        case .meetingPlace: .meetingPlace(nil)
        case .meeting: .meeting(nil)
        case .carried: .carried(Carried())
        case .commitments(_, _, let offset, _): .commitments(CommitmentWindow(offset: offset, rows: [], matching: 0))
        case .meetingCommitments: .meetingCommitments([])
        case .regularity: .regularity([])
        case .forumDue: .forumDue(ForumDueList(rows: [], late: 0))
        case .calendar: .calendar([])
        case .meetingHeads: .meetingHeads([])
        case .individualMeetings: .individualMeetings([])
        case .minutesTally: .minutesTally([])
        default: .forums([])
        }
    }
}
