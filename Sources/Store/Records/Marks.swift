import Domain

/// Märken. Every coded value of a blankett as one bit, so that a typed word is one comparison in the filter.
///
/// Derived from the other columns and nothing to read by itself. A bit never changes its place once released: a new
/// value goes at the end of `order`, whatever its field.
struct Marks: Equatable {
    var low: Int64 = 0
    var high: Int64 = 0

    /// Values that the bits stand for, from the lowest: 62 in `low`, the rest in `high`.
    static let order: [(field: String, values: [String])] = [
        ("place_type", ["public_place", "school", "leisure", "library", "elder_care", "office", "residential", "transit"]),
        ("place_type", ["association", "online", "other"]),
        ("trigger", ["event", "concern", "information"]),
        ("event_type", ["graffiti", "sticker", "leaflet", "symbol", "threat_staff", "threat_public", "violence", "damage"]),
        ("event_type", ["presence", "recruitment", "incitement", "online_propaganda", "premises", "relative_support"]),
        ("event_type", ["exit_wish", "returnee", "other"]),
        ("milieu", ["unclear", "right_wing", "left_wing", "islamist", "mixed", "other"]),
        ("milieu_basis", ["symbol", "stated_motive", "police", "guess"]),
        ("affected", ["staff", "youth", "residents", "association", "property", "democracy", "nobody"]),
        ("count_band", ["one", "two_to_four", "five_to_nine", "ten_or_more"]),
        ("actions", ["removed", "incident_report", "police_report", "concern_report", "consultation", "staff_support"]),
        ("actions", ["conversation", "consent_asked", "police_contact", "cve_support", "nothing"]),
        ("police_report", ["yes", "no", "under_review", "no_crime"]),
        ("ia_report", ["yes", "no", "not_applicable"]),
        ("removal", ["yes", "no", "not_city_property", "not_applicable"]),
        ("photo", ["no", "yes"]),
        ("unit_type", ["preschool", "school", "leisure", "field_unit", "social_services", "elder_care", "library"]),
        ("unit_type", ["job_centre", "administration", "police", "association", "housing", "external"]),
        ("reporter_role", ["employee", "manager", "coordinator", "intake", "external"]),
        ("support_need", ["knowledge", "routine", "staff", "police"]),
        ("part_of_day", ["unknown", "morning", "day", "evening", "night"]),
        ("few_fit", ["many", "few_coarsened", "nobody"]),
    ]

    private static let inLow = 62
    private static let places: [String: Int] = {
        let all = order.flatMap { line in line.values.map { key(line.field, $0) } }
        return Dictionary(uniqueKeysWithValues: zip(all, all.indices))
    }()

    private static func key(_ field: String, _ value: String) -> String { "\(field).\(value)" }

    static func knows(_ field: String, _ value: String) -> Bool { places[key(field, value)] != nil }
    static var count: Int { places.count }

    /// A value that has no bit is left out: no row can have it.
    mutating func insert(_ field: String, _ value: String) {
        guard let place = Self.places[Self.key(field, value)] else { return }
        if place < Self.inLow { low |= 1 << place } else { high |= 1 << (place - Self.inLow) }
    }

    private mutating func insert<Code: ReportCode>(_ code: Code) { insert(Code.field, code.rawValue) }
    private mutating func insert<Code: ReportCode>(_ codes: Set<Code>) { for code in codes { insert(code) } }

    init() {}

    init(_ report: Report) {
        insert(report.placeType)
        insert(report.trigger)
        insert(report.eventTypes)
        insert(report.milieu)
        insert(report.milieuBasis)
        insert(report.affected)
        insert(report.countBand)
        insert(report.actions)
        insert(report.police)
        insert(report.incidentSystem)
        insert(report.removal)
        insert(report.photo)
        insert(report.unitType)
        insert(report.reporterRole)
        insert(report.supportNeeds)
        insert(report.partOfDay)
        insert(report.fewFit)
    }
}
