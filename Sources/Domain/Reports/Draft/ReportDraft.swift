/// Påbörjad blankett: what the form pane edits. Lives in memory; only a `Report` reaches the archive.
package struct ReportDraft: Equatable, Sendable {
    /// Set when a saved form is corrected.
    package private(set) var code: ReferenceCode?
    /// The revision that the correction was made from; 0 for a new form.
    package private(set) var revision: Int
    package private(set) var district: DistrictID
    package private(set) var receivedOn: CalendarDay
    package private(set) var routineVersion: String
    package private(set) var routineSigned: Bool
    /// The walk passed the gate of act or opinion with a person in view. Without that nothing can be saved as an oro.
    package private(set) var allowsConcern: Bool
    /// Fills of the routine that no field of the form knows; shown, never guessed at.
    package private(set) var unknownFills: [Fill]

    package var period: Period?
    package var partOfDay: PartOfDay
    package var area: AreaID?
    package var placeType: PlaceType?
    package var trigger: Trigger?
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
    package var unitType: UnitType?
    package var reporterRole: ReporterRole?
    package var supportNeeds: Set<SupportNeed>
    /// As typed; not yet screened.
    package var note: String
    package var fewFit: FewFit?

    /// A form that starts with what a walk has already answered, so that nothing is typed twice.
    package init(
        fills: [Fill] = [], district: DistrictID, today: CalendarDay, routineVersion: String, routineSigned: Bool,
        allowsConcern: Bool = false
    ) {
        code = nil
        revision = 0
        self.district = district
        receivedOn = today
        self.routineVersion = routineVersion
        self.routineSigned = routineSigned
        self.allowsConcern = allowsConcern
        unknownFills = []
        period = nil
        partOfDay = .unknown
        area = nil
        placeType = nil
        trigger = nil
        eventTypes = []
        milieu = .unclear
        milieuBasis = .guess
        affected = []
        countBand = .one
        actions = []
        police = .underReview
        incidentSystem = .no
        removal = .notApplicable
        photo = .no
        unitType = nil
        reporterRole = nil
        supportNeeds = []
        note = ""
        fewFit = nil
        for fill in fills where !take(fill) { unknownFills.append(fill) }
    }

    /// A correction of a saved form. The check of the de-identification has to be done again afterwards.
    package init(_ report: Report) {
        self.init(
            district: report.district, today: report.receivedOn, routineVersion: report.routineVersion,
            routineSigned: report.routineSigned, allowsConcern: report.trigger == .concern)
        code = report.code
        revision = report.revision
        period = report.period
        partOfDay = report.partOfDay
        area = report.area
        placeType = report.placeType
        trigger = report.trigger
        eventTypes = report.eventTypes
        milieu = report.milieu
        milieuBasis = report.milieuBasis
        affected = report.affected
        countBand = report.countBand
        actions = report.actions
        police = report.police
        incidentSystem = report.incidentSystem
        removal = report.removal
        photo = report.photo
        unitType = report.unitType
        reporterRole = report.reporterRole
        supportNeeds = report.supportNeeds
        note = report.note?.text ?? ""
        fewFit = report.fewFit
    }

    package var isCorrection: Bool { code != nil }

    /// The report to the police and to IA are both an action and a field of their own: one answer serves both.
    private mutating func take(_ fill: Fill) -> Bool {
        guard let field = ReportField(rawValue: fill.field), field != .note, field != .fewFit,
            field.isSet ? add(field, fill.value) : set(field, fill.value)
        else { return false }
        switch (field, fill.value) {
        case (.actions, ActionTaken.policeReport.rawValue): police = .yes
        case (.actions, ActionTaken.incidentReport.rawValue): incidentSystem = .yes
        default: break
        }
        return true
    }
}
