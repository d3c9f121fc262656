/// Where a walk stands, and nothing about how it came there. Two walks with the same agenda have the same future.
struct Agenda: Hashable, Sendable {
    /// Open steps. They are numbered in order of precedence, so the lowest number is the one that is asked.
    var open = Bits()
    var answered = Bits()
    /// One bit per fact.
    var facts: UInt32 = 0
    /// One bit per declared loop that was taken.
    var loops: UInt64 = 0
    /// One bit per choice of a repeated question that was made.
    var choices: UInt64 = 0

    var current: Int? { open.first }
}

/// What of an agenda can still make a difference. The rest may be forgotten, which is what makes the proof small.
struct Relevance: Equatable, Sendable {
    /// Steps that somebody may yet try to open in the ordinary way: whether they were answered matters.
    var targets = Bits()
    var facts: UInt32 = 0
    var loops: UInt64 = 0
    var choices: UInt64 = 0

    mutating func formUnion(_ other: Relevance) {
        targets.formUnion(other.targets)
        facts |= other.facts
        loops |= other.loops
        choices |= other.choices
    }
}
