/// Orden i filerna: what fields and codes are called in exports and understood as in imports. Made from the texts.
package struct PlanWords: Equatable, Sendable {
    /// The heading of each field.
    package var titles: [PlanField: String]
    /// Other headings that mean it, as written: "Tidspan", "Insats", "Ansvarig aktör".
    package var synonyms: [PlanField: [String]]
    /// `<code field>.<raw value>` → the word.
    package var codes: [String: String]
    package init(titles: [PlanField: String], synonyms: [PlanField: [String]], codes: [String: String]) {
        self.titles = titles
        self.synonyms = synonyms
        self.codes = codes
    }

    package func title(_ field: PlanField) -> String { titles[field] ?? field.rawValue }
    package func word<C: ReportCode>(_ code: C) -> String { codes["\(C.field).\(code.rawValue)"] ?? code.rawValue }

    /// The code that a word means, whatever its case; nil for a word that means none.
    package func code<C: ReportCode>(_ word: String, as: C.Type = C.self) -> C? {
        let wanted = RoleRegister.key(word)
        return C.allCases.first { RoleRegister.key(self.word($0)) == wanted || RoleRegister.key($0.rawValue) == wanted }
    }
}
