import Domain

/// Läser aktivitetsfamiljerna: the plans name them, and so do the kinds of forum that follow them up.
enum FamiliesDecoder {
    static func decode(_ source: SourceText) throws(ContentFailure) -> [ActivityFamily] {
        let file = try Fields(YamlReader.read(source), keys: ["families"])
        return try file.required("families").asUnique(\ActivityFamily.id) { value throws(ContentFailure) in
            let fields = try Fields(value, keys: ["id", "name"])
            return ActivityFamily(id: try fields.name("id"), name: try fields.text("name"))
        }
    }
}
