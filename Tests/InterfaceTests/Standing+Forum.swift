import Domain
import Interface
import Screen
import TestSupport
import Testing

extension Scenario {
    /// The rooms of the forum's pane, each with something in it.
    static func inForum(_ scope: Scope) throws -> Scenario {
        var s: Scenario
        switch scope {
        case .forumPage: s = try ForumWorld.page()
        case .meetingSeries:
            s = try ForumWorld.page()
            s.press("t")
        case .individualMeeting: s = try ForumWorld.individual()
        case .meeting:
            s = try ForumWorld.page()
            s.press(.enter)
        case .meetingRecord:
            s = try ForumWorld.page()
            var approved = try #require(s.meeting("m5")?.approved(on: ForumWorld.day("2026-11-20"), diary: nil))
            approved.head.diary = ForumWorld.text("SKA 2026/114", .diaryNumber)
            _ = try s.archive.perform(.saveMeeting(approved, commitments: []))
            try s.restart()
            s.press("4")
            s.open("SSPF Kärrtorp")
            s.open("tis 17 nov")
        case .commitments:
            s = try ForumWorld.scenario()
            s.press("o")
        case .regularity:
            s = try ForumWorld.scenario()
            s.press("r")
        case .yearView:
            s = try ForumWorld.scenario()
            s.press("y")
        default: s = try ForumWorld.scenario()
        }
        return s
    }

    /// What the archive holds of the forums.
    var storedForums: [Finding] {
        get throws {
            try [
                .forums(on: app.now.day), .meetings(MeetingFilter(), offset: 0, limit: 200), .individualMeetings,
                .commitments(CommitmentFilter(openOnly: false), on: app.now.day, offset: 0, limit: 200),
            ].map { try archive.answer($0) }
        }
    }
}
