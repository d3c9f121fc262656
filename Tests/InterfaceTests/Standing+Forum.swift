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
