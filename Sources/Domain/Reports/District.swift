/// Stadsdelsområde, with its stadsdelar. Source of the shipped ones: Resources/districts.yaml.
package struct District: Equatable, Sendable {
    package var id: DistrictID
    /// "Norra innerstaden"
    package var name: String
    /// Earlier names and parts that plans from before the mergers use.
    package var aliases: [String]
    /// Stadsdelar, in the order of the screen; `whole`, `online` and `unknown` are not among them.
    package var areas: [DistrictArea]

    package init(id: DistrictID, name: String, aliases: [String] = [], areas: [DistrictArea] = []) {
        self.id = id
        self.name = name
        self.aliases = aliases
        self.areas = areas
    }
}

/// Stadsdel: the finest place that a blankett can name.
package struct DistrictArea: Equatable, Sendable {
    package var id: AreaID
    package var name: String

    package init(id: AreaID, name: String) {
        self.id = id
        self.name = name
    }
}
