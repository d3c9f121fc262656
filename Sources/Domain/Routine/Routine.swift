/// Rutin vid oro eller händelse, as read and not yet checked. Source of the shipped one: Resources/routine.yaml.
///
/// Only `Routine` can be walked, and a `Routine` comes from nowhere but a draft that the linter passed.
package struct RoutineDraft: Equatable, Sendable {
    package var version: String
    package var title: String
    package var validFrom: CalendarDay
    package var validTo: CalendarDay?
    /// Fastställd av. Nil: the stamp EJ FASTSTÄLLD stands on everything that comes out of it.
    package var signOff: SignOff?
    package var start: NodeID
    /// Spår, in order of precedence: of the open steps the one of the earliest track is asked first.
    package var tracks: [Track]
    /// Every fact the routine may set, with its meaning in Swedish.
    package var facts: [FactID: String]
    package var outcomes: [Outcome]
    /// Skäl to choose from when a walk ends in "ingen åtgärd".
    package var reasons: [Reason]
    /// In the order of the file, which breaks ties inside a track.
    package var nodes: [Node]

    package init(
        version: String, title: String, validFrom: CalendarDay, validTo: CalendarDay? = nil, signOff: SignOff? = nil,
        start: NodeID, tracks: [Track], facts: [FactID: String], outcomes: [Outcome], reasons: [Reason], nodes: [Node]
    ) {
        self.version = version
        self.title = title
        self.validFrom = validFrom
        self.validTo = validTo
        self.signOff = signOff
        self.start = start
        self.tracks = tracks
        self.facts = facts
        self.outcomes = outcomes
        self.reasons = reasons
        self.nodes = nodes
    }

    /// Gäller rutinen den dagen?
    package func isValid(on day: CalendarDay) -> Bool {
        day >= validFrom && validTo.map { day <= $0 } ?? true
    }
}

/// Fastställelse: the role (never the person) and the day.
package struct SignOff: Equatable, Sendable, Codable {
    package var role: String
    package var day: CalendarDay
    package init(role: String, day: CalendarDay) {
        self.role = role
        self.day = day
    }
}

package struct Track: Equatable, Sendable {
    package var id: TrackID
    package var title: String
    package init(id: TrackID, title: String) {
        self.id = id
        self.title = title
    }
}

/// Slutläge of a walk, with the records it may end in.
package struct Outcome: Equatable, Sendable {
    package var id: OutcomeID
    package var text: String
    package var records: Set<RecordKind>
    package init(id: OutcomeID, text: String, records: Set<RecordKind>) {
        self.id = id
        self.text = text
        self.records = records
    }
}

/// Vad en genomgång kan sluta i. Nothing ends silently.
package enum RecordKind: String, Sendable, Codable, CaseIterable {
    /// Blankett för avidentifierad information.
    case form
    /// Endast statistik: a counter per district, month and kind of end.
    case statistics
    /// Ingen åtgärd, with a reason from the routine's list; also just a counter.
    case noAction = "no_action"
    /// Utbildningsbehov: all that opinion alone may leave behind.
    case trainingNeed = "training_need"
}

package struct Reason: Equatable, Sendable {
    package var id: ReasonID
    package var text: String
    package init(id: ReasonID, text: String) {
        self.id = id
        self.text = text
    }
}
