import Domain

/// Läser rutinen. Knows the shape of the file, not whether the routine is sound: that is the linter's.
package enum RoutineDecoder {
    static let parts = ["routine", "tracks", "facts", "outcomes", "reasons", "nodes"]
    static let headerKeys = ["version", "title", "valid_from", "valid_to", "signed_off", "start"]

    /// The routine of Resources/routine.yaml.
    package static func shipped() throws(ContentFailure) -> RoutineSource { try decode(SourceText(.routine)) }

    package static func decode(_ source: SourceText) throws(ContentFailure) -> RoutineSource {
        try decode(YamlReader.read(source))
    }

    /// The routine that a district uses: its own file replaces the shipped one, or amends it when it says `amends`.
    package static func combine(
        shipped: RoutineSource, with district: SourceText
    ) throws(ContentFailure) -> RoutineSource {
        let root = try YamlReader.read(district)
        let isAmendment = try root.asMapping().contains { $0.key == "amends" }
        return isAmendment ? try amend(shipped: shipped, with: root) : try decode(root)
    }

    static func decode(_ root: YamlValue) throws(ContentFailure) -> RoutineSource {
        let file = try Fields(root, keys: parts)
        let header = try Fields(file.required("routine"), keys: headerKeys)
        var places = RoutinePlaces(header: header.place)
        let draft = RoutineDraft(
            version: try header.version("version"), title: try header.text("title"),
            validFrom: try header.day("valid_from"), validTo: try header.optionalDay("valid_to"),
            signOff: try header.signOff("signed_off"), start: try header.name("start"),
            tracks: try file.listed("tracks", RoutineParts.track).unique(&places),
            facts: try RoutineParts.facts(file.required("facts")).kept(&places),
            outcomes: try file.listed("outcomes", RoutineParts.outcome).unique(&places),
            reasons: try file.listed("reasons", RoutineParts.reason).unique(&places),
            nodes: try file.listed("nodes", NodeDecoder.node).unique(&places))
        try header.checkOrder(from: draft.validFrom, to: draft.validTo, endKey: "valid_to")
        return RoutineSource(draft: draft, places: places)
    }
}

extension Fields {
    /// A version: short, on one line, without the `+` that joins the shipped one and the district's.
    func version(_ key: String) throws(ContentFailure) -> String {
        let value = try required(key)
        let text = try value.asText()
        let isPlain = text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0 != "+" }
        guard isPlain, (1...40).contains(text.unicodeScalars.count) else {
            throw ContentFailure(.badIdentifier, at: value.place, ["value": text])
        }
        return text
    }

    func signOff(_ key: String) throws(ContentFailure) -> SignOff? {
        guard let value = optional(key) else { return nil }
        let fields = try Fields(value, keys: ["role", "day"])
        return SignOff(role: try fields.text("role"), day: try fields.day("day"))
    }

    /// The items of a list that must be there.
    func listed<Part>(
        _ key: String, _ decode: (YamlValue) throws(ContentFailure) -> Part
    ) throws(ContentFailure) -> [Part] {
        var parts: [Part] = []
        for value in try required(key).asList() { parts.append(try decode(value)) }
        return parts
    }
}
