import Domain

/// Läser rollregistret. No two roles may share a spelling: one of them would never be found.
package enum RolesDecoder {
    package static func decode(_ source: SourceText) throws(ContentFailure) -> [Role] {
        let file = try Fields(YamlReader.read(source), keys: ["roles"])
        var spellings: Set<String> = []
        return try file.required("roles").asUnique(\Role.id) { value throws(ContentFailure) in
            try role(value, spellings: &spellings)
        }
    }

    private static func role(_ value: YamlValue, spellings seen: inout Set<String>) throws(ContentFailure) -> Role {
        let fields = try Fields(value, keys: ["id", "name", "synonyms"])
        var spellings: [ScreenedText] = []
        for value in [try fields.required("name")] + (try fields.list("synonyms")) {
            let spelling = try value.asScreened(spellings.isEmpty ? "name" : "synonyms", kind: .role)
            let key = RoleRegister.key(spelling.text)
            // Marks alone have an empty key, which would mean every other text of marks.
            guard !key.isEmpty else { throw ContentFailure(.emptyText, at: value.place, ["key": "name"]) }
            guard seen.insert(key).inserted else {
                throw ContentFailure(.duplicateIdentifier, at: value.place, ["id": spelling.text])
            }
            spellings.append(spelling)
        }
        return Role(id: try fields.name("id"), name: spellings[0], synonyms: Array(spellings.dropFirst()))
    }
}
