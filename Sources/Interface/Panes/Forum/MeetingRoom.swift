import Domain
import Screen

/// Mötet: the agenda that the chair ticks, and that is the record.
package struct MeetingRoom: Equatable, Sendable {
    package internal(set) var meeting: MeetingID
    package internal(set) var forum: ForumID
    package internal(set) var focus = 0

    init(meeting: MeetingID, forum: ForumID) {
        self.meeting = meeting
        self.forum = forum
    }
}

extension MeetingRoom: ForumRoom {
    var scope: Scope { .meeting }
    var stage: ForumStage { .meeting(self) }
    func needs(_ desk: ForumDesk) -> [Lookup] { [] }
    mutating func perform(_ verb: Verb, digit: Int?, _ desk: ForumDesk) -> ForumReply? { nil }
    mutating func choose(_ target: Target, _ desk: ForumDesk) -> ForumReply { .none }
    func view(_ desk: ForumDesk) -> PaneView { PaneView(title: Text(desk.texts("pane.forum"), .heading), body: []) }
}

package enum MeetingChoice: Equatable, Sendable {
    case begin
}

package enum MeetingPrompt: Equatable, Sendable {
    case note(ItemID)
}

extension MeetingPrompt: RoomPrompt {
    var code: String { "meeting_note" }
    var screening: ScreenedText.Kind? { .meetingNote }
    var isInPlace: Bool { true }
    var wraps: Bool { true }
}
