import Domain

/// Fälten i en YAML-karta. Knows which keys it may have, so that a misspelt one is never silently left out.
struct Fields {
    let place: SourcePlace
    private let entries: [String: YamlEntry]

    init(_ value: YamlValue, keys: [String]) throws(ContentFailure) {
        place = value.place
        var entries: [String: YamlEntry] = [:]
        for entry in try value.asMapping() {
            guard keys.contains(entry.key) else {
                throw ContentFailure(
                    .unknownKey, at: entry.keyPlace, ["key": entry.key, "allowed": keys.joined(separator: ", ")])
            }
            entries[entry.key] = entry
        }
        self.entries = entries
    }

    func optional(_ key: String) -> YamlValue? { entries[key]?.value }

    func required(_ key: String) throws(ContentFailure) -> YamlValue {
        guard let value = optional(key) else { throw ContentFailure(.missingKey, at: place, ["key": key]) }
        return value
    }

    /// Never empty: a key that says nothing is a slip.
    func text(_ key: String) throws(ContentFailure) -> String { try Self.filledText(required(key), key: key) }

    func optionalText(_ key: String) throws(ContentFailure) -> String? {
        guard let value = optional(key) else { return nil }
        return try Self.filledText(value, key: key)
    }

    /// Empty when the key is missing.
    func list(_ key: String) throws(ContentFailure) -> [YamlValue] { try optional(key)?.asList() ?? [] }

    func texts(_ key: String) throws(ContentFailure) -> [String] {
        var texts: [String] = []
        for value in try list(key) { texts.append(try Self.filledText(value, key: key)) }
        return texts
    }

    func name<Kind>(_ key: String) throws(ContentFailure) -> Name<Kind> { try required(key).asName() }

    func optionalName<Kind>(_ key: String) throws(ContentFailure) -> Name<Kind>? { try optional(key)?.asName() }

    func names<Kind>(_ key: String) throws(ContentFailure) -> [Name<Kind>] {
        var names: [Name<Kind>] = []
        for value in try list(key) { names.append(try value.asName()) }
        return names
    }

    func day(_ key: String) throws(ContentFailure) -> CalendarDay { try required(key).asDay() }

    func optionalDay(_ key: String) throws(ContentFailure) -> CalendarDay? { try optional(key)?.asDay() }

    /// False when the key is missing.
    func flag(_ key: String) throws(ContentFailure) -> Bool {
        guard let value = optional(key) else { return false }
        switch try value.asText() {
        case "true", "yes": return true
        case "false", "no": return false
        case let other: throw ContentFailure(.badFlag, at: value.place, ["value": other])
        }
    }

    func code<Code: RawRepresentable<String>>(
        _ key: String, of codes: [Code]
    ) throws(ContentFailure) -> Code { try required(key).asCode(of: codes) }

    func optionalCode<Code: RawRepresentable<String>>(
        _ key: String, of codes: [Code]
    ) throws(ContentFailure) -> Code? { try optional(key)?.asCode(of: codes) }

    /// Refuses a span that ends before it starts, at the place of its end.
    func checkOrder(from: CalendarDay?, to: CalendarDay?, endKey: String) throws(ContentFailure) {
        guard let from, let to, to < from else { return }
        throw ContentFailure(.endsBeforeStart, at: optional(endKey)?.place ?? place, ["from": from.iso, "to": to.iso])
    }

    private static func filledText(_ value: YamlValue, key: String) throws(ContentFailure) -> String {
        let text = try value.asText()
        guard text.contains(where: { !$0.isWhitespace }) else {
            throw ContentFailure(.emptyText, at: value.place, ["key": key])
        }
        return text
    }
}

extension YamlValue {
    /// The items of a list, each with an id of its own; the second of two is refused at its place.
    func asUnique<Item, Kind>(
        _ id: KeyPath<Item, Name<Kind>>, _ decode: (YamlValue) throws(ContentFailure) -> Item
    ) throws(ContentFailure) -> [Item] {
        var items: [Item] = []
        var seen: Set<Name<Kind>> = []
        for value in try asList() {
            let item = try decode(value)
            guard seen.insert(item[keyPath: id]).inserted else {
                throw ContentFailure(.duplicateIdentifier, at: value.place, ["id": item[keyPath: id].text])
            }
            items.append(item)
        }
        return items
    }

    /// An identifier: letters of ASCII, digits, `_` and `-`, at most 60 of them.
    func asName<Kind>() throws(ContentFailure) -> Name<Kind> {
        let text = try asText()
        let isName = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
                true
            default: false
            }
        }
        guard isName, (1...60).contains(text.utf8.count) else {
            throw ContentFailure(.badIdentifier, at: place, ["value": text])
        }
        return Name(text)
    }

    func asDay() throws(ContentFailure) -> CalendarDay {
        let text = try asText()
        guard let day = CalendarDay(iso: text) else { throw ContentFailure(.badDay, at: place, ["value": text]) }
        return day
    }

    func asCode<Code: RawRepresentable<String>>(of codes: [Code]) throws(ContentFailure) -> Code {
        let text = try asText()
        guard let code = codes.first(where: { $0.rawValue == text }) else {
            let allowed = codes.map(\.rawValue).joined(separator: ", ")
            throw ContentFailure(.unknownCode, at: place, ["value": text, "allowed": allowed])
        }
        return code
    }
}
