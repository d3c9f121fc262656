import Domain

/// Planens ordlistor, made from the texts: what the filter understands, and what files call things.
package enum PlanVocabulary {
    package static func query(_ texts: Texts) -> PlanQueryWords {
        var keywords: [String: [String]] = [:]
        for word in keywordIDs { keywords[word] = words(texts("plan_query.word.\(word)")) }
        var codes: [String: [String]] = [:]
        for (field, raws) in searchable {
            for raw in raws { codes["\(field).\(raw)"] = [texts.code(field, raw).foldedForSearch] + words(texts.optional("plan_query.code.\(field).\(raw)") ?? "") }
        }
        codes["\(RevisionAnswer.field).none"] = words(texts("plan_query.code.revision_answer.none"))
        return PlanQueryWords(keywords: keywords, codes: codes)
    }

    package static func words(_ texts: Texts) -> PlanWords {
        var codes: [String: String] = [:]
        for (field, raws) in searchable { for raw in raws { codes["\(field).\(raw)"] = texts.code(field, raw) } }
        var titles: [PlanField: String] = [:]
        var synonyms: [PlanField: [String]] = [:]
        for field in PlanField.allCases {
            titles[field] = texts.code(PlanField.field, field.rawValue)
            synonyms[field] = (texts.optional("plan_heading.\(field.rawValue)") ?? "").split(separator: ";").map(\.trimmed)
        }
        return PlanWords(titles: titles, synonyms: synonyms, codes: codes)
    }

    package static let keywordIDs = [
        "status", "responsible", "collaborator", "section", "channel", "perspective", "point", "kind", "missing", "answer", "late",
        "not_done", "not", "to_rewrite", "unreported", "none",
    ]

    private static func words(_ list: String) -> [String] { list.split(separator: ";").map(\.trimmed.foldedForSearch) }

    private static let searchable: [(String, [String])] = [
        codes(ActivityStatus.self), codes(ActivityKind.self), codes(Perspective.self), codes(StrategyPoint.self),
        codes(FollowUpChannel.self), codes(Occasion.Kind.self), codes(PlanField.self), codes(RevisionAnswer.self), codes(PlanStage.self),
    ]

    private static func codes<C: ReportCode>(_: C.Type) -> (String, [String]) { (C.field, C.allCases.map(\.rawValue)) }
}
