package enum PlanKindName {}
package enum SectionKindName {}
package enum ActivityKindName {}
package enum RoleKindName {}
package enum StyleKindName {}
package enum FamilyKindName {}

/// Handlingsplan. Random, tells nothing.
package typealias PlanID = Name<PlanKindName>
/// Avsnitt. Unique within its plan; copied with it, so that a section is the same from year to year.
package typealias SectionID = Name<SectionKindName>
/// Aktivitet. Random; survives sorting, moving and renaming, and stands in every export.
package typealias ActivityID = Name<ActivityKindName>
/// Roll i rollregistret. Never a person.
package typealias RoleID = Name<RoleKindName>
/// Mall för tabellernas kolumner: `2018`, `2019`, `2020` …
package typealias StyleID = Name<StyleKindName>
/// Aktivitetsfamilj, from Resources/activity-families.yaml.
package typealias FamilyID = Name<FamilyKindName>

extension Name {
    /// Ten characters that nobody can mistake for each other.
    package static func random(using generator: inout some RandomNumberGenerator) -> Name {
        let alphabet = Array("23456789abcdefghjkmnpqrstuvwxyz")
        return Name(String((0..<10).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] }))
    }
}
