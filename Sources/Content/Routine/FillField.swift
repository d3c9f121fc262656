import Domain

/// Blankettens fält and their codes, by name: what a routine may fill in.
enum FillField {
    static let all: [String: [String]] = Dictionary(
        uniqueKeysWithValues: [
            codes(of: PlaceType.self), codes(of: Trigger.self), codes(of: EventType.self), codes(of: Milieu.self),
            codes(of: MilieuBasis.self), codes(of: Affected.self), codes(of: CountBand.self),
            codes(of: ActionTaken.self), codes(of: PoliceReported.self), codes(of: IncidentReported.self),
            codes(of: Removal.self), codes(of: PhotoExists.self), codes(of: UnitType.self),
            codes(of: ReporterRole.self), codes(of: SupportNeed.self), codes(of: PartOfDay.self),
            codes(of: FewFit.self),
        ])

    private static func codes<Code: ReportCode>(of type: Code.Type) -> (String, [String]) {
        (type.field, type.allCases.map(\.rawValue))
    }
}
