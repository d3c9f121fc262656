/// A place in the sources that asks for a text.
struct TextUse {
    var path: String
    var line: Int
    /// With `*` for what is interpolated.
    var key: String
    /// Which call it is part of, as far as it can be seen.
    var call: Call

    enum Call { case text, count, optional, other }

    var isPattern: Bool { key.contains("*") }

    static let all: [TextUse] = Repository.sources(in: "Interface", "samordna", "Content").flatMap { source in
        source.literals.compactMap { TextUse($0, in: source) }
    }

    /// The keys that the call can ask for, the dynamic ones left to `TextFamilies`.
    static func keys(of use: TextUse) -> [String] {
        guard !use.isPattern else { return [] }
        return use.call == .count ? [use.key + ".one", use.key + ".other"] : [use.key]
    }

    /// A family that is put together with `+` has no literal of its own; its parts are literals of others.
    static func has(_ family: TextFamilies.Family) -> Bool {
        family.pattern.hasPrefix("+") || all.contains { $0.key == family.pattern }
    }

    private init?(_ literal: SwiftSource.Literal, in source: SwiftSource) {
        let key = String(literal.text.map { $0 == SwiftSource.gap ? "*" : $0 })
        let call = Self.call(literal.before)
        let families = Self.firstWords
        guard key.wholeMatch(of: /[a-z][a-z0-9_]*(\.[a-z0-9_*]+)*\*?/) != nil else { return nil }
        let first = String(key.prefix { $0 != "." })
        switch call {
        case .text, .count: break
        // A dotted word of a known family is a key wherever it stands; a single word only where a text is asked for.
        case .optional: guard source.target != "Content" else { return nil }
        case .other: guard families.contains(first), key.contains("."), !key.hasSuffix(".yaml"), !key.hasSuffix(".tsv"), !key.hasSuffix(".json") else { return nil }
        }
        if source.target == "Content", call != .other { return nil }
        // `DecodedTexts` writes these, with keys of its own.
        self.init(path: source.path, line: literal.line, key: key, call: call)
    }

    private init(path: String, line: Int, key: String, call: Call) {
        self.path = path
        self.line = line
        self.key = key
        self.call = call
    }

    private static func call(_ before: String) -> Call {
        if before.hasSuffix(".count(") { return .count }
        if before.hasSuffix(".optional(") { return .optional }
        for name in ["texts(", "Words.current(", "current(", ".named(", "texts["] where before.hasSuffix(name) { return .text }
        // `texts(isOn ? "a" : "b"`: the two ends of a choice inside a call.
        if before.contains(/(texts|current)\([^()]*(\([^()]*\)[^()]*)*[?:]$/) { return .text }
        return .other
    }

    private static let firstWords: Set<String> = {
        let keys = (try? Catalogue.read("sv"))?.texts.keys.map { String($0.prefix { $0 != "." }) } ?? []
        return Set(keys)
    }()
}
