import Domain
import Screen

/// Protokollet eller minnesanteckningarna, exactly as they will be exported.
package struct RecordRoom: Equatable, Sendable {
    package internal(set) var meeting: MeetingID
    package internal(set) var forum: ForumID
    package internal(set) var top = 0

    init(meeting: MeetingID, forum: ForumID) {
        self.meeting = meeting
        self.forum = forum
    }
}

extension RecordRoom: ForumRoom {
    var scope: Scope { .meetingRecord }
    var stage: ForumStage { .record(self) }
    func needs(_ desk: ForumDesk) -> [Lookup] { [] }
    mutating func perform(_ verb: Verb, digit: Int?, _ desk: ForumDesk) -> ForumReply? { nil }
    mutating func choose(_ target: Target, _ desk: ForumDesk) -> ForumReply { .none }
    func view(_ desk: ForumDesk) -> PaneView { PaneView(title: Text(desk.texts("pane.forum"), .heading), body: []) }
}

package enum RecordChoice: Equatable, Sendable {
    case export(FileFormat)
}

package enum RecordPrompt: Equatable, Sendable {
    case diary(CalendarDay)
}

extension RecordPrompt: RoomPrompt {
    var code: String { "record_diary" }
    var screening: ScreenedText.Kind? { .diaryNumber }
}
