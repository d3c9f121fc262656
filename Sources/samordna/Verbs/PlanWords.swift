import ArgumentParser
import Domain
import Interface

/// Ord på kommandoraden som står för koder: "pagar", "Genomförd", "namnd".
enum CodeWords {
    /// By the code, by the whole label, by the beginning of the label or of one of its words, or by a short word of its own
    /// (`cli.plan_word.<field>.<code>`). Nil where none or several are meant.
    static func code<C: ReportCode>(_ typed: String, as: C.Type = C.self, _ texts: Texts) -> C? {
        let wanted = simple(typed)
        guard !wanted.isEmpty else { return nil }
        func labels(_ code: C) -> [String] {
            let own = texts.optional("cli.plan_word.\(C.field).\(code.rawValue)") ?? ""
            return [texts.code(C.field, code.rawValue)] + own.split(separator: ";").map(String.init)
        }
        if let exact = C.allCases.first(where: { $0.rawValue == typed || labels($0).map(simple).contains(wanted) }) { return exact }
        for fits in [{ (label: String) in simple(label).hasPrefix(wanted) }, { label in words(label).contains { $0.hasPrefix(wanted) } }] {
            let found = C.allCases.filter { labels($0).contains(where: fits) }
            if found.count == 1 { return found.first }
        }
        return nil
    }

    static func known<C: ReportCode>(_: C.Type, _ texts: Texts) -> String {
        C.allCases.map { texts.code(C.field, $0.rawValue) }.joined(separator: ", ")
    }

    private static func simple(_ text: String) -> String { text.trimmed.foldedForSearch.filter { $0.isLetter || $0.isNumber } }
    private static func words(_ text: String) -> [String] { text.split { $0 == " " || $0 == "(" }.map { simple(String($0)) } }
}

extension PlanBench {
    func code<C: ReportCode>(_ typed: String, as: C.Type = C.self) throws -> C {
        guard let code = CodeWords.code(typed, as: C.self, texts) else {
            throw Refusal(texts("cli.plan_bad_word", typed, CodeWords.known(C.self, texts)), .usage)
        }
        return code
    }

    /// `t1`, `VB`, `t1-2027`. Without a year it is the one that a plan of that year waits for.
    func occasion(_ typed: String, planYear: Int) throws -> Occasion {
        if let exact = Occasion(code: typed.trimmed.lowercased()) { return exact }
        let kind: Occasion.Kind = try code(typed)
        return Occasion(kind, kind == .yearAfter ? planYear + 1 : planYear)
    }
}

/// The filter of the pane, and shorter ways to its commonest words.
struct PlanFilterWords: ParsableArguments {
    @Option(name: .customLong("filter")) var filter = ""
    @Option(name: .customLong("ansvarig")) var responsible: String?
    @Option(name: .customLong("avsnitt")) var section: String?
    @Flag(name: [.customLong("ej-genomford"), .customLong("ej-genomförd"), .customLong("ej-genomforda"), .customLong("ej-genomförda")])
    var notDone = false
    @Flag(name: [.customLong("forsenade"), .customLong("försenade")]) var late = false

    /// As it would be typed in the pane, so that a file says the same of itself.
    func typed(_ texts: Texts) -> String {
        func word(_ code: String) -> String { String(texts("plan_query.word.\(code)").prefix { $0 != ";" }) }
        func quoted(_ text: String) -> String {
            let text = text.filter { $0 != "\"" }
            return text.contains(where: \.isWhitespace) || text.isEmpty ? "\"" + text + "\"" : text
        }
        var parts = filter.trimmed.isEmpty ? [] : [filter.trimmed]
        if let responsible { parts.append(word("responsible") + ":" + quoted(responsible)) }
        if let section { parts.append(word("section") + ":" + quoted(section)) }
        if notDone { parts.append(word("not") + ":" + quoted(texts.code(ActivityStatus.field, ActivityStatus.done.rawValue))) }
        if late { parts.append(word("late")) }
        return parts.joined(separator: " ")
    }
}
