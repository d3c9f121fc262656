import Domain

/// Läser lagrummen.
package enum CitationsDecoder {
    private static let keys = [
        "id", "act", "sfs", "section", "gist", "valid_from", "valid_to", "read_on", "sha256", "unconfirmed",
    ]

    /// Those of Resources/citations.yaml.
    package static func shipped() throws(ContentFailure) -> [Citation] { try decode(SourceText(.citations)) }

    package static func decode(_ source: SourceText) throws(ContentFailure) -> [Citation] {
        let file = try Fields(YamlReader.read(source), keys: ["citations"])
        return try file.required("citations").asUnique(\Citation.id, citation)
    }

    private static func citation(_ value: YamlValue) throws(ContentFailure) -> Citation {
        let fields = try Fields(value, keys: keys)
        let citation = Citation(
            id: try fields.name("id"), act: try fields.text("act"), sfs: try sfs(fields),
            section: try fields.text("section"), gist: try fields.text("gist"),
            validFrom: try fields.optionalDay("valid_from"), validTo: try fields.optionalDay("valid_to"),
            readOn: try fields.day("read_on"), sha256: try hash(fields),
            unconfirmed: try fields.optionalText("unconfirmed"))
        try fields.checkOrder(from: citation.validFrom, to: citation.validTo, endKey: "valid_to")
        return citation
    }

    private static func sfs(_ fields: Fields) throws(ContentFailure) -> String? {
        guard let value = fields.optional("sfs") else { return nil }
        let text = try value.asText()
        if text == "null" || text.isEmpty { return nil }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 4,
            parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } })
        else { throw ContentFailure(.badIdentifier, at: value.place, ["value": text]) }
        return text
    }

    private static func hash(_ fields: Fields) throws(ContentFailure) -> String? {
        guard let value = fields.optional("sha256") else { return nil }
        let text = try value.asText()
        guard Digest.isSHA256(text) else { throw ContentFailure(.badHash, at: value.place, ["value": text]) }
        return text
    }
}
