import Domain

/// Läser det som planpanelen har från Resources: roles, house styles, families, examples and the template.
package enum PlanLibraryDecoder {
    /// The files of it; tests put their own in the place of one.
    package struct Sources {
        package var roles: SourceText
        package var styles: SourceText
        package var families: SourceText
        /// In the order in which they are offered.
        package var plans: [SourceText]

        package init(roles: SourceText, styles: SourceText, families: SourceText, plans: [SourceText]) {
            self.roles = roles
            self.styles = styles
            self.families = families
            self.plans = plans
        }

        package static func shipped() throws(ContentFailure) -> Sources {
            Sources(
                roles: try SourceText(.roles), styles: try SourceText(.houseStyles),
                families: try SourceText(.activityFamilies),
                plans: [try SourceText(.planTemplate), try SourceText(.examplePlans)])
        }
    }

    /// Those of Resources: some milliseconds of YAML, so only when it is first needed.
    package static func shipped() throws(ContentFailure) -> PlanLibrary { try decode(.shipped()) }

    package static func decode(_ sources: Sources) throws(ContentFailure) -> PlanLibrary {
        let roles = try RolesDecoder.decode(sources.roles)
        let families = try FamiliesDecoder.decode(sources.families)
        let decoder = PlanDraftsDecoder(
            roles: Set(roles.map(\.id)), styles: try HouseStylesDecoder.ids(sources.styles),
            families: Set(families.map(\.id)))
        var drafts: [PlanDraft] = []
        for source in sources.plans {
            for draft in try decoder.decode(source) {
                guard !drafts.contains(where: { $0.id == draft.id }) else {
                    throw ContentFailure(.duplicateIdentifier, at: SourcePlace(file: source.file), ["id": draft.id])
                }
                drafts.append(draft)
            }
        }
        var sections: [SectionID] = []
        for section in drafts.flatMap(\.sections) where !sections.contains(section.id) { sections.append(section.id) }
        return PlanLibrary(
            styles: try HouseStylesDecoder.decode(sources.styles, sections: sections), drafts: drafts, roles: roles,
            families: families)
    }
}
