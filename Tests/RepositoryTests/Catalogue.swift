import Content

/// The two catalogues, flat: key → text.
struct Catalogue {
    var file: String
    var texts: [String: String]

    static let languages = ["sv", "en"]

    static func read(_ language: String) throws -> Catalogue {
        let file = "texts.\(language).yaml"
        return Catalogue(file: file, texts: try TextsDecoder.decode(Repository.resource(file)).mapValues(\.text))
    }

    /// `{0}`, `{name}` … of a text.
    static func places(_ text: String) -> Set<String> {
        Set(text.matches(of: /\{(\w+)\}/).map { String($0.output.1) })
    }
}
