import Domain
import Screen

/// Mötesserien: rhythm, days, months without meetings; the meetings it will make are shown before they are made.
package struct SeriesRoom: Equatable, Sendable {
    package internal(set) var forum: ForumID
    package internal(set) var focus = 0

    init(forum: ForumID) { self.forum = forum }
}

extension SeriesRoom: ForumRoom {
    var scope: Scope { .meetingSeries }
    var stage: ForumStage { .series(self) }
    func needs(_ desk: ForumDesk) -> [Lookup] { [] }
    mutating func perform(_ verb: Verb, digit: Int?, _ desk: ForumDesk) -> ForumReply? { nil }
    mutating func choose(_ target: Target, _ desk: ForumDesk) -> ForumReply { .none }
    func view(_ desk: ForumDesk) -> PaneView { PaneView(title: Text(desk.texts("pane.forum"), .heading), body: []) }
}

package enum SeriesChoice: Equatable, Sendable {
    case rhythm(MeetingSeries.Rhythm)
}

package enum SeriesPrompt: Equatable, Sendable {
    case first
}

extension SeriesPrompt: RoomPrompt {
    var code: String { "series_first" }
    var screening: ScreenedText.Kind? { nil }
}
