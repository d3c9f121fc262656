import Domain
import Screen

/// Filtrets språk: the grammar on one page, and what is wrong with what was typed.
enum PlanQueryWordsPage {
    static func reading(_ texts: Texts) -> Reading {
        var blocks: [Block] = [.paragraph(Text(texts("plan_query.intro"))), .gap]
        for place in 1...8 { blocks.append(.labelled(Text(texts("plan_query.example_\(place)"), .key), Text(texts("plan_query.example_\(place).means")))) }
        blocks.append(.gap)
        for word in PlanVocabulary.keywordIDs {
            blocks.append(.labelled(Text(texts("plan_query.word.\(word)").split(separator: ";").map(\.trimmed).joined(separator: ", "), .strong), Text(texts("plan_query.help.\(word)"))))
        }
        return Reading(texts("plan_query.title"), blocks)
    }

    static func sentence(_ problem: PlanQueryProblem, _ texts: Texts) -> String {
        // Only the part of the token that is wrong: before the colon, or after it.
        let parts = problem.token.split(separator: ":", maxSplits: 1).map(String.init)
        return switch problem.reason {
        case .unknownField: texts("plan_query.unknown_field", parts.first ?? problem.token)
        case .unknownValue(let field, let allowed):
            texts("plan_query.unknown_value", parts.last ?? problem.token, field, spelled(allowed.prefix(6), texts).joined(separator: ", "))
        case .emptyValue(let field): texts("plan_query.empty_value", field)
        case .openQuote: texts("plan_query.open_quote")
        }
    }

    /// The filter compares words without their dots and rings; here they have them again.
    private static func spelled(_ words: some Sequence<String>, _ texts: Texts) -> [String] {
        let known = Dictionary(PlanVocabulary.words(texts).codes.values.map { ($0.foldedForSearch, $0) }) { first, _ in first }
        return words.map { known[$0] ?? $0 }
    }
}
