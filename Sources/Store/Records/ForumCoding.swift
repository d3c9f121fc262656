import Domain

/// Months in one column: `7,12`.
enum MonthList {
    static func text(_ months: Set<Int>) -> String { months.sorted().map { String($0) }.joined(separator: ",") }

    static func months(_ text: String) throws -> Set<Int> {
        try Set(text.split(separator: ",").map { part in
            guard let month = Int(part) else { throw Unreadable(column: "series_skips", value: text) }
            return month
        })
    }
}

extension VBECadence {
    static func stored(_ text: String) throws -> VBECadence {
        guard let cadence = VBECadence(code: text) else { throw Unreadable(column: "cadence", value: text) }
        return cadence
    }
}

extension MeetingSeries.Rhythm {
    static func stored(_ text: String) throws -> Self {
        guard let rhythm = Self(code: text) else { throw Unreadable(column: "rhythm", value: text) }
        return rhythm
    }
}

extension Commitment {
    /// Open ones stand under this in `commitment.turn`, closed ones above: later than any day there is.
    static let closedTurn = 5_000_000

    /// Its place among all: open ones by due day, then closed ones, the latest first.
    var turn: Int {
        guard state != .open else { return due.number }
        let closed = events.last { $0.deed == .done || $0.deed == .dropped }?.day ?? madeOn
        return 2 * Self.closedTurn - closed.number
    }

    /// What its words are searched in.
    var folded: String { [text, role, organisation].compactMap { $0?.text.folded }.joined(separator: "\n") }
}
