/// Fält i blanketten. What the form pane walks through, in the order of the screen.
///
/// One generic editor serves them all: `shape` says how a field is edited, `options` what can be chosen.
/// The words stand in the texts under `field.<code>` and `code.<code>.<option>`.
package enum ReportField: String, CaseIterable, Hashable, Sendable, Codable {
    case observedPeriod = "period"
    case partOfDay = "part_of_day"
    case area
    case placeType = "place_type"
    case trigger
    case eventTypes = "event_type"
    case milieu
    case milieuBasis = "milieu_basis"
    case affected
    case countBand = "count_band"
    case actions
    case police = "police_report"
    case incidentSystem = "ia_report"
    case removal
    case photo
    case unitType = "unit_type"
    case reporterRole = "reporter_role"
    case supportNeeds = "support_need"
    case note
    case fewFit = "few_fit"

    /// How a field is edited.
    package enum Shape: Hashable, Sendable {
        /// One of `options`.
        case one
        /// Any number of `options`.
        case several
        /// A week or a month, as `2026-W47` or `2026-11`.
        case period
        /// A code from the district's own list of areas, or `whole`, `online`, `unknown`.
        case area
        /// Free text that is screened.
        case text
    }

    /// The code in fills, files and columns: the same as `ReportCode.field` where there is one.
    package var code: String { rawValue }

    package var shape: Shape {
        switch self {
        case .observedPeriod: .period
        case .area: .area
        case .note: .text
        case .eventTypes, .affected, .actions, .supportNeeds: .several
        default: .one
        }
    }

    /// Holds several values at once.
    package var isSet: Bool { shape == .several }

    /// Must be answered before a form can be saved; the others have a value that says "unknown", "no" or "none".
    package var isRequired: Bool {
        switch self {
        case .observedPeriod, .area, .placeType, .trigger, .eventTypes, .unitType, .reporterRole, .fewFit: true
        default: false
        }
    }

    /// Raw values to choose from, in the order of the screen; none for period, area and text.
    package var options: [String] { codes?.rawValues ?? [] }

    /// The closed list behind the field.
    var codes: (any ReportCode.Type)? {
        switch self {
        case .observedPeriod, .area, .note: nil
        case .partOfDay: PartOfDay.self
        case .placeType: PlaceType.self
        case .trigger: Trigger.self
        case .eventTypes: EventType.self
        case .milieu: Milieu.self
        case .milieuBasis: MilieuBasis.self
        case .affected: Affected.self
        case .countBand: CountBand.self
        case .actions: ActionTaken.self
        case .police: PoliceReported.self
        case .incidentSystem: IncidentReported.self
        case .removal: Removal.self
        case .photo: PhotoExists.self
        case .unitType: UnitType.self
        case .reporterRole: ReporterRole.self
        case .supportNeeds: SupportNeed.self
        case .fewFit: FewFit.self
        }
    }
}

extension ReportCode {
    /// In the order of the screen.
    package static var rawValues: [String] { allCases.map(\.rawValue) }
}
