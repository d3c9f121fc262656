/// What may stand after the colon of each field.
struct QueryValues {
    let words: PlanQueryWords
    let register: RoleRegister
    let sections: [PlanSection]

    typealias Problem = (PlanQueryProblem.Reason) -> PlanQueryProblem

    private static let fields = [
        "status", "responsible", "collaborator", "section", "channel", "perspective", "point", "kind", "missing", "answer",
        "unreported",
    ]

    func isKeyword(_ folded: String, _ id: String) -> Bool { words.keywords[id]?.contains(folded) ?? false }

    func isField(_ folded: String) -> Bool { keyword(folded) != nil || channel(named: folded) != nil || isKeyword(folded, "not") }

    /// By the whole word, else by a beginning that only one field has.
    private func keyword(_ folded: String) -> String? {
        if let exact = Self.fields.first(where: { isKeyword(folded, $0) }) { return exact }
        guard folded.count > 2, channel(named: folded) == nil else { return nil }
        let begun = Self.fields.filter { words.keywords[$0]?.contains { $0.hasPrefix(folded) } ?? false }
        return begun.count == 1 ? begun[0] : nil
    }

    func status(named folded: String) -> ActivityStatus? {
        ActivityStatus.allCases.first { spellings($0).contains(folded) }
    }

    /// Only by a whole word: it stands as a field.
    private func channel(named folded: String) -> FollowUpChannel? {
        FollowUpChannel.allCases.first { spellings($0).contains(folded) }
    }

    func term(
        _ name: String, _ letters: ArraySlice<QueryToken.Letter>, _ problem: @escaping Problem
    ) throws(PlanQueryProblem) -> PlanQuery.Term {
        let field = name.folded
        let value = QueryValue(name: name, letters: letters, values: self, problem: problem)
        if let channel = channel(named: field) {
            guard absence.contains(where: { $0.hasPrefix(value.text) }) else { throw value.unknown(Array(absence.prefix(1))) }
            return .unreported(channel)
        }
        switch keyword(field) {
        case "status":
            return isKeyword(value.text, "late") ? .late : .status(try value.several(of: ActivityStatus.self))
        case "responsible": return .responsible(absence.contains(value.text) ? [] : try value.roles())
        case "collaborator": return .collaborator(absence.contains(value.text) ? [] : try value.roles())
        case "section": return .section(try value.sections())
        case "channel": return .channel(try value.one())
        case "unreported": return .unreported(try value.one())
        case "perspective": return .perspective(try value.one())
        case "point": return .point(try value.one())
        case "kind": return .kind(try value.one())
        case "missing": return missing(try value.one(among: PlanField.allCases.filter(Self.mayBeEmpty)))
        case "answer":
            let none = absence + (words.codes["revision_answer.none"] ?? [])
            return .answer(none.contains { $0.hasPrefix(value.text) } ? nil : try value.one())
        default: throw problem(.unknownField)
        }
    }

    /// The words for nothing: nobody, not reported, not answered.
    var absence: [String] { (words.keywords["unreported"] ?? []) + (words.keywords["none"] ?? []) }

    private static func mayBeEmpty(_ field: PlanField) -> Bool { ![.section, .status, .kind, .id].contains(field) }

    /// A report is missing where it is expected.
    private func missing(_ field: PlanField) -> PlanQuery.Term {
        switch field {
        case .t1: .unreported(.t1)
        case .t2: .unreported(.t2)
        case .annualReport: .unreported(.annualReport)
        case .t1NextYear: .unreported(.t1NextYear)
        default: .missing(field)
        }
    }
}
