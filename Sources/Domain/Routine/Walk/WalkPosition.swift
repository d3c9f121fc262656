/// Läget i en genomgång: everything that can be shown of a walk, folded from its answers and never stored.
package struct WalkPosition: Equatable, Sendable {
    /// The step that is asked now. Nil when the walk is finished.
    package internal(set) var current: NodeID?
    /// How many times the current step has come up in this walk, this time counted. 0 when nothing is asked.
    package internal(set) var occurrence = 0
    /// The words of the question; a repeated question has other words from the second time on. Empty when finished.
    package internal(set) var question = ""
    /// In the order of the keys 1, 2, 3 …
    package internal(set) var offered: [Answer] = []
    /// What was answered here before it was put aside. Always among `offered`.
    package internal(set) var proposal: AnswerID?
    /// Öppna steg in order of precedence, the current one first.
    package internal(set) var open: [NodeID] = []
    /// Öppna spår in order of precedence.
    package internal(set) var openTracks: [TrackID] = []
    package internal(set) var facts: Set<FactID> = []
    /// Vägen hit: one for each answer, in the order they were given.
    package internal(set) var trail: [TrailStep] = []
    /// Att göra: every action that was reached, in order of precedence.
    package internal(set) var todos: [Todo] = []
    /// Slutlägen so far, each once, in the order they were come to.
    package internal(set) var outcomes: [OutcomeID] = []
    /// What the walk may end in as it stands. Settled when `isFinished`.
    package internal(set) var records: Set<RecordKind> = []
    /// What the answers and the ticked actions fill in in the blankett, each once, in the order of the trail.
    package internal(set) var fills: [Fill] = []
    /// Kvar: at most so many steps. Nil never stands for zero; 0 when finished.
    package internal(set) var remaining = 0

    package var isFinished: Bool { current == nil }

    /// The answer with the key 1, 2, 3 …
    package func answer(key: Int) -> Answer? {
        offered.indices.contains(key - 1) ? offered[key - 1] : nil
    }
}

/// Ett svar på vägen hit.
package struct TrailStep: Hashable, Sendable {
    package let node: NodeID
    package let answer: AnswerID
    /// 1 the first time the step was asked in the walk, 2 the second …
    package let occurrence: Int
    /// The steps this answer opened, in order of precedence.
    package let opened: [NodeID]

    package var step: WalkStep { WalkStep(node: node, answer: answer) }
}

/// Att göra.
package struct Todo: Hashable, Sendable {
    package let node: NodeID
    package let isDone: Bool
}

/// Why a walk did not do what it was asked.
package enum WalkRefusal: Error, Equatable, Sendable {
    case isFinished
    /// The step that is asked does not offer that answer now.
    case notOffered(AnswerID)
    /// There is no answer with that number in the trail.
    case noSuchStep(Int)
    /// The step is not an action that the walk has come to.
    case notReached(NodeID)
}
