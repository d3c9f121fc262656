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
        let token = problem.token
        return switch problem.reason {
        case .unknownField: texts("plan_query.unknown_field", token)
        case .unknownValue(let field, let allowed): texts("plan_query.unknown_value", token, field, allowed.prefix(6).joined(separator: ", "))
        case .emptyValue(let field): texts("plan_query.empty_value", field)
        case .openQuote: texts("plan_query.open_quote")
        }
    }
}
