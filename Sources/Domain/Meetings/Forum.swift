/// Forum: the district's own instance of a kind. Always about phenomena: a meeting about one person has no forum
/// (`IndividualMeeting`).
///
/// What the kind says is copied, so that a district changes its own, and nothing has to be read from Resources to run a meeting.
package struct Forum: Hashable, Sendable, Codable {
    package var id: ForumID
    /// 0 before it is saved.
    package var revision: Int
    package var kind: ForumKindID
    package var name: ScreenedText
    package var district: DistrictID
    /// Sammankallande roll. Never a person.
    package var convenor: ScreenedText
    package var record: RecordType
    package var cadence: VBECadence
    /// Member organisations, in their order.
    package var organisations: [ScreenedText]
    package var agenda: [AgendaLine]
    package var place: ScreenedText?
    /// How its meetings were laid out; the meetings stand for themselves once made.
    package var series: MeetingSeries?
    package var createdOn: CalendarDay
    /// Nedlagt: no longer asked for.
    package var closedOn: CalendarDay?

    package init(
        id: ForumID, revision: Int = 0, kind: ForumKindID, name: ScreenedText, district: DistrictID, convenor: ScreenedText,
        record: RecordType, cadence: VBECadence, organisations: [ScreenedText] = [], agenda: [AgendaLine],
        place: ScreenedText? = nil, series: MeetingSeries? = nil, createdOn: CalendarDay, closedOn: CalendarDay? = nil
    ) {
        self.id = id
        self.revision = revision
        self.kind = kind
        self.name = name
        self.district = district
        self.convenor = convenor
        self.record = record
        self.cadence = cadence
        self.organisations = organisations
        self.agenda = agenda
        self.place = place
        self.series = series
        self.createdOn = createdOn
        self.closedOn = closedOn
    }

    package init(
        _ kind: ForumKind, id: ForumID, name: ScreenedText, district: DistrictID, createdOn: CalendarDay
    ) {
        self.init(
            id: id, kind: kind.id, name: name, district: district, convenor: kind.convenor, record: kind.record,
            cadence: kind.cadence, organisations: kind.organisations, agenda: kind.agenda, createdOn: createdOn)
    }

    /// Planned minutes of a meeting, when its agenda says so.
    package var agendaLength: Int { agenda.reduce(0) { $0 + ($1.length ?? 0) } }

    /// Every free text that is stored with it.
    package var texts: [String] {
        [name.text, convenor.text] + organisations.map(\.text) + agenda.map(\.title.text) + [place].compactMap { $0?.text }
    }
}
