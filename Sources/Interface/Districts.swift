import Domain

/// Stadsdelsområdena, read from the decoded texts (made of Resources/districts.yaml): ids, names, aliases and areas.
package struct Districts: Sendable {
    let texts: Texts

    package init(_ texts: Texts) { self.texts = texts }

    package var all: [DistrictID] { list("districts").map { DistrictID($0) } }

    /// A district the program does not know is one the user named: its id is its name.
    package func name(_ id: DistrictID) -> String { texts.optional("district.\(id)") ?? id.text }

    package func aliases(_ id: DistrictID) -> String { texts.optional("district.\(id).aliases") ?? "" }

    /// Where something can have happened: the whole district, online, unknown, then its parts.
    package func areas(of id: DistrictID) -> [AreaID] {
        ["whole", "online", "unknown"] + list("district.\(id).areas").map { AreaID($0) }
    }

    package func name(_ area: AreaID) -> String { texts.optional("area.\(area)") ?? area.text }

    /// The district that a typed name means: its own name, an old name, in any spelling of å, ä, ö.
    package func district(named text: String) -> DistrictID? {
        let wanted = text.foldedForSearch
        return all.first { id in
            name(id).foldedForSearch == wanted || id.text == wanted
                || aliases(id).foldedForSearch.split(separator: ",").contains { $0.trimmed == wanted }
        }
    }

    private func list(_ key: String) -> [String] {
        (texts.optional(key) ?? "").split(separator: " ").map(String.init)
    }
}

extension StringProtocol {
    /// Without spaces at the ends.
    package var trimmed: String {
        var rest = Substring(self)
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
