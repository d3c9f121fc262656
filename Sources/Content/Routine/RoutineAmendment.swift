import Domain

/// Ändring av rutinen by a district: the shipped one with parts replaced, added and removed.
extension RoutineDecoder {
    private static let amendmentKeys = ["amends", "version"] + parts + ["remove"]

    /// Throws what `decode` throws, and when the amendment is for another version or names what is not there.
    package static func amend(
        shipped: RoutineSource, with district: SourceText
    ) throws(ContentFailure) -> RoutineSource {
        try amend(shipped: shipped, with: YamlReader.read(district))
    }

    static func amend(shipped: RoutineSource, with root: YamlValue) throws(ContentFailure) -> RoutineSource {
        let file = try Fields(root, keys: amendmentKeys)
        let amended = try file.text("amends")
        guard amended == shipped.draft.version else {
            throw ContentFailure(
                .amendsOtherVersion, at: try file.required("amends").place,
                ["amends": amended, "shipped": shipped.draft.version])
        }
        var result = shipped
        result.draft.version += "+" + (try file.version("version"))
        // What was signed off is the shipped text, not this one.
        result.draft.signOff = nil
        result.places.header = root.place
        try amendHeader(&result, file.optional("routine"))
        try remove(&result, file)
        try merge(file.optional("tracks"), RoutineParts.track, into: &result, \.tracks) { $0.id.text }
        try merge(file.optional("outcomes"), RoutineParts.outcome, into: &result, \.outcomes) { $0.id.text }
        try merge(file.optional("reasons"), RoutineParts.reason, into: &result, \.reasons) { $0.id.text }
        try merge(file.optional("nodes"), NodeDecoder.node, into: &result, \.nodes) { $0.id.text }
        if let facts = file.optional("facts") {
            let added = try RoutineParts.facts(facts).kept(&result.places)
            result.draft.facts.merge(added) { _, new in new }
        }
        return result
    }

    private static func amendHeader(_ result: inout RoutineSource, _ value: YamlValue?) throws(ContentFailure) {
        guard let value else { return }
        let header = try Fields(value, keys: headerKeys.filter { $0 != "version" })
        result.places.header = header.place
        result.draft.title = try header.optionalText("title") ?? result.draft.title
        result.draft.validFrom = try header.optionalDay("valid_from") ?? result.draft.validFrom
        result.draft.validTo = try header.optionalDay("valid_to") ?? result.draft.validTo
        result.draft.start = try header.optionalName("start") ?? result.draft.start
        result.draft.signOff = try header.signOff("signed_off")
        try header.checkOrder(from: result.draft.validFrom, to: result.draft.validTo, endKey: "valid_to")
    }

    private static func remove(_ result: inout RoutineSource, _ file: Fields) throws(ContentFailure) {
        for value in try file.list("remove") {
            let id: NodeID = try value.asName()
            guard let index = result.draft.nodes.firstIndex(where: { $0.id == id }) else {
                throw ContentFailure(.nothingToRemove, at: value.place, ["id": id.text])
            }
            result.draft.nodes.remove(at: index)
            result.places.forget(node: id)
        }
    }

    /// A part with a known id takes that one's place; a new one stands last, or where `after` says.
    private static func merge<Part>(
        _ value: YamlValue?, _ decode: (YamlValue) throws(ContentFailure) -> Placed<Part>,
        into result: inout RoutineSource, _ path: WritableKeyPath<RoutineDraft, [Part]>, id: (Part) -> String
    ) throws(ContentFailure) {
        guard let value else { return }
        var list = result.draft[keyPath: path]
        var seen: Set<String> = []
        for value in try value.asList() {
            let placed = try decode(value)
            guard seen.insert(placed.id).inserted else {
                throw ContentFailure(.duplicateIdentifier, at: placed.place, ["id": placed.id])
            }
            let old = list.firstIndex { id($0) == placed.id }
            if let old { list.remove(at: old) }
            if case .node(let node) = placed.key { result.places.forget(node: node) }
            var position = old ?? list.count
            if let after = placed.after {
                let wanted = try after.asText()
                guard let before = list.firstIndex(where: { id($0) == wanted }) else {
                    throw ContentFailure(.unknownPosition, at: after.place, ["id": wanted])
                }
                position = before + 1
            }
            list.insert(placed.part, at: position)
            placed.keep(in: &result.places)
        }
        result.draft[keyPath: path] = list
    }
}
