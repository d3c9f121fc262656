import Domain

/// Den avkodade textkatalogen: the texts of one language with the names of districts and areas and the days
/// of the årshjul, which are the same in all.
///
/// Made by `workbench texter`, held to its sources by a test.
package enum DecodedTexts {
    package static func make(
        texts: SourceText, districts: [District], wheel: Wheel
    ) throws(ContentFailure) -> [UInt8] {
        var table = try TextsDecoder.decode(texts).mapValues(\.text)
        table.merge(wheel.decodedTexts) { _, day in day }
        table["districts"] = districts.map(\.id.text).joined(separator: " ")
        for district in districts {
            table["district.\(district.id)"] = district.name
            table["district.\(district.id).areas"] = district.areas.map(\.id.text).joined(separator: " ")
            if !district.aliases.isEmpty {
                table["district.\(district.id).aliases"] = district.aliases.joined(separator: ", ")
            }
            for area in district.areas { table["area.\(area.id)"] = area.name }
        }
        return TextTable.encode(table)
    }
}
