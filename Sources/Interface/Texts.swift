/// Ord på skärmen. The catalogue of one language: `key` → text with `{0}`, `{1}` … for what is filled in.
///
/// A missing key shows itself as ⟦key⟧ and fails a test; it never falls back to another language in silence.
package struct Texts: Equatable, Sendable {
    package let language: String
    private let lookup: @Sendable (String) -> String?

    /// `lookup` gives the text of a key; it is asked each time, so it has to be quick.
    package init(language: String, lookup: @escaping @Sendable (String) -> String?) {
        self.language = language
        self.lookup = lookup
    }

    package static func == (a: Texts, b: Texts) -> Bool { a.language == b.language }

    package func callAsFunction(_ key: String, _ arguments: String...) -> String { self[key, arguments] }

    package subscript(key: String, arguments: [String]) -> String {
        guard let text = lookup(key) else { return "⟦\(key)⟧" }
        return arguments.isEmpty ? text : Self.filled(text, arguments)
    }

    /// Nil when the catalogue has no such key: for texts that are only there for some cases (help lines).
    package func optional(_ key: String) -> String? { lookup(key) }

    /// Singular or plural: `key.one` for exactly one, else `key.other`; `{0}` is the number.
    package func count(_ key: String, _ number: Int, _ arguments: String...) -> String {
        self[number == 1 ? key + ".one" : key + ".other", [String(number)] + arguments]
    }

    /// With places that have names: `{key}`, `{allowed}`.
    package func named(_ key: String, _ arguments: [String: String]) -> String {
        arguments.reduce(into: self[key, []]) { text, argument in
            text = text.split(separator: "{\(argument.key)}", omittingEmptySubsequences: false)
                .joined(separator: argument.value)
        }
    }

    /// The Swedish word for a coded value of the blankett.
    package func code(_ field: String, _ raw: String) -> String { self("code.\(field).\(raw)") }

    private static func filled(_ text: String, _ arguments: [String]) -> String {
        var result = ""
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "{") {
            result += rest[..<open]
            let after = rest[rest.index(after: open)...]
            guard let close = after.firstIndex(of: "}"), let place = Int(after[..<close]),
                arguments.indices.contains(place)
            else {
                result += "{"
                rest = after
                continue
            }
            result += arguments[place]
            rest = after[after.index(after: close)...]
        }
        return result + rest
    }
}
