/// En text med nyckel, as written in a catalogue.
package struct CatalogueText: Equatable, Sendable {
    package var text: String
    package var place: SourcePlace

    package init(text: String, place: SourcePlace) {
        self.text = text
        self.place = place
    }
}

/// Läser en textkatalog: nested maps whose leaves are texts become `pane.title`, `pane.empty.hint` …
package enum TextsDecoder {
    package static func decode(_ source: SourceText) throws(ContentFailure) -> [String: CatalogueText] {
        var texts: [String: CatalogueText] = [:]
        try collect(YamlReader.read(source), prefix: "", into: &texts)
        return texts
    }

    private static func collect(
        _ value: YamlValue, prefix: String, into texts: inout [String: CatalogueText]
    ) throws(ContentFailure) {
        for entry in try value.asMapping() {
            guard isKey(entry.key) else {
                throw ContentFailure(.badIdentifier, at: entry.keyPlace, ["value": entry.key])
            }
            let key = prefix.isEmpty ? entry.key : prefix + "." + entry.key
            switch entry.value.content {
            case .text(let text):
                let old = texts.updateValue(CatalogueText(text: text, place: entry.value.place), forKey: key)
                // `a.b` written out and `b` inside `a` are the same key.
                guard old == nil else { throw ContentFailure(.duplicateKey, at: entry.keyPlace, ["key": key]) }
            case .mapping:
                try collect(entry.value, prefix: key, into: &texts)
            case .list:
                throw ContentFailure(.expectedText, at: entry.value.place)
            }
        }
    }

    /// Printable ASCII without blanks, so that the decoded form sorts the same everywhere.
    private static func isKey(_ key: String) -> Bool {
        !key.isEmpty && key.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") }
    }
}
