/// Pausad genomgång: answers only, no text of any kind, at most 14 days old.
package struct PausedWalk: Equatable, Sendable, Codable {
    /// How long a paused walk is kept, counted from the day it was paused or last answered.
    package static let daysKept = 14

    package var id: PausedWalkID
    package var routineVersion: String
    package var pausedOn: CalendarDay
    package var steps: [WalkStep]
    package var ticked: Set<NodeID>
    package init(
        id: PausedWalkID, routineVersion: String, pausedOn: CalendarDay, steps: [WalkStep], ticked: Set<NodeID>
    ) {
        self.id = id
        self.routineVersion = routineVersion
        self.pausedOn = pausedOn
        self.steps = steps
        self.ticked = ticked
    }
}

/// One given answer.
package struct WalkStep: Hashable, Sendable, Codable {
    package var node: NodeID
    package var answer: AnswerID
    package init(node: NodeID, answer: AnswerID) {
        self.node = node
        self.answer = answer
    }
}

package enum PausedWalkKindName {}
/// Random, tells nothing.
package typealias PausedWalkID = Name<PausedWalkKindName>

package struct PausedWalkHead: Equatable, Sendable {
    package var id: PausedWalkID
    package var pausedOn: CalendarDay
    package var routineVersion: String
    package var answered: Int
    package init(id: PausedWalkID, pausedOn: CalendarDay, routineVersion: String, answered: Int) {
        self.id = id
        self.pausedOn = pausedOn
        self.routineVersion = routineVersion
        self.answered = answered
    }
}
