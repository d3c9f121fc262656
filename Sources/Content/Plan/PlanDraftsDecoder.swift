import Domain

/// Läser exempelplanerna och mallen för en ny plan.
struct PlanDraftsDecoder {
    var roles: Set<RoleID>
    var styles: Set<StyleID>
    var families: Set<FamilyID>

    private static let rowKeys = [
        "section", "text", "responsible", "collaborators", "timeline", "channels", "follow_up", "kind", "perspectives",
        "points", "target", "family",
    ]

    func decode(_ source: SourceText) throws(ContentFailure) -> [PlanDraft] {
        let file = try Fields(YamlReader.read(source), keys: ["plans"])
        var drafts: [PlanDraft] = []
        for value in try file.required("plans").asList() {
            let draft = try draft(value)
            guard !drafts.contains(where: { $0.id == draft.id }) else {
                throw ContentFailure(.duplicateIdentifier, at: value.place, ["id": draft.id])
            }
            drafts.append(draft)
        }
        return drafts
    }

    private func draft(_ value: YamlValue) throws(ContentFailure) -> PlanDraft {
        let fields = try Fields(value, keys: ["id", "name", "year", "style", "goal", "sections", "rows"])
        let id: Name<PlanDraft> = try fields.name("id")
        let sections = try fields.required("sections").asUnique(\PlanSection.id, section)
        let known = Set(sections.map(\.id))
        let allowed = sections.map(\.id.text).joined(separator: ", ")
        var rows: [PlanDraft.Row] = []
        for value in try fields.required("rows").asList() {
            rows.append(try row(value, sections: known, allowed: allowed))
        }
        return PlanDraft(
            id: id.text, name: try fields.text("name"), year: try fields.optional("year")?.asNumber(in: 1900...2999),
            style: try fields.required("style").asName(among: styles, allowed: Self.list(styles)),
            goal: try fields.optionalScreened("goal", kind: .goal), sections: sections, rows: rows)
    }

    private func section(_ value: YamlValue) throws(ContentFailure) -> PlanSection {
        let fields = try Fields(value, keys: ["id", "name"])
        return PlanSection(id: try fields.name("id"), name: try fields.screened("name", kind: .section))
    }

    private func row(
        _ value: YamlValue, sections: Set<SectionID>, allowed: String
    ) throws(ContentFailure) -> PlanDraft.Row {
        let fields = try Fields(value, keys: Self.rowKeys)
        // The register is too long to be quoted.
        let register = ResourceFile.roles.name
        return PlanDraft.Row(
            section: try fields.required("section").asName(among: sections, allowed: allowed),
            text: try fields.screened("text", kind: .activity).text,
            responsible: try fields.names("responsible", among: roles, allowed: register),
            collaborators: try fields.names("collaborators", among: roles, allowed: register),
            timeline: try fields.optionalScreened("timeline", kind: .timeline),
            channels: try fields.codes("channels"),
            followUp: try fields.optionalScreened("follow_up", kind: .followUp),
            kind: try fields.optionalCode("kind", of: ActivityKind.allCases) ?? .own,
            perspectives: try fields.codes("perspectives"), points: try fields.codes("points"),
            target: try target(fields),
            family: try fields.optional("family")?.asName(among: families, allowed: Self.list(families)))
    }

    private func target(_ row: Fields) throws(ContentFailure) -> ActivityTarget? {
        guard let value = row.optional("target") else { return nil }
        let fields = try Fields(value, keys: ["words", "goal"])
        return ActivityTarget(
            words: try fields.screened("words", kind: .target), goal: try fields.number("goal", in: 1...1_000_000))
    }

    private static func list<Kind>(_ names: Set<Name<Kind>>) -> String {
        names.map(\.text).sorted().joined(separator: ", ")
    }
}
