/// Blankett för avidentifierad information. Holds an event and a place type, never a person.
///
/// Source of the fields: the routine's own list (README, "Blanketten"). Everything but the short note is a closed list.
package struct Report: Equatable, Sendable, Codable {
    /// Löpnummer, as a code that can be read out: six characters and a check character. Random, so that it tells nothing.
    package var code: ReferenceCode
    /// Counts up by one for every saved correction; a save names the revision it was made from.
    package var revision: Int
    package var district: DistrictID
    /// Inkom. Kept as a day, shown as a week.
    package var receivedOn: CalendarDay
    package var period: Period
    package var partOfDay: PartOfDay
    /// Område: a stadsdel of the district, the whole district, online or unknown.
    package var area: AreaID
    package var placeType: PlaceType
    package var trigger: Trigger
    package var eventTypes: Set<EventType>
    package var milieu: Milieu
    package var milieuBasis: MilieuBasis
    package var affected: Set<Affected>
    package var countBand: CountBand
    package var actions: Set<ActionTaken>
    package var police: PoliceReported
    package var incidentSystem: IncidentReported
    package var removal: Removal
    package var photo: PhotoExists
    package var unitType: UnitType
    package var reporterRole: ReporterRole
    package var supportNeeds: Set<SupportNeed>
    /// Kort beskrivning: about the event, screened, at most 200 characters, purged when the year is put together.
    package var note: ScreenedText?
    /// Answered before the first save.
    package var fewFit: FewFit
    /// Avidentifiering kontrollerad: the day the coordinator did it.
    package var checkedOn: CalendarDay?
    /// The version of the routine it was made with, and whether that version was signed off.
    package var routineVersion: String
    package var routineSigned: Bool

    package init(
        code: ReferenceCode, revision: Int = 0, district: DistrictID, receivedOn: CalendarDay, period: Period,
        partOfDay: PartOfDay = .unknown, area: AreaID, placeType: PlaceType, trigger: Trigger,
        eventTypes: Set<EventType>, milieu: Milieu = .unclear, milieuBasis: MilieuBasis = .guess,
        affected: Set<Affected> = [], countBand: CountBand = .one, actions: Set<ActionTaken> = [],
        police: PoliceReported = .underReview, incidentSystem: IncidentReported = .no,
        removal: Removal = .notApplicable, photo: PhotoExists = .no, unitType: UnitType, reporterRole: ReporterRole,
        supportNeeds: Set<SupportNeed> = [], note: ScreenedText? = nil, fewFit: FewFit, checkedOn: CalendarDay? = nil,
        routineVersion: String, routineSigned: Bool = false
    ) {
        self.code = code
        self.revision = revision
        self.district = district
        self.receivedOn = receivedOn
        self.period = period
        self.partOfDay = partOfDay
        self.area = area
        self.placeType = placeType
        self.trigger = trigger
        self.eventTypes = eventTypes
        self.milieu = milieu
        self.milieuBasis = milieuBasis
        self.affected = affected
        self.countBand = countBand
        self.actions = actions
        self.police = police
        self.incidentSystem = incidentSystem
        self.removal = removal
        self.photo = photo
        self.unitType = unitType
        self.reporterRole = reporterRole
        self.supportNeeds = supportNeeds
        self.note = note
        self.fewFit = fewFit
        self.checkedOn = checkedOn
        self.routineVersion = routineVersion
        self.routineSigned = routineSigned
    }
}

package enum DistrictKindName {}
package enum AreaKindName {}
/// Stadsdelsområde: the code of one of the eleven, or the screened name that the user gave.
package typealias DistrictID = Name<DistrictKindName>
/// Stadsdel, or one of `whole`, `online`, `unknown`.
package typealias AreaID = Name<AreaKindName>
