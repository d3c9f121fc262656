import Domain

/// Läser mallarna för tabellernas kolumner.
enum HouseStylesDecoder {
    /// - Parameter sections: those that the plans have; a heading for another one would never be printed.
    static func decode(_ source: SourceText, sections: [SectionID]) throws(ContentFailure) -> [HouseStyle] {
        let file = try Fields(YamlReader.read(source), keys: ["styles"])
        return try file.required("styles").asUnique(\HouseStyle.id) { value throws(ContentFailure) in
            try style(value, sections: sections)
        }
    }

    /// The ids alone, for the plans that name them: the rest is read when the sections of those plans are known.
    static func ids(_ source: SourceText) throws(ContentFailure) -> Set<StyleID> {
        let file = try Fields(YamlReader.read(source), keys: ["styles"])
        var ids: Set<StyleID> = []
        for value in try file.list("styles") {
            ids.insert(try Fields(value, keys: ["id", "name", "columns"]).name("id"))
        }
        return ids
    }

    private static func style(_ value: YamlValue, sections: [SectionID]) throws(ContentFailure) -> HouseStyle {
        let fields = try Fields(value, keys: ["id", "name", "columns"])
        var columns: [HouseStyle.Column] = []
        for value in try fields.required("columns").asList() {
            let column = try column(value, sections: sections)
            guard !columns.contains(where: { $0.field == column.field }) else {
                throw ContentFailure(.duplicateIdentifier, at: value.place, ["id": column.field.rawValue])
            }
            columns.append(column)
        }
        return HouseStyle(id: try fields.name("id"), name: try fields.text("name"), columns: columns)
    }

    private static func column(_ value: YamlValue, sections: [SectionID]) throws(ContentFailure) -> HouseStyle.Column {
        let fields = try Fields(value, keys: ["field", "title", "in_sections"])
        var titles: [SectionID: String] = [:]
        if let value = fields.optional("in_sections") {
            let others = try Fields(value, keys: sections.map(\.text))
            for section in sections { titles[section] = try others.optionalText(section.text) }
        }
        return HouseStyle.Column(
            field: try fields.code("field", of: PlanField.allCases), title: try fields.text("title"),
            sectionTitles: titles)
    }
}
