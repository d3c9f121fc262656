/// Slag av forum, as shipped: what a district's own forum begins as.
package struct ForumKind: Equatable, Sendable {
    package var id: ForumKindID
    package var name: String
    /// Vad forumet är till för, one or two sentences.
    package var purpose: String
    package var convenor: ScreenedText
    package var organisations: [ScreenedText]
    package var cadence: VBECadence
    package var record: RecordType
    package var agenda: [AgendaLine]
    /// Which of the two it can be. SIG is only individual, BRÅ only phenomenon.
    package var modes: Set<ForumMode>
    /// One forum for every unit: APT.
    package var isPerUnit: Bool
    /// Planned length in minutes.
    package var length: Int
    /// Activities of the plan that are followed up by its meetings.
    package var families: Set<FamilyID>
    /// Where it comes from; nil for what is ours. Shown as unconfirmed unless `isConfirmed`.
    package var source: String?
    package var isConfirmed: Bool

    package init(
        id: ForumKindID, name: String, purpose: String, convenor: ScreenedText, organisations: [ScreenedText],
        cadence: VBECadence, record: RecordType, agenda: [AgendaLine], modes: Set<ForumMode> = [.phenomenon],
        isPerUnit: Bool = false, length: Int = 60, families: Set<FamilyID> = [], source: String? = nil, isConfirmed: Bool = false
    ) {
        self.id = id
        self.name = name
        self.purpose = purpose
        self.convenor = convenor
        self.organisations = organisations
        self.cadence = cadence
        self.record = record
        self.agenda = agenda
        self.modes = modes
        self.isPerUnit = isPerUnit
        self.length = length
        self.families = families
        self.source = source
        self.isConfirmed = isConfirmed
    }
}

/// Allt som forumpanelen har från Resources. Decoded when a forum is made, not at start.
package struct ForumLibrary: Equatable, Sendable {
    package var kinds: [ForumKind]
    /// The agenda of a meeting about one person: shown while such a meeting is registered, and never stored.
    package var individualChecklist: [String]
    /// Beside the reports, for the year view.
    package var milestones: [Milestone]
    package init(kinds: [ForumKind], individualChecklist: [String], milestones: [Milestone] = []) {
        self.kinds = kinds
        self.individualChecklist = individualChecklist
        self.milestones = milestones
    }

    package func kind(_ id: ForumKindID) -> ForumKind? { kinds.first { $0.id == id } }
    package func kinds(_ mode: ForumMode) -> [ForumKind] { kinds.filter { $0.modes.contains(mode) } }
}

/// En rad i dagordningsmallen.
package struct AgendaLine: Hashable, Sendable, Codable {
    package var id: ItemID
    package var kind: AgendaKind
    package var title: ScreenedText
    /// Planned minutes.
    package var length: Int?
    /// Stående: can be answered and not deleted. The VBE line always is.
    package var isStanding: Bool
    package init(id: ItemID, kind: AgendaKind = .ordinary, title: ScreenedText, length: Int? = nil, isStanding: Bool = false) {
        self.id = id
        self.kind = kind
        self.title = title
        self.length = length
        self.isStanding = isStanding || kind == .vbe
    }
}
