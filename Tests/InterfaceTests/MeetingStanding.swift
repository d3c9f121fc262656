import Domain
import Interface
import Screen
import TestSupport
import Testing

extension Scenario {
    /// Before a meeting, in it, at its attendance and at its record.
    static func inMeeting(_ scope: Scope) throws -> Scenario {
        switch scope {
        case .meetingPlanned: return try MeetingWorld.room(commitments: true)
        case .attendance:
            var s = try MeetingWorld.running()
            s.press("p")
            return s
        case .meetingRecord: return try MeetingWorld.ended()
        default: return try MeetingWorld.running(commitments: true)
        }
    }
}
