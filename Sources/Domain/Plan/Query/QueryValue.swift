/// What stands after a colon, while it is found out what it means.
struct QueryValue {
    let name: String
    let letters: ArraySlice<QueryToken.Letter>
    let values: QueryValues
    let problem: QueryValues.Problem

    /// Folded.
    var text: String { QueryToken.text(letters).folded }

    func unknown(_ allowed: [String]) -> PlanQueryProblem { problem(.unknownValue(field: name, allowed: allowed)) }

    /// Divided at commas outside quotation marks, folded; what stands between two commas in a row asks for nothing.
    private var parts: [String] {
        letters.split { $0.isPlain(",") }.map { QueryToken.text($0).folded }.filter { !$0.isEmpty }
    }

    /// The code whose word this is, else the only one whose word begins so.
    func one<C: ReportCode>(among codes: [C] = Array(C.allCases)) throws(PlanQueryProblem) -> C {
        let meant = Self.codes(of: text, among: codes, values)
        guard meant.count == 1 else { throw unknown((meant.isEmpty ? codes : meant).map(values.word)) }
        return meant[0]
    }

    func several<C: ReportCode>(of type: C.Type) throws(PlanQueryProblem) -> Set<C> {
        let codes = Array(C.allCases)
        return try union(allowed: codes.map(values.word)) { Self.codes(of: $0, among: codes, values) }
    }

    /// What was merged is found by its old name too, and means what it was merged into.
    func roles() throws(PlanQueryProblem) -> Set<RoleID> {
        let register = values.register
        let allowed = register.roles.filter { $0.mergedInto == nil }.prefix(Self.longestList).map(\.name.text)
        return try union(allowed: Array(allowed)) { part in
            register.roles.filter { role in ([role.name] + role.synonyms).contains { Self.has($0.text, part) } }
                .map { register.resolved($0.id) }
        }
    }

    func sections() throws(PlanQueryProblem) -> Set<SectionID> {
        try union(allowed: values.sections.map(\.name.text)) { part in
            values.sections.filter { Self.has($0.name.text, part) }.map(\.id)
        }
    }

    /// Every part has to mean something.
    private func union<T: Hashable>(allowed: [String], _ meaning: (String) -> [T]) throws(PlanQueryProblem) -> Set<T> {
        var all: Set<T> = []
        for part in parts {
            let meant = meaning(part)
            guard !meant.isEmpty else { throw unknown(allowed) }
            all.formUnion(meant)
        }
        guard !all.isEmpty else { throw problem(.emptyValue(field: name)) }
        return all
    }

    private static let longestList = 9

    /// The letters and digits of a word: `ej_påbörjad` is `ej påbörjad`.
    private static func key(_ folded: String) -> String { folded.filter { $0.isLetter || $0.isNumber } }

    private static func codes<C: ReportCode>(of text: String, among codes: [C], _ values: QueryValues) -> [C] {
        let wanted = key(text)
        guard !wanted.isEmpty else { return [] }
        let exact = codes.filter { values.spellings($0).contains { key($0) == wanted } }
        return exact.isEmpty ? codes.filter { values.words($0).contains { key($0).hasPrefix(wanted) } } : exact
    }

    /// Any part of the name; hyphens and spaces may be typed or not.
    private static func has(_ name: String, _ part: String) -> Bool {
        let (name, wanted) = (name.folded, key(part))
        return name.contains(part) || (!wanted.isEmpty && key(name).contains(wanted))
    }
}

extension QueryValues {
    /// The raw value is always understood, so that a saved view survives a change of words.
    func spellings<C: ReportCode>(_ code: C) -> [String] { words(code) + [code.rawValue] }

    func words<C: ReportCode>(_ code: C) -> [String] { words.codes["\(C.field).\(code.rawValue)"] ?? [] }

    func word<C: ReportCode>(_ code: C) -> String { spellings(code)[0] }
}
