import Domain

/// Läser det som forumpanelen har från Resources: kinds of forum, the checklist for a meeting about one person, milestones.
package enum ForumLibraryDecoder {
    /// The files of it; tests put their own in the place of one.
    package struct Sources {
        package var forums: SourceText
        package var families: SourceText
        package var milestones: SourceText

        package init(forums: SourceText, families: SourceText, milestones: SourceText) {
            self.forums = forums
            self.families = families
            self.milestones = milestones
        }

        package static func shipped() throws(ContentFailure) -> Sources {
            Sources(
                forums: try SourceText(.forums), families: try SourceText(.activityFamilies), milestones: try SourceText(.milestones))
        }
    }

    /// Those of Resources: some milliseconds of YAML, so only when it is first needed.
    package static func shipped() throws(ContentFailure) -> ForumLibrary { try decode(.shipped()) }

    package static func decode(_ sources: Sources) throws(ContentFailure) -> ForumLibrary {
        let file = try Fields(YamlReader.read(sources.forums), keys: ["kinds", "individual_checklist"])
        let decoder = ForumKindDecoder(families: Set(try FamiliesDecoder.decode(sources.families).map(\.id)))
        let kinds = try file.required("kinds").asUnique(\ForumKind.id, decoder.decode)
        // An empty one would be a meeting without its consent check.
        let checklist = try file.required("individual_checklist")
        let steps = try file.texts("individual_checklist")
        guard !steps.isEmpty else { throw ContentFailure(.emptyText, at: checklist.place, ["key": "individual_checklist"]) }
        return ForumLibrary(
            kinds: kinds, individualChecklist: steps, milestones: try MilestonesDecoder.decode(sources.milestones))
    }
}
