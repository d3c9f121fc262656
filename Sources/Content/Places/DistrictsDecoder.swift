import Domain

/// Läser stadsdelsområdena.
package enum DistrictsDecoder {
    /// Those of Resources/districts.yaml.
    package static func shipped() throws(ContentFailure) -> [District] { try decode(SourceText(.districts)) }

    package static func decode(_ source: SourceText) throws(ContentFailure) -> [District] {
        let file = try Fields(YamlReader.read(source), keys: ["districts"])
        var districts: [District] = []
        var seen: Set<DistrictID> = []
        for value in try file.required("districts").asList() {
            let district = try district(value)
            guard seen.insert(district.id).inserted else {
                throw ContentFailure(.duplicateIdentifier, at: value.place, ["id": district.id.text])
            }
            districts.append(district)
        }
        return districts
    }

    private static func district(_ value: YamlValue) throws(ContentFailure) -> District {
        let fields = try Fields(value, keys: ["id", "name", "aliases", "areas"])
        var areas: [DistrictArea] = []
        for value in try fields.list("areas") {
            let area = try Fields(value, keys: ["id", "name"])
            let id: AreaID = try area.name("id")
            guard !areas.contains(where: { $0.id == id }) else {
                throw ContentFailure(.duplicateIdentifier, at: value.place, ["id": id.text])
            }
            areas.append(DistrictArea(id: id, name: try area.text("name")))
        }
        return District(
            id: try fields.name("id"), name: try fields.text("name"), aliases: try fields.texts("aliases"),
            areas: areas)
    }
}
