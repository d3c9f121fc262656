/// Ett värde i en YAML-fil, with its place. Every scalar is text: `yes` is "yes" and `2026` is "2026".
struct YamlValue: Equatable, Sendable {
    enum Content: Equatable, Sendable {
        case text(String)
        case list([YamlValue])
        /// In the order of the file.
        case mapping([YamlEntry])
    }

    var content: Content
    var place: SourcePlace

    func asText() throws(ContentFailure) -> String {
        guard case .text(let text) = content else { throw ContentFailure(.expectedText, at: place) }
        return text
    }

    func asList() throws(ContentFailure) -> [YamlValue] {
        guard case .list(let values) = content else { throw ContentFailure(.expectedList, at: place) }
        return values
    }

    func asMapping() throws(ContentFailure) -> [YamlEntry] {
        guard case .mapping(let entries) = content else { throw ContentFailure(.expectedMapping, at: place) }
        return entries
    }
}

struct YamlEntry: Equatable, Sendable {
    var key: String
    var keyPlace: SourcePlace
    var value: YamlValue
}
