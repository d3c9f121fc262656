import Domain

/// Läser stadsdelsområdena.
package enum DistrictsDecoder {
    /// Places that every blankett offers without a file saying so.
    private static let builtIn: Set<AreaID> = ["whole", "online", "unknown"]

    /// Those of Resources/districts.yaml.
    package static func shipped() throws(ContentFailure) -> [District] { try decode(SourceText(.districts)) }

    package static func decode(_ source: SourceText) throws(ContentFailure) -> [District] {
        let file = try Fields(YamlReader.read(source), keys: ["districts"])
        var areas = builtIn
        return try file.required("districts").asUnique(\District.id) { value throws(ContentFailure) in
            try district(value, areas: &areas)
        }
    }

    /// An area code is stored without its district, so no two districts may share one.
    private static func district(_ value: YamlValue, areas seen: inout Set<AreaID>) throws(ContentFailure) -> District {
        let fields = try Fields(value, keys: ["id", "name", "aliases", "areas"])
        var areas: [DistrictArea] = []
        for value in try fields.list("areas") {
            let area = try area(value)
            guard seen.insert(area.id).inserted else {
                throw ContentFailure(.duplicateIdentifier, at: value.place, ["id": area.id.text])
            }
            areas.append(area)
        }
        return District(
            id: try fields.name("id"), name: try fields.text("name"), aliases: try fields.texts("aliases"),
            areas: areas)
    }

    private static func area(_ value: YamlValue) throws(ContentFailure) -> DistrictArea {
        let fields = try Fields(value, keys: ["id", "name"])
        return DistrictArea(id: try fields.name("id"), name: try fields.text("name"))
    }
}
