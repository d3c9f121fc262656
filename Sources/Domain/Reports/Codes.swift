/// One coded field of the blankett: a closed list, so that nothing can be written into it.
///
/// The raw value is the code in files and columns, the words on the screen stand in the texts under
/// `code.<field>.<raw value>`, and `allCases` is in the order of the screen.
package protocol ReportCode: RawRepresentable<String>, CaseIterable, Hashable, Sendable, Codable {
    /// `place_type`, `milieu` …
    static var field: String { get }
}

/// Typ av plats.
package enum PlaceType: String, ReportCode {
    package static let field = "place_type"
    case publicPlace = "public_place"
    case school, leisure, library
    case elderCare = "elder_care"
    case office, residential, transit, association, online, other
}

/// Anledning.
package enum Trigger: String, ReportCode {
    package static let field = "trigger"
    case event, concern, information
}

/// Typ av händelse. One or more.
package enum EventType: String, ReportCode {
    package static let field = "event_type"
    case graffiti, sticker, leaflet, symbol
    case threatStaff = "threat_staff"
    case threatPublic = "threat_public"
    case violence
    case damage
    case presence
    case recruitment
    case incitement
    case onlinePropaganda = "online_propaganda"
    case premises
    case relativeSupport = "relative_support"
    case exitWish = "exit_wish"
    case returnee
    case other
}

/// Miljö. "Oklar" is where every form starts.
package enum Milieu: String, ReportCode {
    package static let field = "milieu"
    case unclear
    case rightWing = "right_wing"
    case leftWing = "left_wing"
    case islamist
    case mixed
    case other
}

/// Grund för bedömningen av miljön.
package enum MilieuBasis: String, ReportCode {
    package static let field = "milieu_basis"
    case symbol
    case statedMotive = "stated_motive"
    case police
    case guess
}

/// Drabbad: groups only.
package enum Affected: String, ReportCode {
    package static let field = "affected"
    case staff, youth, residents, association, property, democracy, nobody
}

/// Antal händelser, in bands.
package enum CountBand: String, ReportCode {
    package static let field = "count_band"
    case one
    case twoToFour = "two_to_four"
    case fiveToNine = "five_to_nine"
    case tenOrMore = "ten_or_more"
}

/// Vidtagna åtgärder.
package enum ActionTaken: String, ReportCode {
    package static let field = "actions"
    case removed
    case incidentReport = "incident_report"
    case policeReport = "police_report"
    case concernReport = "concern_report"
    case consultation
    case staffSupport = "staff_support"
    case conversation
    case consentAsked = "consent_asked"
    case policeContact = "police_contact"
    case cveSupport = "cve_support"
    case nothing
}

/// Polisanmäld: never a number.
package enum PoliceReported: String, ReportCode {
    package static let field = "police_report"
    case yes, no
    case underReview = "under_review"
    case noCrime = "no_crime"
}

/// IA: never a number.
package enum IncidentReported: String, ReportCode {
    package static let field = "ia_report"
    case yes, no
    case notApplicable = "not_applicable"
}

/// Sanerat inom ett dygn.
package enum Removal: String, ReportCode {
    package static let field = "removal"
    case yes, no
    case notCityProperty = "not_city_property"
    case notApplicable = "not_applicable"
}

/// Foto finns i IA eller felanmälan; the product itself never holds one.
package enum PhotoExists: String, ReportCode {
    package static let field = "photo"
    case no, yes
}

/// Verksamhetstyp: the type, never the unit.
package enum UnitType: String, ReportCode {
    package static let field = "unit_type"
    case preschool, school, leisure
    case fieldUnit = "field_unit"
    case socialServices = "social_services"
    case elderCare = "elder_care"
    case library
    case jobCentre = "job_centre"
    case administration
    case police
    case association
    case housing
    case external
}

/// Roll hos den som rapporterar.
package enum ReporterRole: String, ReportCode {
    package static let field = "reporter_role"
    case employee, manager, coordinator, intake, external
}

/// Behov.
package enum SupportNeed: String, ReportCode {
    package static let field = "support_need"
    case knowledge, routine, staff, police
}

/// Del av dygnet: never a clock time.
package enum PartOfDay: String, ReportCode {
    package static let field = "part_of_day"
    case unknown, morning, day, evening, night
}

/// "Få kan avses?": how many people in the area fit everything in the form.
package enum FewFit: String, ReportCode {
    package static let field = "few_fit"
    /// Many fit: the form can stand as it is.
    case many
    /// Few or a single one could be meant, and the form was made coarser because of it.
    case fewCoarsened = "few_coarsened"
    /// The form is about a thing or a place; nobody could be meant.
    case nobody
}
